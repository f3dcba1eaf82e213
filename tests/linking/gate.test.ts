import { describe, expect, it } from 'vitest';
import { gateWords } from '../../src/compile/lexicon/gate-words';
import { createGate } from '../../src/linking/gate';
import type { PageHints } from '../../src/model/mention';
import { testWords } from './support/words';

const words = gateWords(testWords);
const gate = createGate(words);
const opens = (text: string, hints: PageHints = {}) => gate([text], hints);

describe('the gate', () => {
  it.each([
    'Yesterday Kazakhstan voted.',
    'Вчера в Казахстане голосовали.',
    'Кеше Қазақстанда дауыс берілді.',
    'A bill passed the Mazhilis’ first reading.',
    'The price in tenge rose, Kazakh farmers say.',
    'Қой еті қымбаттады, теңге арзандады, бұл туралы және басқа жаңалықтар үшін',
    'ВСТРЕЧА В КАЗАХСТАНЕ',
  ])('opens for %s', (text) => {
    expect(opens(text)).toBe(true);
  });

  it.each([
    'The US Senate confirmed the Supreme Court judge.',
    'Сенат США утвердил судью Верховного суда.',
    'АҚШ Сенаты судьяны бекітті.',
    'He paid in tenge.',
    'The tenge fell; tenge notes are blue.',
    'Казахский ковёр',
    '',
  ])('stays shut for %s', (text) => {
    expect(opens(text)).toBe(false);
  });

  it('adds up what stands in several blocks, and in the title', () => {
    expect(gate(['He paid in tenge.', 'A Kazakh farmer came.'], {})).toBe(true);
    expect(opens('He paid in tenge.', { title: 'A Kazakh farmer' })).toBe(true);
    expect(opens('He paid in tenge.', { title: 'tenge' })).toBe(false);
  });

  it('asks for the capitals that the table has', () => {
    expect(opens('The рк and тенге')).toBe(false);
    expect(opens('The РК and тенге')).toBe(true);
  });

  it('opens by the site or by a language of the country alone', () => {
    expect(opens('Hello', { host: 'news.kz' })).toBe(true);
    expect(opens('Hello', { host: 'www.example.org' })).toBe(true);
    expect(opens('Hello', { host: 'notexample.org' })).toBe(false);
    expect(opens('Hello', { host: 'kz.news' })).toBe(false);
    expect(opens('Hello', { lang: 'kk' })).toBe(true);
    expect(opens('Hello', { lang: 'kk-KZ' })).toBe(true);
    expect(opens('Hello', { lang: 'ru' })).toBe(false);
  });

  it('keeps nothing from one page to the next', () => {
    expect(opens('He paid in tenge.')).toBe(false);
    expect(opens('A Kazakh farmer came.')).toBe(false);
  });
});

describe('the words of the gate', () => {
  it('are each there once, and without those that another covers', () => {
    const doubled = { ...testWords, gate: [...testWords.gate, ...testWords.gate] };
    expect(gateWords(doubled)).toEqual(words);
    const shouted = [...testWords.gate, { word: 'КАЗАХСТАН*', weight: 2 as const }];
    expect(gateWords({ ...testWords, gate: shouted })).toEqual(words);
  });
});
