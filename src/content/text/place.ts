import type { Mention } from '../../model/mention';
import type { Block, Piece } from './blocks';

/** A mention where it stands on the page: offsets into two text nodes, not a live `Range`. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly block: Block;
  readonly start: Point;
  readonly end: Point;
}

export interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** Where `mention` (offsets in the block's text) stands; nothing where a node has changed since. */
export function place(block: Block, mention: Mention): PlacedMention | undefined {
  const start = pointAt(block.pieces, mention.start);
  const last = pointAt(block.pieces, mention.end - 1);
  if (!start || !last) return undefined;
  const placed = { mention, block, start, end: { node: last.node, offset: last.offset + 1 } };
  return isInOneTree(placed) && isFresh(placed) ? placed : undefined;
}

/** No range reaches from a page into a component's own tree: such words can neither be marked nor hit. */
const isInOneTree = ({ start, end }: PlacedMention): boolean =>
  start.node === end.node || start.node.getRootNode() === end.node.getRootNode();

/** Whether the page still shows the very words the mention was found in. */
export function isFresh(placed: PlacedMention): boolean {
  const { mention, block } = placed;
  const shown = stretches(placed).map(({ node, from, to }) => node.data.slice(from, to));
  return (
    withoutBreaks(shown.join('')) === withoutBreaks(block.text.slice(mention.start, mention.end))
  );
}

// A `<br>` is a line break in the block's text and no character of any node.
const withoutBreaks = (text: string) => text.replaceAll('\n', '');

/** Every text node the mention touches, with its stretch in that node. */
export function stretches(
  placed: PlacedMention,
): readonly { node: Text; from: number; to: number }[] {
  const { block, start, end } = placed;
  return piecesBetween(block.pieces, start.node, end.node).map(({ node }) => ({
    node,
    from: node === start.node ? start.offset : 0,
    to: node === end.node ? end.offset : node.data.length,
  }));
}

function piecesBetween(pieces: readonly Piece[], first: Text, last: Text): readonly Piece[] {
  const from = pieces.findIndex(({ node }) => node === first);
  const to = pieces.findIndex(({ node }) => node === last);
  return pieces.slice(from, to + 1);
}

function pointAt(pieces: readonly Piece[], offset: number): Point | undefined {
  const piece = pieces.findLast(({ start }) => start <= offset);
  return piece && { node: piece.node, offset: offset - piece.start };
}

/** Where `old` stands among `placed`: in the same node, else at the same place of the same text. */
export function successorOf(
  old: PlacedMention,
  placed: readonly PlacedMention[],
): PlacedMention | undefined {
  const { entity, start } = old.mention;
  const same = placed.filter(({ mention }) => mention.entity === entity);
  return (
    same.find(
      ({ start: { node, offset } }) => node === old.start.node && offset === old.start.offset,
    ) ?? same.find(({ mention, block }) => mention.start === start && block.text === old.block.text)
  );
}
