import { beginningWithin, type Candidate, textOf } from './candidate';
import type { Context } from './context';
import type { LexiconEntity, LexiconForm } from './lexicon-form';
import { isQuoted } from './quotes';
import type { Evidence } from './verdict';

/** Tokens to both sides in which another party is looked for. */
const REACH = 40;

const namesOther = ({ forms }: Candidate, entity: LexiconEntity): boolean =>
  forms.some(
    (form) =>
      form.entity.kind === 'party' && form.entity !== entity && form.strength === 'unmistakable',
  );

/** An everyday name shows itself as one in quotation marks, an abbreviation in its capitals. */
const isShown = ({ block, first, last }: Candidate): boolean =>
  block.isAllCapitals(first) || isQuoted(block.text, block.startOf(first), block.endOf(last));

/** Депутаты «Ак жола» и сторонники «Аманата»: a party’s everyday name near a party that nothing else is called like. */
export function byOtherParty(
  context: Context,
  candidate: Candidate,
  { entity }: LexiconForm,
): Evidence | undefined {
  if (context.language !== 'ru' || entity.kind !== 'party' || !isShown(candidate)) return undefined;
  const { block, first, last } = candidate;
  const around = beginningWithin(
    context.candidates[block.index] ?? [],
    first - REACH,
    last + REACH,
  );
  const other = around.find((one) => namesOther(one, entity));
  return other && { kind: 'introduced', by: textOf(other) };
}
