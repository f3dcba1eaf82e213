import { useEffect, useId, useMemo, useRef } from 'preact/hooks';
import type { Messages } from '../i18n/messages';
import type { CardView } from '../model/card';
import type { EntityId } from '../model/ids';
import type { Settings } from '../model/settings';
import { CardBar } from './CardBar';
import { CardContent } from './CardContent';
import type { OnCopy } from './cited';
import type { Hold } from './Hold';
import { MessagesContext } from './messages-context';
import { OpeningContext } from './opening-context';

export interface CardProps {
  readonly card: CardView;
  readonly messages: Messages;
  /** Absent: the system's. */
  readonly theme?: Settings['theme'];
  /** The marked text as it stands on the page; absent for a card opened from another card or a list. */
  readonly found?: string | undefined;
  /** The year the article is from, where the page tells. */
  readonly articleYear?: number | undefined;
  /** Show another thing in this card's place. */
  readonly onOpen: (entity: EntityId) => void;
  /** Go to the card before; absent on the first one. */
  readonly onBack?: (() => void) | undefined;
  /** The name of the card before. */
  readonly before?: string | undefined;
  /** Keeping the card and moving it aside; absent where it has a fixed place. */
  readonly hold?: Hold | undefined;
  readonly onClose: () => void;
  readonly onCopy: OnCopy;
}

/**
 * All that is known about one thing: a labelled, non-modal dialog. The host places it, gives it its styles
 * (`cardStyles`), moves focus in and out, and handles Escape.
 */
export function Card(props: CardProps) {
  const { card, messages, theme = 'system', onOpen } = props;
  const titleId = useId();
  const opening = useMemo(() => ({ entity: card.entity, onOpen }), [card.entity, onOpen]);
  const titleRef = useFocusOnChange(card.entity);
  return (
    <MessagesContext.Provider value={messages}>
      <div
        class="q-root q-card"
        role="dialog"
        aria-labelledby={titleId}
        lang={messages.language}
        data-theme={theme}
      >
        <CardBar {...props} kind={card.kind} />
        <OpeningContext.Provider value={opening}>
          <CardContent key={card.entity} {...props} titleId={titleId} titleRef={titleRef} />
        </OpeningContext.Provider>
      </div>
    </MessagesContext.Provider>
  );
}

/** When another thing takes the card's place, the button that led there is gone: focus goes to the new title. */
function useFocusOnChange(entity: EntityId) {
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(entity);
  useEffect(() => {
    if (before.current !== entity) title.current?.focus({ preventScroll: true });
    before.current = entity;
  }, [entity]);
  return title;
}
