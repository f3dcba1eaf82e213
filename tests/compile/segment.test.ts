import { describe, expect, it } from 'vitest';
import { fingerprint, normalise } from '../../src/compile/segment/normalise';
import { linesOf, passagesOf, segment } from '../../src/compile/segment/segment';
import type { TextPassage } from '../../src/compile/segment/types';

const DOCUMENT = { file: 'x.txt', publisher: 'Office of Rivers, Bureau of Lakes', title: 'Rivers' };
const cut = (id: string, text: string, more: Partial<typeof DOCUMENT> = {}) =>
  segment({ id, ...DOCUMENT, ...more }, text);
const idsOf = (passages: readonly TextPassage[]) => passages.map((one) => one.id);
const textOf = (passages: readonly TextPassage[], id: string) =>
  passages.find((one) => one.id === id)?.text;

describe('a report of numbered paragraphs', () => {
  const passages = cut(
    'cescr-2024',
    [
      'A committee',
      'I.Opening',
      '1.The river rose.',
      '2. It fell in',
      '3,000 places, namely:',
      '(1) Upstream;',
      '(2) Downstream.',
      'Article 7',
      'Recommendation on dams (para. 4)',
      '3.Dams leaked.',
      '17. of them were old.',
      'Other advice',
      '4. None was heeded.',
    ].join('\n'),
  );

  it('opens a paragraph at the next number only, with or without a space after it', () => {
    expect(idsOf(passages).filter((id) => /^cescr-2024\/\d+$/.test(id))).toEqual([
      'cescr-2024/1',
      'cescr-2024/2',
      'cescr-2024/3',
      'cescr-2024/4',
    ]);
    expect(textOf(passages, 'cescr-2024/3')).toBe('3.Dams leaked. 17. of them were old.');
  });

  it('keeps the lines of a list in their paragraph', () => {
    expect(textOf(passages, 'cescr-2024/2')).toContain('(1) Upstream; (2) Downstream.');
  });

  it('gives headings and front matter passages of their own', () => {
    expect(idsOf(passages)).toEqual(
      expect.arrayContaining(['cescr-2024/front/1', 'cescr-2024/h/1', 'cescr-2024/h/4']),
    );
  });

  it('carries the path of headings, an outer one ending the inner', () => {
    const section = (id: string) => passages.find((one) => one.id === id)?.section;
    expect(section('cescr-2024/1')).toEqual(['I. Opening']);
    expect(section('cescr-2024/3')).toEqual([
      'I. Opening',
      'Article 7',
      'Recommendation on dams (para. 4)',
    ]);
    expect(section('cescr-2024/4')).toEqual(['I. Opening', 'Other advice']);
  });
});

describe('a country report as a text made from a PDF', () => {
  const printed = (...lines: readonly string[]) =>
    lines.map((line) => (line.startsWith(' /') ? line.replace(' /', ' ') : `${line}\n`)).join('\n');
  const passages = cut(
    'state-2018',
    printed(
      'RURITANIA 2018 RIVER REPORT ',
      ' ',
      'EXECUTIVE SUMMARY ',
      ' ',
      'Water was plentiful. ',
      ' ',
      'Section 1. State of the Rivers, Including: ',
      ' ',
      'c. Floods and Other Wet, Cold, or Unwelcome ',
      'Events ',
      ' /The ministry counted floods in every one of the nine provinces and in the state-',
      'owned forests of the far and seldom visited north, where the water had been too',
      'https://example.org/floods/',
      ' /high for boats. ',
      ' ',
      'Bridges and Ferries of Note ',
      ' ',
      'Wooden Bridges:  Most burned, and the few that did not were taken away by ',
      'ice. ',
      ' /Stone bridges stood. ',
      ' ',
      'Section 3. Boats ',
      ' ',
      'Boats sank. ',
    ),
  );

  it('rejoins a sentence broken by a page, keeps the hyphen, sets the link aside', () => {
    expect(textOf(passages, 'state-2018/1.c/1')).toBe(
      'The ministry counted floods in every one of the nine provinces and in the state-owned forests of the far and seldom visited north, where the water had been too high for boats.',
    );
    expect(textOf(passages, 'state-2018/furniture/1')).toBe('https://example.org/floods/');
  });

  it('ends a paragraph with the page where its last line had room left', () => {
    expect(textOf(passages, 'state-2018/1.c.wooden-bridges/2')).toBe('Stone bridges stood.');
  });

  it('names a place by section, letter and innermost heading', () => {
    const texts = passages.filter((one) => one.kind === 'text');
    expect(idsOf(texts)).toEqual([
      'state-2018/exec/1',
      'state-2018/1.c/1',
      'state-2018/1.c.wooden-bridges/1',
      'state-2018/1.c.wooden-bridges/2',
      'state-2018/3/1',
    ]);
  });

  it('joins a heading of two lines and drops “Including:”', () => {
    expect(passages.find((one) => one.id === 'state-2018/1.c/1')?.section).toEqual([
      'Section 1. State of the Rivers',
      'c. Floods and Other Wet, Cold, or Unwelcome Events',
    ]);
  });
});

describe('a country report as a web page', () => {
  const passages = cut(
    'state-2021',
    [
      'Rivers',
      'Section 1. State of the Rivers',
      'A. FLOODS AND HIV IN RIVERS',
      'Floods came.',
      'Ports and Harbours of Note',
      'Old Ports: They silted up.',
      'Section 3. Boats',
      'SAILING BOATS',
      'They sailed.',
      'Источник: чужой сайт',
      'Статьи по теме',
    ].join('\n\n'),
  );

  it('calms headings in capitals and shortens slugs at “and”', () => {
    expect(passages.find((one) => one.id === 'state-2021/1.a/1')?.section.at(-1)).toBe(
      'A. Floods and HIV in Rivers',
    );
    expect(idsOf(passages)).toEqual(
      expect.arrayContaining(['state-2021/1.a.old-ports/1', 'state-2021/3.sailing-boats/1']),
    );
  });

  it('sets the footer of another site aside', () => {
    const aside = passages.filter((one) => one.kind === 'furniture');
    expect(aside.map((one) => one.text)).toEqual(['Источник: чужой сайт', 'Статьи по теме']);
  });
});

describe('what is kept of a passage', () => {
  it('is a fingerprint of the text with white space and compatibility forms levelled', () => {
    expect(normalise('  a\u00a0b\n\tc\u2011d ')).toBe('a b c\u2010d');
    expect(fingerprint('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  it('is a line of JSON without the text', () => {
    const passages = passagesOf('s', [{ id: 's/a/1', kind: 'text', section: ['A'], text: 'abc' }]);
    const json = linesOf(passages);
    expect(json.split('\n')).toHaveLength(4);
    expect(json).not.toContain('abc"');
    expect(JSON.parse(json)).toMatchObject([{ id: 's/a/1', source: 's', ordinal: 1, length: 3 }]);
  });

  it('cannot be had from a document whose shape is not known', () => {
    expect(() => cut('unknown-1999', 'x')).toThrow(/unknown-1999/);
  });
});
