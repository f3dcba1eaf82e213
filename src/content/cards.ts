import type { Ask } from '../messaging/client';
import type { CardView } from '../model/card';
import { type Language, languages } from '../model/language';
import type { Linked } from '../model/mention';
import type { Result } from '../model/result';
import type { Settings } from '../model/settings';
import { HitTester } from './hover/hit';
import type { Successor } from './hover/reducer';
import type { CardRequest, CardRole, CardSurface, CardSurfaceOptions } from './popover/surface';
import type { Shared } from './shared';
import { isFresh, type PlacedMention } from './text/place';

export interface CardContext {
  readonly document: Document;
  readonly ask: Ask;
  readonly shared: Shared;
  readonly settings: () => Settings;
  readonly pageLanguage: () => Linked['language'];
  readonly onClose: () => void;
  /** The page changed what a card says. */
  readonly onBroken: () => void;
  readonly onHold: () => void;
  readonly onPin: () => void;
  /** A card of this word was let go and is the open one again. */
  readonly onUnpin: (target: PlacedMention) => void;
}

/** What the card of a word was asked for with, and what is still to come. */
interface Ready {
  readonly target: PlacedMention;
  readonly language: Language;
  readonly paragraph: string;
  readonly parts: Promise<[Result<CardView>, CardSurface | undefined]>;
}

/** The longest paragraph that is sent along for ranking, in UTF-16 units. */
const longestParagraph = 4_000;

/** Opens and closes the card of this frame; its code is fetched on the first card. */
export class Cards {
  private surface: CardSurface | undefined;
  private loading: Promise<CardSurface | undefined> | undefined;
  private ready: Ready | undefined;
  /** The word of each card that was asked for, where it stands now. */
  private targets = new Map<CardRequest, PlacedMention>();

  constructor(private readonly context: CardContext) {}

  /** Asks for what the card of a word needs, while the pointer rests on it. */
  prepare(target: PlacedMention): void {
    this.ready = this.request(target);
  }

  private request(target: PlacedMention): Ready {
    const language = this.language();
    const paragraph = target.block.text.slice(0, longestParagraph);
    const { entity, why } = target.mention;
    const view = this.context.ask('card', { entity, language, paragraph, why });
    return { target, language, paragraph, parts: Promise.all([view, this.load()]) };
  }

  /** What was asked for this word is used once: a card that failed is asked for again. */
  private takeReady(target: PlacedMention): Ready {
    const { ready } = this;
    this.ready = undefined;
    const isIt = ready?.target === target && ready.language === this.language();
    return isIt ? ready : this.request(target);
  }

  async open(target: PlacedMention, isLive: () => boolean, focus: boolean): Promise<void> {
    const { language, paragraph, parts } = this.takeReady(target);
    const [view, surface] = await parts;
    if (!surface || !view.ok || !isLive() || !isFresh(target)) return;
    const articleYear = yearOf(this.context.document);
    const request: CardRequest = {
      view: view.value,
      anchor: {
        node: () => this.targets.get(request)?.start.node,
        boxes: () => this.boxesOf(request),
      },
      language,
      paragraph,
      found: target.block.text.slice(target.mention.start, target.mention.end),
      focus,
      ...(articleYear === undefined ? {} : { articleYear }),
    };
    this.targets.set(request, target);
    surface.show(request);
    this.forgetClosed(surface);
  }

  /** Cards go on beside their words where those stand now. */
  renew(successor: Successor): void {
    for (const [request, target] of this.targets)
      this.targets.set(request, successor(target) ?? target);
  }

  close(): void {
    this.surface?.hide();
  }

  closeAll(): void {
    this.surface?.hideAll();
  }

  /** Closes the pinned card that has the focus, or the last one; says whether there was one. */
  closePinned(which: 'focused' | 'last'): boolean {
    return this.surface?.hidePinned(which) ?? false;
  }

  focus(): void {
    this.surface?.focus();
  }

  roleOf(event: Event): CardRole | undefined {
    return this.surface?.roleOf(event);
  }

  /** Keeps an event that is for one of our cards from the page. */
  take(event: Event): void {
    this.surface?.take(event);
  }

  isOurs(node: Node): boolean {
    return this.surface?.isOurs(node) ?? false;
  }

  /** Words of closed cards would keep the page's old nodes alive. */
  private forgetClosed(surface: CardSurface): void {
    const open = new Set(surface.requests());
    this.targets = new Map([...this.targets].filter(([request]) => open.has(request)));
  }

  private boxesOf(request: CardRequest): readonly DOMRect[] {
    const target = this.targets.get(request);
    return target ? HitTester.boxes(target) : [];
  }

  /** One request at a time: a pointer that crosses words asks for the code once. */
  private load(): Promise<CardSurface | undefined> {
    this.loading ??= this.loadSurface().finally(() => {
      this.loading = undefined;
    });
    return this.loading;
  }

  private async loadSurface(): Promise<CardSurface | undefined> {
    if (this.surface) return this.surface;
    const { shared, ask } = this.context;
    if (!shared.createCard && !(await ask('loadCard', {})).ok) return undefined;
    this.surface ??= shared.createCard?.(this.options());
    return this.surface;
  }

  private options(): CardSurfaceOptions {
    const { document, shared, ask, settings, onClose, onBroken, onHold, onPin } = this.context;
    return {
      document,
      guard: shared.guard,
      ask,
      settings,
      onClose,
      onBroken,
      onHold,
      onPin,
      onUnpin: (request) => this.unpinned(request),
    };
  }

  private unpinned(request: CardRequest): void {
    const target = this.targets.get(request);
    if (target) this.context.onUnpin(target);
  }

  /** The reader's choice; else the page's language, if it is one of ours; else the browser's. */
  private language(): Language {
    const chosen = this.context.settings().language;
    if (chosen !== 'auto') return chosen;
    const candidates = [this.context.pageLanguage(), this.uiLanguage()];
    return languages.find((each) => each === candidates.find(isOurs)) ?? 'en';
  }

  private uiLanguage(): string {
    return this.context.shared.extension.uiLanguage().slice(0, 2);
  }
}

const isOurs = (language: string) => (languages as readonly string[]).includes(language);

/** The year the page says it was published, by its metadata. */
function yearOf(document: Document): number | undefined {
  const meta = document.querySelector(
    'meta[property="article:published_time"], meta[name="date"], meta[itemprop="datePublished"]',
  );
  const date = meta?.getAttribute('content') ?? timeOf(document);
  const year = /^(\d{4})-\d{2}/.exec(date ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}

const timeOf = (document: Document) =>
  document.querySelector('article time[datetime], main time[datetime]')?.getAttribute('datetime');
