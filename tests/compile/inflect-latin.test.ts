import { describe, expect, it } from 'vitest';
import { alphabet2018, alphabet2021, toLatin } from '../../src/compile/inflect/kazakh/latin';
import { entityOf, formOf, holdForms, nameOf, textsOf } from './inflect-helpers';

describe('Kazakh letters in Latin script', () => {
  it.each([
    ['Қазақстан', 'Qazaqstan', 'Qazaqstan'],
    ['Мәжіліс', 'Mäjılıs', 'Májilis'],
    ['Үкімет', 'Ükımet', 'Úkimet'],
    ['Жаңаөзен', 'Jañaözen', 'Jańaózen'],
    ['Шымкент', 'Şymkent', 'Shymkent'],
    ['Маңғыстау', 'Mañğystau', 'Mańǵystaý'],
    ['Нұр-Сұлтан', 'Nūr-Sūltan', 'Nur-Sultan'],
    ['партиясы', 'partiiasy', 'partııasy'],
    ['БҰҰ', 'BŪŪ', 'BUU'],
  ])('%s', (cyrillic, in2021, in2018) => {
    expect(toLatin(cyrillic, alphabet2021)).toBe(in2021);
    expect(toLatin(cyrillic, alphabet2018)).toBe(in2018);
  });
});

describe('Cyrillic names in the Latin alphabets', () => {
  holdForms('kk', [
    [
      'Қазақстан',
      'place',
      'Qazaqstan, Qazaqstannyñ, Qazaqstannyń, Qazaqstanğa, Qazaqstanǵa, Qazaqstanda',
      'Qazaqstandyñ',
    ],
    [
      'Қостанай облысы',
      'place',
      'Qostanai oblysyndağy, Qostanaı oblysyndaǵy, Qostanay oblysyndaghy',
      'Qostanaı oblysydaǵy',
    ],
    ['Семей', 'place', 'Semeidegı, Semeydegi', 'Semeıdaǵy'],
    ['Сенат', 'institution', 'Senatta', 'Senattağy, Senattaǵy'],
    ['Түркістан', 'place', 'túrkistandyqtardyń, türkıstandyqtar', 'túrkistandyqtyńdar'],
    ['Маңғыстау', 'place', 'Manghystaudyng, Manghystaugha, Manghystauda', 'Mangghystau'],
    [
      'Жаңаөзен оқиғасы',
      'event',
      'Janaózen oqighasyna, Janaózen oqighasynyng',
      'Jangaózen oqighasy',
    ],
    ['Парламент', 'institution', 'Parlamenttıñ, Parlamenttiń, Parlamentınde', 'Parlamenttyñ'],
    [
      'Ішкі істер министрлігі',
      'institution',
      'Işkı ıster ministrlıgınıñ, Ishki ister mınıstrliginiń',
      'Işkı ıster ministrlıgıge',
    ],
    [
      'Конституция',
      'law',
      'Konstitutsiianyñ, Konstitusiianyñ, Konstitusianyñ, Konstıtýsııanyń, Konstıtýtsııaǵa',
      'Konstitucianyñ',
    ],
    [
      'Еңбек және халықты әлеуметтік қорғау министрлігі',
      'institution',
      'Eńbek jáne halyqty áleýmettik qorǵaý mınıstrliginiń',
      'Eńbek jáne halyqty áleýmettik qorǵaý mınıstrligitiń',
    ],
    ['әкім', 'concept', 'äkımnıñ, ákimge, ákimderine, äkımder, әkimning', 'äkımniñ, ákimler'],
    ['кепіл', 'concept', 'кепілге', 'kepıl'],
    ['петиция', 'concept', 'петицияға', 'petitsiia, petisia'],
    ['сөз бостандығы', 'concept', 'сөз бостандығына', 'söz bostandyğy'],
  ]);

  it('says that they are romanised', () => {
    const place = entityOf('place', [nameOf('Шымкент', 'kk')]);
    expect(formOf('Şymkent', place).changes).toEqual(['romanised']);
    expect(formOf('Şymkentten', place).changes).toEqual(['romanised', 'inflected']);
  });
});

describe('names given in Latin letters', () => {
  holdForms('kk', [
    [
      'Qazaqstan',
      'place',
      'Qazaqstannyñ, Qazaqstanda, Qazaqstannan',
      'Qazaqstanның, Qazaqstan-ның',
    ],
    ['Mäjılıs', 'institution', 'Mäjılıstıñ, Mäjılıske, Mäjılısınde', 'Mäjılıstyñ'],
    ['Májilis', 'institution', 'Májilistiń, Májiliske', 'Májilistıñ'],
  ]);

  it('takes a Latin text for Kazakh where it is one of the Cyrillic names', () => {
    const names = [nameOf('Атырау', 'kk'), nameOf('Atyrau', 'kk', { role: 'alias' })];
    expect(textsOf(entityOf('place', names))).toContain('Atyraudyñ');
    expect(textsOf(entityOf('place', names))).not.toContain('Atyrau-дың');
    expect(textsOf(entityOf('media', [nameOf('Vlast', 'kk')]))).toContain('Vlast-тың');
  });
});
