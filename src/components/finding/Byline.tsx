import { authorKeys } from '../../i18n/keys';
import type { Citation } from '../../model/card';
import { useMessages } from '../messages-context';
import { Shown } from '../Shown';

interface BylineProps {
  readonly citation: Citation;
  /** The document quotes what somebody else measured. */
  readonly isQuoting?: boolean;
}

/** Who says it, and what sort of author that is; the State's own account is always marked. */
export function Byline({ citation, isQuoting = false }: BylineProps) {
  const messages = useMessages();
  const isState = citation.authorType === 'state';
  return (
    <p class="q-byline">
      {isQuoting && `${messages.text('scoreQuotedBy')} `}
      <span class="q-byline-name">
        <Shown text={citation.short} />
      </span>
      {isState ? ' ' : ', '}
      <span class={isState ? 'q-state-mark' : undefined}>
        {messages.text(authorKeys[citation.authorType])}
      </span>
      {citation.urlNote && ` · ${messages.text('sourceMayDiffer')}`}
    </p>
  );
}
