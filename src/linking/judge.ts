import type { Candidate } from './candidate';
import type { Context } from './context';
import type { LexiconForm } from './lexicon-form';
import { amongNamesakes } from './namesakes';
import type { Accepted, Evidence } from './verdict';

/** The first rule that says anything of a reading decides; of which none does, it is no mention. */
function judge(context: Context, candidate: Candidate, form: LexiconForm): Evidence | undefined {
  for (const rule of context.rulesFor(form)) {
    if (rule.holdsBack) {
      if (rule.holdsBack(context, candidate, form)) return undefined;
    } else {
      const evidence = rule.letsThrough(context, candidate, form);
      if (evidence) return evidence;
    }
  }
  return undefined;
}

/** The better evidence wins between readings of one text; then the reading in the page's language. */
const ranking: readonly Evidence['kind'][] = [
  'head-word',
  'owner-nearby',
  'quotes',
  'unmistakable',
  'introduced',
  'owner-of-article',
];

const rank = ({ evidence }: Accepted): number => ranking.indexOf(evidence.kind);

function better(context: Context, a: Accepted, b: Accepted): number {
  const inLanguage = ({ form }: Accepted) => (form.lang === context.language ? 0 : 1);
  return (
    rank(a) - rank(b) ||
    inLanguage(a) - inLanguage(b) ||
    a.form.changes.length - b.form.changes.length
  );
}

/** Two everyday names of one text, both introduced on the page: neither can be told from the other. */
const isAmbiguous = (best: Accepted, accepted: readonly Accepted[]): boolean =>
  best.evidence.kind === 'introduced' &&
  best.form.entity.kind !== 'person' &&
  accepted.some(
    ({ evidence, form }) => evidence.kind === 'introduced' && form.entity !== best.form.entity,
  );

/** The reading of a candidate that its evidence lets through, if any. */
export function accept(context: Context, candidate: Candidate): Accepted | undefined {
  const accepted: Accepted[] = [];
  for (const form of candidate.forms) {
    const evidence = judge(context, candidate, form);
    if (evidence) accepted.push({ candidate, form, evidence });
  }
  if (accepted.length < 2) return accepted[0];
  const [best] = accepted.sort((a, b) => better(context, a, b));
  if (!best || isAmbiguous(best, accepted)) return undefined;
  return amongNamesakes(context, candidate, accepted) ?? best;
}
