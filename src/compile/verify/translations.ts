import type { DataSet } from '../../model/data';
import type { Translated } from '../../model/language';
import { digitNumbers, translatedNumbers } from './digit-numbers';
import { wordNumbers } from './number-words';
import { type Problem, reporter } from './problem';

const LANGUAGES = ['ru', 'kk'] as const;

/** The name of the check of one language, so that each file of translations has its own. */
export const translationCheck = (language: string): string => `translation ${language}`;

interface Text {
  readonly record: string;
  readonly field: string;
  readonly texts: Translated | undefined;
}

function textsOf(data: DataSet): readonly Text[] {
  const measured = [...data.scores, ...data.series].map((one) => ({
    record: one.id,
    field: 'indicator',
    texts: one.indicator,
  }));
  const cautioned = [...data.findings, ...data.scores, ...data.series].map((one) => ({
    record: one.id,
    field: 'caution',
    texts: one.caution,
  }));
  return [
    ...data.findings.map((one) => ({ record: one.id, field: 'text', texts: one.text })),
    ...data.contrasts.map((one) => ({ record: one.id, field: 'about', texts: one.about })),
    ...data.entities.map((one) => ({
      record: one.id,
      field: 'description',
      texts: one.description,
    })),
    ...measured,
    ...cautioned,
  ];
}

const SCALE = /[\s‐‑-]*(?:thousand|million|billion|trillion)$/i;

/** Digits as written, without “million”: that word is translated, not its number. */
function englishNumbers(text: string): readonly number[] {
  return digitNumbers(text).map((one) => Number(one.text.replace(SCALE, '').replace(/[,\s]/g, '')));
}

function without(from: readonly number[], taken: readonly number[]): readonly number[] {
  const left = [...from];
  for (const one of taken) {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
  }
  return left;
}

/** What a translation lost or added; an English number word may become digits. */
function difference(english: string, translated: string): string {
  const numbers = englishNumbers(english);
  const others = translatedNumbers(translated);
  const words = wordNumbers(english).map((one) => one.value);
  const lost = without(numbers, others);
  const added = without(others, [...numbers, ...words]);
  const parts = [
    ...(lost.length > 0 ? [`lacks ${lost.join(', ')}`] : []),
    ...(added.length > 0 ? [`has ${added.join(', ')} that the English has not`] : []),
  ];
  return parts.join(' and ');
}

function problemsIn(data: DataSet, language: (typeof LANGUAGES)[number]): readonly Problem[] {
  const problem = reporter(translationCheck(language), data.files);
  return textsOf(data).flatMap(({ record, field, texts }) => {
    const text = texts?.[language];
    const wrong = texts && text !== undefined ? difference(texts.en, text) : '';
    return wrong ? [problem(record, `${field} ${wrong}: use the same digits`)] : [];
  });
}

/** A translation writes the same numbers in digits as the English, each as often. */
export const checkTranslations = (data: DataSet): readonly Problem[] =>
  LANGUAGES.flatMap((language) => problemsIn(data, language));
