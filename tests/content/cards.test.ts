// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { type CardContext, Cards } from '../../src/content/cards';
import type { CardRequest, CardSurface } from '../../src/content/popover/surface';
import { type PlacedMention, place } from '../../src/content/text/place';
import type { CardView } from '../../src/model/card';
import type { Mention } from '../../src/model/mention';
import { fail, succeed } from '../../src/model/result';
import { defaultSettings, type Settings } from '../../src/model/settings';
import { readPage } from './page-dom';

const nothing = () => undefined;
let asked: string[];
let shown: CardRequest[];
let settings: Settings;
let refuses: boolean;
let cards: Cards;
let words: readonly PlacedMention[];

beforeEach(() => {
  [asked, shown, settings, refuses] = [[], [], defaultSettings, false];
  const surface = {
    show: (request: CardRequest) => shown.push(request),
    requests: () => shown,
  } as unknown as CardSurface;
  const shared = {
    extension: { uiLanguage: () => 'en' },
    createCard: () => surface,
  };
  cards = new Cards({
    document,
    shared,
    settings: () => settings,
    pageLanguage: () => 'en',
    ask: async (name: string, { entity, language }: { entity: string; language: string }) => {
      asked.push(`${name} ${entity} ${language}`);
      return refuses ? fail('gone', 'gone') : succeed({ entity } as unknown as CardView);
    },
    onClose: nothing,
    onBroken: nothing,
    onHold: nothing,
    onPin: nothing,
    onUnpin: nothing,
  } as unknown as CardContext);
  words = readPage('<p>one</p><p>two</p>').flatMap((block, at) => {
    const mention = { start: 0, end: 3, entity: `term/${at}` } as unknown as Mention;
    return place(block, mention) ?? [];
  });
});

const open = (at: number) => cards.open(words[at] as PlacedMention, () => true, false);
const prepare = (at: number) => cards.prepare(words[at] as PlacedMention);

describe('a card', () => {
  it('that was asked for during the rest is not asked for again when it opens', async () => {
    prepare(0);
    await open(0);
    expect(asked).toEqual(['card term/0 en']);
    expect(shown.map(({ view }) => view.entity)).toEqual(['term/0']);
  });

  it('of another word than was prepared is asked for itself', async () => {
    prepare(0);
    await open(1);
    expect(shown.map(({ view }) => view.entity)).toEqual(['term/1']);
  });

  it('that was refused is asked for again at the next opening', async () => {
    refuses = true;
    prepare(0);
    await open(0);
    refuses = false;
    await open(0);
    expect(asked).toHaveLength(2);
    expect(shown).toHaveLength(1);
  });

  it('is asked for anew in the language that was chosen meanwhile', async () => {
    prepare(0);
    settings = { ...settings, language: 'ru' };
    await open(0);
    expect(asked.at(-1)).toBe('card term/0 ru');
    expect(shown.map(({ language }) => language)).toEqual(['ru']);
  });
});
