import { useState } from 'preact/hooks';
import type { MessageKey } from '../../i18n/messages';
import { type Cited, type CopyFormat, copyFormats, type OnCopy } from '../cited';
import { useMessages } from '../messages-context';
import { Reference } from './Reference';

const formatKeys = {
  plain: 'citePlain',
  markdown: 'citeMarkdown',
  bibtex: 'citeBibtex',
} as const satisfies Record<CopyFormat, MessageKey>;

interface CitePanelProps {
  readonly id: string;
  readonly cited: Cited;
  readonly onCopy: OnCopy;
}

/** The full reference, and a button for each form it can be copied in. */
export function CitePanel({ id, cited, onCopy }: CitePanelProps) {
  const messages = useMessages();
  const [outcome, setOutcome] = useState<'citeCopied' | 'citeFailed'>();
  const copy = async (format: CopyFormat) => {
    setOutcome(undefined);
    setOutcome((await onCopy(cited, format)) ? 'citeCopied' : 'citeFailed');
  };
  return (
    <div class="q-cite" id={id}>
      <Reference citation={cited.citation} />
      <div class="q-line">
        <span class="q-soft">{messages.text('citeCopyAs')}:</span>
        {copyFormats.map((format) => (
          <button key={format} type="button" class="q-button" onClick={() => copy(format)}>
            {messages.text(formatKeys[format])}
          </button>
        ))}
      </div>
      <p role="status">{outcome && messages.text(outcome)}</p>
    </div>
  );
}
