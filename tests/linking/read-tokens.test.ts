import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../src/compile/lexicon/build-lexicon';
import { readLexicon } from '../../src/linking/lexicon';
import { readTokens } from '../../src/linking/read-tokens';
import { readUnusual } from '../../src/linking/read-unusual';
import { MAYBE_NAME, MAYBE_OWNER, Tokens } from '../../src/linking/tokens';
import type { EntityId } from '../../src/model/ids';
import type { CaseRule, SurfaceForm } from '../../src/model/surface-form';
import { testEntities } from './support/entities';
import { testWords } from './support/words';

const form = (text: string, caseRule: CaseRule): SurfaceForm => ({
  text,
  entity: 'institution/senate' as EntityId,
  name: text,
  lang: 'en',
  strength: 'generic',
  caseRule,
  changes: [],
});

const forms = [
  form('Senate', 'initial'),
  form('court', 'any'),
  form('Supreme Court', 'initial'),
  form('Ұ', 'any'),
  form('ҚР', 'upper'),
  form('1414', 'any'),
];
const lexicon = readLexicon(new Uint8Array(buildLexicon(forms, testWords, testEntities)).buffer);

/** Words as they stand in a text, and those at which something of a kind may begin. */
function read(text: string, reader: typeof readTokens) {
  const tokens = new Tokens();
  tokens.reserve(text.length);
  reader(text, lexicon.vocabulary, lexicon.filter, tokens);
  const words = Array.from({ length: tokens.count }, (_, at) =>
    text.slice(tokens.bounds[2 * at], tokens.bounds[2 * at + 1]),
  );
  const notable = (kind: number) =>
    Array.from(tokens.notable.subarray(0, tokens.notableCount))
      .filter((_, at) => (tokens.kinds[at] as number) & kind)
      .map((token) => words[token]);
  return { words, names: notable(MAYBE_NAME), owners: notable(MAYBE_OWNER) };
}

const pieces = fc.constantFrom(
  ...['Senate', 'supreme ', 'Court', 'Қазақстан', 'США', 'a', 'Ұ', '1414', 'ё', 'İ', 'ﬀ', 'ạ'],
  ...[' ', ' ', ' ', '-', '- ', '-\n', '\n', '.', '\u00ad', '\u0301', '\u200b', '’', '😀', '–'],
);

describe('reading words without branches', () => {
  it('cuts every text as reading with care does', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const quick = read(text, readTokens);
        const careful = read(text, readUnusual);
        expect(quick.words).toEqual(careful.words);
        expect(quick.owners).toEqual(careful.owners);
        expect(careful.names).toEqual(expect.arrayContaining(quick.names));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['a name of one word', 'zebra court', ['court']],
    ['a name only in its letter case', 'senate, Senate', ['Senate']],
    ['a name by its first two words', 'supreme Supreme law. Supreme court', ['Supreme', 'court']],
    ['a name of one letter or of figures', 'ұ and 1414', ['ұ', '1414']],
    ['a name with a mark in it', 'Sen\u00adate', ['Sen\u00adate']],
    ['a name in look-alike letters', 'Sеnate', ['Sеnate']],
  ])('notes %s', (_, text, names) => {
    expect(read(text, readTokens).names).toEqual(names);
  });

  it('notes owners by their stems and their letter case', () => {
    expect(read('Kazakhstan, kazakhstan and Russia', readTokens).owners).toEqual([
      'Kazakhstan',
      'Russia',
    ]);
  });

  it('keeps the words of the blocks before', () => {
    const tokens = new Tokens();
    const text = 'a '.repeat(9000);
    for (let block = 0; block < 3; block++)
      readTokens(text, lexicon.vocabulary, lexicon.filter, tokens);
    expect(tokens.count).toBe(27_000);
    expect(tokens.bounds[2 * 9000 - 1]).toBe(17_999);
    tokens.clear();
    expect(tokens.count + tokens.notableCount).toBe(0);
  });
});
