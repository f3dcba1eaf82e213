import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { build } from 'vite';
import type { Task } from './task';

const folder = 'out/bench';
/** A contestant's answers for twelve pages are some hundred kilobytes. */
const mostOutput = 64 * 1024 * 1024;

export interface Run {
  readonly name: string;
  /** Milliseconds of each round. */
  readonly times: readonly number[];
  readonly names: readonly string[];
}

/** Bundles the worker as the extension's own code is bundled; gives a way to run it on a task. */
export async function workerFor(task: Task) {
  await mkdir(folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'tests/bench/core/worker.ts',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
    ssr: { noExternal: true },
  });
  const file = `${folder}/task-${task.forms.length}-${task.pages.length}.json`;
  await writeFile(file, JSON.stringify(task));
  return (rounds: number, names: readonly string[]): Promise<readonly Run[]> =>
    runWorker([file, String(rounds), ...names]);
}

async function runWorker(args: readonly string[]): Promise<readonly Run[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [`${folder}/worker.mjs`, ...args],
    {
      maxBuffer: mostOutput,
    },
  );
  return JSON.parse(stdout);
}
