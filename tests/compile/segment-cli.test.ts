import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/segment';
import { GOOD } from './verify-data';
import { keepTidy, outputOf, place } from './verify-run';

keepTidy();

describe('segment', () => {
  it('writes the same bytes every time, one file a document', async () => {
    const { data, documents } = await place(GOOD);
    const folder = join(data, 'passages');
    const bytes = async () => {
      const files = (await readdir(folder)).sort();
      return Promise.all(
        files.map(async (one) => [one, await readFile(join(folder, one), 'utf8')]),
      );
    };
    const first = await bytes();
    expect(await main(['--documents', documents, '--out', folder])).toBe(0);
    expect(await bytes()).toEqual(first);
    expect(first.map(([file]) => file)).toEqual(['cescr-2024.json', 'ituc-2022.json']);
  });

  it('prints what stands below an id, and not below one that only begins alike', async () => {
    const { documents } = await place(GOOD);
    const print = (id: string) => outputOf(() => main(['--documents', documents, '--print', id]));
    expect((await print('cescr-2024/2')).output).toMatch(/^## cescr-2024\/2 .*\n2\.Half of/);
    expect((await print('ituc-2022/boats')).output).toContain('ituc-2022/boats/1');
    expect((await print('cescr-2024/99')).status).toBe(1);
  });

  it('says in one line what it cannot read', async () => {
    const { status, output } = await outputOf(() => main(['--documents', 'no-such-folder']));
    expect(status).toBe(1);
    expect(output).toMatch(/^segment: .*no-such-folder.*$/);
  });
});
