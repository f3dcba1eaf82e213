import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { annotated } from '../../src/cli/annotate/annotated';
import { htmlText } from '../../src/cli/annotate/html-blocks';
import { readInputs } from '../../src/cli/annotate/inputs';
import { pretty } from '../../src/cli/annotate/pretty';
import { linker } from '../linking/support/linker';

let folder = '';
const file = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annotate-'));
});
afterAll(() => rm(folder, { recursive: true }));

const page = `<!doctype html><html lang="en"><head><title>On Kazakhstan</title><style>p{}</style></head>
<body><h1>The  Senate</h1><p><b>Kassym-Jomart</b>
 Tokayev<br>spoke.</p><script>Tokayev</script><p hidden>Tokayev</p><ul><li>One<li>Two</ul>Loose</body></html>`;

describe('reading a page', () => {
  it('takes its text block by block, white space as shown, and what its head says', () => {
    expect(htmlText(page)).toEqual({
      blocks: ['The Senate', 'Kassym-Jomart Tokayev spoke.', 'One', 'Two', 'Loose'],
      title: 'On Kazakhstan',
      lang: 'en',
    });
  });

  it('reads a page without head or end tags', () => {
    expect(htmlText('<p>One<p>Two')).toEqual({ blocks: ['One', 'Two'] });
    expect(htmlText('<p>Code<sup>2</sup> and <ruby>a<rt>b</rt></ruby>')).toEqual({
      blocks: ['Code and a'],
    });
    expect(htmlText('')).toEqual({ blocks: [] });
  });
});

describe('reading files', () => {
  it('takes a text as it is', async () => {
    const path = await file('a.txt', '\ufeffСенат\n');
    expect(await readInputs(path)).toEqual([{ input: { id: path, text: 'Сенат\n' } }]);
  });

  it('takes a row a line, and says which is none', async () => {
    const path = await file(
      'rows.jsonl',
      '{"id":"a","text":"One"}\n\nnot json\n{"id":"b"}\n{"id":7,"text":"Two"}\n',
    );
    expect(await readInputs(path)).toEqual([
      { input: { id: 'a', text: 'One' } },
      { error: `${path}:3: not JSON` },
      { error: `${path}:4: no "text"` },
      { input: { id: '7', text: 'Two' } },
    ]);
  });

  it('says in one line why a file cannot be read', async () => {
    expect(await readInputs(join(folder, 'none.txt'))).toEqual([
      { error: `${join(folder, 'none.txt')}: no such file` },
    ]);
    expect(await readInputs(folder)).toEqual([{ error: `${folder}: is a directory` }]);
    const latin1 = await file('latin1.txt', Uint8Array.of(0x53, 0xe9, 0x6e, 0x61, 0x74));
    expect(await readInputs(latin1)).toEqual([{ error: `${latin1}: not UTF-8` }]);
  });
});

describe('an annotated text', () => {
  it('has the fields of the contract, in their order', () => {
    const result = annotated(linker, { id: 'x', text: 'Kazakhstan votes.' });
    expect(JSON.stringify(result)).toBe(
      '{"id":"x","about":true,"lang":"en","mentions":[{"start":0,"end":10,"text":"Kazakhstan",' +
        '"entity":"place/kazakhstan","name":"Kazakhstan","kind":"place","why":{"name":"Kazakhstan",' +
        '"lang":"en","changes":["exact"],"evidence":"unmistakable"}}]}',
    );
  });

  it('has no mention where the text is about something else', () => {
    expect(annotated(linker, { id: 'x', text: 'The Senate voted.' })).toEqual({
      id: 'x',
      about: false,
      lang: 'en',
      mentions: [],
    });
  });

  it('counts a page’s offsets in the extracted text, which it gives', async () => {
    const [read] = await readInputs(await file('page.html', page));
    if (!read || !('input' in read)) throw new Error('not read');
    const { content = '', mentions } = annotated(linker, read.input);
    expect(content).toBe('The Senate\nKassym-Jomart Tokayev spoke.\nOne\nTwo\nLoose');
    expect(mentions.map(({ start, end }) => content.slice(start, end))).toEqual([
      'Senate',
      'Kassym-Jomart Tokayev',
    ]);
  });

  it('is shown to people with every mention and its reason', () => {
    const text = 'Kazakhstan votes.';
    const shown = pretty(text, annotated(linker, { id: 'x', text }));
    expect(shown).toMatch(/Kazakhstan.*place\/kazakhstan · unmistakable.* votes\./u);
  });
});

describe('the command', () => {
  const lines: string[] = [];
  const errors: string[] = [];
  beforeEach(() => {
    lines.length = 0;
    errors.length = 0;
    vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(String(line)));
    vi.spyOn(console, 'error').mockImplementation((line) => void errors.push(String(line)));
    vi.doMock('../../src/cli/index-file', () => ({
      loadIndex: async () => ({
        lexicon: (await import('../linking/support/linker')).testLexicon(),
      }),
    }));
  });

  const run = async (...args: readonly string[]) =>
    (await import('../../src/cli/annotate')).main(args);

  it('prints a line a text, does the rest after an unreadable file, and fails', async () => {
    const good = await file('good.txt', 'Kazakhstan votes.');
    const bad = join(folder, 'missing.txt');
    expect(await run(good, bad, good)).toBe(1);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([good, good]);
    expect(errors).toEqual([`annotate: ${bad}: no such file`]);
  });

  it('succeeds where all is read', async () => {
    expect(await run(await file('good.txt', 'Kazakhstan votes.'))).toBe(0);
    expect(errors).toEqual([]);
  });

  it('says how it is used', async () => {
    expect(await run()).toBe(1);
    expect(await run('--nonsense')).toBe(1);
    expect(errors[0]).toContain('usage: annotate');
  });
});
