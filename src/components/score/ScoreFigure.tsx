import type { ScoreView } from '../../model/card';
import type { OnCopy } from '../cited';
import { Byline } from '../finding/Byline';
import { Caution } from '../finding/Caution';
import { CiteActions } from '../finding/CiteActions';
import { useMessages } from '../messages-context';
import { Shown } from '../Shown';
import { ScaleDrawing } from './ScaleDrawing';
import { ScoreValue } from './ScoreValue';
import { ScoreWords } from './ScoreWords';
import { isQuoted, scoreName, yearWords } from './score-words';

interface ScoreFigureProps {
  readonly score: ScoreView;
  readonly onCopy: OnCopy;
}

/**
 * A score on its own scale. The drawing's accessible name says everything the figure shows, so the words
 * and digits around it are hidden from screen readers: nothing is read twice.
 */
export function ScoreFigure({ score, onCopy }: ScoreFigureProps) {
  const messages = useMessages();
  return (
    <>
      <p class="q-score-name" aria-hidden="true">
        <Shown text={score.indicator} />
      </p>
      <div class="q-score-row">
        <ScoreValue score={score} />
        <div class="q-score-drawing">
          <ScaleDrawing score={score} name={scoreName(score, messages)} />
          <ScoreWords score={score} />
        </div>
      </div>
      {score.caution && <Caution text={score.caution} />}
      <MeasuredBy score={score} />
      <Byline citation={score.citation} isQuoting={isQuoted(score)} />
      <CiteActions cited={score} onCopy={onCopy} />
    </>
  );
}

/** When it was measured and, where the source only quotes it, by whom. */
function MeasuredBy({ score }: Pick<ScoreFigureProps, 'score'>) {
  const messages = useMessages();
  const by = isQuoted(score) ? ` · ${messages.text('scoreBy', score.measuredBy)}` : '';
  return (
    <p class="q-byline" aria-hidden="true">
      {yearWords(score, messages)}
      {by}
    </p>
  );
}
