import type { Entity, EntityKind, Name, PersonName, Relation } from '../../../src/model/entity';
import type { EntityId } from '../../../src/model/ids';

type Names = readonly (readonly [Name['lang'], string, Partial<Name>?])[];

interface More {
  readonly person?: readonly PersonName[];
  readonly article?: string;
  readonly relations?: readonly Relation[];
}

/** An entity with the first name of each language as its main one; names are generic unless said otherwise. */
export function entity(id: string, names: Names, more: More = {}): Entity {
  const seen = new Set<string>();
  return {
    id: id as EntityId,
    kind: id.split('/')[0] as EntityKind,
    names: names.map(([lang, text, rest]) => {
      const role = seen.has(lang) ? 'alias' : 'main';
      seen.add(lang);
      return { text, lang, role, strength: 'generic', ...rest };
    }),
    description: { en: 'For tests.' },
    asOf: 2024,
    ...more,
  };
}

export const sure: Partial<Name> = { strength: 'unmistakable' };
export const short: Partial<Name> = { role: 'abbreviation', inflect: 'none' };
export const surname: Partial<Name> = { ...sure, role: 'surname' };
export const everyday = (...heads: readonly string[]): Partial<Name> => ({
  strength: 'ordinary',
  heads,
});
/** A region as it is named in a list or before a body of it. */
export const division: Partial<Name> = {
  ...everyday('облыстық', 'облыстары'),
  role: 'short',
  inflect: 'none',
};
/** A region’s short name, which its town has too. */
export const regional: Partial<Name> = {
  ...everyday('regions', 'regional'),
  role: 'short',
  inflect: 'none',
};
export const code = (...heads: readonly string[]): Partial<Name> => ({ strength: 'code', heads });

export const person = (
  id: string,
  parts: Readonly<Record<Name['lang'], readonly [string, string, string?]>>,
  gender: 'm' | 'f',
  known: Names = [],
): Entity =>
  entity(
    `person/${id}`,
    [
      ...Object.entries(parts).map(
        ([lang, [given, family]]) => [lang as Name['lang'], `${given} ${family}`, sure] as const,
      ),
      ...known,
    ],
    {
      person: Object.entries(parts).map(([lang, [given, family, patronymic]]) => ({
        lang: lang as Name['lang'],
        given,
        surname: family,
        gender,
        ...(patronymic ? { patronymic } : {}),
      })),
    },
  );

/** A person whose full name many bear. */
export const common = (one: Entity, ...heads: readonly string[]): Entity => ({
  ...one,
  names: one.names.map((name) => ({ ...name, strength: 'ordinary', heads })),
});

export const article = (law: string, number: string): Entity =>
  entity(`law/${law}-${number}`, [['en', `Article ${number} of the code (${law})`, sure]], {
    article: number,
    relations: [{ kind: 'article-of', to: `law/${law}` as EntityId, basis: 'common knowledge' }],
  });
