import { wordsOf } from '../../linking/words';
import type { Entity } from '../../model/entity';
import type { Language } from '../../model/language';
import type { SurfaceForm } from '../../model/surface-form';
import { caseRuleOf } from './case-rule';
import { latinSpellings } from './kazakh/latin';
import { nameForms } from './name-forms';
import { type NamedForm, personNames } from './persons/persons';
import { romanisedPlace } from './romanise/places';

function romanisedForms(entity: Entity): readonly NamedForm[] {
  const main = entity.names.find(({ lang, role }) => lang === 'en' && role === 'main');
  if (entity.kind !== 'place' || main === undefined) return [];
  return romanisedPlace(entity).map((text) => ({ text, changes: ['romanised'], name: main }));
}

function formsOf(entity: Entity): readonly NamedForm[] {
  if (entity.kind === 'person') return personNames(entity);
  const named = entity.names.flatMap((name) =>
    nameForms(name, entity.kind, entity.names).map((form) => ({ ...form, name })),
  );
  const english = named.filter(({ name }) => name.lang === 'en');
  const others = named.filter(({ name }) => name.lang !== 'en');
  return [...english, ...romanisedForms(entity), ...others];
}

/** Heads as pages write them: Kazakh ones in its Latin alphabets too, Amanat partııasy. */
const headsOf = (lang: Language, heads: readonly string[]): readonly string[] =>
  lang === 'kk' ? [...new Set(heads.flatMap((head) => [head, ...latinSpellings(head)]))] : heads;

function surfaceForm(
  entity: Entity,
  { name, text, changes, caseRule, person }: NamedForm,
): SurfaceForm {
  return {
    text,
    entity: entity.id,
    name: name.text,
    lang: name.lang,
    strength: name.strength,
    caseRule: caseRule ?? caseRuleOf(name, entity.kind),
    changes,
    ...(name.heads && { heads: headsOf(name.lang, name.heads) }),
    ...(person && { person }),
  };
}

/** A text that is a name as written ranks before the same text made by rule. */
const isWritten = ({ name, text }: NamedForm): boolean => name.text === text;

function writtenFirst(forms: readonly NamedForm[]): readonly NamedForm[] {
  return [...forms.filter(isWritten), ...forms.filter((form) => !isWritten(form))];
}

/** As the linker reads a text: its folded words, whatever parts them. */
const readAs = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');

/** A form that is believed beside a word of its language alone, and takes nothing from others: Aqtöbe oblystary. */
const needsHead = ({ heads }: SurfaceForm): boolean => heads !== undefined;

/** One record for a text of an entity in a language; a romanisation yields to a name as written in any. */
function unique(forms: readonly SurfaceForm[]): readonly SurfaceForm[] {
  const kept = new Map<string, SurfaceForm>();
  const texts = new Set<string>();
  for (const form of forms) {
    const text = `${readAs(form.text)} ${form.caseRule}`;
    const key = `${form.lang} ${text}`;
    const yields = form.changes.includes('romanised') && !needsHead(form);
    if (kept.has(key) || (yields && texts.has(text))) continue;
    kept.set(key, form);
    texts.add(text);
  }
  return [...kept.values()];
}

/** Names as written, with the entities that bear them. */
function bearersOf(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity['id'][]> {
  const bearers = new Map<string, readonly Entity['id'][]>();
  for (const { id, names } of entities)
    for (const { text } of names) bearers.set(text, [...(bearers.get(text) ?? []), id]);
  return bearers;
}

/** A romanisation that is the written name of another entity is that entity's. */
const isTaken = (
  form: SurfaceForm,
  bearers: ReadonlyMap<string, readonly Entity['id'][]>,
): boolean =>
  form.changes.includes('romanised') &&
  form.person === undefined &&
  !needsHead(form) &&
  (bearers.get(form.text) ?? []).some((id) => id !== form.entity);

/**
 * All ways the names of `entities` can stand in running text: inflected forms, orders of a person's
 * name, initials, spellings and romanisations. One record for each sequence of words of an entity in a
 * language: hyphens, spaces and periods do not matter to the linker. In the order of the entities. Where a form is written otherwise than its name
 * the record says so in `changes`; an empty `changes` is a mere difference of spelling.
 */
export function surfaceForms(entities: readonly Entity[]): SurfaceForm[] {
  const bearers = bearersOf(entities);
  return entities.flatMap((entity) =>
    unique(writtenFirst(formsOf(entity)).map((form) => surfaceForm(entity, form))).filter(
      (form) => !isTaken(form, bearers),
    ),
  );
}
