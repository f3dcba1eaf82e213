import { createDomReader } from '../text/dom';
import { drawnParent } from '../text/flat';
import { deepestActive } from '../text/focus';

/**
 * Where a card of a word at `near` can be reached. An open modal dialog makes everything outside it inert: it is the one
 * that the word is drawn in, or what has the focus, for it may stand in a component's own tree; else the document's
 * last; without any, the document's root.
 */
export function reachableParent(document: Document, near: Node | undefined): Element {
  const around = modalAround(near ?? null) ?? modalAround(deepestActive(document));
  return around ?? lastModal(document) ?? document.documentElement;
}

function modalAround(near: Node | null): Element | undefined {
  const dom = createDomReader(globalThis);
  for (let up = near; up !== null; up = drawnParent(up, dom))
    if (dom.nodeType(up) === Node.ELEMENT_NODE && isModal(up as Element)) return up as Element;
  return undefined;
}

const isModal = (element: Element): boolean =>
  Element.prototype.matches.call(element, 'dialog:modal');

function lastModal(document: Document): Element | undefined {
  const dialogs = document.querySelectorAll('dialog:modal');
  return dialogs[dialogs.length - 1];
}
