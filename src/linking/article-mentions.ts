import type { Language } from '../model/language';
import type { Mention } from '../model/mention';
import { mentionOf, whyOf } from './explain';
import { bareReferencesIn, referencesBeside } from './law-references';
import type { Lexicon } from './lexicon';
import type { LexiconArticle, LexiconEntity } from './lexicon-form';
import { spanOf } from './span';
import type { Accepted } from './verdict';

const NONE: readonly Mention[] = [];

/** Finds the articles of laws on one page: first those named with their law, then those named alone. */
export class ArticleFinder {
  readonly #lexicon: Lexicon;
  readonly #language: Language | 'other';
  /** Articles that stood beside their law, and that law's mention. */
  readonly #known = new Map<LexiconEntity, { article: LexiconArticle; law: Accepted }>();
  readonly #laws = new Map<LexiconEntity, Accepted>();
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
   * the page names.
   */
  alone(text: string): readonly Mention[] {
    if (this.#laws.size === 0) return NONE;
    const [only, another] = this.#laws.values() as Iterable<Accepted>;
    if (!only) return [];
    this.#bare ??= another
      ? [...this.#known.values()].map(({ article }) => article)
      : this.#lexicon.articlesOf(only.form.entity);
    return bareReferencesIn(text, this.#bare).map((one) => {
      const law = this.#known.get(one.entity)?.law ?? only;
      const why = whyOf(law, ['article']);
      const by = { evidence: 'introduced', by: why.name } as const;
      return mentionOf(one, one.entity, { ...why, ...by }, this.#language);
    });
  }
}
