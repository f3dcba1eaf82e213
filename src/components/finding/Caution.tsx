import type { ShownText } from '../../model/language';
import { useMessages } from '../messages-context';
import { Shown } from '../Shown';

/** Where the document contradicts itself or another. */
export function Caution({ text }: { readonly text: ShownText }) {
  const messages = useMessages();
  return (
    <p class="q-caution">
      <span class="q-strong">{messages.text('findingCaution')}:</span> <Shown text={text} />
    </p>
  );
}
