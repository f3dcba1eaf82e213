import { type Language, languages } from '../model/language';
import type { PageHints } from '../model/mention';
import { kazakhLetters, otherCyrillicLetters, otherWords, telltaleWords } from './tables/languages';

/** Characters read at most: language does not change with more. */
const SAMPLE = 6000;
/** Kazakh text has a letter of its own in eight; a Russian text with Kazakh names stays far below this. */
const KAZAKH_SHARE = 0.03;
const OTHER_SHARE = 0.005;

const isIn = (letters: string) => new RegExp(`[${letters}]`, 'gu');
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function sampleOf(blocks: readonly string[]): string {
  let sample = '';
  for (const block of blocks) {
    sample += `${block.slice(0, SAMPLE - sample.length)}\n`;
    if (sample.length >= SAMPLE) break;
  }
  return sample.normalize('NFC').toLowerCase();
}

function wordCounts(sample: string): (words: readonly string[]) => number {
  const counts = new Map<string, number>();
  for (const word of sample.split(/[^\p{L}]+/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (words) => words.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
}

function cyrillicLanguage(sample: string, letters: number): Language | 'other' {
  const own = count(sample, isIn(kazakhLetters));
  if (count(sample, isIn(otherCyrillicLetters)) > letters * OTHER_SHARE) return 'other';
  const isKyrgyz = own > 0 && !/[әғқұһі]/u.test(sample);
  if (own > letters * KAZAKH_SHARE) return isKyrgyz ? 'other' : 'kk';
  const counted = wordCounts(sample);
  const [ru, kk, other] = [
    counted(telltaleWords.ru),
    counted(telltaleWords.kk),
    counted(otherWords),
  ];
  if (other > ru) return 'other';
  return kk > ru ? 'kk' : 'ru';
}

function latinLanguage(sample: string, hint: Language | undefined): Language | 'other' {
  const counted = wordCounts(sample);
  const [en, kk, other] = [
    counted(telltaleWords.en),
    counted(telltaleWords.kk),
    counted(otherWords),
  ];
  if (kk > en && kk > other) return 'kk';
  if (other > en) return 'other';
  if (en > 0) return 'en';
  return hint ?? (/[^\p{ASCII}\p{P}\p{S}\s]/u.test(sample) ? 'other' : 'en');
}

const hinted = (hints: PageHints): Language | undefined =>
  languages.find((language) => language === hints.lang?.toLowerCase().split('-')[0]);

/** The language most of a text is written in, by script, letters and frequent words; the hint breaks ties. */
export function languageOf(blocks: readonly string[], hints: PageHints): Language | 'other' {
  const sample = sampleOf(blocks);
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu);
  const latin = count(sample, /\p{Script=Latin}/gu);
  if (cyrillic === 0 && latin === 0) return hinted(hints) ?? 'other';
  if (count(sample, /\p{L}/gu) > 2 * (cyrillic + latin)) return 'other';
  return cyrillic >= latin
    ? cyrillicLanguage(sample, cyrillic)
    : latinLanguage(sample, hinted(hints));
}
