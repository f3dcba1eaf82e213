import { passageLink } from '../../citation/source-link';
import type { Citation } from '../../model/card';
import { Icon } from '../Icon';
import { useMessages } from '../messages-context';
import { keepNumbers } from './keep-numbers';

/** Longer last words may have to break. */
const LONGEST_TOGETHER = 24;

/** The exact place, as a link to the source; as plain words where the address is none a browser should follow. */
export function SourceLink({ citation }: { readonly citation: Citation }) {
  const messages = useMessages();
  const address = passageLink(citation);
  const place = keepNumbers(citation.locator);
  if (address === undefined) return <span>{place}</span>;
  const lastWord = place.slice(place.lastIndexOf(' ') + 1);
  return (
    <a class="q-button" href={address} target="_blank" rel="noopener noreferrer">
      <span>
        <span class="q-hidden">{messages.text('sourceOpen')}: </span>
        {place.slice(0, place.length - lastWord.length)}
        {/* Else the arrow alone could begin a line. */}
        <span class={lastWord.length > LONGEST_TOGETHER ? undefined : 'q-together'}>
          {lastWord}
          <Icon name="out" />
        </span>
        <span class="q-hidden">{`(${citation.title}, ${messages.text('sourceNewTab')})`}</span>
      </span>
    </a>
  );
}
