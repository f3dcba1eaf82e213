import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../src/compile/lexicon/build-lexicon';
import { readLexicon } from '../../src/linking/lexicon';
import { openSections } from '../../src/linking/lexicon-file';
import { createLinker } from '../../src/linking/linker';
import { UNKNOWN } from '../../src/linking/vocabulary';
import type { EntityId } from '../../src/model/ids';
import type { SurfaceForm } from '../../src/model/surface-form';
import { seeded } from '../bench/random';
import { testEntities } from './support/entities';
import { testLexicon } from './support/linker';
import { testWords } from './support/words';

const form = (text: string, more: Partial<SurfaceForm> = {}): SurfaceForm => ({
  text,
  entity: 'institution/senate' as EntityId,
  name: 'Senate',
  lang: 'en',
  strength: 'generic',
  caseRule: 'initial',
  changes: ['exact'],
  ...more,
});

const bufferOf = (forms: readonly SurfaceForm[]): ArrayBuffer =>
  new Uint8Array(buildLexicon(forms, testWords, testEntities)).buffer;

function formsFor(buffer: ArrayBuffer, words: readonly string[]) {
  const { vocabulary, trie, formsOf } = readLexicon(buffer);
  const [first = '', ...rest] = words;
  let state = trie.begin(vocabulary.findFolded(first));
  for (const word of rest) state = trie.next(state, vocabulary.findFolded(word));
  return formsOf(state);
}

describe('a lexicon’s bytes', () => {
  it('are read where they lie, not copied', () => {
    const bytes = testLexicon();
    expect(openSections(bytes).buffer).toBe(bytes);
  });
});

describe('the lexicon', () => {
  it('gives back every trait of a form', () => {
    const forms = [
      form('Village News', {
        strength: 'ordinary',
        caseRule: 'any',
        changes: ['inflected', 'article'],
        heads: ['news site', 'outlet'],
        person: 'surname',
        lang: 'kk',
      }),
    ];
    expect(formsFor(bufferOf(forms), ['village', 'news'])).toEqual([
      {
        entity: {
          number: testEntities.findIndex(({ id }) => id === 'institution/senate'),
          id: 'institution/senate',
          kind: 'institution',
          names: { en: 'Senate', ru: 'Сенат', kk: 'Сенат' },
        },
        name: 'Senate',
        lang: 'kk',
        strength: 'ordinary',
        caseRule: 'any',
        changes: ['inflected', 'article'],
        heads: ['news site', 'outlet'],
        person: 'surname',
      },
    ]);
  });

  it('keeps sequences apart that share words', () => {
    const buffer = bufferOf([
      form('Supreme Court'),
      form('Supreme Court of Kazakhstan', { name: 'Long' }),
      form('Court', { name: 'Short' }),
    ]);
    expect(formsFor(buffer, ['supreme'])).toEqual([]);
    expect(formsFor(buffer, ['supreme', 'court']).map(({ name }) => name)).toEqual(['Senate']);
    expect(formsFor(buffer, ['court']).map(({ name }) => name)).toEqual(['Short']);
    expect(
      formsFor(buffer, ['supreme', 'court', 'of', 'kazakhstan']).map(({ name }) => name),
    ).toEqual(['Long']);
  });

  it('finds each of thousands of forms, and none that is not there', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `qa${at.toString(26)}z`);
    const buffer = bufferOf(words.map((word) => form(word, { name: word })));
    const { vocabulary, trie, formsOf } = readLexicon(buffer);
    for (const word of words) {
      const token = vocabulary.findFolded(word);
      expect(formsOf(trie.begin(token))[0]?.name).toBe(word);
      expect(vocabulary.findFolded(`${word}x`)).toBe(-1);
    }
  });

  it('takes 140,000 names that all begin with another word', () => {
    const words = Array.from({ length: 140_000 }, (_, at) => `${at.toString(24)}q`);
    const { vocabulary, trie, formsOf } = readLexicon(
      bufferOf(words.flatMap((word, at) => form(at % 50 === 0 ? `${word} court` : word))),
    );
    for (let at = 0; at < words.length; at += 997) {
      const state = trie.begin(vocabulary.findFolded(words[at] as string));
      const end = at % 50 === 0 ? trie.next(state, vocabulary.findFolded('court')) : state;
      expect(formsOf(end)).toHaveLength(1);
    }
  });

  it('tells words apart that share their hash', () => {
    const next = wordsLike(seeded(5));
    const words = Array.from({ length: 60_000 }, next);
    const { vocabulary } = readLexicon(bufferOf([...new Set(words)].map((word) => form(word))));
    expect(words.filter((word) => vocabulary.findFolded(word) === UNKNOWN)).toEqual([]);
  });

  it('is the same file for the same input', () => {
    const forms = [form('Senate'), form('Сенат', { lang: 'ru' })];
    expect(new Uint8Array(bufferOf(forms))).toEqual(new Uint8Array(bufferOf(forms)));
  });

  it('knows the articles of a law', () => {
    const lexicon = readLexicon(bufferOf([form('Senate')]));
    const law = lexicon.entity(testEntities.findIndex(({ id }) => id === 'law/criminal-code'));
    expect(lexicon.articlesOf(law).map(({ article, entity }) => [article, entity.id])).toEqual([
      ['174', 'law/criminal-code-174'],
      ['405', 'law/criminal-code-405'],
    ]);
  });

  it('refuses a form of an unknown entity and a stem too short to look for', () => {
    const stray = form('Stray', { entity: 'institution/stray' as EntityId });
    expect(() => buildLexicon([stray], testWords, testEntities)).toThrow('institution/stray');
    const words = { ...testWords, owners: { ...testWords.owners, en: ['Ka*'] } };
    expect(() => buildLexicon([form('Senate')], words, testEntities)).toThrow('Ka*');
  });
});

describe('a damaged lexicon', () => {
  const whole = bufferOf([form('Senate')]);

  it.each([
    ['empty', new ArrayBuffer(0)],
    ['of something else', new Uint8Array(whole.byteLength).buffer],
    ['cut', whole.slice(0, 400)],
  ])('is refused: %s', (_, buffer) => {
    expect(() => readLexicon(buffer)).toThrow(/damaged/);
  });

  it('is refused with its version where it is newer', () => {
    const newer = whole.slice(0);
    new Uint32Array(newer)[1] = 99;
    expect(() => readLexicon(newer)).toThrow(/version 99/);
  });
});

/** Words that nothing but their hash can tell apart: they begin and end alike. */
const wordsLike = (random: () => number) => (): string => {
  const letters = Array.from({ length: 4 }, () => Math.floor(random() * 26) + 97);
  return `nam${String.fromCharCode(...letters)}e`;
};

/** Made-up words until one shares its hash with a word of the vocabulary without being it. */
function lookAlikeOf(buffer: ArrayBuffer, next: () => string): string {
  const { vocabulary } = readLexicon(buffer);
  for (let tries = 0; tries < 1_000_000; tries += 1) {
    const word = next();
    const token = vocabulary.find(word, 0, word.length);
    if (token !== UNKNOWN && !vocabulary.isToken(token, word, 0, word.length)) return word;
  }
  throw new Error('No word shares a hash: the test needs more tries.');
}

describe('a word that only shares its hash with a name', () => {
  it('is no mention', () => {
    const free = { strength: 'unmistakable', caseRule: 'any' } as const;
    const next = wordsLike(seeded(3));
    const names = Array.from({ length: 400 }, next);
    const buffer = bufferOf(names.map((name) => form(name, free)));
    const word = lookAlikeOf(buffer, next);
    const text = `In Kazakhstan ${names[7]} and ${word} met.`;
    const { mentions } = createLinker(buffer).linkText(text, {});
    expect(mentions.map(({ start, end }) => [start, end])).toEqual([[14, 22]]);
  });
});

describe('a name that asks for capitals', () => {
  const inText = (text: string, ...forms: readonly SurfaceForm[]): readonly string[] =>
    createLinker(bufferOf(forms))
      .linkText(text, {})
      .mentions.map(({ start, end }) => text.slice(start, end));
  const sure = { strength: 'unmistakable' } as const;

  it('is none in small letters, also where the same word begins a name that may have them', () => {
    const forms = [form('Birlik', sure), form('Birlik union', { ...sure, caseRule: 'any' })];
    expect(
      inText('In Kazakhstan birlik came, Birlik came, the birlik union came.', ...forms),
    ).toEqual(['Birlik', 'birlik union']);
  });

  it('is none with a first capital alone, where it is written in capitals', () => {
    const forms = [form('CAB', { ...sure, caseRule: 'upper' })];
    expect(inText('In Kazakhstan a Cab came, the CAB came.', ...forms)).toEqual(['CAB']);
  });
});
