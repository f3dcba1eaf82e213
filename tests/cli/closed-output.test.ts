import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';

/** Runs a program whose reader has gone before it says anything: its exit status and its complaint. */
async function readByNobody(...argv: readonly string[]) {
  const child = spawn(process.execPath, ['src/cli/run.mjs', ...argv]);
  child.stdout.destroy();
  let complaint = '';
  child.stderr.on('data', (piece) => {
    complaint += piece;
  });
  const [status] = await once(child, 'close');
  return { status, complaint };
}

describe('a program whose output nobody reads to the end', () => {
  it('ends as if it had been read, without a complaint', { timeout: 30_000 }, async () => {
    expect(await readByNobody('verify', '--data', 'data')).toEqual({ status: 0, complaint: '' });
  });
});
