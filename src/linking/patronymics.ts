import type { Candidate } from './candidate';
import { isBareSurname } from './judge-person';
import type { LexiconEntity, LexiconForm } from './lexicon-form';
import type { Block } from './page';
import { patronymic } from './tables/endings';
import { wordsOf } from './words';

/** How many tokens before `end` spell a given name of the person: all words of a main name but the last. */
function givenNameBefore(block: Block, end: number, { names }: LexiconEntity): number {
  for (const name of Object.values(names)) {
    const given = wordsOf(name).slice(0, -1);
    const first = end - given.length;
    const isSpelled = given.every(
      ({ folded }, at) => block.has(first + at) && block.folded(first + at) === folded,
    );
    if (given.length > 0 && isSpelled) return given.length;
  }
  return 0;
}

/**
 * Full names with a patronymic that the data does not give: Nursultan Abishuly Nazarbayev. Made from bare
 * surnames: given name, patronymic, surname make one candidate, an introduction.
 */
export function withPatronymics(candidates: readonly Candidate[]): readonly Candidate[] {
  const surnames = candidates.filter(({ forms }) => forms.some(isBareSurname));
  if (surnames.length === 0) return surnames;
  return surnames.flatMap((candidate) => {
    const { block, first, forms } = candidate;
    const middle = first - 1;
    if (!block.has(middle) || !block.isCapital(middle) || !patronymic.test(block.folded(middle)))
      return [];
    return forms.filter(isBareSurname).flatMap((form) => {
      const size = givenNameBefore(block, middle, form.entity);
      return size === 0 ? [] : [{ ...candidate, first: middle - size, forms: [introducing(form)] }];
    });
  });
}

const introducing = (form: LexiconForm): LexiconForm => ({
  ...form,
  changes: form.changes.filter((change) => change !== 'surname'),
  person: 'introduction',
});
