import { describe, expect, it } from 'vitest';
import { namedIn } from '../../src/knowledge/named-in-text';
import type { EntityId } from '../../src/model/ids';
import type { Language } from '../../src/model/language';
import { tinyIndex } from '../fixtures/tiny-index';

const ids = (...all: readonly string[]) => all as readonly string[] as readonly EntityId[];
const all = ids('institution/diet', 'person/ada-orlan', 'place/lumania');

/** The stretches of `text` that name something, with what they name. */
async function names(text: string, language: Language = 'en', entities = all) {
  const found = namedIn(await tinyIndex(), text, entities, language);
  return found.map(({ start, end, entity }) => [text.slice(start, end), entity]);
}

describe('things that a text names', () => {
  it('are found in order, the longest name at each place, each once', async () => {
    expect(
      await names('Ada Orlan told the Lumanian Diet that the Diet of Lumania sleeps.'),
    ).toEqual([
      ['Ada Orlan', 'person/ada-orlan'],
      ['Lumanian Diet', 'institution/diet'],
      ['Lumania', 'place/lumania'],
    ]);
  });

  it('stand without the possessive', async () => {
    expect(await names("Lumania’s roads, Orlan's claim")).toEqual([
      ['Lumania', 'place/lumania'],
      ['Orlan', 'person/ada-orlan'],
    ]);
  });

  it('are found with the endings of their language', async () => {
    expect(await names('Аде Орлан отказал Сейм в Лумании.', 'ru')).toEqual([
      ['Сейм', 'institution/diet'],
      ['Лумании', 'place/lumania'],
    ]);
    expect(await names('Луманияның Сейм мәжілісінде', 'kk')).toEqual([
      ['Луманияның', 'place/lumania'],
      ['Сейм мәжілісінде', 'institution/diet'],
    ]);
  });

  it('are none where the word is an ordinary one', async () => {
    expect(await names('His diet was poor.')).toEqual([]);
    expect(await names('Dietary rules of Lumaniacs')).toEqual([]);
  });

  it('are only those that were asked for', async () => {
    expect(await names('The Diet of Lumania', 'en', ids('place/lumania'))).toEqual([
      ['Lumania', 'place/lumania'],
    ]);
  });
});
