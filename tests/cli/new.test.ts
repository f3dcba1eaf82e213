import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/new';
import { readData } from '../../src/compile/schema/read-data';
import { GOOD } from '../compile/verify-data';
import { keepTidy, outputOf, place, run, under } from '../compile/verify-run';

keepTidy();

const begin = (data: string, ...argv: readonly string[]) =>
  outputOf(() => main([...argv, '--data', data]));

const FINDING = ['finding', 'cescr-2024.rafts', '--passage', 'cescr-2024/1', '--topic', 'boats'];

describe('new finding', () => {
  it('begins a valid record beside the findings on the nearest passages', async () => {
    const { data } = await place(GOOD);
    const { status, output } = await begin(data, ...FINDING, '--entity', 'law/ferry-act');
    expect(output).toContain('findings/state.json');
    expect(status).toBe(0);
    const { findings, files } = await readData(data);
    expect(files.get('cescr-2024.rafts')).toBe('findings/state.json');
    expect(findings.find(({ id }) => id === 'cescr-2024.rafts')).toMatchObject({
      passages: ['cescr-2024/1'],
      topics: ['boats'],
      entities: ['law/ferry-act'],
      when: '2024',
    });
  });

  it('leaves the lines that were there as they are', async () => {
    const { data } = await place(GOOD);
    const file = join(data, 'findings/state.json');
    const before = await readFile(file, 'utf8');
    await begin(data, ...FINDING);
    expect(await readFile(file, 'utf8')).toContain(before.trimEnd().slice(0, -1));
  });

  it('is held by verify until it is filled', async () => {
    const where = await place(GOOD);
    await begin(where.data, ...FINDING);
    const { status, output } = await run(where);
    expect(under(output, 'cescr-2024.rafts')).toMatch(/unfilled: /);
    expect(status).toBe(1);
  });
});

describe('new entity', () => {
  it('begins a valid record in the file of its kind', async () => {
    const { data } = await place(GOOD);
    expect((await begin(data, 'entity', 'law/raft-act')).output).toContain('entities/laws.json');
    const entity = (await readData(data)).entities.find(({ id }) => id === 'law/raft-act');
    expect(entity).toMatchObject({ kind: 'law', asOf: 2024 });
    expect(entity?.names[0]).toMatchObject({ text: 'Raft Act', lang: 'en', role: 'main' });
  });

  it('begins a file where its kind has none', async () => {
    const { data } = await place(GOOD);
    await begin(data, 'entity', 'place/old-pier', '--name', 'Pier No. 1');
    const { files } = await readData(data);
    expect(files.get('place/old-pier')).toBe('entities/place.json');
  });
});

const REFUSED: readonly (readonly [what: string, argv: readonly string[], why: RegExp])[] = [
  ['a kind it does not know', ['score', 'x.y'], /“score” is no kind of record/],
  ['no kind at all', [], /usage: new finding/],
  ['an option it does not know', ['entity', 'law/x', '--colour', 'red'], /--colour/],
  ['an id that is none', ['entity', 'boat/raft'], /"boat\/raft" is no entity id/],
  ['an id that is taken', ['entity', 'law/ferry-act'], /already there, in entities\/laws\.json/],
  ['a source that is not there', [...FINDING].with(1, 'hrmi.x'), /begins with no source/],
  ['a passage that is not there', [...FINDING].with(3, 'cescr-2024/99'), /--passage .*not there/],
  ['a passage of another source', [...FINDING].with(3, 'ituc-2022/boats/1'), /not of cescr-2024/],
  ['a topic that is not there', [...FINDING].with(5, 'rafts'), /--topic rafts: not there/],
  ['an entity that is not there', [...FINDING, '--entity', 'law/x'], /--entity law\/x: not there/],
  ['a finding without a place', FINDING.slice(0, 2), /needs --passage/],
  ['a finding without a topic', FINDING.slice(0, 4), /needs --topic/],
];

describe('new refuses', () => {
  it.each(REFUSED)('%s', async (_what, argv, why) => {
    const { data } = await place(GOOD);
    const { status, output } = await begin(data, ...argv);
    expect(output).toMatch(why);
    expect(status).toBe(1);
  });
});
