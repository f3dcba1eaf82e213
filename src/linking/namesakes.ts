import type { Candidate } from './candidate';
import type { Context } from './context';
import { isWithinPhrase } from './gaps';
import { isBareSurname } from './judge-person';
import type { Block } from './page';
import { feminineVerb } from './tables/endings';
import type { Accepted } from './verdict';

/** How far after a surname its verb may stand. */
const VERB_REACH = 4;

/** Назарбаева сказала: a verb of a woman after the name. */
export function hasFeminineVerb(block: Block, token: number): boolean {
  for (let at = token + 1; at <= token + VERB_REACH; at++) {
    if (!block.has(at) || !isWithinPhrase(block, at - 1)) return false;
    if (feminineVerb.test(block.folded(at))) return true;
  }
  return false;
}

const isBase = ({ form }: Accepted): boolean => !form.changes.includes('inflected');

/** The bearer who was last named in full before the text, where the page names several. */
function lastNamed(context: Context, candidate: Candidate, accepted: readonly Accepted[]) {
  const named = context.introductions.findLast(
    (known) =>
      known.candidate.first < candidate.first &&
      accepted.some(({ form }) => form.entity === known.entity),
  );
  return accepted.find(({ form }) => form.entity === named?.entity);
}

/** The place that was called so, where the page says it: Aqmola, once Tselinograd, is no region. */
const formerlyNamed = ({ formerNames }: Context, accepted: readonly Accepted[]) =>
  formerNames.size === 0
    ? undefined
    : accepted.find(({ form }) => formerNames.get(form.name) === form.entity);

/**
 * Between persons of one surname. Where one reading is a base form and the other is inflected (Назарбаева:
 * she, or of him), a woman's verb decides; else the person who was named in full last. Between places, the one of
 * which the page says that it was called so.
 */
export function amongNamesakes(
  context: Context,
  candidate: Candidate,
  accepted: readonly Accepted[],
): Accepted | undefined {
  if (!accepted.every(({ form }) => isBareSurname(form))) return formerlyNamed(context, accepted);
  if (new Set(accepted.map(({ form }) => form.entity)).size < 2) return undefined;
  const base = accepted.find(isBase);
  const inflected = accepted.find((one) => !isBase(one));
  if (base && inflected && base.form.entity !== inflected.form.entity)
    return hasFeminineVerb(candidate.block, candidate.last) ? base : inflected;
  return lastNamed(context, candidate, accepted);
}
