import type { Frame } from 'puppeteer-core';

/** A point of the viewport, in pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The marked words of one frame that a reader can see, in document order. */
export const marksIn = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const toRange = (mark: StaticRange): Range => {
      const range = new Range();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range;
    };
    const isSeen = ({ startContainer: { parentNode } }: Range) => {
      const element = parentNode instanceof ShadowRoot ? parentNode.host : parentNode;
      return (element as Element | null)?.checkVisibility({ visibilityProperty: true }) ?? false;
    };
    /** The hosts of the trees a node stands in, the outermost first, and the node. */
    const lineage = (node: Node): readonly Node[] => {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? [...lineage(root.host), node] : [node];
    };
    const order = (a: Range, b: Range): number => {
      if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
      const [ofA, ofB] = [lineage(a.startContainer), lineage(b.startContainer)];
      const at = ofA.findIndex((node, depth) => node !== ofB[depth]);
      const place = ofA[at]?.compareDocumentPosition(ofB[at] as Node) ?? 0;
      return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    };
    return [...((CSS.highlights.get('qontext') ?? []) as Iterable<StaticRange>)]
      .map(toRange)
      .filter(isSeen)
      .sort(order)
      .map(String);
  });

/** The middle of the nth occurrence of `word`, which may run over several text nodes. */
export const spotIn = (frame: Frame, word: string, nth: number): Promise<Spot | null> =>
  frame.evaluate(
    (text, index) => {
      // A page's `<form name=body>` shadows the document's own properties.
      const body = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get?.call(document);
      const nodes: Text[] = [];
      const read = (root: Node): void => {
        const walker = Document.prototype.createTreeWalker.call(document, root);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          if (node instanceof Text) nodes.push(node);
          else if (node instanceof Element && node.shadowRoot) read(node.shadowRoot);
        }
      };
      read(body);
      const whole = nodes.map(({ data }) => data).join('');
      let at = whole.indexOf(text);
      for (let left = index; left > 0 && at >= 0; left -= 1) at = whole.indexOf(text, at + 1);
      if (at < 0) return null;
      const point = (offset: number): [Text, number] => {
        let rest = offset;
        for (const node of nodes) {
          if (rest <= node.length) return [node, rest];
          rest -= node.length;
        }
        throw new Error('past the end');
      };
      const range = new Range();
      range.setStart(...point(at + 1));
      range.setEnd(...point(at + text.length));
      const { parentNode } = range.startContainer;
      const holder = parentNode instanceof ShadowRoot ? parentNode.host : parentNode;
      (holder as Element).scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = range.getClientRects();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    word,
    nth,
  );
