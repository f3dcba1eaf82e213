import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/linking/words';
import type { EntityKind, Name } from '../../src/model/entity';
import { entityOf, formOf, formsOf, nameOf } from './inflect-helpers';

describe('which letter cases count', () => {
  it.each<[string, EntityKind, Partial<Name>, string]>([
    ['КНБ', 'institution', { lang: 'ru', role: 'abbreviation' }, 'upper'],
    ['МВД РК', 'institution', { lang: 'ru' }, 'upper'],
    ['SERF Index', 'index', {}, 'upper'],
    ['парламент', 'institution', { lang: 'ru', strength: 'generic' }, 'any'],
    ['Criminal Code', 'law', { strength: 'generic' }, 'any'],
    ['Мажилис', 'institution', { lang: 'ru' }, 'any'],
    ['сенат', 'institution', { lang: 'kk', strength: 'generic' }, 'any'],
    ['ombudsman', 'institution', { strength: 'generic', role: 'alias' }, 'any'],
    ['елорда', 'place', { lang: 'kk', strength: 'generic' }, 'any'],
    ['Астана', 'place', { lang: 'ru' }, 'initial'],
    ['Nur Otan', 'party', {}, 'initial'],
    ['Бірлік', 'party', { lang: 'kk', strength: 'ordinary' }, 'initial'],
    ['Akorda', 'institution', { strength: 'ordinary' }, 'initial'],
    ['ӘҚБтК', 'law', { lang: 'kk', role: 'abbreviation' }, 'initial'],
    ['Минюст', 'institution', { lang: 'ru', role: 'short' }, 'any'],
    ['Бала құқықтары туралы конвенция', 'treaty', { lang: 'kk' }, 'any'],
    ['Адами даму индексі', 'index', { lang: 'kk' }, 'any'],
    ['Индекс верховенства права', 'index', { lang: 'ru' }, 'any'],
    ['Nations in Transit', 'index', {}, 'initial'],
    ['Минск конвенциясы', 'treaty', { lang: 'kk' }, 'initial'],
  ])('%s (%s)', (text, kind, more, caseRule) => {
    expect(formOf(text, entityOf(kind, [nameOf(text, 'en', more)])).caseRule).toBe(caseRule);
  });
});

describe('what a form says of its name', () => {
  it.each<[Name['role'], string]>([
    ['main', 'exact'],
    ['alias', 'exact'],
    ['short', 'short'],
    ['abbreviation', 'abbreviation'],
    ['former', 'former'],
    ['later', 'later'],
  ])('role %s', (role, change) => {
    const body = entityOf('institution', [nameOf('Счётный комитет', 'ru', { role })]);
    expect(formOf('Счётный комитет', body).changes).toEqual([change]);
    expect(formOf('Счётным комитетом', body).changes).toEqual([
      ...(change === 'exact' ? [] : [change]),
      'inflected',
    ]);
  });

  it('carries name, strength and head words to every form', () => {
    const name = nameOf('Birlik', 'en', { strength: 'ordinary', heads: ['party'] });
    expect(formsOf(entityOf('party', [name]))).toEqual([
      {
        text: 'Birlik',
        entity: 'party/test',
        name: 'Birlik',
        lang: 'en',
        strength: 'ordinary',
        caseRule: 'initial',
        changes: ['exact'],
        heads: ['party'],
      },
    ]);
  });
});

describe('repetitions', () => {
  const rich = entityOf('institution', [
    nameOf('Парламент', 'ru'),
    nameOf('Парламент', 'kk'),
    nameOf('Parlament', 'kk', { role: 'alias' }),
    nameOf('парламент', 'ru', { role: 'alias' }),
  ]);

  it('has one record for the same words in a language', () => {
    const keys = formsOf(rich).map(
      ({ text, lang, caseRule }) =>
        `${lang} ${caseRule} ${wordsOf(text)
          .map(({ folded }) => folded)
          .join(' ')}`,
    );
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('prefers a name as written to a form made by rule', () => {
    expect(formOf('Parlament', rich).changes).toEqual(['exact']);
    const person = entityOf(
      'person',
      [nameOf('Дарига Назарбаева', 'ru'), nameOf('Назарбаева', 'ru', { role: 'surname' })],
      [{ lang: 'ru', given: 'Дарига', surname: 'Назарбаева', gender: 'f' }],
    );
    expect(formOf('Назарбаева', person)).not.toHaveProperty('person');
  });

  it('gives one text to each entity that bears it', () => {
    const one = entityOf('party', [nameOf('Birlik', 'en')]);
    const two = { ...one, id: 'union/birlik' as typeof one.id };
    expect(formsOf(one, two).map(({ entity }) => entity)).toEqual(['party/test', 'union/birlik']);
  });

  it('keeps a name under a hundred forms', () => {
    const names = [nameOf('Құрылтай', 'kk'), nameOf('Национальный курултай', 'ru')];
    const forms = formsOf(entityOf('institution', names));
    for (const { text } of names)
      expect(forms.filter(({ name }) => name === text).length).toBeLessThanOrEqual(100);
  });
});
