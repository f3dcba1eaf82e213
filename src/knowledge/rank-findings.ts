import { closenessOf, worthOf } from './finding-worth';
import type { Index } from './index-file';
import type { Paragraph } from './paragraph';
import { type About, type Fit, fits } from './paragraph-fit';
import { sharedWords } from './shared-words';
import { type FromSource, spread } from './spread';
import type { Subject } from './subject';
import { endOf } from './when';

/** A finding by number, and whether the paragraph speaks of its topic or of another of its entities. */
export interface RankedFinding {
  readonly number: number;
  readonly fitsParagraph: boolean;
}

/** Findings that only share a topic with a thing are a setting for it: they fill a card up to so many. */
const FILL_UP_TO = 8;

interface Weighed extends RankedFinding, FromSource {
  readonly end: string;
  readonly id: string;
  readonly isByTopic: boolean;
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compare = (a: Weighed, b: Weighed): number =>
  b.worth - a.worth || compareTexts(b.end, a.end) || compareTexts(a.id, b.id);

function withoutSurplus(ranked: readonly Weighed[], subject: Subject): readonly Weighed[] {
  if (subject.isItsTopic) return ranked;
  const byTopic = ranked.filter(({ isByTopic }) => isByTopic);
  const room = Math.max(0, FILL_UP_TO - (ranked.length - byTopic.length));
  const surplus = new Set(byTopic.slice(room));
  return ranked.filter((one) => !surplus.has(one));
}

/**
 * Findings in the order in which they answer the reader: how close they are to the card's subject, what
 * the paragraph speaks of, words in common, whose claim it is; among equals the newest first, then by
 * id. At the top the documents take turns. The same input gives the same order. Of findings that merely share a topic, a few
 * where there are not many others.
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
    return {
      number,
      fitsParagraph: fits(fit),
      worth: worthOf(core, subject, fit, words.get(number) ?? 0),
      end: endOf(core.when),
      id: core.id,
      source: core.passages[0]?.split('/')[0] ?? '',
      isByTopic: closenessOf(core, subject) === 'unnamed',
    };
  });
  const ranked = spread(withoutSurplus(weighed.toSorted(compare), subject));
  return ranked.map(({ number, fitsParagraph }) => ({ number, fitsParagraph }));
}
