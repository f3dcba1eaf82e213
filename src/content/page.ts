import type { PageCommand } from '../messaging/map';
import type { EntityId } from '../model/ids';
import type { FoundEntity, PageState } from '../model/page-state';
import type { Failure } from '../model/result';
import type { Settings } from '../model/settings';
import { isActiveOn } from '../settings/sites';
import { Cards } from './cards';
import { chooseMarked } from './highlights/density';
import { Painter } from './highlights/painter';
import { HitTester } from './hover/hit';
import { isWriting, neighbour } from './hover/journey';
import { HoverMachine } from './hover/machine';
import { listenToPointer } from './hover/pointer';
import { linkPage, type Reader, type Reading } from './reading';
import type { Shared } from './shared';
import type { PlacedMention } from './text/place';
import type { Timers } from './text/watch';

export interface PageContext {
  readonly window: Window & typeof globalThis;
  readonly shared: Shared;
  readonly reader: Reader;
  readonly timers: Timers;
  readonly signal: AbortSignal;
}

type LinkedReading = Extract<Reading, { status: 'linked' }>;

/** A page about the country: its marks, its hover, its card. Made once the gate has let it through. */
export class MarkedPage {
  private reading: LinkedReading | undefined;
  private marked: readonly PlacedMention[] = [];
  private refusal: Failure | undefined;
  private current: PlacedMention | undefined;
  private hidden = false;
  private byKey = false;
  private readonly painter: Painter;
  private readonly hits: HitTester;
  private readonly cards: Cards;
  private readonly hover: HoverMachine;

  constructor(
    private readonly context: PageContext,
    private settings: Settings,
  ) {
    const { window, shared, reader, timers, signal } = context;
    this.painter = new Painter(window.CSS.highlights, signal);
    this.hits = new HitTester(window.document);
    this.cards = new Cards({
      document: window.document,
      ask: reader.ask,
      shared,
      settings: () => this.settings,
      pageLanguage: () => this.reading?.language ?? 'other',
      onClose: () => this.hover.send({ type: 'close' }),
      onHold: () => this.hover.send({ type: 'hold' }),
    });
    this.hover = new HoverMachine(
      { open: (target, isLive) => this.open(target, isLive), close: () => this.cards.close() },
      timers,
      () => this.settings.dwell,
    );
    signal.addEventListener('abort', () => this.hover.send({ type: 'close' }));
  }

  /** Starts listening; called once. */
  listen(): void {
    const { window, shared, signal } = this.context;
    listenToPointer(window, {
      hit: (x, y) => this.hits.at(x, y),
      inCard: (event) => this.cards.owns(event),
      isOpen: () => this.isOpen(),
      send: this.hover.send,
      signal,
    });
    window.addEventListener('keydown', (event) => this.escape(event), { capture: true, signal });
    shared.extension.onCommand((command) => this.command(command), signal);
    shared.extension.onSettings(() => void this.settingsChanged(), signal);
    shared.reveal = (entity) => this.reveal(entity);
  }

  get isActive(): boolean {
    return isActiveOn(this.settings, this.context.window.location.hostname);
  }

  isOurs(node: Node): boolean {
    return this.cards.isOurs(node);
  }

  /** Links the page's blocks as they stand and marks what is found. */
  async refresh(): Promise<void> {
    const reading = this.isActive ? await linkPage(this.context.reader) : undefined;
    this.refusal = reading?.status === 'refused' ? reading.error : undefined;
    this.reading = reading?.status === 'linked' ? reading : undefined;
    this.mark();
  }

  /** The background reads and validates what is stored; here it is only asked for. */
  private async settingsChanged(): Promise<void> {
    const { hostname } = this.context.window.location;
    const answer = await this.context.reader.ask('begin', { host: hostname });
    if (!answer.ok) return;
    this.settings = answer.value.settings;
    await this.refresh();
  }

  private mark(): void {
    const { reading } = this;
    this.marked = reading
      ? chooseMarked(reading.placed, this.settings, ({ block }) => reading.sections.get(block) ?? 0)
      : [];
    const shown = this.hidden ? [] : this.marked;
    this.painter.show(shown);
    this.hits.use(shown);
    void this.context.reader.ask('found', { count: this.found().length });
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
    if (event.key !== 'Escape' || !event.isTrusted || !this.isOpen()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.hover.send({ type: 'close' });
  }

  private command(command: PageCommand): void {
    if (isWriting(this.context.window.document)) return;
    if (command === 'toggle-marks') {
      this.hidden = !this.hidden;
      this.hover.send({ type: 'close' });
      this.mark();
    } else if (command === 'enter-card') this.enterCard();
    else this.go(neighbour(this.marked, this.current, command === 'next-mention' ? 1 : -1), false);
  }

  private enterCard(): void {
    if (this.isOpen()) this.cards.focus();
    else this.go(this.current ?? neighbour(this.marked, undefined, 1), true);
  }

  private reveal(entity: string): void {
    this.go(
      this.marked.find(({ mention }) => mention.entity === entity),
      false,
    );
  }

  private go(target: PlacedMention | undefined, byKey: boolean): void {
    if (!target) return;
    target.block.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.byKey = byKey;
    this.hover.send({ type: 'activate', target });
  }

  private found(): readonly FoundEntity[] {
    const counts = new Map<EntityId, FoundEntity>();
    for (const { mention } of this.reading?.placed ?? []) {
      const { entity, kind, name } = mention;
      counts.set(entity, { entity, kind, name, count: (counts.get(entity)?.count ?? 0) + 1 });
    }
    return [...counts.values()];
  }

  state(): PageState {
    const language = this.reading?.language ?? 'other';
    const found = this.found();
    if (!this.isActive) return { status: 'off', language, found };
    if (this.refusal !== undefined)
      return { status: 'refused', failure: this.refusal, language, found };
    return { status: this.reading ? 'marked' : 'not-about', language, found };
  }
}
