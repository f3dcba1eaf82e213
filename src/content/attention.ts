import type { PageCommand } from '../messaging/map';
import type { Linked } from '../model/mention';
import type { Settings } from '../model/settings';
import { Cards } from './cards';
import { HitTester } from './hover/hit';
import { bringIntoView } from './hover/into-view';
import { isReadHere, neighbour } from './hover/journey';
import { KeyReleases } from './hover/keys';
import { HoverMachine } from './hover/machine';
import { listenToPointer } from './hover/pointer';
import { Reach } from './hover/reach';
import type { Successor } from './hover/reducer';
import type { PageContext } from './page-surface';
import { type PlacedMention, successorOf } from './text/place';

/** The words of a page as they stand after it was read. */
export interface Standing {
  /** All that were found. */
  readonly placed: readonly PlacedMention[];
  /** Those that are marked, in document order: where keys go. */
  readonly marked: readonly PlacedMention[];
  /** Those that can be hit: none while marks are hidden. */
  readonly shown: readonly PlacedMention[];
}

/** What the reader turns to: pointer, keys and the card that they open. */
export class Attention {
  private standing: Standing = { placed: [], marked: [], shown: [] };
  private current: PlacedMention | undefined;
  private byKey = false;
  /** The page edits cards: it gets none any more. */
  private isDistrusted = false;
  private readonly hits: HitTester;
  private readonly reach: Reach;
  private readonly cards: Cards;
  private readonly hover: HoverMachine;

  constructor(
    private readonly context: PageContext,
    settings: () => Settings,
    pageLanguage: () => Linked['language'],
  ) {
    const { window, dom, shared, ask, timers, signal } = context;
    this.hits = new HitTester(window.document, dom);
    this.reach = new Reach(dom);
    this.cards = new Cards({
      document: window.document,
      ask,
      shared,
      settings,
      pageLanguage,
      onClose: () => this.close(),
      onBroken: () => this.distrust(),
      onHold: () => this.hover.send({ type: 'hold' }),
      onPin: () => this.hover.send({ type: 'release' }),
      onUnpin: (target) => this.hover.send({ type: 'adopt', target }),
    });
    this.hover = new HoverMachine(
      {
        prepare: (target) => this.cards.prepare(target),
        open: (target, isLive) => this.open(target, isLive),
        close: () => this.cards.close(),
      },
      timers,
      settings,
    );
    signal.addEventListener('abort', () => this.closeAll());
  }

  /** Starts listening; called once. */
  listen(): void {
    const { window, shared, signal } = this.context;
    listenToPointer(window, {
      guard: shared.guard,
      hit: (x, y) => (this.isDistrusted ? undefined : this.hits.at(x, y)),
      roleOf: (event) => this.cards.roleOf(event),
      isOpen: () => this.isOpen(),
      send: this.hover.send,
      signal,
    });
    const keys = new KeyReleases();
    shared.guard.hear((event) => {
      if (event.type === 'keydown') this.escape(event as KeyboardEvent);
      this.cards.take(event);
      keys.hear(event);
    }, signal);
  }

  isOurs(node: Node): boolean {
    return this.cards.isOurs(node);
  }

  /** The page was read again: an open card goes on beside its word, or goes with it. */
  renew(standing: Standing): void {
    this.standing = standing;
    this.hits.use(standing.shown);
    const successor: Successor = (old) => successorOf(old, standing.placed);
    this.current = this.current && successor(this.current);
    this.cards.renew(successor);
    this.hover.send({ type: 'renew', successor });
  }

  close(): void {
    this.hover.send({ type: 'close' });
  }

  private distrust(): void {
    this.isDistrusted = true;
    this.closeAll();
  }

  private closeAll(): void {
    this.close();
    this.cards.closeAll();
  }

  command(command: Exclude<PageCommand, 'toggle-marks'>): void {
    if (!isReadHere(this.context.window)) return;
    if (command !== 'enter-card')
      this.step(command === 'next-mention' ? 1 : -1, this.current, false);
    else if (this.isOpen()) this.cards.focus();
    else if (this.current) this.go(this.current, true);
    else this.step(1, undefined, true);
  }

  private step(by: 1 | -1, from: PlacedMention | undefined, byKey: boolean): void {
    this.go(neighbour(this.standing.marked, from, by, this.reach.isReachable), byKey);
  }

  /** Goes to the first mention of a thing, marked or not. */
  reveal(entity: string): void {
    const isIt = ({ mention }: PlacedMention) => mention.entity === entity;
    this.go(this.standing.placed.find(isIt), false);
  }

  private go(target: PlacedMention | undefined, byKey: boolean): void {
    if (!target || this.isDistrusted) return;
    bringIntoView(target, this.context.window, this.context.dom);
    this.byKey = byKey;
    this.hover.send({ type: 'activate', target });
  }

  private open(target: PlacedMention, isLive: () => boolean): void {
    this.current = target;
    void this.cards.open(target, isLive, this.byKey);
    this.byKey = false;
  }

  private isOpen(): boolean {
    const { at } = this.hover.current;
    return at !== 'idle' && at !== 'pending';
  }

  private escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !this.leaveCard()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Closes what the reader is in, else the open card, else the pinned card on top; says whether any was. */
  private leaveCard(): boolean {
    if (this.cards.closePinned('focused')) return true;
    if (!this.isOpen()) return this.cards.closePinned('last');
    this.close();
    return true;
  }
}
