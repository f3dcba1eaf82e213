import type { Candidate } from './candidate';
import { overlaps } from './candidate';
import type { Introduction } from './context';

const isIntroduction = ({ forms }: Candidate): boolean =>
  forms.some(({ person }) => person === 'introduction');

const length = ({ first, last }: Candidate): number => last - first;

/** The persons a page names in full, in the order of the text; of overlapping names the longest. */
export function introductionsIn(
  candidates: readonly (readonly Candidate[])[],
): readonly Introduction[] {
  const found = candidates.flat().filter(isIntroduction);
  return found
    .filter((one) => !found.some((other) => length(other) > length(one) && overlaps(one, other)))
    .flatMap((candidate) =>
      candidate.forms
        .filter(({ person }) => person === 'introduction')
        .map(({ entity }) => ({ entity, candidate })),
    );
}
