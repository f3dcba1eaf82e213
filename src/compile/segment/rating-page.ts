import {
  type Block,
  blockText,
  furniture,
  heading,
  isPunctuated,
  prose,
  splitBlocks,
} from './piece';
import { slugOf } from './slug';
import type { Heading, Piece, Shape } from './types';

const RATING = heading(0, 'Rating', 'rating');

/** Slugs for headings in order; one that is printed several times is numbered `-1`, `-2` … */
function slugsOf(names: readonly string[]): readonly string[] {
  return names.map((name, index) => {
    const times = names.filter((other) => other === name).length;
    const nth = names.slice(0, index + 1).filter((other) => other === name).length;
    return times > 1 ? `${slugOf(name)}-${nth}` : slugOf(name);
  });
}

/** The lines over the first heading: country, rating, its meaning, its change, region. */
function headEnd(blocks: readonly Block[]): number {
  const first = blocks.findIndex((block) => isPunctuated(blockText(block)));
  return Math.max(0, first - 2);
}

function bodyPieces(texts: readonly string[]): readonly Piece[] {
  const slugs = slugsOf(texts);
  const isTitle = (index: number): boolean => !isPunctuated(texts[index] ?? '');
  return texts.map((text, index) => {
    if (!isTitle(index)) return prose(text);
    if (index === texts.length - 1) return furniture(text);
    const isOuter = index + 1 < texts.length && isTitle(index + 1);
    return heading(isOuter ? 0 : 1, text, slugs[index] ?? '');
  });
}

/**
 * A page that gives a country a rating: the head with the rating is one passage; a heading that
 * stands directly over another heading is the outer one; the last line is a link of the site.
 */
function cut(text: string): readonly Piece[] {
  const blocks = splitBlocks(text);
  const end = headEnd(blocks);
  const head = blocks.slice(0, end).map(blockText).join('\n');
  return [
    ...(head ? [{ kind: 'text' as const, text: head, opens: RATING }] : []),
    ...bodyPieces(blocks.slice(end).map(blockText)),
  ];
}

const place = (path: readonly Heading[]): string => path.at(-1)?.slug ?? 'page';

export const ratingPage: Shape = { cut, place };
