import type { CoreOf, TextedKind, TextsOf } from '../model/index-format';
import { type Language, languages } from '../model/language';
import type { Sections } from './packed-part';
import { type RecordTable, recordTable } from './record-table';

/** All records of one kind. Records are known by number inside the index, by id outside. */
export interface KindTable<Kind extends TextedKind> {
  readonly count: number;
  /** The number of the record with this id, or `undefined`. */
  numberOf(id: string): number | undefined;
  core(number: number): CoreOf[Kind];
  texts(number: number, language: Language): TextsOf[Kind];
}

/** The bytes of a section. @throws {Error} where the index has none of that name */
export function sectionOf(sections: Sections, name: string): Uint8Array<ArrayBuffer> {
  const bytes = sections.get(name);
  if (bytes === undefined) throw new Error(`the index has no section ${name}`);
  return bytes;
}

/** Ids to numbers, read on first use. */
export function numbering(ids: Uint8Array): (id: string) => number | undefined {
  let numbers: ReadonlyMap<string, number> | undefined;
  const read = () =>
    new Map(
      new TextDecoder()
        .decode(ids)
        .split('\n')
        .map((id, number) => [id, number]),
    );
  return (id) => {
    numbers ??= read();
    return numbers.get(id);
  };
}

/** Opens the sections of one kind. */
export function kindTable<Kind extends TextedKind>(
  sections: Sections,
  kind: Kind,
): KindTable<Kind> {
  const cores = recordTable<CoreOf[Kind]>(sectionOf(sections, kind));
  const texts = new Map<Language, RecordTable<TextsOf[Kind]>>(
    languages.map((lang) => [lang, recordTable(sectionOf(sections, `${kind}.${lang}`))]),
  );
  return {
    count: cores.count,
    numberOf: numbering(sectionOf(sections, `${kind}.ids`)),
    core: cores.get,
    texts: (number, language) => tableOf(texts, language).get(number),
  };
}

function tableOf<T>(tables: ReadonlyMap<Language, T>, language: Language): T {
  const table = tables.get(language);
  if (table === undefined) throw new Error(`the index has no texts in ${language}`);
  return table;
}
