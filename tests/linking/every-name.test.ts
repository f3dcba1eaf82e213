import { beforeAll, describe, expect, it } from 'vitest';
import { loadIndex } from '../../src/cli/index-file';
import { readData } from '../../src/compile/schema/read-data';
import { createLinker, type Linker } from '../../src/linking/linker';
import type { Entity, Name } from '../../src/model/entity';
import { type Language, languages } from '../../src/model/language';

/** What is said of the country before the name, in each language. */
const opening: Readonly<Record<Language, string>> = {
  en: 'Kazakhstan publishes a report. In Kazakhstan it speaks of ',
  ru: 'Казахстан публикует доклад. В Казахстане в нём есть ',
  kk: 'Қазақстан баяндама жариялады. Қазақстанда онда ',
};

/** The same of another country. */
const abroad: Readonly<Record<Language, string>> = {
  en: 'Norway publishes a report. In Norway it speaks of ',
  ru: 'Норвегия публикует доклад. В Норвегии в нём есть ',
  kk: 'Норвегия баяндама жариялады. Норвегияда онда ',
};

/** A name with its head word beside it, as the language has it. */
const beside: Readonly<Record<Language, (name: string, head: string) => readonly string[]>> = {
  en: (name, head) => [`the ${head} ${name}`, `the ${name} ${head}`],
  ru: (name, head) => [`${head} «${name}»`, `${head} ${name}`, `${name} ${head}`],
  kk: (name, head) => [`«${name}» ${head}`, `${name} ${head}`, `${head} ${name}`],
};

function phrases({ lang, text, strength, heads = [] }: Name): readonly string[] {
  if (strength === 'unmistakable' || strength === 'generic') return [text];
  return [`«${text}»`, ...heads.flatMap((head) => beside[lang](text, head))];
}

/** What inside another name says whose it is. */
const COUNTRY = /Kazakh|Казах|Қазақ|RK|РК|ҚР|Mazhilis|мажилис|Мәжіліс|“Auyl”/u;

/** Milliseconds for some thousand short texts. */
const LONG = 60_000;

let entities: readonly Entity[];
let linker: Linker;
beforeAll(async () => {
  ({ entities } = await readData('data'));
  linker = createLinker((await loadIndex()).lexicon);
}, LONG);

/** Without the marks that no mention begins or ends with: .kz, № 1037, (буллинг). */
const bare = (name: string): string => name.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

/** Is the whole name a mention of its entity in such a sentence? */
function isFound({ id }: Entity, name: Name, phrase: string): boolean {
  const text = `${opening[name.lang]}${phrase}.`;
  const start = text.indexOf(bare(name.text), opening[name.lang].length);
  const end = start + bare(name.text).length;
  return linker
    .linkText(text, {})
    .mentions.some((one) => one.entity === id && one.start <= start && end <= one.end);
}

const namesIn = ({ names }: Entity, lang: Language): readonly Name[] =>
  names.filter((name) => name.lang === lang);

const notFound = (lang: Language): readonly string[] =>
  entities.flatMap((entity) =>
    namesIn(entity, lang)
      .filter((name) => !phrases(name).some((phrase) => isFound(entity, name, phrase)))
      .map(({ text }) => `${entity.id}: ${text}`),
  );

/** Is the name one that others have too, and does not say itself whose it is? */
const isShared = ({ strength, text }: Name): boolean =>
  strength !== 'unmistakable' && !COUNTRY.test(text);

/** Shared names in which something is found where a page is about another country. */
const foundAbroad = (lang: Language): readonly string[] =>
  entities.flatMap((entity) =>
    namesIn(entity, lang)
      .filter(isShared)
      .filter((name) => {
        const text = `${abroad[lang]}${phrases(name)[0]}.`;
        return linker.linkText(text, {}).mentions.length > 0;
      })
      .map(({ text }) => `${entity.id}: ${text}`),
  );

describe('every name of every entity', () => {
  it.each(languages)(
    'is found in a sentence about the country: %s',
    (lang) => {
      expect(notFound(lang)).toEqual([]);
    },
    LONG,
  );

  it.each(languages)(
    'is none in one about another country, if others have it too: %s',
    (lang) => {
      expect(foundAbroad(lang)).toEqual([]);
    },
    LONG,
  );
});
