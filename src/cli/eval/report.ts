import type { GoldText } from './gold';
import {
  groups,
  macroOf,
  type Negatives,
  negativesOf,
  type Outcome,
  type Score,
  scoreOf,
  worstErrors,
} from './score';

/** One error as it is shown, the mention in brackets. */
export interface ErrorLine {
  readonly verdict: Outcome['verdict'];
  readonly lang: string;
  readonly entity: string;
  readonly id: string;
  readonly context: string;
}

/** What `eval` prints. */
export interface Report {
  readonly languages: readonly LanguageReport[];
  /** How many errors there are; `errors` may hold fewer. */
  readonly errorCount: number;
  readonly errors: readonly ErrorLine[];
}

export interface LanguageReport {
  readonly lang: string;
  readonly texts: number;
  readonly micro: Score;
  readonly macro: ReturnType<typeof macroOf>;
  readonly kinds: Readonly<Record<string, Score>>;
  readonly negatives: Negatives;
}

/** UTF-16 units of text shown to both sides of an error. */
const CONTEXT = 60;

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

function errorLine({ verdict, lang, entity, of, start, end }: Outcome): ErrorLine {
  const before = of.text.slice(Math.max(0, start - CONTEXT), start);
  const after = of.text.slice(end, end + CONTEXT);
  const context = oneLine(`${before}[${of.text.slice(start, end)}]${after}`);
  return { verdict, lang, entity, id: of.id, context };
}

const kindOf = ({ entity }: Outcome): string => entity.slice(0, entity.indexOf('/'));

function languageReport(
  lang: string,
  gold: readonly GoldText[],
  all: readonly Outcome[],
): LanguageReport {
  const kinds = [...groups(all, kindOf)].map(([kind, some]) => [kind, scoreOf(some)] as const);
  return {
    ...{ lang, texts: gold.length, micro: scoreOf(all), macro: macroOf(all) },
    kinds: Object.fromEntries(kinds.sort(([a], [b]) => a.localeCompare(b))),
    negatives: negativesOf(gold, all),
  };
}

/** Sums up what became of the mentions of all texts, with the first `limit` of the worst errors. */
export function reportOf(
  gold: readonly GoldText[],
  all: readonly Outcome[],
  limit: number,
): Report {
  const languages = [...new Set(gold.map(({ lang }) => lang))].map((lang) =>
    languageReport(
      lang,
      gold.filter((text) => text.lang === lang),
      all.filter((outcome) => outcome.lang === lang),
    ),
  );
  const errors = worstErrors(all);
  return { languages, errorCount: errors.length, errors: errors.slice(0, limit).map(errorLine) };
}

const figure = (value: number | undefined): string =>
  (value === undefined ? '–' : value.toFixed(3)).padStart(9);

const shares = ({ precision, recall, f1 }: LanguageReport['macro']): string =>
  figure(precision) + figure(recall) + figure(f1);

const counts = (score: Score): string =>
  [score.right, score.missed, score.false].map((count) => String(count).padStart(8)).join('');

const row = (name: string, score: Score): string => name.padEnd(22) + shares(score) + counts(score);

function languageTable({ lang, texts, micro, macro, kinds, negatives }: LanguageReport): string {
  const { per100 } = negatives;
  return [
    `${`${lang}, ${texts} texts`.padEnd(22)}precision   recall       F1   right  missed   false`,
    row('micro', micro),
    'macro by entity'.padEnd(22) + shares(macro),
    ...Object.entries(kinds).map(([kind, score]) => row(`  ${kind}`, score)),
    `negative texts ${negatives.texts}, false mentions in them ${negatives.false}, per 100 texts ${per100?.toFixed(2) ?? '–'}`,
  ].join('\n');
}

const errorText = ({ verdict, lang, entity, id, context }: ErrorLine): string =>
  `${verdict.padEnd(6)} ${lang} ${entity} (${id}): …${context}…`;

/** The report for people: a table a language, then the errors. */
export function reportText({ languages, errorCount, errors }: Report): string {
  const head = `${errors.length} of ${errorCount} errors, those of the entity with most first`;
  return [
    ...languages.map(languageTable),
    ...(errors.length > 0 ? [[head, ...errors.map(errorText)].join('\n')] : []),
  ].join('\n\n');
}
