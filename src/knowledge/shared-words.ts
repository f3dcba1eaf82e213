import type { TextsOf } from '../model/index-format';
import { foldedWords } from './folded';
import type { Index } from './index-file';
import { type Paragraph, stemsOf } from './paragraph';
import { remembered } from './remembered';

const stemsOfTexts = remembered(({ text = '' }: TextsOf['findings']) => stemsOf(foldedWords(text)));

/** How many of the texts have each stem. */
function frequencies(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stems of texts)
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/**
 * For each finding, how much its words have in common with the paragraph: a word counts the more, the
 * fewer of these findings have it. 0 for findings without a text in the paragraph's language.
 */
export function sharedWords(
  index: Index,
  findings: readonly number[],
  paragraph: Paragraph | undefined,
): ReadonlyMap<number, number> {
  if (paragraph === undefined) return new Map();
  const texts = findings.map((number) =>
    stemsOfTexts(index.findings.texts(number, paragraph.language)),
  );
  const counts = frequencies(texts);
  const worth = (stem: string) => Math.log((1 + texts.length) / (counts.get(stem) ?? 1));
  return new Map(
    texts.map((stems, at) => {
      const shared = [...stems].filter((stem) => paragraph.stems.has(stem));
      return [findings[at] ?? -1, shared.reduce((sum, stem) => sum + worth(stem), 0)];
    }),
  );
}
