import type { EntityKind, Name } from '../../../model/entity';
import { changesOf } from '../changes';
import { distinct, type Form, isAllCapitals, isLowerCase } from '../form';
import { declineAbbreviation } from './abbreviations';
import { declineAdjective } from './adjectives';
import { cases, type Gender, type Paradigm } from './cases';
import { declineNoun } from './nouns';
import { declinePhrase } from './phrase';

const genders: readonly Gender[] = ['m', 'f', 'n', 'pl'];

/** Heads that have no plural of use. */
const uncountable =
  /(ость|ество|силие|цензура|полиция|коррупция|миграция|дискриминация|дедовщина|бедность)( |$)/;

/** Things there are many of: акимы, политзаключённые. A ministry's plural is other ministries,
 * a body written in lower case is one of many: акиматы. */
const hasPlural = ({ text }: Name, kind: EntityKind): boolean =>
  !uncountable.test(text) && (kind === 'concept' || (kind === 'institution' && isLowerCase(text)));

const isPlaceAdjective = ({ text }: Name, kind: EntityKind): boolean =>
  kind === 'place' && /^[а-яё-]+[сц]кий$/.test(text);

const adjectiveTexts = (text: string): readonly string[] =>
  genders.flatMap((gender) => Object.values(declineAdjective(text, gender)));

/** The last of several regions, в Алматинской и Туркестанской областях, and the noun cut short: обл. */
function regionTexts({ text }: Name, kind: EntityKind, singular: Paradigm): readonly string[] {
  const [, noun = ''] = text.match(/^\S+(?:ая|ий) (область|район)$/u) ?? [];
  const plural = kind === 'place' ? declineNoun(noun)?.plural : undefined;
  if (!plural) return [];
  const short = noun === 'область' ? 'обл' : 'р-н';
  return cases.flatMap((which) =>
    [plural[which], short].map((ending) => singular[which].replace(/\S+$/u, ending)),
  );
}

function phraseTexts(name: Name, kind: EntityKind): readonly string[] {
  const declined = declinePhrase(name, kind);
  if (declined === undefined) return [];
  const { plural, counted } = hasPlural(name, kind) ? declined : {};
  return [
    ...Object.values(declined.singular),
    ...Object.values(plural ?? {}),
    ...(counted ? [counted] : []),
    ...regionTexts(name, kind, declined.singular),
  ];
}

function textsOf(name: Name, kind: EntityKind): readonly string[] {
  if (name.inflect === 'none') return [];
  if (isAllCapitals(name.text)) return declineAbbreviation(name.text);
  if (isPlaceAdjective(name, kind)) return adjectiveTexts(name.text);
  return phraseTexts(name, kind);
}

/** Every case (and number, where the thing has one) of a Russian name that is no person's. */
export function russianForms(name: Name, kind: EntityKind): readonly Form[] {
  return distinct([name.text, ...textsOf(name, kind)]).map((text) => ({
    text,
    changes: changesOf(name, text),
    ...(isAllCapitals(name.text) && text !== name.text && { caseRule: 'initial' as const }),
  }));
}
