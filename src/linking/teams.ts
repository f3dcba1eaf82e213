import { hasDigit } from './article-numbers';
import type { Candidate } from './candidate';
import type { Context } from './context';
import type { LexiconForm } from './lexicon-form';
import { hasStem } from './stems';
import { teamPeople } from './tables/named-after';

/** Астана: 93. Чондрич - 17. Масурас: who plays, by numbers. */
const LINE_UP = /^:\s*\d{1,2}\.\s*\p{Lu}/u;

/** 2:3, 10:1; a time has two digits after the colon. */
const SCORE = String.raw`\s{0,3}(?:[–—,-]\s{0,3})?\d{1,2}\s?:\s?\d(?!\d)`;
const TEAM = String.raw`\p{Lu}[\p{L}\d -]{2,24}`;
const DASH = String.raw`\s*[–—-]\s*`;

/** Тараз – Восток – 2:3: what follows the side named first, and what stands about the second. */
const AGAINST = new RegExp(`^${DASH}${TEAM}${SCORE}`, 'u');
const PLAYED = new RegExp(`^${SCORE}`, 'u');
const RIVAL = new RegExp(`${TEAM}${DASH}$`, 'u');

/** UTF-16 units that are read to each side. */
const REACH = 40;

/** Тренер Астаны, форвард Актобе. */
const isOfPeople = ({ block, first }: Candidate): boolean =>
  block.has(first - 1) &&
  block.hasSpaceAfter(first - 1) &&
  hasStem(teamPeople, block.folded(first - 1));

const after = ({ block, last }: Candidate): string =>
  block.text.slice(block.endOf(last), block.endOf(last) + REACH);

const before = ({ block, first }: Candidate): string =>
  block.text.slice(Math.max(0, block.startOf(first) - REACH), block.startOf(first));

const DASHES = '–—-';

/** Two teams and their score. No pattern is compiled where no dash comes first: its letters make it slow to. */
const isMatch = (rest: string): boolean =>
  DASHES.includes(rest.trimStart().charAt(0)) && AGAINST.test(rest);

/** Does a line of players or of a match's result name the side? */
function isInResults(candidate: Candidate): boolean {
  const rest = after(candidate);
  if (!hasDigit(rest, 0, rest.length)) return false;
  if (LINE_UP.test(rest) || isMatch(rest)) return true;
  return PLAYED.test(rest) && RIVAL.test(before(candidate));
}

/** The country's is a national team, and stands for the country; of its words only names of regions are unsure. */
const isCountry = (
  { owners }: Context,
  { block, first }: Candidate,
  { strength }: LexiconForm,
): boolean => owners[block.index]?.at(first)?.isPlace === false && strength === 'unmistakable';

/** Is a town's or region's name its team's in Russian? */
export const isTeamsName = (context: Context, candidate: Candidate, form: LexiconForm): boolean =>
  context.language === 'ru' &&
  (isOfPeople(candidate) || isInResults(candidate)) &&
  !isCountry(context, candidate, form);
