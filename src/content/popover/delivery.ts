/** What a card listens to; the rest is done by the browser alone. */
const delivered: ReadonlySet<string> = new Set(['pointerdown', 'click', 'keydown']);

const details = [
  ...['key', 'repeat', 'shiftKey', 'ctrlKey', 'altKey', 'metaKey'],
  ...['button', 'clientX', 'clientY', 'pointerId', 'pointerType'],
];

const originals = new WeakMap<Event, Event>();

/** What the reader did: its time and whether it is real are not to be had from a copy. */
export const originalOf = (event: Event): Event => originals.get(event) ?? event;

/**
 * Brings events that were stopped at the window to what they are for inside a card, as copies that never
 * leave the card's tree. The browser's own part (following a link, scrolling, selecting) is the original's.
 */
export class Delivery {
  /** Where the press began: a click belongs to what holds both its ends. */
  private pressed: Element | undefined;

  constructor(
    private readonly root: ShadowRoot,
    private readonly place: Element,
  ) {}

  deliver(event: Event): void {
    if (!delivered.has(event.type)) return;
    const target = this.targetOf(event);
    if (event.type === 'pointerdown') this.pressed = target;
    const copy = copyOf(event);
    target.dispatchEvent(copy);
    if (copy.defaultPrevented) event.preventDefault();
  }

  /** The press has become one of `element`, whatever it began on. */
  pressOn(element: Element): void {
    this.pressed = element;
  }

  /** Heard from the window, an event does not tell what in a closed tree it is for. */
  private targetOf(event: Event): Element {
    const isByKey = !('clientX' in event) || (event.type === 'click' && isWithoutPointer(event));
    if (isByKey) return this.root.activeElement ?? this.place;
    const { clientX, clientY } = event as MouseEvent;
    const at = this.root.elementFromPoint(clientX, clientY);
    if (!at || !this.place.contains(at)) return this.place;
    return event.type === 'click' ? this.clicked(at) : at;
  }

  private clicked(at: Element): Element {
    let target = at;
    while (this.pressed && target !== this.place && !target.contains(this.pressed))
      target = target.parentElement ?? this.place;
    return target;
  }
}

/** Keys and other devices than pointers click without counting. */
const isWithoutPointer = (event: Event): boolean => 'detail' in event && event.detail === 0;

/** No `MouseEvent`: browsers follow links for those, and would do so twice. */
function copyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: true });
  const values = event as unknown as Readonly<Record<string, unknown>>;
  for (const name of details)
    if (name in event) Object.defineProperty(copy, name, { value: values[name] });
  originals.set(copy, event);
  return copy;
}
