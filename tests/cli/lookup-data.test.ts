import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadIndex, loadIndexBytes } from '../../src/cli/index-file';
import { lookUp } from '../../src/cli/lookup';
import type { WholeIndex } from '../../src/cli/whole-index';
import { card } from '../../src/knowledge/card';
import { languages } from '../../src/model/language';
import { sectionsOf } from '../fixtures/sections-of';

const KILOBYTE = 1024;
/** Of the package, zipped: the whole index must leave room for everything else in 3 MB. */
const MOST_FOR_THE_INDEX = 2048 * KILOBYTE;
const MOST_FOR_A_LANGUAGE = 400 * KILOBYTE;

let index: WholeIndex;
beforeAll(async () => {
  index = await loadIndex();
});

const idUnder = (name: string): unknown =>
  JSON.parse(lookUp(index, name, 'en').out ?? '{}').entity?.id;

describe('the data of this checkout', () => {
  it.each([
    ['Maks Bokayev', 'person/maks-bokayev'],
    ['Мәжіліс', 'institution/mazhilis'],
    ['КНБ', 'institution/knb'],
    ['right to assembly', 'concept/right-of-peaceful-assembly'],
    ['Токаевым', 'person/kassym-jomart-tokayev'],
    ['Мәжілістің', 'institution/mazhilis'],
    ['ст. 174 УК РК', 'law/criminal-code-174'],
    ['ҚР ҚК 174-бабы', 'law/criminal-code-174'],
    ['KNB’s', 'institution/knb'],
    ['Freedom of peaceful assembly', 'concept/right-of-peaceful-assembly'],
  ])('leads from %s to %s', (name, id) => {
    expect(idUnder(name)).toBe(id);
  });

  it('makes a card of everything it names, with a place for each statement', () => {
    for (let number = 0; number < index.entities.count; number++) {
      const { id } = index.entities.core(number);
      const shown = card(index, id, { language: 'ru', paragraph: 'Суд запретил митинг.' });
      const cited = [...shown.findings, ...shown.scores].map(({ citation }) => citation.locator);
      expect(
        cited.filter((locator) => locator === ''),
        id,
      ).toEqual([]);
      expect(shown.title.text, id).not.toBe('');
    }
  });

  // Thousands of look-ups, each in the whole index.
  it('finds everything under its main names', { timeout: 120_000 }, () => {
    for (let number = 0; number < index.entities.count; number++)
      for (const lang of languages) {
        const [main] = index.entities.texts(number, lang).names;
        if (main !== undefined) expect(lookUp(index, main, lang).out, main).toBeDefined();
      }
  });
});

describe('the size of the index', () => {
  it('stays within what the package has room for', async () => {
    expect((await loadIndexBytes()).byteLength).toBeLessThan(MOST_FOR_THE_INDEX);
  });

  it.each(languages)('leaves every language small: %s', async (language) => {
    const sections = await sectionsOf(await loadIndexBytes());
    const own = [...sections].filter(([name]) => name.endsWith(`.${language}`));
    const bytes = own.map(([, section]) => gzipSync(section).length);
    expect(own.length).toBeGreaterThan(5);
    expect(bytes.reduce((sum, length) => sum + length, 0)).toBeLessThan(MOST_FOR_A_LANGUAGE);
  });
});
