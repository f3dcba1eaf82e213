import type { CardView } from '../model/card';
import { useMessages } from './messages-context';
import { Section } from './Section';
import { Shown } from './Shown';

/** The documents that say nothing about this thing, and what that does not mean. */
export function Silent({ silent }: { readonly silent: CardView['silent'] }) {
  const messages = useMessages();
  if (silent.length === 0) return null;
  return (
    <Section heading={messages.text('silentTitle')}>
      <ul class="q-plain q-silent">
        {silent.map(({ source, short }) => (
          <li key={source}>
            <Shown text={short} />
          </li>
        ))}
      </ul>
      <p class="q-silent q-soft">{messages.text('silentMeaning')}</p>
    </Section>
  );
}
