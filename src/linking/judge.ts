import type { Candidate } from './candidate';
import type { Context } from './context';
import { foldText } from './fold';
import { judgeGeneric } from './judge-generic';
import { judgeCode, judgeOrdinary } from './judge-ordinary';
import { isBareSurname, judgePerson } from './judge-person';
import type { LexiconForm } from './lexicon-form';
import { amongNamesakes } from './namesakes';
import { isOtherOffice } from './office-use';
import { isPartOfName } from './part-of-name';
import { kazakhPossessive } from './tables/endings';
import type { Accepted, Evidence } from './verdict';

function byStrength(
  context: Context,
  candidate: Candidate,
  form: LexiconForm,
): Evidence | undefined {
  switch (form.strength) {
    case 'unmistakable':
      return isForeignNamesake(context, candidate, form) ? undefined : { kind: 'unmistakable' };
    case 'generic':
      return isOtherOffice(context, candidate) ? undefined : judgeGeneric(context, candidate, form);
    case 'ordinary':
      return judgeOrdinary(context, candidate, form);
    case 'code':
      return judgeCode(context, candidate, form);
  }
}

/** Түркияның Ұлы Ұлттық Мәжілісі: said in so many words to be another country's. */
function isForeignNamesake(
  { owners }: Context,
  { block, first, last }: Candidate,
  { lang, entity, name }: LexiconForm,
): boolean {
  if (lang !== 'kk' || entity.kind !== 'institution' || first !== last) return false;
  const suffix = block.folded(last).slice(foldText(name).length - 1);
  return (
    kazakhPossessive.test(suffix) && owners[block.index]?.beside(first, last)?.side === 'foreign'
  );
}

function judge(context: Context, candidate: Candidate, form: LexiconForm): Evidence | undefined {
  if (isPartOfName(candidate, form)) return undefined;
  if (form.person === 'introduction' || isBareSurname(form))
    return judgePerson(context, candidate, form);
  return byStrength(context, candidate, form);
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
  const accepted = candidate.forms.flatMap((form) => {
    const evidence = judge(context, candidate, form);
    return evidence ? [{ candidate, form, evidence }] : [];
  });
  const [best] = accepted.sort((a, b) => better(context, a, b));
  if (!best || isAmbiguous(best, accepted)) return undefined;
  return amongNamesakes(context, candidate, accepted) ?? best;
}
