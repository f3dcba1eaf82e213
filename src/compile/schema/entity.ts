import * as v from 'valibot';
import { type Entity, entityKinds, relationKinds } from '../../model/entity';
import { closed, entityId, listOf, optional, passageId, text, topicId, year } from './fields';
import { nameSchema, personNameSchema } from './name';
import type { SameType } from './same-type';
import { translatedUpTo } from './translated';

const relationSchema = closed({
  kind: v.picklist(relationKinds),
  to: entityId,
  basis: v.union(
    [v.literal('common knowledge'), passageId],
    'must be a passage id or `common knowledge`',
  ),
});

const shape = closed({
  id: entityId,
  kind: v.picklist(entityKinds),
  names: v.array(nameSchema),
  person: optional(v.array(personNameSchema)),
  description: translatedUpTo(160),
  asOf: year,
  topics: optional(listOf(topicId, 1)),
  relations: optional(listOf(relationSchema, 1)),
  article: optional(text),
  note: optional(text),
});

type Shape = v.InferOutput<typeof shape>;

const isArticle = ({ relations = [] }: Shape): boolean =>
  relations.some(({ kind }) => kind === 'article-of');

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);

const mainCount = ({ names }: Shape, lang: string): number =>
  names.filter((name) => name.role === 'main' && name.lang === lang).length;

const tooManyMains = (entity: Shape): readonly string[] =>
  [...new Set(entity.names.map(({ lang }) => lang))]
    .filter((lang) => mainCount(entity, lang) !== 1)
    .map((lang) => `has ${mainCount(entity, lang)} names of role \`main\` in ${lang}, not one`);

const twice = ({ names }: Shape): readonly string[] =>
  repeated(names.map(({ lang, text: words }) => `${words} (${lang})`)).map(
    (name) => `the name ${name} stands twice`,
  );

/** Persons known in one spelling only are warned about, elsewhere; everything else has three names. */
const missingMains = (entity: Shape): readonly string[] =>
  (entity.kind === 'person' ? (['en'] as const) : (['en', 'ru', 'kk'] as const))
    .filter((lang) => entity.names.every((name) => name.lang !== lang))
    .map((lang) => `has no name in ${lang}`);

const nameProblems = (entity: Shape): readonly string[] => [
  ...missingMains(entity),
  ...tooManyMains(entity),
  ...twice(entity),
];

export const entitySchema = v.pipe(
  shape,
  v.check(({ id, kind }) => id.startsWith(`${kind}/`), 'its id does not begin with its kind'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const message of nameProblems(dataset.value)) addIssue({ message });
  }),
  v.check(
    ({ kind, person }) => person === undefined || kind === 'person',
    '`person` belongs to entities of kind `person`',
  ),
  v.check(
    ({ person = [] }) => new Set(person.map(({ lang }) => lang)).size === person.length,
    '`person` has a language twice',
  ),
  v.check(
    (entity) => entity.article === undefined || (entity.kind === 'law' && isArticle(entity)),
    '`article` belongs to a law with an `article-of` relation',
  ),
);

true satisfies SameType<v.InferOutput<typeof entitySchema>, Entity>;
