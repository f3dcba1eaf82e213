// One process of the core's benchmark: `node worker.mjs TASK.json ROUNDS NAME…`; prints JSON.
import { readFileSync } from 'node:fs';
import { joined, limit, mentions, words } from './ours';
import { packages } from './packages';
import type { Contestant, Task } from './task';

const contestants = [limit, words, mentions, joined, ...packages];

type Ready = { readonly name: string; readonly run: () => readonly string[] };

function prepare({ name, make }: Contestant, task: Task): Ready {
  const scan = make(task);
  return { name, run: () => task.pages.flatMap((page) => scan(page)) };
}

/**
 * Milliseconds and answers of one run over all pages. Time of the processor, collecting garbage and
 * compiling included: it does not count what other work the machine has.
 */
function timed({ run }: Ready) {
  const begin = process.cpuUsage();
  const names = run();
  const { user, system } = process.cpuUsage(begin);
  return { time: (user + system) / 1000, names };
}

function measure(task: Task, chosen: readonly Contestant[], rounds: number) {
  const ready = chosen.map((each) => prepare(each, task));
  const times = ready.map((): number[] => []);
  const names = ready.map((): readonly string[] => []);
  for (let round = 0; round < rounds; round++)
    ready.forEach((each, at) => {
      const result = timed(each);
      times[at]?.push(result.time);
      names[at] = result.names;
    });
  return ready.map(({ name }, at) => ({ name, times: times[at], names: names[at] }));
}

const [file = '', rounds = '1', ...names] = process.argv.slice(2);
const task: Task = JSON.parse(readFileSync(file, 'utf8'));
const chosen = names.flatMap((name) => contestants.filter((each) => each.name === name));
console.log(JSON.stringify(measure(task, chosen, Number(rounds))));
