import { surfaceForms } from '../../../src/compile/inflect/surface-forms';
import { buildLexicon } from '../../../src/compile/lexicon/build-lexicon';
import { createLinker } from '../../../src/linking/linker';
import { evidenceRules } from '../../../src/linking/rules';
import type { Mention, PageHints } from '../../../src/model/mention';
import { testEntities } from './entities';
import { testWords } from './words';

/** The bytes of the test lexicon. */
export const testLexicon = (): ArrayBuffer => {
  const bytes = buildLexicon(surfaceForms(testEntities), testWords, testEntities);
  return new Uint8Array(bytes).buffer;
};

const bytes = testLexicon();

export const linker = createLinker(bytes);

/** The linker without one of its rules. */
export const linkerWithout = (rule: string) =>
  createLinker(
    bytes,
    evidenceRules.filter(({ name }) => name !== rule),
  );

/** Everything the linker says of a text. */
export const link = (text: string, hints: PageHints = {}) => linker.linkText(text, hints);

const slug = (mention: Mention): string => mention.entity.slice(mention.entity.indexOf('/') + 1);

/** The text with each mention in brackets: `the [Senate|senate] voted`. */
export function marked(text: string, hints: PageHints = {}, by = linker): string {
  let at = 0;
  let shown = '';
  for (const mention of by.linkText(text, hints).mentions) {
    shown += `${text.slice(at, mention.start)}[${text.slice(mention.start, mention.end)}|${slug(mention)}]`;
    at = mention.end;
  }
  return shown + text.slice(at);
}

/** The text that `marked` was made from. */
export const plain = (text: string): string => text.replace(/\[([^[\]|]+)\|[^[\]|]+\]/gu, '$1');

/** The only mention of a text; throws where there is another number of them. */
export function only(text: string): Mention {
  const { mentions } = link(text);
  const [mention] = mentions;
  if (!mention || mentions.length > 1) throw new Error(`${mentions.length} mentions in “${text}”`);
  return mention;
}
