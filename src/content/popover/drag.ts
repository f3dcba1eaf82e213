import type { Guard } from '../guard';
import { originalOf } from './delivery';
import type { Point } from './resting-place';

/** A press becomes a drag after so many pixels: a hand is never quite still. */
const threshold = 4;

export interface DragOptions {
  readonly guard: Guard;
  /** The card begins to be dragged, by its bar. */
  readonly onStart: (bar: HTMLElement) => void;
  /** By so much since the last call. */
  readonly onMove: (by: Point) => void;
}

/** Follows the pointer that pressed the bar until it lets go. Buttons keep their presses, the handle excepted. */
export function drag(press: PointerEvent, options: DragOptions): void {
  if (!originalOf(press).isTrusted || press.button !== 0 || isOnButton(press)) return;
  const following = new Drag(press, options);
  const end = new AbortController();
  // Heard wherever it is: a quick hand has left the bar before the card can follow.
  options.guard.hear((event) => {
    if (event.type === 'pointermove') following.moved(event as PointerEvent);
    else if (event.type === 'pointerup' || event.type === 'pointercancel') end.abort();
  }, end.signal);
}

class Drag {
  readonly bar: HTMLElement;
  private last: Point;
  private isDragging = false;

  constructor(
    private readonly press: PointerEvent,
    private readonly options: DragOptions,
  ) {
    this.bar = press.currentTarget as HTMLElement;
    this.last = pointOf(press);
  }

  moved(event: PointerEvent): void {
    if (event.pointerId !== this.press.pointerId) return;
    const now = pointOf(event);
    const by = { x: now.x - this.last.x, y: now.y - this.last.y };
    if (!this.isDragging && Math.hypot(by.x, by.y) < threshold) return;
    if (!this.isDragging) this.start();
    this.last = now;
    this.options.onMove(by);
  }

  /** Only a drag takes the pointer: a press of the handle has to stay a click of it. */
  private start(): void {
    this.isDragging = true;
    this.bar.setPointerCapture(this.press.pointerId);
    this.options.onStart(this.bar);
  }
}

const pointOf = ({ clientX: x, clientY: y }: PointerEvent): Point => ({ x, y });

const isOnButton = ({ target }: PointerEvent): boolean =>
  (target as Element).closest('button:not(.q-handle)') !== null;
