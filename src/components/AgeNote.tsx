import type { CardView } from '../model/card';
import { NOTABLE_AGE, newestYear } from './evidence-age';
import { useMessages } from './messages-context';

interface AgeNoteProps {
  readonly card: CardView;
  /** The year the article is from, where the page tells. */
  readonly articleYear?: number | undefined;
}

/** Says so when everything on the card is years older than the article. */
export function AgeNote({ card, articleYear }: AgeNoteProps) {
  const messages = useMessages();
  const newest = newestYear(card);
  if (articleYear === undefined || newest === undefined) return null;
  const years = articleYear - newest;
  if (years < NOTABLE_AGE) return null;
  return <p class="q-note">{messages.plural('ageNote', years, String(newest))}</p>;
}
