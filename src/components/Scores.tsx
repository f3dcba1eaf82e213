import type { ScoreView } from '../model/card';
import type { OnCopy } from './cited';
import { MoreList } from './MoreList';
import { useMessages } from './messages-context';
import { Section } from './Section';
import { ScoreFigure } from './score/ScoreFigure';

/** Scores before "more". */
const FIRST_SCORES = 2;

interface ScoresProps {
  readonly scores: readonly ScoreView[];
  readonly onCopy: OnCopy;
}

/** The scores that bear on the thing, each on its own scale: they are never put on one. */
export function Scores({ scores, onCopy }: ScoresProps) {
  const messages = useMessages();
  if (scores.length === 0) return null;
  return (
    <Section heading={messages.text('cardScores')}>
      <MoreList
        items={scores}
        first={FIRST_SCORES}
        keyOf={({ id }) => id}
        draw={(score) => <ScoreFigure score={score} onCopy={onCopy} />}
      />
    </Section>
  );
}
