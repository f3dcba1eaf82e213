import { describe, expect, it } from 'vitest';
import type { Name, PersonName } from '../../src/model/entity';
import { entityOf, formOf, holdForms, nameOf, personOf, textsOf } from './inflect-helpers';

describe('English names of things', () => {
  holdForms('en', [
    ['Labour Code', 'law', 'Labour Code, Labor Code', 'labour Code, Labor Codes, Labour Codes'],
    [
      'Ministry of Labor and Defense',
      'institution',
      'Ministry of Labour and Defence, Ministry of Labor & Defense',
      'Ministries of Labor and Defense',
    ],
    ['Human Rights Centre', 'organisation', 'Human Rights Center', 'Human Rights Centres'],
    ['Federation of Labor', 'union', 'Federation of Labour', 'Federation of Labors'],
    ['works council', 'concept', 'works councils', 'work councils'],
    ['death penalty', 'concept', 'death penalties', 'death penaltys'],
    ['akim', 'concept', 'akims'],
    ['oralman', 'concept', 'oralmans', 'oralmen'],
    ['ombudsman', 'concept', 'ombudsmen', 'ombudsmans'],
    ['corruption', 'concept', 'corruption', 'corruptions'],
    ['freedom of association', 'concept', 'freedom of association', 'freedom of associations'],
    ['domestic violence', 'concept', '', 'domestic violences'],
    ['akimat', 'institution', 'akimats'],
    ['Kazakhstan', 'place', 'Kazakhstani', 'Kazakhstans, Kazakhstanis, Kazakhstanian'],
    ['Almaty', 'place', 'Almaty', 'Almatyi, Almaties'],
  ]);
  holdForms(
    'en',
    [
      ['UN', 'international-body', 'UN, U.N.', 'U.N, UNs'],
      ['OSCE', 'international-body', 'O.S.C.E.'],
      ['KazTAG', 'media', 'KazTAG', 'K.a.z.T.A.G.'],
    ],
    { role: 'abbreviation' },
  );

  it('says nothing changed where only the spelling differs', () => {
    const law = entityOf('law', [nameOf('Labour Code', 'en')]);
    expect(formOf('Labour Code', law).changes).toEqual(['exact']);
    expect(formOf('Labor Code', law).changes).toEqual([]);
    expect(
      formOf('U.N.', entityOf('international-body', [nameOf('UN', 'en', { role: 'abbreviation' })]))
        .changes,
    ).toEqual(['abbreviation']);
  });
});

const tokayev: PersonName = {
  lang: 'en',
  given: 'Kassym-Jomart',
  patronymic: 'Kemelevich',
  surname: 'Tokayev',
  gender: 'm',
};

describe('English names of persons', () => {
  const texts = textsOf(personOf(tokayev));

  it.each([
    'Kassym-Jomart Tokayev',
    'Tokayev Kassym-Jomart',
    'Kassym-Jomart K. Tokayev',
    'Kassym-Jomart Kemelevich Tokayev',
    'K. Tokayev',
    'K.-J. Tokayev',
    'K.K. Tokayev',
    'Tokayev K.',
    'Tokayev',
  ])('%s', (text) => expect(texts).toContain(text));

  it.each(['Kassym-Jomart', 'J. Tokayev', 'Tokayevs', 'Kemelevich'])('never %s', (text) =>
    expect(texts).not.toContain(text),
  );

  it('initials a sound of two letters both ways', () => {
    const mamay = textsOf(
      personOf({ lang: 'en', given: 'Zhanbolat', surname: 'Mamay', gender: 'm' }),
    );
    expect(mamay).toEqual(expect.arrayContaining(['Zh. Mamay', 'Z. Mamay']));
  });

  it('cuts another spelling of the name as the first is cut, but no title', () => {
    const names: Name[] = [
      nameOf('Kassym-Jomart Tokayev', 'en'),
      nameOf('Qasym-Jomart Toqaev', 'en', { role: 'alias' }),
      nameOf('Second President', 'en', { role: 'alias' }),
    ];
    const person = entityOf('person', names, [tokayev]);
    expect(formOf('Q. Toqaev', person)).toMatchObject({
      name: 'Qasym-Jomart Toqaev',
      changes: ['initials'],
    });
    expect(formOf('Second President', person)).not.toHaveProperty('person');
    expect(textsOf(person)).not.toContain('S. President');
  });
});
