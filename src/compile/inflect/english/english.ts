import type { EntityKind, Name } from '../../../model/entity';
import { changesOf, changesOfSpelling } from '../changes';
import { distinct, type Form, isAllCapitals, isLowerCase } from '../form';
import { adjectivesOf, pluralOf } from './endings';
import { dotted, otherSpellings } from './spelling';

/** A body written in lower case is one of many: akimats. */
const isCounted = ({ text }: Name, kind: EntityKind): boolean =>
  !isAllCapitals(text) && (kind === 'concept' || (kind === 'institution' && isLowerCase(text)));

function inflected(name: Name, kind: EntityKind): readonly string[] {
  if (name.inflect === 'none' || name.role === 'abbreviation') return [];
  const plural = isCounted(name, kind) ? pluralOf(name.text) : undefined;
  const adjectives = kind === 'place' ? adjectivesOf(name.text) : [];
  return plural ? [plural, ...adjectives] : adjectives;
}

/** The ways an English name that is no person's is written: spellings, periods, plural, adjective of place. */
export function englishForms(name: Name, kind: EntityKind): readonly Form[] {
  const spellings = [...otherSpellings(name.text), ...dotted(name.text)];
  const respelt = distinct(spellings).filter((text) => text !== name.text);
  const bent = inflected(name, kind).flatMap(otherSpellings);
  return [
    { text: name.text, changes: changesOf(name, name.text) },
    ...respelt.map((text) => ({ text, changes: changesOfSpelling(name) })),
    ...distinct(bent).map((text) => ({ text, changes: changesOf(name, text) })),
  ];
}
