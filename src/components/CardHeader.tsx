import type { Ref } from 'preact';
import type { CardView } from '../model/card';
import { headline } from './headline';
import { useMessages } from './messages-context';
import { Shown } from './Shown';

interface CardHeaderProps {
  readonly card: CardView;
  /** The dialog is named by the title. */
  readonly titleId: string;
  readonly titleRef: Ref<HTMLHeadingElement>;
}

/** The thing's name in the reader's language and the other two, and what it is, with the year that holds for. */
export function CardHeader({ card, titleId, titleRef }: CardHeaderProps) {
  const messages = useMessages();
  return (
    <header>
      <h2 class="q-title" id={titleId} ref={titleRef} tabIndex={-1} lang={card.title.language}>
        <NameWords name={headline(card.kind, card.title.text, card.title.language)} />
      </h2>
      <OtherNames card={card} />
      <p class="q-description">
        <Shown text={card.description} />{' '}
        <span class="q-as-of">{messages.text('cardAsOf', String(card.asOf))}</span>
      </p>
    </header>
  );
}

/** Words with a hyphen up to this length stay on one line: `Kassym-Jomart` is one name. */
const LONGEST_TOGETHER = 16;

function NameWords({ name }: { readonly name: string }) {
  return (
    <>
      {name
        .split(/(\s+)/)
        .map((word) =>
          word.includes('-') && word.length <= LONGEST_TOGETHER ? (
            <span class="q-together">{word}</span>
          ) : (
            word
          ),
        )}
    </>
  );
}

function OtherNames({ card }: { readonly card: CardView }) {
  const messages = useMessages();
  const names = card.otherNames;
  if (names.length === 0) return null;
  return (
    <ul class="q-plain q-names" aria-label={messages.text('cardOtherNames')}>
      {names.map(({ lang, text }) => (
        <li key={lang} lang={lang}>
          {headline(card.kind, text, lang)}
        </li>
      ))}
    </ul>
  );
}
