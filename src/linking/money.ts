import type { Block } from './page';
import { hasStem } from './stems';
import { moneyWords, namedAfterMoney } from './tables/money-and-times';

const SIGN = /^\s?\p{Sc}/u;

const isMoneyWord = (block: Block, token: number): boolean =>
  block.has(token) && hasStem(moneyWords, block.folded(token));

function isBeforeSign(block: Block, token: number): boolean {
  if (block.hasSpaceAfter(token)) return false;
  const end = block.endOf(token);
  return SIGN.test(block.text.slice(end, end + 2));
}

/** US$68, US dollars, долларов США: the country only says whose money it is. */
export function isOfMoney(block: Block, first: number, last: number): boolean {
  if (block.hasSpaceAfter(last) && isMoneyWord(block, last + 1)) return true;
  if (isBeforeSign(block, last)) return true;
  return (
    namedAfterMoney.has(block.folded(last)) &&
    block.hasSpaceAfter(first - 1) &&
    isMoneyWord(block, first - 1)
  );
}
