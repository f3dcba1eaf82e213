import type { Block } from './page';
import { patronymic, surnameEnding } from './tables/endings';
import { homeLetters } from './tables/languages';

const isName = (block: Block, token: number): boolean =>
  block.has(token) && block.isCapital(token) && !block.isAllCapitals(token);

/** Динара Сәдуақасова: a surname with a given name before it, one of them with a letter no other country writes. */
export function hasHomePerson(block: Block): boolean {
  for (let token = block.first + 1; token < block.end; token++) {
    if (!isName(block, token) || !isName(block, token - 1)) continue;
    if (block.gapAfter(token - 1) !== ' ') continue;
    if (!homeLetters.test(block.word(token - 1) + block.word(token))) continue;
    const folded = block.folded(token);
    if (surnameEnding.test(folded) || patronymic.test(folded)) return true;
  }
  return false;
}
