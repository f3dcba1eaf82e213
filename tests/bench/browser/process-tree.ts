import { readdir, readFile } from 'node:fs/promises';

/** What a program and all it started have used, and use. */
export interface Usage {
  /** Processor time since each began, in seconds. */
  readonly seconds: number;
  /** Memory in bytes; what processes share counts once. */
  readonly bytes: number;
}

/** Clock ticks a second: the same on every Linux that a browser runs on. */
const ticks = 100;

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly seconds: number;
}

/** Linux only: throws where there is no `/proc`. */
export async function usageOf(root: number): Promise<Usage> {
  const members = await familyOf(root);
  const sizes = await Promise.all(members.map(({ pid }) => memoryOf(pid)));
  return {
    seconds: members.reduce((sum, { seconds }) => sum + seconds, 0),
    bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
  };
}

/** Numbers of those that run pages, of the browser that `root` is. */
export async function pageProcesses(root: number): Promise<readonly number[]> {
  const numbers = (await familyOf(root)).map(({ pid }) => pid);
  const commands = await Promise.all(numbers.map(commandOf));
  return numbers.filter((_, at) => /--type=renderer| tab\s*$/.test(commands[at] ?? ''));
}

const commandOf = async (pid: number): Promise<string> =>
  (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ');

/** Numbers begin anew after the highest: a process may have a lower one than the one that started it. */
async function familyOf(root: number): Promise<readonly Process[]> {
  const all = await processes();
  const family = new Set([root]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const { pid, parent } of all) if (family.has(parent)) family.add(pid);
  }
  return all.filter(({ pid }) => family.has(pid));
}

async function processes(): Promise<readonly Process[]> {
  const names = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(names.map((name) => processOf(Number(name))));
  return found.filter((each) => each !== undefined);
}

/** Nothing where the process has ended since it was listed. */
async function processOf(pid: number): Promise<Process | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // The program's name stands in brackets and may hold anything.
  const fields = stat
    ?.slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  if (!fields) return undefined;
  const [, parent = 0] = fields;
  const [user = 0, system = 0] = fields.slice(11);
  return { pid, parent, seconds: (user + system) / ticks };
}

async function memoryOf(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) * 1_024;
}
