import { useId, useState } from 'preact/hooks';
import type { MessageKey } from '../../i18n/messages';
import { type CitationFormat, citationFormats } from '../../model/citation-format';
import type { Cited, OnCopy } from '../cited';
import { useMessages } from '../messages-context';
import { Reference } from './Reference';

const formatKeys = {
  plain: 'citePlain',
  markdown: 'citeMarkdown',
  html: 'citeHtml',
  apa: 'citeApa',
  chicago: 'citeChicago',
  bibtex: 'citeBibtex',
  ris: 'citeRis',
  'csl-json': 'citeCslJson',
} as const satisfies Record<CitationFormat, MessageKey>;

interface CitePanelProps {
  readonly id: string;
  readonly cited: Cited;
  readonly onCopy: OnCopy;
}

/** The full reference, and a button for each form it can be copied in. */
export function CitePanel({ id, cited, onCopy }: CitePanelProps) {
  const messages = useMessages();
  const labelId = useId();
  const [outcome, setOutcome] = useState<'citeCopied' | 'citeFailed'>();
  const copy = async (format: CitationFormat) => {
    setOutcome(undefined);
    setOutcome((await onCopy(cited, format)) ? 'citeCopied' : 'citeFailed');
  };
  return (
    <div class="q-cite" id={id}>
      <Reference citation={cited.citation} />
      <p class="q-soft" id={labelId}>
        {messages.text('citeCopyAs')}:
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what a form sends */}
      <div class="q-formats" role="group" aria-labelledby={labelId}>
        {citationFormats.map((format) => (
          <button key={format} type="button" class="q-button" onClick={() => copy(format)}>
            {messages.text(formatKeys[format])}
          </button>
        ))}
      </div>
      <p role="status">{outcome && messages.text(outcome)}</p>
    </div>
  );
}
