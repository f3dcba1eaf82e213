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
}

export function createDomReader(world: typeof globalThis): DomReader {
  const { Node, Element, CharacterData } = world;
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
  };
}

function getter<T extends object, K extends keyof T & string>(prototype: T, key: K) {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) throw new Error(`This browser has no getter for ${key}.`);
  return (node: T): T[K] => get.call(node);
}
