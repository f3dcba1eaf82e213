import type { Source } from '../model/evidence';
import type { Place } from '../model/index-format';
import type { Language } from '../model/language';
import { locatorWords } from './locator-words';
import { numberRuns } from './number-runs';
import { headingsOf } from './section-headings';

const numberOf = ({ id }: Place): string => id.slice(id.lastIndexOf('/') + 1);

/** `Article 7`, `Articles 13 and 14` among the headings of a numbered report. */
const articleOf = ({ section }: Place): readonly string[] =>
  section
    .map((heading) => /^Articles? (\d+(?: and \d+)*)/u.exec(heading)?.[1])
    .find((numbers) => numbers !== undefined)
    ?.split(' and ') ?? [];

/** Groups what has the same key and stands side by side. */
function runsBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

function numberedRun(places: readonly Place[], language: Language): string {
  const words = locatorWords[language];
  const numbers = words.numbered(numberRuns(places.map(numberOf)), places.length > 1);
  const article = places[0] === undefined ? [] : articleOf(places[0]);
  return article.length === 0 ? numbers : `${numbers} (${words.article(article)})`;
}

function lastPart(places: readonly Place[], language: Language): string {
  const words = locatorWords[language];
  const kind = places[0]?.kind;
  if (kind === 'caption' || kind === 'heading') return words[kind];
  return words.paragraph(numberRuns(places.map(numberOf)), places.length > 1);
}

function sectionRun(places: readonly Place[], language: Language): string {
  const words = locatorWords[language];
  const [first] = places;
  const { number, headings } = headingsOf(first?.section ?? []);
  return [
    ...(number === undefined ? [] : [words.section(number)]),
    ...(headings.length === 0 ? [words.opening] : headings),
    ...(first?.part === undefined ? [] : [words.part(first.part)]),
    lastPart(places, language),
  ].join(', ');
}

const sameArticle = (place: Place): string => `${place.kind} ${articleOf(place).join()}`;
const sameSection = (place: Place): string =>
  JSON.stringify([place.section, place.part, place.kind]);

const isNumbered = ({ id, kind }: Place): boolean => kind === 'text' && /^[^/]+\/\d/u.test(id);

/**
 * Where in a document something stands, in words: `para. 260 (Article 7)`,
 * `section 1.e, Political Prisoners and Detainees, paragraph 3`. Headings stay as the document prints them.
 */
export function locatorOf(
  places: readonly Place[],
  by: Source['locator'],
  language: Language,
): string {
  const numbered = by === 'paragraph' && places.every(isNumbered);
  const runs = runsBy(places, numbered ? sameArticle : sameSection);
  return runs.map((run) => (numbered ? numberedRun : sectionRun)(run, language)).join('; ');
}
