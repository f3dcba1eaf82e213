import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { readGateWords } from '../../src/compile/build-index';
import { gateWords } from '../../src/compile/lexicon/gate-words';
import { readData } from '../../src/compile/schema/read-data';
import { createGate } from '../../src/linking/gate';
import { createGlance } from '../../src/linking/glance';
import type { PageHints } from '../../src/model/mention';
import { testWords } from './support/words';

/** Characters: the time in which an expression is made, on every page, grows faster than its length. */
const longestExpression = 2_500;

const words = gateWords(testWords);
const glance = createGlance(words);

function finds(text: string | readonly string[], hints: PageHints = {}, look = glance): boolean {
  const parts = [text].flat();
  const work = look(() => parts, hints);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

describe('the glance', () => {
  it.each([
    'Yesterday Kazakhstan voted.',
    'ВСТРЕЧА В КАЗАХСТАНЕ',
    'storyKazakhstan',
    'the RoK, не РК',
    'Каз\u00adах\u00adстан',
    'экономикаТенге',
    '\u200bтенге',
    'и \ufe0fтенге',
    'тен\u00adге',
    '',
  ])('looks closer at “%s” where the gate might open', (text) => {
    expect(finds(text)).toBe(text !== '');
  });

  it.each([
    'The US Senate confirmed the Supreme Court judge.',
    'Такими были рентгенемы и ПАРКИ',
    'kazakh carpets, рк',
    'экономикатенге',
    'hard ware 👍🏽\ufe0f made\u00ad of',
  ])('passes by “%s”', (text) => {
    expect(finds(text)).toBe(false);
  });

  it.each(['\u00ad', '\u0338', '\u200b', '\ufe0f', '\ufeff'])(
    'comes to an end where the text ends in %j, which is read over',
    (mark) => {
      expect(finds(mark)).toBe(false);
      expect(finds(`A heart \u2764${mark}`)).toBe(false);
      expect(finds(['x'.repeat(1 << 18) + mark, mark])).toBe(false);
      expect(createGate(words)([`≂${mark}`, mark], {})).toBe(false);
    },
  );

  it('looks closer by the title, the site or the language alone', () => {
    expect(finds('Hello', { title: 'A word in tenge' })).toBe(true);
    expect(finds('Hello', { host: 'news.kz' })).toBe(true);
    expect(finds('Hello', { lang: 'kk' })).toBe(true);
  });

  it('finds a word where two steps meet', () => {
    const stepEnd = 1 << 18;
    const text = `${'a'.repeat(stepEnd - 5)} Kazakhstan`;
    expect(finds(text)).toBe(true);
  });

  it('finds a word that is spread over parts', () => {
    expect(finds(['in Ka', 'zakh', 'stan'])).toBe(true);
    expect(finds(['in Ka', 'z', 'oo'])).toBe(false);
  });

  it('joins no step to what is far away', () => {
    expect(finds(`${'a b '.repeat(1 << 17)}`)).toBe(false);
  });
});

describe('glance and gate', async () => {
  const all = await readGateWords('data');
  const { linking } = await readData('data');
  const entries = [...linking.gate.map(({ word }) => word.replace('*', '')), ...all.languageWords];
  const whole = createGlance(all);
  const gate = createGate(all);

  it('finds every word of the gate, in capitals too', () => {
    const missed = entries.filter((entry) => !finds(`… ${entry} …`, {}, whole));
    expect(missed).toEqual([]);
    const shouted = entries.filter((entry) => !finds(entry.toUpperCase(), {}, whole));
    expect(shouted).toEqual([]);
  });

  it('makes no more than one short expression for a page without its words', () => {
    const made: string[] = [];
    const Real = RegExp;
    vi.stubGlobal(
      'RegExp',
      class extends Real {
        constructor(source: string, flags?: string) {
          super(source, flags);
          made.push(source);
        }
      },
    );
    expect(finds('The court of France met. Суд Франции.', {}, createGlance(all))).toBe(false);
    vi.unstubAllGlobals();
    expect(made).toHaveLength(1);
    expect(made[0]?.length).toBeLessThan(longestExpression);
  });

  it('comes to an end, and never passes by what the gate would open for', () => {
    const piece = fc.oneof(
      fc.constantFrom(...entries),
      fc.constantFrom('ы', 'ском', 'а', '-', ' ', '\n', '’', '. ', '\u00ad', 'tan'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const cases = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, cases), { maxLength: 8 }), (pieces) => {
        const text = pieces.map(([one, change]) => change(one)).join('');
        const looksCloser = finds(text, {}, whole);
        if (gate([text], {})) expect(looksCloser).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
