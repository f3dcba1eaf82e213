import { parse } from 'valibot';
import { entityId } from '../../compile/schema/fields';
import { lastYear } from '../../compile/verify/evidence';
import type { DataSet } from '../../model/data';
import { languages } from '../../model/language';
import {
  commonest,
  type NewRecord,
  type Request,
  requireKnown,
  requireNew,
  toFill,
} from './record';

const titled = (slug: string): string =>
  slug.replace(
    /(^|-)(.)/g,
    (_, gap: string, letter: string) => (gap && ' ') + letter.toUpperCase(),
  );

/** The file that holds most entities of its kind. */
const fileOfKind = (data: DataSet, kind: string): string | undefined =>
  commonest(
    data.entities.filter((one) => one.kind === kind).flatMap(({ id }) => data.files.get(id) ?? []),
  );

const namesOf = (name: string) =>
  languages.map((lang) => ({
    text: lang === 'en' ? name : toFill(`name in ${lang}`),
    lang,
    role: 'main',
    // The strength that trusts a name least without heads: to be raised by who knows that it may be.
    strength: 'generic',
  }));

const WHAT: Readonly<Record<string, string>> = {
  person: 'who it is, in one line; and add `person` (given, surname, gender) for each language',
};

/** An entity with its English name, the other names and its description still to be written. */
export function newEntity(data: DataSet, request: Request): NewRecord {
  const id = parse(entityId, request.id);
  requireNew(data, id);
  requireKnown('--topic', request.topics, data.topics);
  const [kind = '', slug = ''] = id.split('/');
  const name = request.name ?? titled(slug);
  const record = {
    id,
    kind,
    names: namesOf(name),
    description: { en: toFill(WHAT[kind] ?? 'what it is, in one line') },
    asOf: Math.max(...data.sources.flatMap((source) => lastYear(source) ?? [])),
    ...(request.topics.length > 0 && { topics: request.topics }),
  };
  return { file: fileOfKind(data, kind) ?? `entities/${kind}.json`, record };
}
