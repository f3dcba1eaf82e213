import { useId, useState } from 'preact/hooks';
import type { Cited, OnCopy } from '../cited';
import { useMessages } from '../messages-context';
import { CitePanel } from './CitePanel';
import { SourceLink } from './SourceLink';

interface CiteActionsProps {
  readonly cited: Cited;
  readonly onCopy: OnCopy;
}

/** The way to the source, and the citation to take along. */
export function CiteActions({ cited, onCopy }: CiteActionsProps) {
  const messages = useMessages();
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const { short, locator } = cited.citation;
  return (
    <>
      <div class="q-line">
        <SourceLink citation={cited.citation} />
        <button
          type="button"
          class="q-button"
          aria-expanded={open}
          aria-controls={open ? panelId : undefined}
          onClick={() => setOpen(!open)}
        >
          {messages.text('citeOpen')}
          <span class="q-hidden">{`${short.text}, ${locator}`}</span>
        </button>
      </div>
      {open && <CitePanel id={panelId} cited={cited} onCopy={onCopy} />}
    </>
  );
}
