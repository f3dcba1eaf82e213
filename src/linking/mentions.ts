import type { Mention } from '../model/mention';
import { ArticleFinder } from './article-mentions';
import type { Candidate } from './candidate';
import type { Context } from './context';
import { mentionOf, whyOf } from './explain';
import { accept } from './judge';
import type { Lexicon } from './lexicon';
import { madeOf } from './made-of';
import { withoutOverlaps } from './resolve';
import { spanOf } from './span';

function namesIn(
  context: Context,
  articles: ArticleFinder,
  candidates: readonly Candidate[],
): readonly Mention[] {
  const found: Mention[] = [];
  for (const candidate of candidates) {
    const accepted = accept(context, candidate);
    if (!accepted) continue;
    const { entity } = accepted.form;
    found.push(mentionOf(spanOf(candidate), entity, whyOf(accepted), context.language));
    for (const article of articles.beside(accepted)) found.push(article);
  }
  return found;
}

/** The mentions of every block of a page about the country. */
export function mentionsIn(context: Context, lexicon: Lexicon): readonly (readonly Mention[])[] {
  const articles = new ArticleFinder(lexicon, context.language);
  const named = madeOf(context.candidates, (candidates) => namesIn(context, articles, candidates));
  return madeOf(named, (mentions, at) => {
    const alone = articles.alone(context.owners[at]?.block.text ?? '');
    return withoutOverlaps(alone.length > 0 ? [...mentions, ...alone] : mentions);
  });
}
