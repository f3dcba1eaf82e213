import type { CDPSession, Protocol } from 'puppeteer-core';
import type { Row } from '../report';
import { middleOf } from '../statistics';

/** Microseconds between two looks at what a thread does. */
const interval = 100;
const shown = 12;

type Node = Protocol.Profiler.ProfileNode;
/** Milliseconds of its own by function. */
export type SelfTimes = ReadonlyMap<string, number>;

/** What functions of the extension took, alone and with what they called of the browser's own, during `work`. */
export async function profiled(session: CDPSession, work: () => Promise<unknown>) {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  return selfTimes(profile);
}

function selfTimes(profile: Protocol.Profiler.Profile): SelfTimes {
  const { nodes, samples = [], timeDeltas = [] } = profile;
  const names = namesOf(nodes);
  const times = new Map<string, number>();
  for (const [at, id] of samples.entries()) {
    const name = names.get(id);
    // A sample lasts until the next: its own figure is the time since the one before.
    const lasted = (timeDeltas[at + 1] ?? 0) / 1_000;
    if (name !== undefined) times.set(name, (times.get(name) ?? 0) + lasted);
  }
  return times;
}

/** By node's id; what is called for the page or by the browser itself has none. */
function namesOf(nodes: readonly Node[]): ReadonlyMap<number, string> {
  const callers = new Map(nodes.flatMap((one) => one.children?.map((id) => [id, one]) ?? []));
  return new Map(
    nodes.flatMap((node) => {
      const caller = callers.get(node.id);
      if (isOurs(node)) return [[node.id, nameOf(node)]];
      const isNative = node.callFrame.url === '' && caller !== undefined && isOurs(caller);
      return isNative ? [[node.id, `${nameOf(caller)} > ${node.callFrame.functionName}`]] : [];
    }),
  );
}

const isOurs = ({ callFrame: { url } }: Node): boolean => url.startsWith('chrome-extension:');

function nameOf({ callFrame: { functionName, url, lineNumber } }: Node): string {
  const file = url.slice(url.lastIndexOf('/') + 1).replace(/-[\w-]{8}(?=\.js$)/u, '');
  return `${file} ${functionName || '(anonymous)'}:${lineNumber + 1}`;
}

/** The sum, to `limit` milliseconds where one is given, and the functions that took most of it. */
export function flameRows(name: string, runs: readonly SelfTimes[], limit?: number): Row[] {
  const { median, spread } = middleOf(runs.map(sumOf));
  const times = new Map<string, number>();
  for (const [what, time] of runs.flatMap((run) => [...run]))
    times.set(what, (times.get(what) ?? 0) + time);
  const all = sumOf(times);
  const top = [...times].toSorted(([, a], [, b]) => b - a).slice(0, shown);
  return [
    { name: `${name}/all our functions`, value: median, spread, unit: 'ms' },
    ...(limit === undefined ? [] : [ratioRow(name, median, limit)]),
    ...top.map(
      ([what, time]): Row => ({
        name: `${name}/${what}`,
        value: (time / all) * 100,
        unit: '%',
        note: `${(time / runs.length).toFixed(2)} ms a time`,
      }),
    ),
  ];
}

const sumOf = (times: SelfTimes): number => [...times.values()].reduce((sum, one) => sum + one, 0);

const ratioRow = (name: string, median: number, limit: number): Row => ({
  name: `${name}/all our functions to the walk`,
  value: median / limit,
  unit: '×',
  baseline: 'walking all text, reading every code unit',
  note: `limit ${limit.toFixed(2)} ms`,
});
