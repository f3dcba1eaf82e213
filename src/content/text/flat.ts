import type { DomReader } from './dom';

/*
 * The page as it is drawn: where a component has an open tree of its own, that tree stands in place of
 * its children, and these stand in the tree's slots or nowhere.
 */

const elementNode = 1;
const textNode = 3;

/** What a node is drawn in; nothing above the document, and where a component does not draw the node. */
export function drawnParent(node: Node, dom: DomReader): Node | null {
  const parent = dom.parentNode(node);
  if (parent === null) return node instanceof ShadowRoot ? dom.host(node) : null;
  if (parent instanceof ShadowRoot) return dom.host(parent);
  if (dom.nodeType(parent) !== elementNode) return parent;
  if (dom.shadowRoot(parent as Element)) return isSlottable(node, dom) ? slotOf(node, dom) : null;
  return isReplaced(parent as Element, dom) ? null : parent;
}

const isSlottable = (node: Node, dom: DomReader): boolean => {
  const type = dom.nodeType(node);
  return type === elementNode || type === textNode;
};

const slotOf = (node: Node, dom: DomReader) => dom.assignedSlot(node as Element | Text);

/** A slot that was given something does not draw its own children. */
const isReplaced = (element: Element, dom: DomReader): boolean => slotted(element, dom).length > 0;

/** What a slot was given; empty for everything that is no slot. */
export const slotted = (element: Element, dom: DomReader): readonly Node[] =>
  element instanceof HTMLSlotElement ? dom.assignedNodes(element) : [];

/** Whether `node` is drawn in `container`, or is it. */
export function isDrawnIn(container: Node, node: Node, dom: DomReader): boolean {
  for (let up: Node | null = node; up !== null; up = drawnParent(up, dom))
    if (up === container) return true;
  return false;
}

/** Whether `a` is drawn before `b` or around it; false where one of them is not drawn. */
export function isDrawnBefore(a: Node, b: Node, dom: DomReader): boolean {
  const [ofA, ofB] = [lineage(a, dom), lineage(b, dom)];
  const at = ofA.findIndex((node, depth) => node !== ofB[depth]);
  if (at < 0) return true;
  const [x, y] = [ofA[at], ofB[at]];
  // Below what both share, the two are siblings, or given to the same slot by one parent.
  return y !== undefined && x !== undefined && isBefore(x, y);
}

const isBefore = (a: Node, b: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(a, b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** From the outermost down to `node`. */
function lineage(node: Node, dom: DomReader): readonly Node[] {
  const nodes: Node[] = [];
  for (let up: Node | null = node; up !== null; up = drawnParent(up, dom)) nodes.push(up);
  return nodes.reverse();
}

/** What lies uppermost at a point. */
export interface OnTop {
  readonly top: Element | null;
  /** The trees of components that the point is in, the innermost last. */
  readonly roots: readonly ShadowRoot[];
}

/** The innermost element under a point of the viewport, in the trees of components too. */
export function topElementAt(document: Document, x: number, y: number, dom: DomReader): OnTop {
  let top = document.elementFromPoint(x, y);
  const roots: ShadowRoot[] = [];
  for (let root = shadowOf(top, dom); root !== null; root = shadowOf(top, dom)) {
    const inner = root.elementFromPoint(x, y);
    roots.push(root);
    // Where the tree itself has nothing at the point, the host is answered, or what is slotted.
    if (inner === null || inner === top || inner.getRootNode() !== root) break;
    top = inner;
  }
  return { top, roots };
}

const shadowOf = (element: Element | null, dom: DomReader) => element && dom.shadowRoot(element);
