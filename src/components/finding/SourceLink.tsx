import { passageLink } from '../../citation/source-link';
import type { Citation } from '../../model/card';
import { Icon } from '../Icon';
import { useMessages } from '../messages-context';
import { keepNumbers } from './keep-numbers';

/** Keeps the arrow on the line of the last word. */
const WORD_JOINER = '\u2060';

/** The exact place, as a link to the source; as plain words where the address is none a browser should follow. */
export function SourceLink({ citation }: { readonly citation: Citation }) {
  const messages = useMessages();
  const address = passageLink(citation);
  const place = keepNumbers(citation.locator);
  if (address === undefined) return <span>{place}</span>;
  return (
    <a class="q-button" href={address} target="_blank" rel="noopener noreferrer">
      <span>
        <span class="q-hidden">{messages.text('sourceOpen')}: </span>
        {place}
        {WORD_JOINER}
        <Icon name="out" />
        <span class="q-hidden">{`(${citation.title}, ${messages.text('sourceNewTab')})`}</span>
      </span>
    </a>
  );
}
