import type { FindingView } from '../model/card';
import type { OnCopy } from './cited';
import { FindingItem } from './finding/FindingItem';
import { MoreList } from './MoreList';
import { useMessages } from './messages-context';
import { Section } from './Section';

/** Findings before "more". */
const FIRST_FINDINGS = 3;

interface FindingListProps {
  /** Ranked: the one that fits the reader's paragraph best stands first. */
  readonly findings: readonly FindingView[];
  readonly onCopy: OnCopy;
}

/** What the documents say about the thing. */
export function FindingList({ findings, onCopy }: FindingListProps) {
  const messages = useMessages();
  if (findings.length === 0) return null;
  return (
    <Section heading={messages.text('cardFindings')}>
      <MoreList
        items={findings}
        first={FIRST_FINDINGS}
        keyOf={({ id }) => id}
        draw={(finding) => <FindingItem finding={finding} onCopy={onCopy} />}
      />
    </Section>
  );
}
