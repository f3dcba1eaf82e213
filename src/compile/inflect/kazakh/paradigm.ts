import type { EntityKind, Name } from '../../../model/entity';
import { lastWord, withLastWord } from '../form';
import { isPossessed, unpossessed } from './possessed';
import { harmoniesOf } from './sounds';
import {
  attributesOf,
  casesOf,
  oursOf,
  pluralOf,
  possessedOf,
  relationalOf,
  type Stem,
} from './stem';
import { type Traits, traitsOf } from './traits';

const stemsOf = (word: string): readonly Stem[] =>
  harmoniesOf(word).map((harmony) => ({ text: word, harmony, possessed: false }));

function inPlace(stem: Stem, { attributes }: Traits): readonly string[] {
  const all = attributes === 'none' ? [] : attributesOf(stem);
  return [...casesOf(stem), ...(attributes === 'adjective' ? all.slice(0, 1) : all)];
}

/** министрлігі: itself, without its possessive after an adjective, and its plural. */
function possessedForms(stem: Stem, traits: Traits): readonly string[] {
  const owner: Stem = { ...stem, possessed: true };
  const bare = unpossessed(owner);
  return [
    ...inPlace(owner, traits),
    ...(bare && traits.standsAlone ? inPlace(bare, traits) : []),
    ...(bare && traits.isCounted ? inPlace(possessedOf(pluralOf(bare)), traits) : []),
  ];
}

/** The last of several regions: Ақмола және Ақтөбе облыстарында. */
function sharedForms(stem: Stem): readonly string[] {
  const bare = unpossessed({ ...stem, possessed: true });
  if (!bare) return [];
  const many = possessedOf(pluralOf(bare));
  return [...casesOf(many), ...attributesOf(many).slice(0, 1)];
}

function countedForms(stem: Stem): readonly string[] {
  const many = pluralOf(stem);
  return [...casesOf(many), ...casesOf(possessedOf(many))];
}

function plainForms(stem: Stem, traits: Traits): readonly string[] {
  return [
    ...inPlace(stem, traits),
    ...(traits.isFused ? casesOf({ ...stem, possessed: true }) : []),
    ...(traits.isOwned ? inPlace(possessedOf(stem), traits) : []),
    ...(traits.isOurs ? casesOf(oursOf(stem)) : []),
    ...(traits.isCounted ? countedForms(stem) : []),
  ];
}

/** Every form of a name in Cyrillic, its last word with its suffix chains; the name itself first. */
export function paradigmOf(name: Name, kind: EntityKind): readonly string[] {
  const traits = traitsOf(name, kind);
  const forms = stemsOf(lastWord(name.text)).flatMap((stem) =>
    traits.isPossessed ? possessedForms(stem, traits) : plainForms(stem, traits),
  );
  return withLastWord(name.text, forms);
}

/** The cases alone, of the owned name too, in the usual harmony; of a place what is in it, too: Алматыдағы. */
export function mainForms(name: Name, kind: EntityKind): readonly string[] {
  const { isPossessed: possessed, isOwned, isCounted } = traitsOf(name, kind);
  const forms = stemsOf(lastWord(name.text))
    .slice(0, 1)
    .flatMap((stem) => [
      ...casesOf({ ...stem, possessed }),
      ...(kind === 'place' ? attributesOf({ ...stem, possessed }).slice(0, 1) : []),
      ...(isOwned ? casesOf(possessedOf(stem)) : []),
      ...(isCounted && !possessed ? countedForms(stem) : []),
      ...(isCounted && possessed && kind === 'place' ? sharedForms(stem) : []),
    ]);
  return withLastWord(name.text, forms);
}

/** The seven cases of a person's name, in every harmony its last word may have, or in the usual one. */
export function caseForms(text: string, harmonies: 'all' | 'usual'): readonly string[] {
  const word = lastWord(text);
  const possessed = isPossessed([word], true);
  const stems = harmonies === 'all' ? stemsOf(word) : stemsOf(word).slice(0, 1);
  return withLastWord(
    text,
    stems.flatMap((stem) => casesOf({ ...stem, possessed })),
  );
}

/** Words in -лық already take it no second time. */
const isRelation = (word: string): boolean => /[лдт][ыі][қк]$/.test(word);

/** Lower-case derivations of one-word names: алматылық, алматылықтар, парламенттік. */
export function relationalForms(name: Name, kind: EntityKind): readonly string[] {
  if (!traitsOf(name, kind).isRelational || isRelation(name.text)) return [];
  return stemsOf(name.text.toLowerCase()).flatMap((stem) => {
    const derived = relationalOf(stem);
    return kind === 'place'
      ? [...casesOf(derived), ...casesOf(pluralOf(derived))]
      : casesOf(derived);
  });
}
