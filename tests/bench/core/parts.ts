import { surfaceForms } from '../../../src/compile/inflect/surface-forms';
import { buildLexicon } from '../../../src/compile/lexicon/build-lexicon';
import type { DataSet } from '../../../src/model/data';
import type { Row } from '../report';
import { middleOf, ratiosOf } from '../statistics';
import type { PageText } from '../texts';
import { taskOf } from './rows';
import { type Run, workerFor } from './run-worker';
import type { Task } from './task';

const contestants = ['limit', 'qontext words', 'qontext mentions'] as const;
const rounds = 15;
/** Rounds that warm the optimiser up and are not counted. */
const ignored = 25;

/** The same letters and lengths, but no names: each word is written backwards. */
const withoutNames = (pages: readonly PageText[]): readonly PageText[] =>
  pages.map((page) =>
    page.map((block) => block.replace(/\p{L}+/gu, (word) => [...word].reverse().join(''))),
  );

function everyForm(data: DataSet, pages: readonly PageText[]): Task {
  const forms = surfaceForms(data.entities);
  const lexicon = Buffer.from(buildLexicon(forms, data.linking, data.entities));
  return { pages, forms, lexicon: lexicon.toString('base64') };
}

type Measured = Readonly<Record<(typeof contestants)[number], Run>>;

async function measure(task: Task): Promise<Measured> {
  const run = await workerFor(task);
  const runs = await run(rounds + ignored, contestants);
  const counted = runs.map((each) => [each.name, { ...each, times: each.times.slice(ignored) }]);
  return Object.fromEntries(counted);
}

const ratioRow = (name: string, part: keyof Measured, runs: Measured): Row => {
  const { median, spread } = ratiosOf(runs[part].times, runs.limit.times);
  return {
    name: `core-parts/${name}`,
    value: median,
    spread,
    unit: '×',
    baseline: 'reading every code unit',
  };
};

/** What evidence costs: all but cutting and filtering words, for each mention. */
function evidenceRow(runs: Measured): Row {
  const { names, times } = runs['qontext mentions'];
  const words = runs['qontext words'].times;
  const each = times.map((time, round) => ((time - (words[round] ?? 0)) * 1000) / names.length);
  const { median, spread } = middleOf(each);
  const note = `${names.length} mentions in ${middleOf(times).median.toFixed(0)} ms`;
  return {
    name: 'core-parts/every form: evidence, a mention',
    value: median,
    spread,
    unit: 'µs',
    note,
  };
}

/** Where the time goes: words cut and filtered, and what comes after, on texts with many names and with none. */
export async function partsRows(data: DataSet, pages: readonly PageText[]): Promise<Row[]> {
  const article = await measure(taskOf(data, pages, 5_000));
  const empty = await measure(taskOf(data, withoutNames(pages), 5_000));
  const every = await measure(everyForm(data, pages));
  return [
    ratioRow('article: words cut and filtered', 'qontext words', article),
    ratioRow('article: text to mentions', 'qontext mentions', article),
    ratioRow('no names: words cut and filtered', 'qontext words', empty),
    ratioRow('no names: text to mentions', 'qontext mentions', empty),
    ratioRow('every form: words cut and filtered', 'qontext words', every),
    ratioRow('every form: text to mentions', 'qontext mentions', every),
    evidenceRow(every),
  ];
}
