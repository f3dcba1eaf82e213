import type { Linked, Mention, PageHints } from '../model/mention';
import { articleOwner, isAbout } from './article-owner';
import { balanceOf } from './balance';
import { inOrder } from './candidate';
import { claimsIn } from './claims';
import { clubsIn } from './clubs';
import type { Context } from './context';
import { namedAbroad } from './foreign-namesake';
import { formerNamesIn } from './former-names';
import { isHost } from './gate';
import { headsNamed } from './heads-named';
import { withHomeNames } from './home-names';
import { introductionsIn } from './introductions';
import { languageOf } from './language';
import { type Lexicon, readLexicon } from './lexicon';
import { joinLines, splitLines } from './lines';
import { madeOf } from './made-of';
import { candidatesOf } from './match';
import { mentionsIn } from './mentions';
import { OwnerMap } from './owner-map';
import { OwnerFinder } from './owners';
import { Block, type Page } from './page';
import { withPatronymics } from './patronymics';
import { readTokens } from './read-tokens';
import { evidenceRules } from './rules';
import { strangersIn, withoutStrangers } from './strangers';
import { Titles, titlesOf } from './titles';
import { Tokens } from './tokens';
import { type Rule, rulesByForm } from './verdict';

/** Mentions of a page, a list for each of its blocks; offsets are within the block. */
export interface LinkedBlocks {
  readonly about: boolean;
  readonly language: Linked['language'];
  readonly blocks: readonly (readonly Mention[])[];
}

/** Text to mentions. Pure: the same text and hints give the same answer, and nothing is kept. */
export interface Linker {
  /** Mentions in a page's blocks of text (paragraphs, headings), given in their order. */
  link(blocks: readonly string[], hints: PageHints): LinkedBlocks;
  /** Mentions in a plain text, whose lines are its blocks; offsets are within the text. */
  linkText(text: string, hints: PageHints): Linked;
}

/**
 * Makes a linker of a lexicon's bytes; throws an `Error` for people where they cannot be read. With other
 * `rules` it shows what a rule is worth.
 */
export function createLinker(bytes: ArrayBuffer, rules: readonly Rule[] = evidenceRules): Linker {
  const lexicon = readLexicon(bytes);
  const domains = lexicon.domains();
  const finder = new OwnerFinder(lexicon.phrases);
  const phrases = titlesOf(lexicon.phrases);
  const rulesFor = rulesByForm(rules);
  const tokens = new Tokens();
  const link = (blocks: readonly string[], hints: PageHints): LinkedBlocks => {
    const language = languageOf(blocks, hints);
    const titles = new Titles(phrases);
    const read = readPage(blocks, lexicon, { finder, titles, tokens }, language);
    const balance = balanceOf(read.owners, language);
    if (!isAbout(balance, language, isHomeSite(domains, hints)))
      return { about: false, language, blocks: blocks.map(() => []) };
    const article = articleOwner(balance, language);
    const heads = headsNamed(read.candidates, read.owners);
    const claims = claimsIn(read.candidates, read.owners);
    const clubs = clubsIn({ ...read, language, titles });
    const formerNames = formerNamesIn(read.candidates);
    const named = { heads, formerNames, clubs, titles, claims };
    const context: Context = { ...read, language, article, ...named, rulesFor, latest: [] };
    return { about: true, language, blocks: mentionsIn(context, lexicon) };
  };
  return { link, linkText: (text, hints) => linkLines(link, text, hints) };
}

const isHomeSite = (domains: readonly string[], { host = '' }: PageHints): boolean =>
  domains.some((domain) => isHost(host, domain));

function pageOf(blocks: readonly string[], lexicon: Lexicon, tokens: Tokens): Page {
  tokens.clear();
  const firstToken = [0];
  const firstNotable = [0];
  for (const text of blocks) {
    readTokens(text, lexicon.vocabulary, lexicon.filter, tokens);
    firstToken.push(tokens.count);
    firstNotable.push(tokens.notableCount);
  }
  return { blocks, tokens, firstToken, firstNotable };
}

/** What a page is read with. */
interface Readers {
  readonly finder: OwnerFinder;
  readonly titles: Context['titles'];
  readonly tokens: Tokens;
}

function readPage(
  texts: readonly string[],
  lexicon: Lexicon,
  { finder, titles, tokens }: Readers,
  language: Linked['language'],
): Pick<Context, 'candidates' | 'owners' | 'introductions' | 'strangers'> {
  const page = pageOf(texts, lexicon, tokens);
  const blocks = madeOf(texts, (_, at) => new Block(page, at));
  const candidates = madeOf(blocks, (block) => {
    const found = candidatesOf(block, lexicon, language);
    const more = withPatronymics(found);
    return more.length > 0 ? inOrder([...found, ...more]) : found;
  });
  const maps = madeOf(
    blocks,
    (block) => new OwnerMap(block, finder.inBlock(block, language), language),
  );
  const abroad = namedAbroad(maps, candidates);
  const strangers = strangersIn({ language, owners: maps, candidates, titles });
  const named = { candidates, strangers, introductions: introductionsIn(candidates) };
  const owners = madeOf(maps, (map, at) => {
    const ours = withoutStrangers(named, candidates[at] ?? []);
    const owned = withHomeNames(map, ours, abroad);
    return owned === map.owners ? map : new OwnerMap(map.block, owned, language);
  });
  return { ...named, owners };
}

function linkLines(link: Linker['link'], text: string, hints: PageHints): Linked {
  const lines = splitLines(text);
  const { about, language, blocks } = link(
    lines.map((line) => line.text),
    hints,
  );
  return { about, language, mentions: joinLines(lines, blocks) };
}
