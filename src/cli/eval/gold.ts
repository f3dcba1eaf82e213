import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { EntityId } from '../../model/ids';
import { languages } from '../../model/language';

/** A span of a text and what it denotes, as a reader marked it. Offsets are UTF-16 code units. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: EntityId;
}

/** A text with the mentions a linker must find, and those it may find. */
export interface GoldText {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly must: readonly GoldMention[];
  readonly may: readonly GoldMention[];
}

/** Tells whether a string is the id of an entity. */
export type IsEntity = (id: string) => id is EntityId;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refuse(place: string, problem: string): never {
  throw new Error(`${place}: ${problem}`);
}

function stringIn(fields: Fields, name: string, place: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : refuse(`${place}: ${name}`, 'is no string');
}

function offsetIn(fields: Fields, name: string, place: string): number {
  const value = fields[name];
  const isOffset = typeof value === 'number' && Number.isInteger(value) && value >= 0;
  return isOffset ? value : refuse(`${place}.${name}`, 'is no offset');
}

function mention(value: unknown, text: string, isEntity: IsEntity, place: string): GoldMention {
  if (!isFields(value)) return refuse(place, 'is no object');
  const [start, end] = [offsetIn(value, 'start', place), offsetIn(value, 'end', place)];
  const surface = stringIn(value, 'text', place);
  const found = text.slice(start, end);
  if (end <= start || found !== surface)
    refuse(`${place}.text`, `is “${surface}”, but the text has “${found}” there`);
  const entity = stringIn(value, 'entity', place);
  if (!isEntity(entity)) return refuse(`${place}.entity`, `“${entity}” is not in the index`);
  return { start, end, text: surface, entity };
}

function mentions(fields: Fields, name: string, isEntity: IsEntity, place: string) {
  const value = fields[name] ?? [];
  if (!Array.isArray(value)) return refuse(`${place}: ${name}`, 'is no list');
  const text = stringIn(fields, 'text', place);
  return value.map((one, at) => mention(one, text, isEntity, `${place}: ${name}[${at}]`));
}

function parsed(line: string, place: string): Fields {
  try {
    const value: unknown = JSON.parse(line);
    return isFields(value) ? value : refuse(place, 'is no object');
  } catch (error) {
    return refuse(place, error instanceof SyntaxError ? 'is not JSON' : String(error));
  }
}

/** The language a file's name begins with: `ru.jsonl`, `ru-news.jsonl`. */
const languageOfName = (file: string): string =>
  languages.find((lang) => new RegExp(`^${lang}\\b`, 'u').test(basename(file))) ?? 'other';

function goldText(line: string, file: string, at: number, isEntity: IsEntity): GoldText {
  const place = `${file}:${at}`;
  const row = parsed(line, place);
  return {
    id: String(row.id ?? place),
    lang: row.lang === undefined ? languageOfName(file) : stringIn(row, 'lang', place),
    text: stringIn(row, 'text', place),
    must: mentions(row, 'must', isEntity, place),
    may: mentions(row, 'may', isEntity, place),
  };
}

/** The rows of one file. @throws {Error} naming file, line and field of what is wrong */
export const goldTexts = (source: string, file: string, isEntity: IsEntity): readonly GoldText[] =>
  source
    .split(/\r?\n/u)
    .flatMap((line, at) => (line.trim() === '' ? [] : [goldText(line, file, at + 1, isEntity)]));

/** The annotated texts of every `.jsonl` file of a folder. @throws {Error} where there is none */
export async function readGold(folder: string, isEntity: IsEntity): Promise<readonly GoldText[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
  if (names.length === 0) throw new Error(`${folder}: has no .jsonl file`);
  const files = names.map((name) => join(folder, name));
  const sources = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return sources.flatMap((source, at) => goldTexts(source, files[at] ?? '', isEntity));
}
