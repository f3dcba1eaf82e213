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
  /** The thing from whose card the reader has just gone back to this one. */
  readonly cameFrom?: EntityId | undefined;
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
  const { dialogRef, titleRef } = useFocusOnChange(card.entity, props.cameFrom);
  return (
    <MessagesContext.Provider value={messages}>
      <div
        ref={dialogRef}
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

/**
 * When another thing takes the card's place, the control that led there is gone: focus goes to the new title,
 * on the way back to the control by which the reader had left.
 */
function useFocusOnChange(entity: EntityId, cameFrom: EntityId | undefined) {
  const dialogRef = useRef<HTMLDivElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const before = useRef(entity);
  useEffect(() => {
    const left = cameFrom === undefined ? undefined : openerOf(dialogRef.current, cameFrom);
    if (before.current !== entity) (left ?? titleRef.current)?.focus({ preventScroll: !left });
    before.current = entity;
  }, [entity, cameFrom]);
  return { dialogRef, titleRef };
}

const openerOf = (dialog: Element | null, entity: EntityId): HTMLElement | undefined =>
  [...(dialog?.querySelectorAll<HTMLElement>('[data-opens]') ?? [])].find(
    ({ dataset }) => dataset.opens === entity,
  );
