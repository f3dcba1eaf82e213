import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** What a reader of the page reads: its blocks of text, and what its head says. */
export interface HtmlText {
  readonly blocks: readonly string[];
  readonly title?: string;
  readonly lang?: string;
}

/** Elements whose text is no text of the page, or no part of the line: numbers of notes, ruby's small print. */
const UNREAD: ReadonlySet<string> = new Set(
  'head script style noscript template svg math textarea select iframe object canvas audio video sup rt rp'.split(
    ' ',
  ),
);
/** Elements that stand in a line; every other begins and ends a block. */
const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q ruby s samp small
   span strike strong sub time tt u var wbr`.split(/\s+/),
);

const isElement = (node: Node): node is Element => 'tagName' in node;
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const isHidden = (element: Element): boolean =>
  attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true';

/** Collects blocks while the tree is walked. */
class Collector {
  readonly blocks: string[] = [];
  #open = '';

  read(node: Node): void {
    if ('value' in node && node.nodeName === '#text') this.#open += node.value;
    if (!isElement(node)) {
      for (const child of childrenOf(node)) this.read(child);
      return;
    }
    if (UNREAD.has(node.tagName) || isHidden(node)) return;
    if (node.tagName === 'br') this.#open += ' ';
    else this.#element(node);
  }

  #element(element: Element): void {
    const isBlock = !INLINE.has(element.tagName);
    if (isBlock) this.close();
    for (const child of element.childNodes) this.read(child);
    if (isBlock) this.close();
  }

  close(): void {
    const text = this.#open.replace(/[ \t\r\n\f]+/gu, ' ').trim();
    if (text !== '') this.blocks.push(text);
    this.#open = '';
  }
}

function find(node: Node, tagName: string): Element | undefined {
  if (isElement(node) && node.tagName === tagName) return node;
  for (const child of childrenOf(node)) {
    const found = find(child, tagName);
    if (found) return found;
  }
  return undefined;
}

function titleOf(document: Node): string | undefined {
  const [text] = childrenOf(find(document, 'title') ?? document);
  return text && 'value' in text ? text.value.trim() : undefined;
}

/** The blocks of text of an HTML page, white space as a browser shows it. */
export function htmlText(source: string): HtmlText {
  const document = parse(source);
  const collector = new Collector();
  collector.read(document);
  collector.close();
  const title = titleOf(document);
  const lang = attribute(find(document, 'html') as Element, 'lang');
  return { blocks: collector.blocks, ...(title && { title }), ...(lang && { lang }) };
}
