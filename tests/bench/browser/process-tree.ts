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
  const all = await processes();
  const family = new Set([root]);
  // A process has a higher number than the one that started it, but for a machine that ran very long.
  for (const { pid, parent } of all.toSorted((a, b) => a.pid - b.pid))
    if (family.has(parent)) family.add(pid);
  const members = all.filter(({ pid }) => family.has(pid));
  const sizes = await Promise.all(members.map(({ pid }) => memoryOf(pid)));
  return {
    seconds: members.reduce((sum, { seconds }) => sum + seconds, 0),
    bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
  };
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
