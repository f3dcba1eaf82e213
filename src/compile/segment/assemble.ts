import { normalise } from './normalise';
import type { Heading, Piece, Shape, TextPassage } from './types';

const LONGEST_NAME_WORDS = 12;
const KEPT_WORDS = 10;
const HEADINGS = 'h';
const FURNITURE = 'furniture';

/** The title of the document itself (below level 0) would stand before every section: left out. */
function enter(path: readonly Heading[], to: Heading): readonly Heading[] {
  const outer = path.filter((one) => one.level < to.level);
  return to.level < 0 ? outer : [...outer, to];
}

/** Headings are carried as names; one as long as a sentence is cut short. */
function shortened(name: string): string {
  const words = name.split(' ');
  return words.length > LONGEST_NAME_WORDS ? `${words.slice(0, KEPT_WORDS).join(' ')} …` : name;
}

function pathAfter(path: readonly Heading[], piece: Piece): readonly Heading[] {
  if (piece.kind === 'heading') return enter(path, piece);
  return piece.opens ? enter(path, piece.opens) : path;
}

function placeOf(piece: Piece, path: readonly Heading[], shape: Shape): string {
  if (piece.kind === 'heading') return HEADINGS;
  return piece.kind === 'furniture' ? FURNITURE : shape.place(path);
}

/** Numbers the pieces of a document within their places and gives each its id and section. */
export function assemble(
  source: string,
  pieces: readonly Piece[],
  shape: Shape,
): readonly TextPassage[] {
  const counts = new Map<string, number>();
  const next = (place: string): string => {
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return `${place}/${count}`;
  };
  let path: readonly Heading[] = [];
  return pieces.map((piece) => {
    path = pathAfter(path, piece);
    const own = piece.kind === 'heading' ? undefined : piece.key;
    return {
      id: `${source}/${own ?? next(placeOf(piece, path, shape))}`,
      kind: piece.kind,
      section: piece.kind === 'furniture' ? [] : path.map((one) => shortened(one.name)),
      text: normalise(piece.text),
    };
  });
}
