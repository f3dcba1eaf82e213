import { describe, expect, it } from 'vitest';
import { entityOf, formOf, holdForms, nameOf, textsOf } from './inflect-helpers';

describe('Russian words with a paradigm of their own', () => {
  holdForms('ru', [
    ['уровень бедности', 'concept', 'уровня бедности, уровнем бедности', 'уровеня бедности'],
    ['люди с инвалидностью', 'concept', 'людей с инвалидностью, людьми с инвалидностью', 'людями'],
    [
      'взрывы под Таразом',
      'event',
      'взрывов под Таразом, взрывам под Таразом',
      'взрывы под Тараза',
    ],
    ['поправки в Конституцию', 'law', 'поправок в Конституцию, поправками в Конституцию'],
    [
      'многодетная мать',
      'concept',
      'многодетной матери, многодетные матери, многодетных матерей',
      'многодетных матей',
    ],
    ['Аральское море', 'place', 'Аральского моря, Аральскому морю, Аральским морем'],
    ['31-й канал', 'media', '31-го канала, 31-му каналу, 31-м каналом, 31-м канале', '31-й канала'],
    ['CNPC-Актобемунайгаз', 'company', 'CNPC-Актобемунайгаза, CNPC-Актобемунайгазом'],
  ]);
});

describe('Russian plurals of things that are counted', () => {
  holdForms('ru', [
    ['страховой случай', 'concept', 'страхового случая, страховые случаи, страховых случаев'],
    ['добровольный помощник', 'concept', 'добровольные помощники, добровольных помощников'],
    ['уголовное дело', 'concept', 'уголовного дела, уголовные дела, уголовных дел'],
    ['попытка', 'concept', 'попытки, попыток', 'попытк, попытков'],
    ['акимат', 'institution', 'акиматы, акиматов, акиматам'],
    ['Акорда', 'institution', 'Акорды, Акорде, Акордой', 'Акорд, Акордам'],
    ['плательщик', 'concept', 'плательщики, плательщиков'],
    ['сторож', 'concept', 'сторожи, сторожей', 'сторожов'],
    ['согласительная комиссия', 'concept', 'согласительные комиссии, согласительных комиссий'],
    ['следователь', 'concept', 'следователя, следователем, следователи, следователей'],
    ['безопасность', 'concept', 'безопасности, безопасностью', 'безопасностей'],
  ]);
});

describe('Russian peoples, and names in the plural', () => {
  holdForms('ru', [
    ['чеченцы', 'concept', 'чеченцев, чеченцам, чеченцами'],
    ['дунгане', 'concept', 'дунган, дунганам, дунганами, дунганах', 'дунганев, дунганей'],
    ['сироты', 'concept', 'сирот, сиротам, сиротами', 'сиротов'],
    ['Интеллектуальные школы', 'organisation', 'Интеллектуальных школ', 'Интеллектуальных школов'],
    ['Концепция развития рынка труда', 'programme', 'Концепции развития рынка труда', 'труды'],
  ]);
});

describe('Russian regions of which several are named', () => {
  holdForms('ru', [
    [
      'Туркестанская область',
      'place',
      'Туркестанской областях, Туркестанскую области, Туркестанской обл',
    ],
    ['Западно-Казахстанская область', 'place', 'Западно-Казахстанской областей'],
    ['Кордайский район', 'place', 'Кордайском районах, Кордайского районов'],
    ['область Абай', 'place', 'области Абай', 'областях Абай'],
    ['Областная площадь', 'place', 'Областной площади', 'Областной площадях'],
  ]);
});

describe('Russian abbreviations', () => {
  holdForms(
    'ru',
    [
      ['МИД', 'institution', 'МИД, МИДа, МИДу, МИДом, МИДе', 'МИДы'],
      ['ЦИК', 'institution', 'ЦИКа, ЦИКом'],
      ['КНБ', 'institution', 'КНБ', 'КНБа, КНБу'],
      ['ООН', 'international-body', 'ООН', 'ООНа, ООНы'],
      ['Минюст', 'institution', 'Минюста, Минюсту, Минюстом, Минюсте'],
    ],
    { role: 'abbreviation' },
  );

  it('lets an inflected abbreviation begin with a capital, since it is not all capitals', () => {
    const body = entityOf('institution', [nameOf('МИД', 'ru', { role: 'abbreviation' })]);
    expect(formOf('МИД', body).caseRule).toBe('upper');
    expect(formOf('МИДа', body).caseRule).toBe('initial');
    expect(formOf('МИДа', body).changes).toEqual(['abbreviation', 'inflected']);
  });
});

describe('what the data say about Russian inflection', () => {
  it('leaves a name that is marked indeclinable', () => {
    const name = nameOf('Адил соз', 'ru', { inflect: 'none' });
    expect(textsOf(entityOf('organisation', [name]))).toEqual(['Адил соз']);
  });

  it('keeps fixed words and declines the first that may change', () => {
    const name = nameOf('Нур Отан', 'ru', { fixedWords: [1] });
    const texts = textsOf(entityOf('party', [name]));
    expect(texts).toContain('Нура Отан');
    expect(texts).not.toContain('Нур Отана');
  });

  it('declines an adjective with its noun, though the noun is marked as fixed', () => {
    const name = nameOf('высшая мера наказания', 'ru', { fixedWords: [1, 2] });
    const texts = textsOf(entityOf('concept', [name]));
    expect(texts).toContain('высшей меры наказания');
    expect(texts).not.toContain('высшей мера наказания');
  });

  it('keeps an adverb before an adjective', () => {
    const texts = textsOf(entityOf('concept', [nameOf('заведомо ложная информация', 'ru')]));
    expect(texts).toContain('заведомо ложной информации');
  });

  it('leaves a word of no known declension in the nominative', () => {
    expect(textsOf(entityOf('place', [nameOf('Сырдарь', 'ru')]))).toContain('Сырдаря');
    expect(textsOf(entityOf('place', [nameOf('Ижбоь', 'ru')]))).toEqual(['Ижбоь']);
  });

  it('does not decline a head its adjective does not agree with', () => {
    expect(textsOf(entityOf('law', [nameOf('Новая кодекс', 'ru')]))).toEqual(['Новая кодекс']);
  });
});
