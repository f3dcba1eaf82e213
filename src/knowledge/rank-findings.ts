import { closenessOf, worthOf } from './finding-worth';
import type { Index } from './index-file';
import type { Paragraph } from './paragraph';
import { type About, type Fit, fits } from './paragraph-fit';
import { sharedWords } from './shared-words';
import type { Subject } from './subject';
import { endOf } from './when';

/** A finding by number, and whether the paragraph speaks of its topic or of another of its entities. */
export interface RankedFinding {
  readonly number: number;
  readonly fitsParagraph: boolean;
}

/** Findings that only share a topic with a person or a body give its card a setting; they must not fill it. */
const MOST_BY_TOPIC = 12;

interface Weighed extends RankedFinding {
  readonly worth: number;
  readonly end: string;
  readonly id: string;
  readonly isByTopic: boolean;
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compare = (a: Weighed, b: Weighed): number =>
  b.worth - a.worth || compareTexts(b.end, a.end) || compareTexts(a.id, b.id);

function withoutSurplus(ranked: readonly Weighed[], subject: Subject): readonly Weighed[] {
  if (subject.isItsTopic) return ranked;
  const byTopic = new Set(ranked.filter(({ isByTopic }) => isByTopic).slice(MOST_BY_TOPIC));
  return ranked.filter((one) => !byTopic.has(one));
}

/**
 * Findings in the order in which they answer the reader: how close they are to the card's subject, what
 * the paragraph speaks of, words in common, whose claim it is; among equals the newest first, then by
 * id. The same input gives the same order. Of findings that merely share a topic, the best few.
 */
export function rankFindings(
  index: Index,
  subject: Subject,
  numbers: readonly number[],
  paragraph: Paragraph | undefined,
  fitOf: (about: About) => Fit,
): readonly RankedFinding[] {
  const words = sharedWords(index, numbers, paragraph);
  const weighed = numbers.map((number): Weighed => {
    const core = index.findings.core(number);
    const fit = fitOf(core);
    const closeness = closenessOf(core, subject);
    return {
      number,
      fitsParagraph: fits(fit),
      worth: worthOf(core, subject, fit, words.get(number) ?? 0),
      end: endOf(core.when),
      id: core.id,
      isByTopic: closeness === 'mainTopic' || closeness === 'topic',
    };
  });
  return withoutSurplus(weighed.toSorted(compare), subject).map(({ number, fitsParagraph }) => ({
    number,
    fitsParagraph,
  }));
}
