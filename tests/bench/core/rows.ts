import { readFileSync } from 'node:fs';
import { buildLexicon } from '../../../src/compile/lexicon/build-lexicon';
import type { DataSet } from '../../../src/model/data';
import { formsOf } from '../names';
import type { Row } from '../report';
import { middleOf, ratiosOf } from '../statistics';
import { type PageText, pagesOf } from '../texts';
import { type Run, workerFor } from './run-worker';
import type { Task } from './task';

const ours = 'qontext mentions';
const joined = 'qontext, all pages as one';
const peers = ['flashtext.js', 'regex-trie', 'ahocorasick', 'fastscan', '@monyone/aho-corasick'];
/** Regular expressions of this size take seconds a page: they read fewer pages, less often. */
const slow = ['one alternation'];
const warmRounds = 15;
/** Rounds that warm the optimiser up and are not counted. */
const ignored = 25;
const coldRuns = 5;
const pageSize = 50_000;

/** How much faster than each peer we are to be: warm, and on the first and only scan. */
const least: Readonly<Record<string, { readonly warm: number; readonly cold?: number }>> = {
  'flashtext.js': { warm: 4, cold: 2 },
  'regex-trie': { warm: 1.4, cold: 20 },
  'one alternation': { warm: 40 },
};

export function taskOf(data: DataSet, pages: readonly PageText[], forms: number): Task {
  const chosen = formsOf(data, forms);
  const lexicon = Buffer.from(buildLexicon(chosen, data.linking, data.entities));
  return { pages, forms: chosen, lexicon: lexicon.toString('base64') };
}

export const articlesOf = (data: DataSet, each: number): readonly PageText[] =>
  (['en', 'ru', 'kk'] as const).flatMap((language) => pagesOf(data, language, each, pageSize));

/** In one process, in turn: what the optimiser has seen often. */
export async function warmRows(data: DataSet, pages: readonly PageText[]): Promise<Row[]> {
  const run = await workerFor(taskOf(data, pages, 5_000));
  const fast = counted(await run(warmRounds + ignored, ['limit', ours, ...peers]), ignored);
  const few = await workerFor(taskOf(data, pages.slice(0, 3), 5_000));
  const slowly = counted(await few(3, ['limit', ours, ...slow]), 1);
  return [
    limitRow('core-warm', fast, 2),
    ...peerRows('core-warm', fast, 'warm'),
    ...peerRows('core-warm', slowly, 'warm'),
  ];
}

/** A fresh process for each run, each contestant alone in it: what a reader's page meets. */
export async function coldRows(data: DataSet, pages: readonly PageText[]): Promise<Row[]> {
  const run = await workerFor(taskOf(data, pages.slice(0, 3), 5_000));
  const names = ['limit', ours, ...peers];
  const runs: Run[] = [];
  for (let round = 0; round < coldRuns; round++)
    for (const name of names) runs.push(...(await run(1, [name])));
  const merged = names.map((name) => merge(runs.filter((each) => each.name === name)));
  return [limitRow('core-cold', merged, 1.8), ...peerRows('core-cold', merged, 'cold')];
}

const merge = (runs: readonly Run[]): Run => ({
  name: runs[0]?.name ?? '',
  names: runs[0]?.names ?? [],
  times: runs.flatMap(({ times }) => times),
});

const counted = (runs: readonly Run[], from: number): readonly Run[] =>
  runs.map((run) => ({ ...run, times: run.times.slice(from) }));

const named = (runs: readonly Run[], name: string): Run =>
  runs.find((run) => run.name === name) as Run;

const limitRow = (part: string, runs: readonly Run[], most: number): Row => {
  const { median, spread } = ratiosOf(named(runs, ours).times, named(runs, 'limit').times);
  return {
    name: `${part}/${ours}`,
    value: median,
    spread,
    unit: '×',
    baseline: 'reading every code unit',
    budget: { most },
  };
};

function peerRows(part: string, runs: readonly Run[], when: 'warm' | 'cold'): readonly Row[] {
  const own = named(runs, ours);
  return runs
    .filter(({ name }) => name !== 'limit' && name !== ours)
    .map((peer) => {
      const { median, spread } = ratiosOf(peer.times, own.times);
      const budget = least[peer.name]?.[when];
      return {
        name: `${part}/${peer.name}`,
        value: median,
        spread,
        unit: '×',
        baseline: ours,
        note: `${versionOf(peer.name)}${agreement(own.names, peer.names)}`,
        ...(budget === undefined ? {} : { budget: { least: budget } }),
      };
    });
}

function versionOf(name: string): string {
  if (slow.includes(name)) return '';
  const { version } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return `${version}; `;
}

/** How many of the names two found are the same, in any order. */
function agreement(a: readonly string[], b: readonly string[]): string {
  const left = new Map<string, number>();
  for (const name of a) left.set(name, (left.get(name) ?? 0) + 1);
  let same = 0;
  for (const name of b) {
    const count = left.get(name) ?? 0;
    if (count > 0) same++;
    left.set(name, count - 1);
  }
  return `${((100 * same) / Math.max(a.length, b.length)).toFixed(1)} % same names of ${a.length}`;
}

/** The number of names: twenty times as many should hardly be felt. */
export async function namesRows(data: DataSet, pages: readonly PageText[]): Promise<Row[]> {
  const few = await workerFor(taskOf(data, pages, 5_000));
  const many = await workerFor(taskOf(data, pages, 100_000));
  const times: { few: number[]; many: number[] } = { few: [], many: [] };
  for (let round = 0; round < 3; round++) {
    times.few.push(middleOf(timesOf(await few(5, [ours]))).median);
    times.many.push(middleOf(timesOf(await many(5, [ours]))).median);
  }
  const { median, spread } = ratiosOf(times.many, times.few);
  return [
    {
      name: 'core-names/100,000 forms',
      value: median,
      spread,
      unit: '×',
      baseline: '5,000 forms',
      budget: { most: 1.6 },
    },
  ];
}

const timesOf = (runs: readonly Run[]): readonly number[] => named(runs, ours).times.slice(1);

/** A hundred times as many letters: a hundred pages as one, in turns with the same pages one by one. */
export async function growthRows(data: DataSet): Promise<Row[]> {
  const [short = []] = pagesOf(data, 'en', 1, 20_000);
  const pages = Array.from({ length: 100 }, () => short);
  const run = await workerFor(taskOf(data, pages, 5_000));
  const runs = counted(await run(20, [ours, joined]), 5);
  const [one, hundred] = [named(runs, ours), named(runs, joined)];
  const { median, spread } = ratiosOf(hundred.times, one.times);
  return [
    {
      name: 'core-growth/100 × the text',
      value: 100 * median,
      spread,
      unit: '×',
      baseline: 'one text',
      budget: { most: 110 },
    },
  ];
}
