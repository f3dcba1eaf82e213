import type { OwnerMap } from './owner-map';
import type { Block } from './page';
import { hasStem } from './stems';
import { askedWords, lessonWords, saidWord } from './tables/telling-names';

/** Tokens of a headline that are read. */
const HEADLINE = 16;

/** Импичмент деген не? Омбудсмен деген кім? */
const isAsked = (block: Block, token: number): boolean =>
  block.folded(token) === saidWord &&
  block.has(token + 1) &&
  askedWords.has(block.folded(token + 1));

/** Дәріс конспектісі: екі палаталы парламент. Does a Kazakh headline say that a lesson follows, on what every state has? */
export function isLesson([headline]: readonly OwnerMap[]): boolean {
  if (!headline) return false;
  const { block } = headline;
  const end = Math.min(block.end, block.first + HEADLINE);
  for (let token = block.first; token < end; token++)
    if (hasStem(lessonWords, block.folded(token)) || isAsked(block, token)) return true;
  return false;
}
