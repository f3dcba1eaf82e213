import { type Candidate, covering } from './candidate';
import type { Context } from './context';
import type { LexiconEntity, LexiconForm } from './lexicon-form';
import type { OwnerMap } from './owner-map';
import type { Side } from './owners';
import { sentenceOf } from './sentences';
import { countBelow } from './sorted';
import { ours } from './tables/offices';

/** A place where a page says whose a generic name is: Сенат США. */
interface Claim {
  readonly block: number;
  readonly token: number;
  readonly side: Side;
  /** Is it, or one of the same name before it, the country's own? */
  readonly followsOwn: boolean;
}

export type Claims = ReadonlyMap<LexiconEntity, readonly Claim[]>;

const isBody = ({ entity, strength }: LexiconForm): boolean =>
  strength === 'generic' && (entity.kind === 'institution' || entity.kind === 'law');

/** First President: the last word of a longer name of something else. */
const isWithin = (ofBlock: readonly Candidate[], { first, last, forms }: Candidate): boolean =>
  covering(ofBlock, first).some(
    (one) =>
      one.first < first &&
      one.last === last &&
      !one.forms.some(({ entity }) => forms.some((form) => form.entity === entity)),
  );

/** Whose the bodies, laws and offices of a page are said to be, in the order of the text. */
export function claimsIn(
  candidates: readonly (readonly Candidate[])[],
  owners: readonly OwnerMap[],
): Claims {
  const claims = new Map<LexiconEntity, Claim[]>();
  for (const ofBlock of candidates)
    for (const candidate of ofBlock)
      if (candidate.forms.some(isBody) && !isWithin(ofBlock, candidate))
        add(claims, candidate, owners);
  return claims;
}

function add(
  claims: Map<LexiconEntity, Claim[]>,
  { block, first, last, forms }: Candidate,
  owners: readonly OwnerMap[],
): void {
  const side = owners[block.index]?.beside(first, last)?.side;
  if (side === undefined) return;
  for (const { entity } of forms.filter(isBody)) {
    const known = claims.get(entity) ?? [];
    const followsOwn = side === 'own' || known.at(-1)?.followsOwn === true;
    known.push({ block: block.index, token: first, side, followsOwn });
    claims.set(entity, known);
  }
}

const namesPerson = ({ forms }: Candidate): boolean =>
  forms.every(({ entity }) => entity.kind === 'person');

/** Президент, глава государства: a title, or a name that begins with one. */
const isOffice = ({ titles }: Context, { block, first, last }: Candidate): boolean =>
  titles.endAt(block, first) || titles.endAt(block, last);

/**
 * An office has many holders: a paragraph that named a person of the country, or a sentence that names the
 * country, may speak of that one's.
 */
function isOpenOffice(context: Context, { block, first, last }: Candidate): boolean {
  const sentence = sentenceOf(block, first);
  const around = context.owners[block.index]?.within(sentence.first, sentence.last) ?? [];
  const candidates = context.candidates[block.index] ?? [];
  return (
    around.some(({ side, isPerson, first: at }) => side === 'own' && !(isPerson && at > last)) ||
    candidates.some((one) => one.first < first && namesPerson(one))
  );
}

/** Премьер-министр Армении выступил. ¶ Премьер-министр …: does it begin a paragraph as what the one before spoke of last? */
function isTakenUp(context: Context, { block, first }: Candidate, last: Claim): boolean {
  if (first !== block.first || last.block !== block.index - 1) return false;
  const after =
    context.owners[last.block]?.owners.filter((owner) => owner.first > last.token) ?? [];
  const people = context.candidates[last.block]?.filter((one) => one.first > last.token) ?? [];
  return !after.some(({ side }) => side === 'own') && !people.some(namesPerson);
}

/** Президент нашей страны: of the country that the page first said to have it. */
const isOurs = ({ block, last }: Candidate): boolean =>
  block.has(last + 1) && ours.has(block.folded(last + 1));

const NO_CLAIMS: readonly Claim[] = [];
const tokenOf = ({ token }: Claim): number => token;

/** The claims to an entity on the page, and how many of them stand before a candidate. */
function claimsBefore({ claims }: Context, { first }: Candidate, entity: LexiconEntity) {
  const all = claims.get(entity) ?? NO_CLAIMS;
  return { all, before: countBelow(all, tokenOf, first) };
}

/**
 * Was the name last said to be another's? Where the page knows the country's own too, and of an office, only in
 * the same paragraph.
 */
export function isClaimedAbroad(
  context: Context,
  candidate: Candidate,
  { entity }: LexiconForm,
): boolean {
  const { all, before } = claimsBefore(context, candidate, entity);
  if (before === 0) return false;
  if (isOurs(candidate)) return all[0]?.side !== 'own';
  const last = all[before - 1] as Claim;
  if (last.side === 'own') return false;
  const { block } = candidate;
  const ofOffice = isOffice(context, candidate);
  if (ofOffice && isTakenUp(context, candidate, last)) return true;
  if (ofOffice && isOpenOffice(context, candidate)) return false;
  if (last.block === block.index) return true;
  return !ofOffice && !last.followsOwn;
}

const namesOwnPerson = ({ owners }: Context, block: number, first: number, last: number): boolean =>
  owners[block]?.within(first, last).some(({ side, isPerson }) => side === 'own' && isPerson) ??
  false;

/** Is the first before whom the page gives the office to another country's, and none of the country's before him there? */
function beginsAbroad(context: Context, candidate: Candidate, entity: LexiconEntity): boolean {
  const { all, before } = claimsBefore(context, candidate, entity);
  const [first] = all;
  if (before === 0 || first?.side !== 'foreign') return false;
  const { block } = context.owners[first.block] as OwnerMap;
  return !namesOwnPerson(context, first.block, sentenceOf(block, first.token).first, first.token);
}

/**
 * Belarus President Lukashenko met Tokayev. The head of state said: on a page that opens with another country's
 * holder of an office, the bare word is his, but where a sentence names a person of the country before it.
 */
export function isHosts(context: Context, candidate: Candidate, { entity }: LexiconForm): boolean {
  if (context.language !== 'en') return false;
  if (!context.article.opensAbroad && !beginsAbroad(context, candidate, entity)) return false;
  if (!isOffice(context, candidate)) return false;
  const { block, first } = candidate;
  const sentence = sentenceOf(block, first);
  return !namesOwnPerson(context, block.index, sentence.first, first);
}
