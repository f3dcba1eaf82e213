import type { DomReader } from '../text/dom';
import { isDrawnIn, type OnTop, topElementAt } from '../text/flat';
import { isFresh, type PlacedMention, stretches } from '../text/place';
import { underClearLinks } from './covered';

/** Finds the mention under a point of the viewport. */
export class HitTester {
  private byNode = new WeakMap<Text, readonly PlacedMention[]>();
  private byElement = new WeakMap<Element, readonly PlacedMention[]>();

  constructor(
    private readonly document: Document,
    private readonly dom: DomReader,
  ) {}

  /** The mentions that can be hit, replacing those of before. */
  use(placed: readonly PlacedMention[]): void {
    this.byNode = new WeakMap();
    this.byElement = new WeakMap();
    for (const each of placed) {
      add(this.byElement, each.block.element, each);
      for (const { node } of stretches(each)) add(this.byNode, node, each);
    }
  }

  at(x: number, y: number): PlacedMention | undefined {
    const on = topElementAt(this.document, x, y, this.dom);
    return this.atCaret(x, y, on) ?? this.underLink(x, y, on);
  }

  private atCaret(x: number, y: number, { top, roots }: OnTop): PlacedMention | undefined {
    const caret = this.document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
    // Firefox knows no caret over pictures and videos.
    if (!caret) return undefined;
    const candidates = this.byNode.get(caret.offsetNode as Text);
    const hit = candidates?.find(
      (each) => covers(each, caret) && isFresh(each) && isInside(each, x, y),
    );
    // A caret is found in text that something without text lies over, too.
    const isSeen = top !== null && isDrawnIn(top, caret.offsetNode, this.dom);
    return isSeen ? hit : undefined;
  }

  /** No caret leads to text that a link lies over. */
  private underLink(x: number, y: number, { roots }: OnTop): PlacedMention | undefined {
    return underClearLinks(roots.at(-1) ?? this.document, x, y)
      .flatMap((element) => this.byElement.get(element) ?? [])
      .find((each) => isFresh(each) && isInside(each, x, y));
  }

  /** The line boxes of a mention, in viewport pixels. */
  static boxes(placed: PlacedMention): readonly DOMRect[] {
    const range = placed.start.node.ownerDocument.createRange();
    range.setStart(placed.start.node, placed.start.offset);
    range.setEnd(placed.end.node, placed.end.offset);
    return [...range.getClientRects()];
  }
}

function add<K extends object>(
  map: WeakMap<K, readonly PlacedMention[]>,
  key: K,
  placed: PlacedMention,
): void {
  map.set(key, [...(map.get(key) ?? []), placed]);
}

const covers = (placed: PlacedMention, { offsetNode, offset }: CaretPosition) =>
  stretches(placed).some(
    ({ node, from, to }) => node === offsetNode && from <= offset && offset <= to,
  );

// `caretPositionFromPoint` snaps to the nearest caret, however far: the word's own boxes decide.
const isInside = (placed: PlacedMention, x: number, y: number) =>
  HitTester.boxes(placed).some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
