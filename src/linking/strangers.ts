import { type Candidate, covering } from './candidate';
import type { Context } from './context';
import { isBareSurname } from './judge-person';
import type { LexiconEntity, LexiconForm } from './lexicon-form';
import { isOtherPerson, type PersonContext } from './other-person';

type Named = Pick<Context, 'candidates' | 'introductions' | 'strangers'>;

/** Does the surname stand in a full name of the index? */
const isInFullName = ({ candidates }: PersonContext, { block, first, last }: Candidate): boolean =>
  covering(candidates[block.index] ?? [], first).some(
    (one) => last - first < one.last - one.first && last <= one.last,
  );

const HER_PATRONYMIC = /[ое]вн/u;

/** Алия Нурсултановна Назарбаева: she bears the feminine surname, and the other is still his. */
const isHer = ({ block, first }: Candidate): boolean =>
  block.has(first - 1) && HER_PATRONYMIC.test(block.folded(first - 1));

const isPersonsAlone = ({ forms }: Candidate): boolean =>
  forms.every(({ entity }) => entity.kind === 'person');

const isStranger = (context: PersonContext, candidate: Candidate): boolean =>
  isPersonsAlone(candidate) &&
  candidate.forms.some((form) => isBareSurname(form) && isOtherPerson(context, candidate, form)) &&
  !isHer(candidate) &&
  !isInFullName(context, candidate);

/** Surnames of the index in full names of others (Серик Токаев), in the order of the text. */
export function strangersIn(context: PersonContext): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const ofBlock of context.candidates)
    for (const candidate of ofBlock) if (isStranger(context, candidate)) found.push(candidate);
  return found;
}

const names = ({ forms }: Candidate, person: LexiconEntity): boolean =>
  forms.some(({ entity }) => entity === person);

/** Is the person named, in full or by surname, before the other one? */
function isNamedBefore({ candidates }: Named, person: LexiconEntity, other: Candidate): boolean {
  for (const ofBlock of candidates)
    for (const one of ofBlock) {
      if (one.first >= other.first) return false;
      if (names(one, person)) return true;
    }
  return false;
}

const HER_GIVEN_NAME = /[ая]$/u;
const HIS_VERB = /[аеиоуыя]л(?:ся)?$/u;

/** Оксана Тен … Тен мечтал: a surname both bear alike, and after it a man's verb. */
const isHim = (other: Candidate, { block, last }: Candidate): boolean =>
  other.block.has(other.first - 1) &&
  HER_GIVEN_NAME.test(other.block.folded(other.first - 1)) &&
  block.has(last + 1) &&
  HIS_VERB.test(block.folded(last + 1));

/**
 * Серик Токаев … Токаев: a bare surname is that of the other person whom the page named by it. Ours keep
 * theirs where they are named in full too; those known by surname alone anywhere, the others before it and after
 * the other person or in another paragraph.
 */
export function isStrangers(page: Named, candidate: Candidate, form: LexiconForm): boolean {
  const other = page.strangers.findLast(
    (one) => one.first < candidate.first && names(one, form.entity),
  );
  if (!other) return false;
  const known = page.introductions.filter(({ entity }) => entity === form.entity);
  if (form.person !== 'surname')
    return known.length === 0 && !isNamedBefore(page, form.entity, other);
  const last = known.findLast((one) => one.candidate.first < candidate.first)?.candidate;
  if (!last || isHim(other, candidate)) return !last;
  return other.block.index === candidate.block.index && last.first < other.first;
}

/** The candidates that name no stranger, in full or by surname. */
export const withoutStrangers = (
  page: Named,
  candidates: readonly Candidate[],
): readonly Candidate[] =>
  page.strangers.length === 0
    ? candidates
    : candidates.filter(
        (one) =>
          !isPersonsAlone(one) ||
          (!page.strangers.includes(one) &&
            !one.forms.every((form) => isBareSurname(form) && isStrangers(page, one, form))),
      );
