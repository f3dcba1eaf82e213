import type { Ask } from '../messaging/client';
import { type Language, languages } from '../model/language';
import type { Linked } from '../model/mention';
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

/** The longest paragraph that is sent along for ranking, in UTF-16 units. */
const longestParagraph = 4_000;

/** Opens and closes the card of this frame; its code is fetched on the first card. */
export class Cards {
  private surface: CardSurface | undefined;
  /** The word of each card that was asked for, where it stands now. */
  private targets = new Map<CardRequest, PlacedMention>();

  constructor(private readonly context: CardContext) {}

  async open(target: PlacedMention, isLive: () => boolean, focus: boolean): Promise<void> {
    const { ask } = this.context;
    const language = this.language();
    const paragraph = target.block.text.slice(0, longestParagraph);
    const { entity, why } = target.mention;
    const [view, surface] = await Promise.all([
      ask('card', { entity, language, paragraph, why }),
      this.load(),
    ]);
    if (!surface || !view.ok || !isLive() || !isFresh(target)) return;
    const articleYear = yearOf(this.context.document);
    const request: CardRequest = {
      view: view.value,
      anchor: { boxes: () => this.boxesOf(request) },
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

  private async load(): Promise<CardSurface | undefined> {
    if (this.surface) return this.surface;
    const { shared, ask } = this.context;
    if (!shared.createCard && !(await ask('loadCard', {})).ok) return undefined;
    this.surface ??= shared.createCard?.(this.options());
    return this.surface;
  }

  private options(): CardSurfaceOptions {
    const { document, ask, settings, onClose, onBroken, onHold, onPin } = this.context;
    return {
      document,
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
