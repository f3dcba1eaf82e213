import type { DomReader } from './dom';
import type { Timers } from './watch';

/** Looks for components whose code came late, ever more rarely; milliseconds. */
const firstLook = 1_000;
const lastLook = 16_000;
/** A page with more undefined elements than this uses the names as it likes. */
const mostExpected = 500;

/**
 * Components whose code comes late draw a tree of their own without any change that could be observed:
 * they are looked at again a few times.
 */
export class Upgrades {
  private readonly expected = new Set<Element>();
  private wait = firstLook;
  private timer: number | undefined;

  constructor(
    private readonly dom: DomReader,
    private readonly timers: Timers,
    private readonly onUpgrade: (upgraded: ReadonlySet<Element>) => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.end());
  }

  /** A custom element that draws its own children as they are, so far. */
  readonly expect = (element: Element): void => {
    if (this.expected.size >= mostExpected || isDefined(element)) return;
    this.expected.add(element);
    this.timer ??= this.timers.set(() => this.look(), this.wait);
  };

  private look(): void {
    const upgraded = new Set([...this.expected].filter((each) => this.dom.shadowRoot(each)));
    for (const each of this.expected) if (isDefined(each)) this.expected.delete(each);
    if (upgraded.size > 0) this.onUpgrade(upgraded);
    this.timer = undefined;
    this.wait *= 2;
    if (this.expected.size === 0 || this.wait > lastLook) return;
    this.timer = this.timers.set(() => this.look(), this.wait);
  }

  private end(): void {
    if (this.timer !== undefined) this.timers.clear(this.timer);
    this.expected.clear();
  }
}

const isDefined = (element: Element): boolean =>
  Element.prototype.matches.call(element, ':defined');
