import { type Candidate, covering } from './candidate';
import type { Introduction } from './context';
import { headBeside } from './heads';
import type { LexiconForm } from './lexicon-form';

/** A name that others bear too introduces nobody without its head word. */
const introduces = (candidate: Candidate, form: LexiconForm): boolean =>
  form.person === 'introduction' &&
  (form.strength !== 'ordinary' || headBeside(candidate, form) !== undefined);

const isIntroduction = (candidate: Candidate): boolean =>
  candidate.forms.some((form) => introduces(candidate, form));

const length = ({ first, last }: Candidate): number => last - first;

/** Is a longer full name laid over this one? */
function isPart(found: readonly Candidate[], one: Candidate): boolean {
  const around = [...covering(found, one.first), ...covering(found, one.last)];
  return around.some((other) => length(other) > length(one));
}

/** The persons a page names in full, in the order of the text; of overlapping names the longest. */
export function introductionsIn(
  candidates: readonly (readonly Candidate[])[],
): readonly Introduction[] {
  const found: Candidate[] = [];
  for (const ofBlock of candidates)
    for (const candidate of ofBlock) if (isIntroduction(candidate)) found.push(candidate);
  return found
    .filter((one) => !isPart(found, one))
    .flatMap((candidate) =>
      candidate.forms
        .filter((form) => introduces(candidate, form))
        .map(({ entity }) => ({ entity, candidate })),
    );
}
