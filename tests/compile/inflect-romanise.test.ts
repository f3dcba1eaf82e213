import { describe, expect, it } from 'vitest';
import { romanised } from '../../src/compile/inflect/romanise/cyrillic';
import { spellingsOf } from '../../src/compile/inflect/romanise/spellings';
import type { PersonName } from '../../src/model/entity';
import type { Language } from '../../src/model/language';
import { entityOf, formOf, nameOf, textsOf } from './inflect-helpers';

const spellings = (word: string): readonly string[] => spellingsOf(word, 2).map(({ text }) => text);

describe('spellings of one romanised word', () => {
  it.each([
    ['Tokayev', 'Tokaev', 'Tokayew, Tokyev'],
    ['Nazarbayeva', 'Nazarbaeva', 'Nazarbayva'],
    ['Kushakbayev', 'Kushakbaev', 'Kusakbaev'],
    ['Yeleussinov', 'Eleussinov, Yeleusinov, Eleusinov', 'Eleuinov'],
    ['Yevgeniy', 'Evgeniy, Evgeny, Yevgeny, Evgenii', 'Yevgen'],
    ['Dmitry', 'Dmitriy, Dmitrii, Dmitri', 'Dmitr'],
    ['Dzhakishev', 'Jakishev, Zhakishev', 'Dakishev'],
    ['Zhanbolat', 'Janbolat, Dzhanbolat', 'Shanbolat'],
    ['Abduly', 'Abduli', 'Abduliy, Abdulii'],
    ['Kozhaly', 'Kojaly', 'Kozhaliy'],
    ['Kassym-Jomart', 'Kasym-Jomart, Kassym-Zhomart, Kasym-Zhomart', 'Kassym-Omart'],
    ['Qordai', 'Kordai, Qorday, Korday', 'Qurdai'],
    ['Mukhtar', 'Muhtar', 'Muktar'],
    ['Maks', 'Max', 'Mas'],
    ['Zheksebayev', 'Zheksebaev', 'Zhexebayev'],
    ['Sergey', 'Sergei', 'Serge'],
    ['Asiya', 'Asia, Assiya', 'Aiya'],
  ])('%s', (word, yes, no) => {
    expect(spellings(word)).toEqual(expect.arrayContaining(yes.split(', ')));
    expect(no.split(', ').filter((other) => spellings(word).includes(other))).toEqual([]);
  });

  it('begins with the word itself and goes no farther than it may', () => {
    expect(spellingsOf('Tokayev', 1)).toEqual([
      { text: 'Tokayev', distance: 0 },
      { text: 'Tokaev', distance: 1 },
    ]);
  });
});

describe('Cyrillic names romanised', () => {
  it.each<[string, Language, string]>([
    ['Токаев', 'ru', 'Tokaev'],
    ['Жанаозен', 'ru', 'Zhanaozen'],
    ['Щучинск', 'ru', 'Shchuchinsk'],
    ['Тоқаев', 'kk', 'Tokaev'],
    ['Тоқаев', 'kk', 'Toqaev'],
    ['Қордай', 'kk', 'Qordai'],
    ['Маңғыстау', 'kk', 'Mangystau'],
    ['Қарағанды', 'kk', 'Qaraghandy'],
  ])('%s (%s): %s', (text, lang, latin) => expect(romanised(text, lang)).toContain(latin));
});

const parts = (lang: Language, given: string, surname: string): PersonName => ({
  lang,
  given,
  surname,
  gender: 'm',
});

describe('romanised persons', () => {
  const person = entityOf(
    'person',
    [nameOf('Amin Yeleussinov', 'en'), nameOf('Амин Елеусинов', 'ru')],
    [parts('en', 'Amin', 'Yeleussinov'), parts('ru', 'Амин', 'Елеусинов')],
  );

  it('introduces the person in each spelling', () => {
    expect(formOf('Amin Eleusinov', person)).toMatchObject({
      name: 'Amin Yeleussinov',
      lang: 'en',
      changes: ['romanised'],
      person: 'introduction',
    });
    expect(formOf('A. Eleusinov', person).changes).toEqual(['romanised', 'initials']);
    expect(formOf('Eleusinov', person)).toMatchObject({
      person: 'surname',
      changes: ['romanised', 'surname'],
    });
  });

  it('trusts other spellings of a trusted surname', () => {
    const surname = nameOf('Yeleussinov', 'en', { role: 'surname' });
    const names = [...person.names, nameOf('Amin Eleusinov', 'en', { role: 'alias' }), surname];
    expect(formOf('Eleusinov', { ...person, names })).not.toHaveProperty('person');
  });

  it('leaves names that are no romanisation', () => {
    const susan = entityOf(
      'person',
      [nameOf('Susan Randolph', 'en'), nameOf('Сьюзен Рэндольф', 'ru')],
      [parts('en', 'Susan', 'Randolph'), parts('ru', 'Сьюзен', 'Рэндольф')],
    );
    expect(textsOf(susan).filter((text) => /^S\S+ R/.test(text))).toEqual([
      'Susan Randolph',
      'S. Randolph',
    ]);
  });
});

describe('romanised places', () => {
  const qorday = entityOf('place', [
    nameOf('Qorday', 'en'),
    nameOf('Кордай', 'ru'),
    nameOf('Қордай', 'kk'),
  ]);

  it('spells a place as it is written in Russian and Kazakh', () => {
    for (const text of ['Korday', 'Qordai'])
      expect(formOf(text, qorday)).toMatchObject({ changes: ['romanised'], lang: 'en' });
  });

  it('keeps English words', () => {
    const region = entityOf('place', [nameOf('Zhetysu Region', 'en')]);
    expect(textsOf(region)).toContain('Jetysu Region');
    expect(textsOf(region)).not.toContain('Zhetysu Rekhion');
  });

  it('makes no short word', () => {
    const oral = entityOf('place', [nameOf('Uralsk', 'en'), nameOf('Орал', 'kk')]);
    expect(textsOf(oral).filter((text) => /^Oral$/.test(text))).toHaveLength(1);
    expect(formOf('Oral', oral).lang).toBe('kk');
  });

  it('leaves to another place what is its written name', () => {
    const other = {
      ...entityOf('place', [nameOf('Korday', 'en')]),
      id: 'place/other' as typeof qorday.id,
    };
    expect(textsOf(qorday, other).filter((text) => text === 'Korday')).toHaveLength(1);
    expect(formOf('Korday', qorday, other).entity).toBe('place/other');
  });
});
