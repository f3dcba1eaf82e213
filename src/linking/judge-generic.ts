import type { Candidate } from './candidate';
import type { Context } from './context';
import type { Owner, Side } from './owners';
import { sentenceOf } from './sentences';
import type { Evidence } from './verdict';

const nearby = (owner: Owner): Evidence => ({ kind: 'owner-nearby', by: owner.text });

const sideOf = (owners: readonly Owner[]): Side | 'both' | 'none' => {
  const own = owners.some(({ side }) => side === 'own');
  const foreign = owners.some(({ side }) => side === 'foreign');
  if (own && foreign) return 'both';
  if (own) return 'own';
  return foreign ? 'foreign' : 'none';
};

function byArticle({ article }: Context): Evidence | undefined {
  if (!article.isOwn) return undefined;
  return article.by === undefined
    ? { kind: 'owner-of-article' }
    : { kind: 'owner-of-article', by: article.by };
}

/** No owner in the sentence: the last one named before it in the paragraph, else the article's. */
function byPlaceInText(context: Context, candidate: Candidate): Evidence | undefined {
  const { block, first } = candidate;
  const last = context.owners[block.index]?.lastBefore(first);
  return last?.side === 'foreign' ? undefined : byArticle(context);
}

/**
 * A name that other countries have too: whose is this one? The owner right beside it decides; then the
 * owners of its sentence, where all are on one side; then the paragraph and the article.
 */
export function judgeGeneric(context: Context, candidate: Candidate): Evidence | undefined {
  const { block, first, last } = candidate;
  const owners = context.owners[block.index];
  const beside = owners?.beside(first, last);
  if (beside) return beside.side === 'own' ? nearby(beside) : undefined;
  const sentence = sentenceOf(block, first);
  const around = owners?.within(sentence.first, sentence.last) ?? [];
  const side = sideOf(around);
  if (side === 'foreign') return undefined;
  if (side === 'none') return byPlaceInText(context, candidate);
  const named = around.filter((owner) => owner.side === 'own');
  const own = (named.find(({ isPerson }) => !isPerson) ?? named[0]) as Owner;
  return side === 'own' || context.article.isOwn ? nearby(own) : undefined;
}
