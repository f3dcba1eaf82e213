import { formatWhen } from '../../i18n/dates';
import type { Messages } from '../../i18n/messages';
import type { Citation } from '../../model/card';
import { useMessages } from '../messages-context';
import { Shown } from '../Shown';
import { keepNumbers } from './keep-numbers';

/** Where exactly a statement stands: the document in full, its period and edition, and the place in it. */
export function Reference({ citation }: { readonly citation: Citation }) {
  const messages = useMessages();
  return (
    <>
      <p>
        {citation.publisher}. <cite lang="en">{citation.title}</cite>
        {citation.symbol && `, ${citation.symbol}`}. {keepNumbers(citation.locator)}.
      </p>
      <p class="q-soft">
        {whenWords(citation, messages)}
        {citation.edition && (
          <>
            {' · '}
            <Shown text={citation.edition} />
          </>
        )}
      </p>
      {citation.urlNote && (
        <p class="q-soft">
          <Shown text={citation.urlNote} />
        </p>
      )}
    </>
  );
}

function whenWords({ covers, published }: Citation, messages: Messages): string {
  const date = published && formatWhen(published, messages.language);
  return [messages.text('citeCovers', covers), date && messages.text('citePublished', date)]
    .filter(Boolean)
    .join(' · ');
}
