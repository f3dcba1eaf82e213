import { describe, expect, it } from 'vitest';
import { segment } from '../../src/compile/segment/segment';
import type { TextPassage } from '../../src/compile/segment/types';

const DOCUMENT = { file: 'x.txt', publisher: 'Office of Rivers, Bureau of Lakes', title: 'Rivers' };
const cut = (id: string, text: string, more: Partial<typeof DOCUMENT> = {}) =>
  segment({ id, ...DOCUMENT, ...more }, text);
const textOf = (passages: readonly TextPassage[], id: string) =>
  passages.find((one) => one.id === id)?.text;

describe('a saved web page', () => {
  const passages = cut(
    'hrmi-2020',
    [
      'Меню\n  • Русский',
      'Rivers',
      '14 мая 2020',
      'An introduction.',
      'River rights',
      'Right to water',
      'It scored 2.1/10. Those at risk:',
      '  • boatmen (59%)\n  • ferrymen (47%)',
      'Bars for rivers from the HRMI Rights Tracker',
      'Спасибо',
      'We like cookies.',
    ].join('\n\n'),
  );

  it('frames the body with furniture', () => {
    expect(passages.filter((one) => one.kind === 'furniture').map((one) => one.text)).toEqual([
      'Меню • Русский',
      '14 мая 2020',
      'Спасибо',
      'We like cookies.',
    ]);
  });

  it('keeps a list as one passage beside its introduction, and knows captions', () => {
    expect(passages.slice(3, 9).map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'text hrmi-2020/intro/1',
      'heading hrmi-2020/h/2',
      'heading hrmi-2020/h/3',
      'text hrmi-2020/river-rights.right-to-water/1',
      'text hrmi-2020/river-rights.right-to-water/2',
      'caption hrmi-2020/river-rights.right-to-water/3',
    ]);
  });

  it('says so where the title is not on the page', () => {
    expect(() => cut('hrmi-2020', 'Something else')).toThrow(/x\.txt: the title “Rivers”/);
  });
});

describe('a page that gives a rating', () => {
  const passages = cut(
    'ituc-2022',
    ['Ruritania', '5', 'No rights', 'Outer', 'Justice', 'One.', 'Justice', 'Two.', 'All'].join(
      '\n\n',
    ),
  );

  it('makes one passage of the head, numbers headings printed twice, ends with furniture', () => {
    expect(passages.map(({ id, kind }) => `${kind} ${id}`)).toEqual([
      'text ituc-2022/rating/1',
      'heading ituc-2022/h/1',
      'heading ituc-2022/h/2',
      'text ituc-2022/justice-1/1',
      'heading ituc-2022/h/3',
      'text ituc-2022/justice-2/1',
      'furniture ituc-2022/furniture/1',
    ]);
    expect(textOf(passages, 'ituc-2022/rating/1')).toBe('Ruritania 5 No rights');
  });
});
