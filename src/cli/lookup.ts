import { parseArgs } from 'node:util';
import { hasEntity } from '../knowledge/card';
import type { Index } from '../knowledge/index-file';
import { type NameHit, search } from '../knowledge/search';
import type { EntityId } from '../model/ids';
import { type Language, languages } from '../model/language';
import { cardLine, findingLines } from './card-line';
import { endWithReader } from './closed-output';
import { loadIndex } from './index-file';
import { entitiesCalled } from './inflected-name';
import type { WholeIndex } from './whole-index';

const USAGE = 'usage: lookup [--lang en|ru|kk] NAME… | --all | --findings';

const options = {
  lang: { type: 'string', default: 'en' },
  all: { type: 'boolean', default: false },
  findings: { type: 'boolean', default: false },
} as const;

/** What `lookup` prints: a line for standard output and a line for standard error, each if there is one. */
export interface Answer {
  readonly out?: string;
  readonly error?: string;
}

const isLanguage = (lang: string): lang is Language => languages.some((one) => one === lang);

const isId = (index: Index, name: string): name is EntityId => hasEntity(index, name);

/** Entities under a name: as it stands in the index, as an id, or in a form the linker knows. */
function entitiesUnder(index: WholeIndex, name: string, language: Language): readonly EntityId[] {
  if (isId(index, name)) return [name];
  const { found } = search(index, name, language);
  if (found.length > 0) return found.map(({ entity }) => entity);
  return entitiesCalled(index.lexicon, name);
}

const called = ({ name, entity }: NameHit): string => `“${name}” (${entity})`;

function unknown(index: Index, name: string, language: Language): Answer {
  const { suggestions } = search(index, name, language);
  const others = suggestions.map(called).join(', ');
  const hint = others === '' ? ' No name in it is near.' : ` Did you mean ${others}?`;
  return { error: `lookup: nothing in the index is called “${name}”.${hint}` };
}

/** The card under one name, as JSON; a name that several things have leads to the likeliest. */
export function lookUp(index: WholeIndex, name: string, language: Language): Answer {
  const [entity, ...others] = entitiesUnder(index, name, language);
  if (entity === undefined) return unknown(index, name, language);
  const out = cardLine(index, entity, language);
  if (others.length === 0) return { out };
  return { out, error: `lookup: “${name}” is also a name of ${others.join(', ')}.` };
}

function printed(lines: readonly string[]): number {
  for (const line of lines) console.log(line);
  return 0;
}

function answered(answers: readonly Answer[]): number {
  for (const { out, error } of answers) {
    if (out !== undefined) console.log(out);
    if (error !== undefined) console.error(error);
  }
  return answers.every(({ out }) => out !== undefined) ? 0 : 1;
}

const allCards = (index: Index, language: Language): readonly string[] =>
  Array.from({ length: index.entities.count }, (_, number) =>
    cardLine(index, index.entities.core(number).id, language),
  );

/**
 * Prints the card of each NAME as one JSON object a line; `--all`: of every entity; `--findings`: every
 * finding. Exit status 1 where a name is not there, with suggestions on standard error.
 */
export async function main(argv: readonly string[]): Promise<number> {
  endWithReader();
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
    const { lang, all, findings } = values;
    if (!isLanguage(lang) || (positionals.length === 0 && !all && !findings))
      throw new Error(USAGE);
    const index = await loadIndex();
    if (findings) return printed(findingLines(index, lang));
    if (all) return printed(allCards(index, lang));
    return answered(positionals.map((name) => lookUp(index, name, lang)));
  } catch (error) {
    console.error(`lookup: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
