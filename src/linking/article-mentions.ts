import type { Language } from '../model/language';
import type { Mention } from '../model/mention';
import { mentionOf, whyOf } from './explain';
import { bareReferencesIn, referencesBeside } from './law-references';
import type { Lexicon } from './lexicon';
import type { LexiconArticle, LexiconEntity } from './lexicon-form';
import { spanOf } from './span';
import type { Accepted } from './verdict';

const NONE: readonly Mention[] = [];

/** From so high a number on, few laws have such an article: 174, but not 19. */
const HIGH_NUMBER = 100;

/** The articles of high numbers that no two laws of the page have. */
function distinctive(articles: readonly LexiconArticle[]): readonly LexiconArticle[] {
  const count = (number: string) => articles.filter(({ article }) => article === number).length;
  return articles.filter(
    ({ article }) => Number.parseInt(article, 10) >= HIGH_NUMBER && count(article) === 1,
  );
}

/** Finds the articles of laws on one page: first those named with their law, then those named alone. */
export class ArticleFinder {
  readonly #lexicon: Lexicon;
  readonly #language: Language | 'other';
  /** Articles that stood beside their law, and that law's mention. */
  readonly #known = new Map<LexiconEntity, { article: LexiconArticle; law: Accepted }>();
  readonly #laws = new Map<LexiconEntity, Accepted>();
  /** Laws that the page names, with articles or without. */
  readonly #named = new Map<LexiconEntity, Accepted>();
  /** Those that may stand alone, once the laws of the page are known. */
  #bare?: readonly LexiconArticle[];

  constructor(lexicon: Lexicon, language: Language | 'other') {
    this.#lexicon = lexicon;
    this.#language = language;
  }

  /** Articles in the text beside the mention of a law; remembers them for `alone`, which comes after all of these. */
  beside(law: Accepted): readonly Mention[] {
    const { candidate, form } = law;
    if (form.entity.kind !== 'law') return NONE;
    const articles = this.#lexicon.articlesOf(form.entity);
    if (articles.length === 0) return NONE;
    this.#named.set(form.entity, law);
    const found = referencesBeside(candidate.block.text, spanOf(candidate), articles);
    if (found.length > 0) this.#laws.set(form.entity, law);
    for (const { entity } of found) {
      const article = articles.find((one) => one.entity === entity);
      if (article) this.#known.set(entity, { article, law });
    }
    return found.map((one) => mentionOf(one, one.entity, whyOf(law, ['article']), this.#language));
  }

  /**
   * Articles that a text names without a law: those remembered, or any of the one law whose articles
   * the page names; where it names none with its law, those whose numbers only one law of the page can mean.
   */
  alone(text: string): readonly Mention[] {
    if (this.#named.size === 0) return NONE;
    this.#bare ??= this.#mayStandAlone();
    return bareReferencesIn(text, this.#bare).map((one) => {
      const why = whyOf(this.#lawOf(one.entity), ['article']);
      const by = { evidence: 'introduced', by: why.name } as const;
      return mentionOf(one, one.entity, { ...why, ...by }, this.#language);
    });
  }

  #mayStandAlone(): readonly LexiconArticle[] {
    const [only, another] = this.#laws.keys();
    if (another) return [...this.#known.values()].map(({ article }) => article);
    if (only) return this.#lexicon.articlesOf(only);
    return distinctive([...this.#named.keys()].flatMap((law) => this.#lexicon.articlesOf(law)));
  }

  #lawOf(article: LexiconEntity): Accepted {
    const known = this.#known.get(article);
    if (known) return known.law;
    const has = (law: LexiconEntity) =>
      this.#lexicon.articlesOf(law).some(({ entity }) => entity === article);
    const [, law] = [...this.#named].find(([entity]) => has(entity)) as [unknown, Accepted];
    return law;
  }
}
