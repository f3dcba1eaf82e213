import base from './base.css?inline';
import card from './card.css?inline';
import finding from './finding.css?inline';
import parts from './parts.css?inline';
import score from './score.css?inline';
import summary from './summary.css?inline';
import tokens from './tokens.css?inline';

/** For a constructed stylesheet on the shadow root that shows a `Card`. Classes and `:host` only. */
export const cardStyles: string = [tokens, base, card, finding, score, parts].join('\n');

/** For the surface that shows a `PageSummary`. */
export const summaryStyles: string = [tokens, base, summary].join('\n');
