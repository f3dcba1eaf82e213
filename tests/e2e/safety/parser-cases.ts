import { readdirSync, readFileSync } from 'node:fs';

/** The tree-construction cases of html5lib, as an early version of a parser carries them; only read. */
const folder = 'node_modules/html5lib-cases/test/data/tree-construction';

/** Markup that is hard to parse. */
export interface ParserCase {
  /** File and place in it: `tables01:7`. */
  readonly id: string;
  readonly markup: string;
}

export const parserCases = (): readonly ParserCase[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.dat'))
    .flatMap((file) =>
      markupsIn(readFileSync(`${folder}/${file}`, 'utf8')).map((markup, at) => ({
        id: `${file.slice(0, -'.dat'.length)}:${at + 1}`,
        markup,
      })),
    );

/** A case is a list of parts that begin with `#` and a name; the first holds the markup. */
const markupsIn = (text: string): readonly string[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/^#data\n/m)
    .slice(1)
    .map((part) => part.split(/\n#errors\n/)[0] ?? '');
