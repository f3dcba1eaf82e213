const list = (words: string) => words.split(' ');

/** Functions of the page's world, by where they hang: each throws when it is called. */
const methods: Readonly<Record<string, readonly string[]>> = {
  'Element.prototype': list(
    'attachShadow append remove matches closest getAttribute setAttribute getBoundingClientRect ' +
      'getClientRects querySelector querySelectorAll checkVisibility scrollIntoView',
  ),
  'HTMLElement.prototype': list('showPopover hidePopover focus'),
  'Node.prototype': list('appendChild removeChild contains compareDocumentPosition'),
  'Document.prototype': list(
    'createElement createElementNS createRange caretPositionFromPoint elementFromPoint elementsFromPoint',
  ),
  'EventTarget.prototype': list('addEventListener removeEventListener'),
  'Event.prototype': list('composedPath preventDefault'),
  'Range.prototype': list('setStart setEnd getClientRects'),
  'Highlight.prototype': list('add delete'),
  'HighlightRegistry.prototype': list('get set'),
  'CSSStyleSheet.prototype': list('replaceSync'),
  'Array.prototype': ['map', 'push', 'Symbol.iterator'],
  'String.prototype': list('slice replaceAll'),
  'Promise.prototype': ['then'],
  'Map.prototype': list('get set'),
  'Function.prototype': list('call apply'),
  'RegExp.prototype': ['exec'],
  JSON: list('parse stringify'),
  window: list(
    'getSelection getComputedStyle requestAnimationFrame setTimeout clearTimeout setInterval clearInterval queueMicrotask matchMedia',
  ),
};

/** What is read of nodes: each throws when it is read. */
const getters: Readonly<Record<string, readonly string[]>> = {
  'Node.prototype': list('firstChild nextSibling parentNode nodeType isConnected ownerDocument'),
  'CharacterData.prototype': ['data'],
  'Document.prototype': list('body documentElement activeElement contentType'),
  'ShadowRoot.prototype': ['adoptedStyleSheets'],
  'CSSStyleSheet.prototype': list('cssRules disabled media'),
  'CSSRule.prototype': ['cssText'],
};

/** What is made with `new`: each throws. */
const constructors = list(
  'MutationObserver IntersectionObserver ResizeObserver AbortController Highlight StaticRange Range ' +
    'CSSStyleSheet MessageChannel Map Set WeakMap Promise URL RegExp',
);

const others: Readonly<Record<string, string>> = {
  'every object has text': `Object.defineProperty(Object.prototype, 'text', { get: fail, set: fail })`,
  'every object is a promise': `Object.prototype.then = (done) => done('wrong')`,
  'nothing can be set on objects': `for (const key of ['node', 'start', 'element', 'ok', 'entity'])
    Object.defineProperty(Object.prototype, key, { set: fail })`,
  'CSS is gone': `Object.defineProperty(window, 'CSS', { value: undefined })`,
  'all names are taken': `for (const name of ['chrome', 'browser', 'qontext'])
    Object.defineProperty(window, name, { get: fail })`,
  'elements are made by the page': `customElements.define('x-p', class extends HTMLElement {
    constructor() { super(); fail(); } }); customElements.get = customElements.define = fail`,
};

const breakMethod = (owner: string, name: string): string => {
  const key = name.startsWith('Symbol') ? `[${name}]` : `.${name}`;
  return `${owner}${key} = fail`;
};

const breakGetter = (owner: string, name: string): string =>
  `Object.defineProperty(${owner}, '${name}', { get: fail, set: fail, configurable: true })`;

const each = (
  groups: Readonly<Record<string, readonly string[]>>,
  code: (owner: string, name: string) => string,
) =>
  Object.entries(groups).flatMap(([owner, names]) =>
    names.map((name) => [`${owner}.${name}`, code(owner, name)] as const),
  );

/** Code by which a page breaks a built-in of its own world, by what is broken; `fail` throws. */
export const sabotages: readonly (readonly [string, string])[] = [
  ...each(methods, breakMethod),
  ...each(getters, breakGetter),
  ...constructors.map((name) => [`new ${name}`, `window.${name} = fail`] as const),
  ...Object.entries(others),
];
