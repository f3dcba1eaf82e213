import { options as preact } from 'preact';
import { CardWindow, type WindowOptions } from './card-window';
import type { CardRequest, CardRole, CardSurface, CardSurfaceOptions } from './surface';

export function createCardSurface(options: CardSurfaceOptions): CardSurface {
  const surface = new Surface(options);
  // Preact draws what changed inside a card later, in one go.
  preact.debounceRendering = (draw) => queueMicrotask(() => surface.write(draw));
  return surface;
}

/** More pinned cards than this cover the page rather than helping with it: the oldest goes. */
export const mostPinned = 4;

/** Keeps the card that comes and goes apart from those that were pinned. */
class Surface implements CardSurface {
  private opened: CardWindow | undefined;
  /** Of cards that are gone too: their going is no change of the page either. */
  private readonly hosts = new WeakSet<EventTarget>();
  /** The one on top last. */
  private pinned: readonly CardWindow[] = [];

  constructor(private readonly options: CardSurfaceOptions) {}

  show(request: CardRequest): void {
    const kept = this.pinned.find((card) => card.shows(request.view.entity));
    if (kept) this.showAgain(kept, request);
    else this.open(request);
  }

  private open(request: CardRequest): void {
    this.opened ??= new CardWindow(this.windowOptions(), request);
    this.hosts.add(this.opened.element);
    this.opened.show(request);
  }

  hide(): void {
    this.opened?.hide();
    this.opened = undefined;
  }

  hideAll(): void {
    this.hide();
    for (const card of this.pinned) card.hide();
    this.pinned = [];
  }

  hidePinned(which: 'focused' | 'last'): boolean {
    const card =
      which === 'last' ? this.pinned.at(-1) : this.pinned.find(({ hasFocus }) => hasFocus);
    if (card) this.remove(card);
    return card !== undefined;
  }

  focus(): void {
    (this.opened ?? this.pinned.at(-1))?.focus();
  }

  roleOf(event: Event): CardRole | undefined {
    const path = event.composedPath();
    if (this.opened && path.includes(this.opened.element)) return 'open';
    return this.pinned.some(({ element }) => path.includes(element)) ? 'pinned' : undefined;
  }

  take(event: Event): void {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    if (!path.some((target) => this.hosts.has(target))) return;
    event.stopImmediatePropagation();
    this.all.find(({ element }) => path.includes(element))?.deliver(event);
  }

  isOurs(node: Node): boolean {
    return this.hosts.has(node);
  }

  /** Changes of ours, in whichever card they fall. */
  write(change: () => void): void {
    this.all.reduce((inner, card) => () => card.write(inner), change)();
  }

  requests(): readonly CardRequest[] {
    return this.all.map(({ request }) => request);
  }

  private get all(): readonly CardWindow[] {
    return this.opened ? [...this.pinned, this.opened] : this.pinned;
  }

  private windowOptions(): WindowOptions {
    const { document, guard, ask, settings } = this.options;
    return {
      document,
      guard,
      ask,
      settings,
      onClose: (card) => this.close(card),
      onLost: (card) => this.close(card),
      onBroken: () => this.options.onBroken(),
      onHold: (card) => this.held(card),
      onPin: (card) => (card.isPinned ? this.pin(card) : this.unpin(card)),
    };
  }

  private close(card: CardWindow): void {
    if (card === this.opened) this.options.onClose();
    else this.remove(card);
  }

  private held(card: CardWindow): void {
    if (card === this.opened) this.options.onHold();
    else this.raise(card);
  }

  private pin(card: CardWindow): void {
    this.opened = undefined;
    this.pinned = [...this.pinned, card];
    this.options.onPin();
    const [oldest] = this.pinned;
    if (this.pinned.length > mostPinned && oldest) this.remove(oldest);
  }

  private unpin(card: CardWindow): void {
    this.hide();
    this.pinned = this.pinned.filter((one) => one !== card);
    this.opened = card;
    this.options.onUnpin(card.request);
  }

  /** A word whose card is pinned already brings that one to the front: two alike would only hide things. */
  private showAgain(card: CardWindow, { focus }: CardRequest): void {
    this.hide();
    this.options.onPin();
    this.raise(card);
    if (focus) card.focus();
  }

  private raise(card: CardWindow): void {
    if (card === this.pinned.at(-1)) return;
    this.pinned = [...this.pinned.filter((one) => one !== card), card];
    card.raise();
  }

  private remove(card: CardWindow): void {
    this.pinned = this.pinned.filter((one) => one !== card);
    card.hide();
  }
}
