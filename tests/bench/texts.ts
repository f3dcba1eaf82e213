import type { DataSet } from '../../src/model/data';
import type { Language } from '../../src/model/language';
import { pick, seeded } from './random';

/** One sentence in so many keeps its words in order, names and all; the others are shuffled: no names. */
const namesEvery = 6;
const sentencesInBlock = 4;

/** Paragraphs of one page. */
export type PageText = readonly string[];

/**
 * Pages of our own sentences, about `size` UTF-16 units each: letters and words as in real text of the
 * language, names as dense as in an article. Same data, same pages.
 */
export function pagesOf(
  data: DataSet,
  language: Language,
  count: number,
  size: number,
): readonly PageText[] {
  const random = seeded(size + count);
  const sentences = data.findings.flatMap(({ text }) => text[language] ?? []);
  return Array.from({ length: count }, () => pageOf(sentences, size, random));
}

function pageOf(sentences: readonly string[], size: number, random: () => number): PageText {
  const blocks: string[] = [];
  for (let length = 0; length < size; ) {
    const block = Array.from({ length: sentencesInBlock }, () => sentenceOf(sentences, random));
    blocks.push(block.join(' '));
    length += blocks.at(-1)?.length ?? 0;
  }
  return blocks;
}

function sentenceOf(sentences: readonly string[], random: () => number): string {
  const sentence = pick(sentences, random);
  return random() * namesEvery < 1 ? sentence : shuffled(sentence.split(' '), random).join(' ');
}

function shuffled(words: readonly string[], random: () => number): readonly string[] {
  return words
    .map((word) => [random(), word] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, word]) => word);
}
