import { describe, expect, it } from 'vitest';
import { entityOf, formOf, holdForms, nameOf, textsOf } from './inflect-helpers';

describe('people and things of a place', () => {
  holdForms('kk', [
    ['Шымкент', 'place', 'шымкенттік, шымкенттіктер, шымкенттіктерге', 'шымкентлік, шымкентдік'],
    ['Семей', 'place', 'семейлік, семейліктер, семейліктердің', 'семейдік, семейлық'],
    ['Орал', 'place', 'оралдық, оралдықтар', 'ораллық'],
    ['Тараз', 'place', 'тараздық, тараздықтарға', 'таразлық'],
    [
      'елорда',
      'place',
      'елордалық, елордасы, елордасында, елордамызға, елордадан',
      'елордадық, елорданды',
    ],
    ['Батыс Қазақстан', 'place', 'Батыс Қазақстанның', 'батыс қазақстандық'],
    ['Сенат', 'institution', 'сенаттық', 'сенаттықтар'],
    ['әкімдік', 'institution', '', 'әкімдіктік'],
  ]);

  it('lets a derivation begin with a small letter', () => {
    const place = entityOf('place', [nameOf('Семей', 'kk')]);
    expect(formOf('семейлік', place)).toMatchObject({ caseRule: 'any', changes: ['inflected'] });
    expect(formOf('Семейге', place)).toMatchObject({ caseRule: 'initial', changes: ['inflected'] });
  });

  it('derives nothing from an everyday word', () => {
    expect(
      textsOf(entityOf('place', [nameOf('Арал', 'kk', { strength: 'ordinary' })])),
    ).not.toContain('аралдық');
  });
});

describe('suffixes after a hyphen', () => {
  holdForms('kk', [
    [
      'ҰҚК',
      'institution',
      'ҰҚК-нің, ҰҚК-ның, ҰҚК-ге, ҰҚК-ға, ҰҚК-де, ҰҚК-мен, ҰҚК-дегі',
      'ҰҚКнің, ҰҚК-ң, ҰҚК-сі',
    ],
    [
      'БҰҰ',
      'international-body',
      'БҰҰ-ның, БҰҰ-ға, БҰҰ-да, БҰҰ-дан, БҰҰ-мен',
      'БҰҰ-тың, БҰҰ-қа, БҰҰ-пен',
    ],
    ['ІІМ', 'institution', 'ІІМ-нің, ІІМ-ге, ІІМ-ді, ІІМ-нен', 'ІІМ-тің, ІІМ-ден'],
    ['АҚШ', 'place', 'АҚШ-тың, АҚШ-қа, АҚШ-та, АҚШ-пен', 'АҚШтың'],
    [
      'Human Rights Watch',
      'organisation',
      'Human Rights Watch-тың, Human Rights Watch-қа',
      'Human Rights Watchтың',
    ],
    [
      'Freedom House',
      'organisation',
      'Freedom House-ның, Freedom House-ға, Freedom House-ге',
      'Freedom House-пен',
    ],
  ]);

  it('keeps the capitals of an abbreviation', () => {
    const name = nameOf('ҰҚК', 'kk', { role: 'abbreviation', strength: 'generic' });
    expect(formOf('ҰҚК-нің', entityOf('institution', [name]))).toMatchObject({
      caseRule: 'upper',
      changes: ['abbreviation', 'inflected'],
    });
  });
});

describe('what the data say about Kazakh inflection', () => {
  it('adds nothing to a name that is marked indeclinable', () => {
    const texts = textsOf(
      entityOf('organisation', [nameOf('Әділ сөз', 'kk', { inflect: 'none' })]),
    );
    expect(texts.filter((text) => /^Әділ/.test(text))).toEqual(['Әділ сөз']);
  });

  it('adds nothing to a name that stands in a case', () => {
    const texts = textsOf(entityOf('organisation', [nameOf('Қазақстан халқына', 'kk')]));
    expect(texts.filter((text) => /^Қазақстан/.test(text))).toEqual(['Қазақстан халқына']);
  });

  it('adds nothing after a quotation', () => {
    expect(textsOf(entityOf('party', [nameOf('Партия «Ақ жол»', 'kk')]))).toEqual([
      'Партия «Ақ жол»',
    ]);
  });
});
