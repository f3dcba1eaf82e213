import type { Block } from './page';

const QUOTE = '["«»“”„‟‘’\'`]';
const SPACES = '[\\s\\p{Cf}]*';
/** Spaces and quotes, one hyphen, an ampersand, a number sign, or a period with no space after it (`Ratel.kz`). */
const JOINS = new RegExp(
  `^(?:${SPACES}(?:${QUOTE}{1,2}${SPACES}${QUOTE}?)?|[-‐‑–]|\\s+&\\s+|\\s*№\\s*|\\.)$`,
  'u',
);
const AFTER_INITIAL = /^\.\s*(?:[-‐‑]\s*)?$/u;
const PHRASE = /^[\s\p{Cf}"«»“”„‟‘’'`()-]*$/u;
const ENDS_SENTENCE = /[.!?…][\s"»”’')\]]*\s/u;
const ABBREVIATION_LENGTH = 2;

const SPACED = /^[\s\p{Cf}]+$/u;

/** Is nothing but space between this token and the next? */
export const isSpaced = (block: Block, token: number): boolean =>
  block.has(token) &&
  block.has(token + 1) &&
  (block.hasSpaceAfter(token) || SPACED.test(block.gapAfter(token)));

/** May this token and the next be parts of one name? Never over a comma or a sentence's end. */
export function joinsNext(block: Block, token: number): boolean {
  if (block.hasSpaceAfter(token)) return true;
  const gap = block.gapAfter(token);
  if (gap === '-') return true;
  if (JOINS.test(gap)) return true;
  return isInitial(block, token) && AFTER_INITIAL.test(gap);
}

const NAME_MARK = /^(?:([,:.)%])\s+|(\/)|\s+([-–—])\s*|([-–—])\s+|\s+([(.]))$/u;

/** The one mark that parts this token and the next, of those that stand within some names. */
export function markAfter(block: Block, token: number): string | undefined {
  if (block.hasSpaceAfter(token)) return undefined;
  const found = NAME_MARK.exec(block.gapAfter(token));
  return found?.slice(1).find((mark) => mark !== undefined);
}

/** An initial, or two: К., Қ.К., Yu. */
export function isInitial(block: Block, token: number): boolean {
  const length = block.endOf(token) - block.startOf(token);
  return length <= ABBREVIATION_LENGTH && block.isCapital(token);
}

/** True where the gap after a token keeps one phrase going: no comma, no sentence end, no dash. */
export function isWithinPhrase(block: Block, token: number): boolean {
  if (block.hasSpaceAfter(token)) return true;
  const gap = block.gapAfter(token);
  return PHRASE.test(gap) || (isInitial(block, token) && AFTER_INITIAL.test(gap));
}

/** True where a sentence, or a part of one that a semicolon ends, ends after this token. */
export const endsClause = (block: Block, token: number): boolean =>
  !block.hasSpaceAfter(token) &&
  (endsSentence(block, token) || block.gapAfter(token).includes(';'));

const LINE_BREAK = 0x0a;
const EXCLAMATION = 0x21;
const PERIOD = 0x2e;
const QUESTION = 0x3f;
const ELLIPSIS = 0x2026;

const isMark = (code: number): boolean =>
  code === PERIOD || code === QUESTION || code === EXCLAMATION || code === ELLIPSIS;

/** Most gaps are a comma, a bracket or a quotation mark: no pattern need be tried. */
function mayEndSentence(gap: string): boolean {
  for (let at = 0; at < gap.length; at++) {
    const code = gap.charCodeAt(at);
    if (isMark(code) || code === LINE_BREAK) return true;
  }
  return false;
}

/** True where a sentence ends after this token. */
export function endsSentence(block: Block, token: number): boolean {
  if (!block.has(token + 1)) return true;
  if (block.hasSpaceAfter(token)) return false;
  const gap = block.gapAfter(token);
  if (!mayEndSentence(gap)) return false;
  if (!ENDS_SENTENCE.test(gap)) return gap.includes('\n\n');
  const isAbbreviated = gap.startsWith('.') && isShort(block, token);
  return !isAbbreviated && (block.isCapital(token + 1) || /[!?…]/.test(gap));
}

/** Initials and abbreviations (ст., г., Mr.) end no sentence; РК. and a number do. */
function isShort(block: Block, token: number): boolean {
  const length = block.endOf(token) - block.startOf(token);
  if (/\d/.test(block.word(token))) return false;
  return length === 1 || (length === ABBREVIATION_LENGTH && !block.isAllCapitals(token));
}
