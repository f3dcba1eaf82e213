import type { Messages } from '../../i18n/messages';
import type { FindingView } from '../../model/card';

/** Whose claim a finding is, in plain words. */
export function claimWords(
  { claim, claimant }: Pick<FindingView, 'claim' | 'claimant'>,
  messages: Messages,
): string {
  switch (claim) {
    case 'fact':
      return messages.text('claimFact');
    case 'law':
      return messages.text('claimLaw');
    case 'author-claim':
      return messages.text('claimAuthor');
    case 'quoted-claim':
      return claimant === undefined
        ? messages.text('claimQuotedUnnamed')
        : messages.text('claimQuoted', claimant);
  }
}
