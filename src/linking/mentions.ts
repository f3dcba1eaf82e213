import type { Language } from '../model/language';
import type { Mention } from '../model/mention';
import type { Context } from './context';
import { mentionOf, whyOf } from './explain';
import { accept } from './judge';
import { bareReferencesIn, referencesBeside } from './law-references';
import type { Lexicon } from './lexicon';
import type { LexiconArticle, LexiconEntity } from './lexicon-form';
import { withoutOverlaps } from './resolve';
import { spanOf } from './span';
import { withoutTitles } from './title-use';
import type { Accepted } from './verdict';

/** An article met with its law: later, its number alone is enough. */
type KnownArticles = Map<
  LexiconEntity,
  { readonly article: LexiconArticle; readonly law: Accepted }
>;

function articlesNamed(
  accepted: Accepted,
  lexicon: Lexicon,
  language: Language | 'other',
  known: KnownArticles,
): readonly Mention[] {
  const { candidate, form } = accepted;
  if (form.entity.kind !== 'law') return [];
  const articles = lexicon.articlesOf(form.entity);
  const found = referencesBeside(candidate.block.text, spanOf(candidate), articles);
  for (const { entity } of found) {
    const article = articles.find((one) => one.entity === entity);
    if (article) known.set(entity, { article, law: accepted });
  }
  return found.map((one) => mentionOf(one, one.entity, whyOf(accepted, ['article']), language));
}

function bareArticles(
  text: string,
  known: KnownArticles,
  language: Language | 'other',
): readonly Mention[] {
  const articles = [...known.values()].map(({ article }) => article);
  if (articles.length === 0) return [];
  return bareReferencesIn(text, articles).map((one) => {
    const { law } = known.get(one.entity) as { law: Accepted };
    const why = whyOf(law, ['article']);
    return mentionOf(one, one.entity, { ...why, evidence: 'introduced', by: why.name }, language);
  });
}

/** The mentions of every block of a page about the country. */
export function mentionsIn(context: Context, lexicon: Lexicon): readonly (readonly Mention[])[] {
  const { language } = context;
  const known: KnownArticles = new Map();
  const perBlock = context.candidates.map((candidates) =>
    withoutTitles(context, candidates).flatMap((candidate) => {
      const accepted = accept(context, candidate);
      if (!accepted) return [];
      const { form } = accepted;
      const own = mentionOf(spanOf(candidate), form.entity, whyOf(accepted), language);
      return [own, ...articlesNamed(accepted, lexicon, language, known)];
    }),
  );
  return perBlock.map((mentions, at) =>
    withoutOverlaps([
      ...mentions,
      ...bareArticles(context.owners[at]?.block.text ?? '', known, language),
    ]),
  );
}
