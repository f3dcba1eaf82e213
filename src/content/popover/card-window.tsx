import { render } from 'preact';
import { Card } from '../../components/Card';
import type { Cited } from '../../components/cited';
import type { Hold } from '../../components/Hold';
import { cardStyles } from '../../components/styles';
import { messagesIn } from '../../i18n/bundles';
import type { CitationFormat } from '../../model/citation-format';
import type { EntityId } from '../../model/ids';
import { deepestActive } from '../text/focus';
import { afterPaint } from './after-paint';
import { CardPlace } from './card-place';
import { type CardStack, cardBefore, pop, push, shownCard } from './card-stack';
import { copyCitation } from './clipboard';
import { drag } from './drag';
import { Host } from './host';
import { Settling } from './settling';
import type { CardRequest, CardSurfaceOptions } from './surface';

/** What a card tells of what the reader does with it. */
export interface WindowOptions
  extends Pick<CardSurfaceOptions, 'document' | 'guard' | 'ask' | 'settings'> {
  readonly onClose: (card: CardWindow) => void;
  readonly onHold: (card: CardWindow) => void;
  /** The page took the card away. */
  readonly onLost: (card: CardWindow) => void;
  /** The page changed what the card says. */
  readonly onBroken: () => void;
  /** The pin was pressed, or the card dragged; `isPinned` tells which it is now. */
  readonly onPin: (card: CardWindow) => void;
}

/** One card on the page: draws, places, opens one thing inside another, gives the focus back. */
export class CardWindow {
  isPinned = false;
  private readonly host: Host;
  private readonly place: CardPlace;
  private readonly settling: Settling;
  private stack: CardStack;
  private cameFrom: EntityId | undefined;
  private before: Element | null = null;

  constructor(
    private readonly options: WindowOptions,
    private shown: CardRequest,
  ) {
    const { document } = options;
    this.host = new Host(document, [cardStyles], {
      lost: () => options.onLost(this),
      broken: options.onBroken,
    });
    const view = document.defaultView as Window;
    this.settling = new Settling(
      () => view.performance.now(),
      (done) => afterPaint(view, done),
    );
    this.settling.guard(this.host.place);
    this.place = new CardPlace(this.host.place, this.settling);
    this.stack = [shown.view];
  }

  get request(): CardRequest {
    return this.shown;
  }

  /** Whether it is the card of this thing, opened by a word and not from another card. */
  shows(entity: EntityId): boolean {
    return this.stack.length === 1 && this.stack[0].entity === entity;
  }

  get hasFocus(): boolean {
    return this.host.focused !== null;
  }

  get element(): HTMLElement {
    return this.host.element;
  }

  show(request: CardRequest): void {
    this.shown = request;
    this.use([request.view]);
    if (!this.host.isShown) this.before = deepestActive(this.options.document);
    this.host.show(request.anchor.node());
    this.settling.moved();
    this.place.follow(request.anchor);
    if (request.focus) this.focus();
  }

  hide(): void {
    if (!this.host.isShown) return;
    const { hasFocus, before } = this;
    this.place.end();
    this.host.hide();
    this.write(() => render(null, this.host.place));
    if (hasFocus && before instanceof HTMLElement) before.focus({ preventScroll: true });
  }

  /** What the reader did in this card. */
  deliver(event: Event): void {
    this.host.delivery.deliver(event);
  }

  /** Changes of ours: others close the card. */
  write(change: () => void): void {
    this.host.write(change);
  }

  focus(): void {
    this.options.onHold(this);
    this.host.query('[role=dialog] h2')?.focus({ preventScroll: true });
  }

  /** Kept where it is, or let go again. */
  pin(isPinned: boolean): void {
    this.isPinned = isPinned;
    if (isPinned) this.place.stay();
    this.draw();
  }

  raise(): void {
    const focused = this.host.focused as HTMLElement | null;
    this.host.raise();
    focused?.focus({ preventScroll: true });
  }

  private draw(): void {
    const { shown, stack, options } = this;
    const card = (
      <Card
        card={shownCard(stack)}
        messages={messagesIn(shown.language)}
        theme={options.settings().theme}
        found={stack.length === 1 ? shown.found : undefined}
        articleYear={shown.articleYear}
        onOpen={this.open}
        onBack={stack.length > 1 ? this.back : undefined}
        before={cardBefore(stack)?.title.text}
        cameFrom={this.cameFrom}
        hold={this.hold}
        onClose={this.close}
        onCopy={this.copy}
      />
    );
    this.write(() => render(card, this.host.place));
  }

  private use(stack: CardStack, cameFrom?: EntityId): void {
    this.stack = stack;
    this.cameFrom = cameFrom;
    this.draw();
  }

  private get hold(): Hold {
    return {
      isPinned: this.isPinned,
      onPin: () => this.togglePin(!this.isPinned),
      onGrab: (event) => this.grab(event),
      onMove: (x, y) => this.move(() => this.place.moveBy({ x, y })),
      onCorner: () => this.move(() => this.place.toNextCorner()),
    };
  }

  private togglePin(isPinned: boolean): void {
    if (this.isPinned === isPinned) return;
    this.pin(isPinned);
    this.options.onPin(this);
  }

  private grab(event: PointerEvent): void {
    if (!this.settling.isSettledAt(event)) return;
    drag(event, {
      guard: this.options.guard,
      onStart: (bar) => {
        this.host.delivery.pressOn(bar);
        this.togglePin(true);
      },
      onMove: (by) => this.place.moveBy(by),
    });
  }

  /** A card that was put somewhere is meant to stay there. */
  private move(how: () => void): void {
    this.togglePin(true);
    how();
  }

  private readonly close = (): void => this.options.onClose(this);

  private readonly back = (): void => {
    this.options.onHold(this);
    this.use(pop(this.stack), shownCard(this.stack).entity);
  };

  /** Another thing in this card's place; an answer that comes after the card was closed is dropped. */
  private readonly open = async (entity: EntityId): Promise<void> => {
    const { stack } = this;
    const { language, paragraph } = this.shown;
    this.options.onHold(this);
    const answer = await this.options.ask('card', { entity, language, paragraph });
    if (answer.ok && this.host.isShown && this.stack === stack) this.use(push(stack, answer.value));
  };

  private readonly copy = async (cited: Cited, format: CitationFormat): Promise<boolean> => {
    const { ask, document, guard } = this.options;
    const accessed = new Date().toISOString().slice(0, 10);
    const { language } = this.shown;
    const citation = await ask('cite', { of: cited.id, format, language, accessed });
    return citation.ok && copyCitation(document, guard, citation.value);
  };
}
