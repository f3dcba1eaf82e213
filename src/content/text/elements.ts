import type { DomReader } from './dom';
import { drawnParent } from './flat';

const set = (names: string) => new Set(names.split(' '));

/** Never read: not text, not meant to be read, or the reader's own to edit. */
const skipped = set(
  // A raised number is a note's, not part of the word before it.
  'sup ' +
    'script style noscript template head title textarea input select option datalist button ' +
    'code pre kbd samp var nav menu svg math iframe frame frameset object embed video audio canvas ' +
    'picture map progress meter dialog rt rp',
);
/** Text flows through these; every other element starts a new block. */
const inline = set(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark output q ruby s small ' +
    'slot span strike strong sub time tt u wbr img',
);
const skippedRoles = set(
  'navigation button menu menubar menuitem tab tablist textbox searchbox combobox listbox option ' +
    'switch slider spinbutton toolbar tree math',
);

/** How the walk treats an element. */
export type Treatment = 'skip' | 'inline' | 'component' | 'block' | 'break';

export function treatment(element: Element, dom: DomReader): Treatment {
  const name = dom.tagName(element);
  if (skipped.has(name) && !isOpenDialog(name, element, dom)) return 'skip';
  if (isHiddenOrEditable(element, dom)) return 'skip';
  if (name === 'br' || name === 'hr') return 'break';
  // Text flows through a custom element as through a span, until its own tree says otherwise.
  if (name.includes('-')) return 'component';
  return inline.has(name) ? 'inline' : 'block';
}

const isOpenDialog = (name: string, element: Element, dom: DomReader) =>
  name === 'dialog' && dom.attribute(element, 'open') !== null;

function isHiddenOrEditable(element: Element, dom: DomReader): boolean {
  const has = (attribute: string) => dom.attribute(element, attribute);
  if (has('hidden') !== null || has('inert') !== null || has('aria-hidden') === 'true') return true;
  if (isEditable(element, dom)) return true;
  const role = has('role');
  return role !== null && skippedRoles.has(role);
}

function isEditable(element: Element, dom: DomReader): boolean {
  const editable = dom.attribute(element, 'contenteditable');
  return editable !== null && editable !== 'false';
}

/** Where the text of a page is; `null` where it is all the reader's own: some editors are frames of their own. */
export function readableBody(document: Document, dom: DomReader): HTMLElement | null {
  const { body, documentElement, designMode } = document;
  const isOwn = designMode === 'on' || isEditable(documentElement, dom);
  return isOwn || body === null || isEditable(body, dom) ? null : body;
}

/** Whether an ancestor of `node` below `root` keeps it from being read, or a component does not draw it. */
export function isInsideSkipped(node: Node, root: Node, dom: DomReader): boolean {
  for (let at = node; at !== root; ) {
    const up = drawnParent(at, dom);
    if (up === null) return true;
    if (dom.nodeType(up) === 1 && treatment(up as Element, dom) === 'skip') return true;
    at = up;
  }
  return false;
}

/** Headings, by which a page's sections are counted. */
export const isHeading = (element: Element, dom: DomReader): boolean =>
  /^h[1-6]$/.test(dom.tagName(element));
