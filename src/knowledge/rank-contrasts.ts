import { numberOfFinding } from './contrast-view';
import type { Index } from './index-file';
import type { About } from './paragraph-fit';
import type { Subject } from './subject';

/** The paragraph's topic and the thing's own weigh the same; so does a contrast all of whose findings name it. */
const WORTH = { fitting: 3, ownTopic: 3, naming: 3 } as const;

/** How much of what is said on both sides names the subject: 0 to 1. */
function namingShare(index: Index, contrast: number, subject: Subject): number {
  const { state, others } = index.contrasts.core(contrast);
  const findings = [...state, ...others].map((id) => numberOfFinding(index, id));
  const naming = findings.filter((one) => index.findings.core(one).entities.includes(subject.id));
  return naming.length / findings.length;
}

/** Contrasts in the order in which they bear on the subject and the paragraph; else as the data has them. */
export function rankContrasts(
  index: Index,
  subject: Subject,
  contrasts: readonly number[],
  isFitting: (about: About) => boolean,
): readonly number[] {
  const worthOf = (number: number): number => {
    const { topic } = index.contrasts.core(number);
    const isOwn = subject.topics.includes(topic);
    return (
      (isFitting({ topics: [topic] }) ? WORTH.fitting : 0) +
      (isOwn ? WORTH.ownTopic : 0) +
      WORTH.naming * namingShare(index, number, subject)
    );
  };
  return contrasts
    .map((number) => ({ number, worth: worthOf(number) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ number }) => number);
}
