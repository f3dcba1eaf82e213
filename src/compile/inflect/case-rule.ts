import type { EntityKind, Name } from '../../model/entity';
import type { CaseRule } from '../../model/surface-form';
import { isAllCapitals, isLowerCase, wordsOf } from './form';

/** Kinds whose names are common nouns as often as proper ones: the press writes `парламент`, `criminal code`. */
const commonNounKinds: ReadonlySet<EntityKind> = new Set([
  'institution',
  'law',
  'concept',
  'event',
  'programme',
]);

/** `МВД РК`, `HRMI Rights Tracker`: the first word decides. */
const beginsInCapitals = (text: string): boolean => isAllCapitals(wordsOf(text)[0] ?? '');

const maySinkToLowerCase = (name: Name): boolean =>
  name.strength === 'generic' || name.strength === 'unmistakable';

const describedKinds: ReadonlySet<EntityKind> = new Set(['treaty', 'index']);
const DESCRIPTION_WORDS = 3;

/** Russian and Kazakh write treaties and indices as descriptions: бала құқықтары туралы конвенция. */
const isDescription = ({ lang, text, strength }: Name, kind: EntityKind): boolean =>
  lang !== 'en' &&
  strength === 'unmistakable' &&
  describedKinds.has(kind) &&
  /^[\p{Script=Cyrillic}\s-]+$/u.test(text) &&
  wordsOf(text).length >= DESCRIPTION_WORDS;

/** Which letter cases of this name count in running text. */
export function caseRuleOf(name: Name, kind: EntityKind): CaseRule {
  if (beginsInCapitals(name.text)) return 'upper';
  if (isLowerCase(name.text)) return 'any';
  if (name.role === 'surname' || name.role === 'abbreviation') return 'initial';
  if (isDescription(name, kind)) return 'any';
  return commonNounKinds.has(kind) && maySinkToLowerCase(name) ? 'any' : 'initial';
}
