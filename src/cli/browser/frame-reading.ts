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
    const isSeen = ({ startContainer }: Range) =>
      startContainer.parentElement?.checkVisibility({ visibilityProperty: true }) ?? false;
    return [...((CSS.highlights.get('qontext') ?? []) as Iterable<StaticRange>)]
      .map(toRange)
      .filter(isSeen)
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map(String);
  });

/** The middle of the nth occurrence of `word`, which may run over several text nodes. */
export const spotIn = (frame: Frame, word: string, nth: number): Promise<Spot | null> =>
  frame.evaluate(
    (text, index) => {
      // A page's `<form name=body>` shadows the document's own properties.
      const body = Object.getOwnPropertyDescriptor(Document.prototype, 'body')?.get?.call(document);
      const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
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
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const [box] = range.getClientRects();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    word,
    nth,
  );
