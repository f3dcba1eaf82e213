/**
 * Reads nodes through the prototypes' own getters: on a form, `form.firstChild` is the page's
 * `<input name=firstChild>`, in our world too.
 */
export interface DomReader {
  readonly firstChild: (node: Node) => Node | null;
  readonly nextSibling: (node: Node) => Node | null;
  readonly parentNode: (node: Node) => Node | null;
  readonly nodeType: (node: Node) => number;
  readonly isConnected: (node: Node) => boolean;
  readonly contains: (node: Node, other: Node) => boolean;
  readonly data: (node: CharacterData) => string;
  readonly tagName: (element: Element) => string;
  readonly attribute: (element: Element, name: string) => string | null;
  /** The tree a component draws in place of its own children; closed ones are never seen. */
  readonly shadowRoot: (element: Element) => ShadowRoot | null;
  readonly host: (root: ShadowRoot) => Element;
  /** Where a component draws a child it was given; nothing where it does not. */
  readonly assignedSlot: (child: Element | Text) => HTMLSlotElement | null;
  /** What is drawn in a slot; empty where its own children are. */
  readonly assignedNodes: (slot: HTMLSlotElement) => readonly Node[];
  /** Goes through all text below an element, node by node, but that in trees of components. */
  readonly texts: (element: Element) => TreeWalker;
  /** Goes through all elements below one, but those in trees of components. */
  readonly elements: (element: Element) => TreeWalker;
}

export function createDomReader(world: typeof globalThis): DomReader {
  const { Node, Element, CharacterData, ShadowRoot, HTMLSlotElement, Text } = world;
  const slotOfElement = getter(Element.prototype, 'assignedSlot');
  const slotOfText = getter(Text.prototype, 'assignedSlot');
  const walk = (root: Node, what: number) =>
    Document.prototype.createTreeWalker.call(world.document, root, what);
  return {
    firstChild: getter(Node.prototype, 'firstChild'),
    nextSibling: getter(Node.prototype, 'nextSibling'),
    parentNode: getter(Node.prototype, 'parentNode'),
    nodeType: getter(Node.prototype, 'nodeType'),
    isConnected: getter(Node.prototype, 'isConnected'),
    contains: (node, other) => Node.prototype.contains.call(node, other),
    data: getter(CharacterData.prototype, 'data'),
    tagName: getter(Element.prototype, 'localName'),
    attribute: (element, name) => Element.prototype.getAttribute.call(element, name),
    shadowRoot: getter(Element.prototype, 'shadowRoot'),
    host: getter(ShadowRoot.prototype, 'host'),
    assignedSlot: (child) =>
      child instanceof Text ? slotOfText(child) : slotOfElement(child as Element),
    assignedNodes: (slot) => HTMLSlotElement.prototype.assignedNodes.call(slot),
    texts: (element) => walk(element, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION),
    elements: (element) => walk(element, NodeFilter.SHOW_ELEMENT),
  };
}

/** Of the prototype itself or of one it inherits from. */
function getter<T extends object, K extends keyof T & string>(prototype: T, key: K) {
  let owner: object | null = prototype;
  while (owner && !Object.hasOwn(owner, key)) owner = Object.getPrototypeOf(owner);
  const get = owner && Object.getOwnPropertyDescriptor(owner, key)?.get;
  if (!get) throw new Error(`This browser has no getter for ${key}.`);
  return (node: T): T[K] => get.call(node);
}
