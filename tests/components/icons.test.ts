import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/icons';

/** Side of a PNG, from its header. */
const sideOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

const files = [
  ['icon-16.png', 16],
  ['icon-32.png', 32],
  ['icon-48.png', 48],
  ['icon-128.png', 128],
  ['toolbar-on-light-16.png', 16],
  ['toolbar-on-light-32.png', 32],
  ['toolbar-on-dark-16.png', 16],
  ['toolbar-on-dark-32.png', 32],
] as const;

describe('the icons', () => {
  it('are rendered from the drawings that lie beside them', async () => {
    vi.spyOn(console, 'log').mockReturnValue();
    const dir = await mkdtemp(join(tmpdir(), 'icons-'));
    for (const svg of ['icon.svg', 'toolbar.svg']) await cp(`icons/${svg}`, join(dir, svg));
    expect(await main(['--dir', dir])).toBe(0);
    for (const [file, side] of files) {
      const [fresh, kept] = await Promise.all([
        readFile(join(dir, file)),
        readFile(`icons/${file}`),
      ]);
      expect(sideOf(fresh)).toEqual([side, side]);
      expect(fresh.equals(kept), `${file} is old: npm run icons`).toBe(true);
    }
    await rm(dir, { recursive: true });
  });

  it('give one error line and status 1 where there is nothing to draw', async () => {
    const error = vi.spyOn(console, 'error').mockReturnValue();
    expect(await main(['--dir', '/nowhere'])).toBe(1);
    expect(error).toHaveBeenCalledOnce();
  });
});
