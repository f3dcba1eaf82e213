import { formatWhen } from '../../i18n/dates';
import type { FindingView } from '../../model/card';
import type { OnCopy } from '../cited';
import { useMessages } from '../messages-context';
import { Byline } from './Byline';
import { Caution } from './Caution';
import { CiteActions } from './CiteActions';
import { claimWords } from './claim-words';
import { TranslatedText } from './TranslatedText';

interface FindingItemProps {
  readonly finding: FindingView;
  readonly onCopy: OnCopy;
}

/** One finding: when, whose claim, what, and the exact place it comes from. */
export function FindingItem({ finding, onCopy }: FindingItemProps) {
  const messages = useMessages();
  return (
    <>
      <p class="q-eyebrow">
        <span class="q-when">{formatWhen(finding.when, messages.language)}</span>
        {' · '}
        {claimWords(finding, messages)}
      </p>
      <TranslatedText text={finding.text} named={finding.named} />
      {finding.caution && <Caution text={finding.caution} />}
      <Byline citation={finding.citation} />
      <CiteActions cited={finding} onCopy={onCopy} />
    </>
  );
}
