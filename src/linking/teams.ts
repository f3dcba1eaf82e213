import type { Candidate } from './candidate';
import type { Context } from './context';
import { hasStem } from './stems';
import { teamPeople } from './tables/named-after';

/** Астана: 93. Чондрич - 17. Масурас: who plays, by numbers. */
const LINE_UP = /^:\s*\d{1,2}\.\s*\p{Lu}/u;
const LONGEST = 12;

/** Тренер Астаны, форвард Актобе. */
const isOfPeople = ({ block, first }: Candidate): boolean =>
  block.has(first - 1) &&
  block.hasSpaceAfter(first - 1) &&
  hasStem(teamPeople, block.folded(first - 1));

const beginsLineUp = ({ block, first, last }: Candidate): boolean =>
  first === block.first &&
  LINE_UP.test(block.text.slice(block.endOf(last), block.endOf(last) + LONGEST));

/** Is a town's name its team's in Russian? The country's is a national team, and stands for the country. */
export const isTeamsName = ({ owners, language }: Context, candidate: Candidate): boolean =>
  language === 'ru' &&
  (isOfPeople(candidate) || beginsLineUp(candidate)) &&
  owners[candidate.block.index]?.at(candidate.first)?.isPlace !== false;
