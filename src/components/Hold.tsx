import { Icon } from './Icon';
import { useMessages } from './messages-context';

/** What a reader can do with the card as a thing: keep it, move it aside. */
export interface Hold {
  readonly isPinned: boolean;
  readonly onPin: () => void;
  /** A press on the bar from which a drag may come. */
  readonly onGrab: (event: PointerEvent) => void;
  /** By so many pixels to the right and down. */
  readonly onMove: (x: number, y: number) => void;
  /** To the next corner of the window: moving without dragging. */
  readonly onCorner: () => void;
}

/** Pixels a press of an arrow key moves the card, and with Shift. */
const STEP = 16;
const LONG_STEP = 96;

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The two controls of the bar. */
export function HoldActions({ hold }: { readonly hold: Hold }) {
  const messages = useMessages();
  return (
    <>
      <button
        type="button"
        class="q-button q-square q-handle"
        aria-label={messages.text('cardMove')}
        title={messages.text('cardMoveHow')}
        onClick={hold.onCorner}
        onKeyDown={(event) => moveByKey(event, hold)}
      >
        <Icon name="move" />
      </button>
      <button
        type="button"
        class="q-button q-square q-pin"
        aria-label={messages.text('cardPin')}
        title={messages.text('cardPin')}
        aria-pressed={hold.isPinned}
        onClick={hold.onPin}
      >
        <Icon name="pin" />
      </button>
    </>
  );
}

function moveByKey(event: KeyboardEvent, { onMove }: Hold): void {
  const arrow = arrows[event.key];
  if (arrow === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const step = event.shiftKey ? LONG_STEP : STEP;
  onMove(arrow[0] * step, arrow[1] * step);
}
