import type { Candidate } from './candidate';
import { isWithinPhrase } from './gaps';
import type { Block } from './page';
import { bodies, insideBodyName } from './tables/bodies';
import { feminineVerb } from './tables/endings';

/** Words of a body's name before its last part: министр труда и социальной защиты. */
const REACH = 5;

const isBody = (block: Block, token: number): boolean =>
  bodies.some((stem) => block.folded(token).startsWith(stem));

/** Is the word one that goes on with a body's name: a genitive, `и`, `по`? */
const goesOn = (block: Block, token: number): boolean => {
  const word = block.folded(token);
  return insideBodyName.test(word) && !feminineVerb.test(word);
};

/** Министр труда и социальной защиты, Комитет по охране труда: what a body is for is named there, not spoken of. */
export function isInBodyName({ block, first }: Candidate): boolean {
  for (let token = first - 1; token >= first - REACH; token--) {
    if (!block.has(token) || !isWithinPhrase(block, token)) return false;
    if (isBody(block, token)) return true;
    if (!goesOn(block, token)) return false;
  }
  return false;
}
