import {
  type Place,
  POINTING_SECTION,
  type PostedKind,
  postedKinds,
  postingSection,
  type TextedKind,
  textedKinds,
} from '../model/index-format';
import { type KindTable, kindTable, numbering, sectionOf } from './kind-table';
import type { Sections } from './packed-part';
import { postingLists, recordTable } from './record-table';

type Tables = { readonly [Kind in TextedKind]: KindTable<Kind> };
/** The numbers of the records about the entity or topic of a number. */
type Postings = Readonly<Record<PostedKind, (number: number) => readonly number[]>>;

/** The opened index: everything that cards are made of. Its records are read when they are needed. */
export interface Index extends Tables {
  readonly aboutEntity: Postings;
  readonly aboutTopic: Postings;
  /** The numbers of the entities that have a relation to the entity of a number. */
  pointingTo(entity: number): readonly number[];
  /** The places of passages, in the order of their document; without those that nothing cites. */
  places(passages: readonly string[]): readonly Place[];
}

const postingsFrom = (sections: Sections, from: 'entity' | 'topic'): Postings =>
  Object.fromEntries(
    postedKinds.map((to) => [to, postingLists(sectionOf(sections, postingSection(from, to)))]),
  ) as Postings;

const placesOf = (sections: Sections): Index['places'] => {
  const places = recordTable<Place>(sectionOf(sections, 'places'));
  const numberOf = numbering(sectionOf(sections, 'places.ids'));
  return (passages) =>
    passages
      .flatMap((passage) => numberOf(passage) ?? [])
      .sort((a, b) => a - b)
      .map(places.get);
};

/** The index in sections that were checked before. */
export const indexOf = (sections: Sections): Index => ({
  ...(Object.fromEntries(
    textedKinds.map((kind) => [kind, kindTable(sections, kind)]),
  ) as unknown as Tables),
  aboutEntity: postingsFrom(sections, 'entity'),
  aboutTopic: postingsFrom(sections, 'topic'),
  pointingTo: postingLists(sectionOf(sections, POINTING_SECTION)),
  places: placesOf(sections),
});
