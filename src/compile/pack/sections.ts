import type { DataSet } from '../../model/data';
import { type TextedKind, textedKinds } from '../../model/index-format';
import { type Language, languages } from '../../model/language';
import type { Section } from './container';
import { coreOf } from './cores';
import { citedPlaces } from './places';
import { postingSections } from './postings';
import { encodeIds, encodeTable } from './tables';
import { textsOf } from './texts';

interface Identified {
  readonly id: string;
}

/** One kind of record as tables: what it is in every language, and its texts in each. */
interface Tables {
  readonly core: readonly Identified[];
  readonly texts: (lang: Language) => readonly unknown[];
}

const tablesOf = (data: DataSet): Readonly<Record<TextedKind, Tables>> => ({
  sources: tables(data.sources, coreOf.sources, textsOf.sources),
  topics: tables(data.topics, coreOf.topics, textsOf.topics),
  entities: tables(data.entities, coreOf.entities, textsOf.entities),
  findings: tables(data.findings, coreOf.findings, textsOf.findings),
  scores: tables(data.scores, coreOf.scores, textsOf.scores),
  series: tables(data.series, coreOf.series, textsOf.series),
  contrasts: tables(data.contrasts, coreOf.contrasts, textsOf.contrasts),
});

const tables = <T>(
  records: readonly T[],
  core: (record: T) => Identified,
  texts: (record: T, lang: Language) => unknown,
): Tables => ({
  core: records.map(core),
  texts: (lang) => records.map((record) => texts(record, lang)),
});

const sectionsOf = (kind: string, { core, texts }: Tables): readonly Section[] => [
  [`${kind}.ids`, encodeIds(core.map(({ id }) => id))],
  [kind, encodeTable(core)],
  ...languages.map((lang): Section => [`${kind}.${lang}`, encodeTable(texts(lang))]),
];

/** Everything the index holds beside the lexicon. */
export function recordSections(data: DataSet): readonly Section[] {
  const all = tablesOf(data);
  const places = citedPlaces(data);
  return [
    ...textedKinds.flatMap((kind) => sectionsOf(kind, all[kind])),
    ['places.ids', encodeIds(places.map(({ id }) => id))],
    ['places', encodeTable(places)],
    ...postingSections(data),
  ];
}
