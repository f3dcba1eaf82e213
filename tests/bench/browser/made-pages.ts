import type { DataSet } from '../../../src/model/data';
import { pick, seeded } from '../random';
import { pagesOf } from '../texts';

const syllables = {
  en: 'ba ke lo nu ry sa ti jo ky men tay bel fan lor san dek mir tas cor ven ush al en ir'.split(
    ' ',
  ),
  ru: 'ба ке ло ну ры са ти жо кы мен тай бел фан лор сан дек мир тас кор вен уш ал ен ир'.split(
    ' ',
  ),
};
/** By whose letters words are made up. */
type Letters = keyof typeof syllables;

const page = (body: string, lang: Letters = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title>` +
  '<style>body{font:16px serif;max-width:800px}</style></head>' +
  `<body>${body}</body></html>`;

/** Words of no language: nothing in them is a name. */
function sentence(random: () => number, letters: Letters): string {
  const words = Array.from({ length: 8 + Math.floor(random() * 12) }, () =>
    Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      pick(syllables[letters], random),
    ).join(''),
  );
  const text = words.join(' ');
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

/** Every so many words a link or an emphasis, as in articles. */
const withTags = (text: string): string =>
  text
    .split(' ')
    .map((word, at) => (at % 30 === 11 ? `<a href="#${at}">${word}</a>` : word))
    .map((word, at) => (at % 70 === 31 ? `<b>${word}</b>` : word))
    .join(' ');

const paragraphs = (blocks: readonly string[]): string =>
  blocks.map((block) => `<div class="row">\n  <p>${withTags(block)}</p>\n</div>`).join('\n');

const menu = (random: () => number, letters: Letters): string =>
  `<nav><ul>${Array.from({ length: 40 }, () => `<li><a href="#">${pick(syllables[letters], random)}</a></li>\n`).join('')}</ul></nav>`;

/** An article about something else, so many UTF-16 units of text. */
export function ordinaryPage(size: number, letters: Letters = 'en'): string {
  const random = seeded(size);
  const blocks: string[] = [];
  for (let length = 0; length < size; length += blocks.at(-1)?.length ?? 1)
    blocks.push(Array.from({ length: 4 }, () => sentence(random, letters)).join(' '));
  return page(menu(random, letters) + paragraphs(blocks), letters);
}

/** An article about the country. */
export function articlePage(data: DataSet, size: number): string {
  const [blocks = []] = pagesOf(data, 'en', 1, size);
  return page(menu(seeded(size), 'en') + paragraphs(blocks));
}

/** So many nodes: rows of short cells. */
export const manyNodes = (count: number): string =>
  page(
    `<table>${'<tr><td>one</td><td>two</td><td>three</td></tr>'.repeat(Math.ceil(count / 7))}</table>`,
  );

/** Elements within elements, with a text in each. */
export const deepPage = (depth: number): string =>
  page(`${'<div>a '.repeat(depth)}${'</div>'.repeat(depth)}`);
