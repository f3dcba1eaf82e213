import type { Guard } from '../guard';
import type { CardRole } from '../popover/surface';
import type { PlacedMention } from '../text/place';
import type { HoverEvent } from './reducer';

/** What the pointer's listeners need to know of the page and of our card. */
export interface PointerOptions {
  readonly guard: Guard;
  readonly hit: (x: number, y: number) => PlacedMention | undefined;
  /** Whether an event happened in one of our cards. */
  readonly roleOf: (event: Event) => CardRole | undefined;
  readonly isOpen: () => boolean;
  readonly send: (event: HoverEvent) => void;
  readonly signal: AbortSignal;
}

/** Listens to pointer and tap, before the page can swallow them. */
export function listenToPointer(window: Window, options: PointerOptions): void {
  const { guard, signal } = options;
  const moves = new MoveListener(window, options);
  guard.hear((event) => {
    if (event.type === 'pointermove') moves.moved(event as PointerEvent);
    else if (event.type === 'click') clicked(event as MouseEvent, options);
  }, signal);
  // Nothing is under a pointer that left the page.
  window.document.documentElement.addEventListener('mouseleave', () => moves.left(), { signal });
}

/** Where the pointer was last, in viewport pixels. */
interface Move {
  readonly x: number;
  readonly y: number;
  readonly role: CardRole | undefined;
  readonly pressed: boolean;
}

class MoveListener {
  private last: Move | undefined;
  private over: PlacedMention | undefined;
  private asked = false;

  constructor(
    private readonly window: Window,
    private readonly options: PointerOptions,
  ) {}

  /** One hit test a frame: more moves than frames change nothing a reader could see. */
  moved(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y, buttons } = event;
    // Asked now: an event forgets its path once it has been delivered.
    this.last = { x, y, role: this.options.roleOf(event), pressed: buttons !== 0 };
    if (this.asked) return;
    this.asked = true;
    this.window.requestAnimationFrame(() => this.test());
  }

  left(): void {
    this.last = undefined;
    this.set(undefined);
  }

  private test(): void {
    this.asked = false;
    const move = this.last;
    if (!move || this.options.signal.aborted) return;
    if (move.role === 'open') this.enterCard();
    else this.set(this.isOnPage(move) ? this.options.hit(move.x, move.y) : undefined);
  }

  /** A pressed button is a selection being made, not a look. */
  private isOnPage({ role, pressed }: Move): boolean {
    return role === undefined && !pressed;
  }

  private enterCard(): void {
    this.over = undefined;
    this.options.send({ type: 'cardEnter' });
  }

  private set(over: PlacedMention | undefined): void {
    // A pointer that trembles on the word whose card the reader closed brings it back no more.
    if (over && over !== this.over) this.options.send({ type: 'enter', target: over });
    else if (over) return;
    else if (this.over || this.options.isOpen()) this.options.send({ type: 'leave' });
    this.over = over;
  }
}

/** A click or tap on a mark opens its card, unless it stands in a link or a control: those keep it. */
function clicked(event: MouseEvent, options: PointerOptions): void {
  if (!event.isTrusted || event.button !== 0) return;
  const next = meaningOf(event, options);
  if (!next) return;
  // The tap that closes a card does nothing else on the page.
  if (next.type === 'close' && isTouch(event)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
  options.send(next);
}

function meaningOf(event: MouseEvent, options: PointerOptions): HoverEvent | undefined {
  const role = options.roleOf(event);
  if (role !== undefined) return role === 'open' ? { type: 'hold' } : undefined;
  const target = isControl(event) ? undefined : options.hit(event.clientX, event.clientY);
  if (target) return isSelecting(event) ? undefined : { type: 'activate', target };
  return options.isOpen() ? { type: 'close' } : undefined;
}

/** A selection that ends on a mark, by drawing or by a double click, is no click on it. */
const isSelecting = ({ view }: MouseEvent) => view?.getSelection()?.type === 'Range';

const isTouch = (event: MouseEvent) =>
  'pointerType' in event && (event as PointerEvent).pointerType === 'touch';

const isControl = (event: Event) =>
  event
    .composedPath()
    .some(
      (target) =>
        target instanceof Element &&
        Element.prototype.matches.call(
          target,
          'a[href], area, button, input, select, textarea, summary, label, [role=button], [role=link]',
        ),
    );
