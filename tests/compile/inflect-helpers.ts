import { expect, it } from 'vitest';
import { surfaceForms } from '../../src/compile/inflect/surface-forms';
import type { Entity, EntityKind, Name, PersonName } from '../../src/model/entity';
import type { EntityId } from '../../src/model/ids';
import type { Language } from '../../src/model/language';
import type { SurfaceForm } from '../../src/model/surface-form';

/** A name with what a test leaves out: main, unmistakable. */
export const nameOf = (text: string, lang: Language, more: Partial<Name> = {}): Name => ({
  text,
  lang,
  role: 'main',
  strength: 'unmistakable',
  ...more,
});

export const entityOf = (
  kind: EntityKind,
  names: readonly Name[],
  person?: PersonName[],
): Entity => ({
  id: `${kind}/test` as EntityId,
  kind,
  names,
  description: { en: 'A thing.' },
  asOf: 2024,
  ...(person && { person }),
});

/** A person known by one full name in one language. */
export function personOf(person: PersonName, more: Partial<Name> = {}): Entity {
  const name = nameOf(`${person.given} ${person.surname}`, person.lang, more);
  return entityOf('person', [name], [person]);
}

export const formsOf = (...entities: readonly Entity[]): readonly SurfaceForm[] =>
  surfaceForms(entities);
export const textsOf = (...entities: readonly Entity[]): readonly string[] =>
  formsOf(...entities).map(({ text }) => text);

/** The record of `text`; fails where there is none. */
export function formOf(text: string, ...entities: readonly Entity[]): SurfaceForm {
  const form = formsOf(...entities).find((one) => one.text === text);
  if (form === undefined) throw new Error(`no form ${text}`);
  return form;
}

/** Name, kind, forms that must be there, forms that must not (each list parted by commas). */
export type Row = readonly [name: string, kind: EntityKind, yes: string, no?: string];

const listOf = (forms: string): readonly string[] =>
  forms.split(', ').filter((form) => form !== '');

/** One test a row: the forms of the name hold all of `yes` and none of `no`. */
export function holdForms(lang: Language, rows: readonly Row[], more: Partial<Name> = {}): void {
  for (const [text, kind, yes, no = ''] of rows)
    it(`${text} (${kind})`, () => {
      const texts = textsOf(entityOf(kind, [nameOf(text, lang, more)]));
      expect(listOf(yes).filter((form) => !texts.includes(form))).toEqual([]);
      expect(listOf(no).filter((form) => texts.includes(form))).toEqual([]);
    });
}
