import { render } from 'preact';
import { Card } from '../../components/Card';
import type { Cited, CopyFormat } from '../../components/cited';
import { cardStyles } from '../../components/styles';
import { messagesIn } from '../../i18n/bundles';
import type { EntityId } from '../../model/ids';
import { type CardStack, pop, push, shownCard } from './card-stack';
import { copyText } from './clipboard';
import { Host } from './host';
import { followAnchor } from './position';
import type { CardRequest, CardSurface, CardSurfaceOptions } from './surface';

export const createCardSurface = (options: CardSurfaceOptions): CardSurface => new Surface(options);

/** Draws cards into one host: places them, opens one inside another, gives the focus back. */
class Surface implements CardSurface {
  private readonly host: Host;
  private request: CardRequest | undefined;
  private stack: CardStack | undefined;
  private unfollow: (() => void) | undefined;
  private before: Element | null = null;

  constructor(private readonly options: CardSurfaceOptions) {
    this.host = new Host(options.document, [cardStyles]);
  }

  show(request: CardRequest): void {
    this.unfollow?.();
    this.request = request;
    this.stack = [request.view];
    this.draw();
    if (!this.host.isShown) this.before = this.options.document.activeElement;
    this.host.show();
    this.unfollow = followAnchor(request.anchor, this.host.place);
    if (request.focus) this.focus();
  }

  hide(): void {
    if (!this.host.isShown) return;
    const hadFocus = this.host.focused !== null;
    this.unfollow?.();
    this.unfollow = undefined;
    this.stack = undefined;
    this.host.hide();
    render(null, this.host.place);
    if (hadFocus && this.before instanceof HTMLElement) this.before.focus({ preventScroll: true });
  }

  focus(): void {
    if (this.host.isShown) this.options.onHold();
    this.host.query('[role=dialog] h2')?.focus({ preventScroll: true });
  }

  owns(event: Event): boolean {
    return event.composedPath().includes(this.host.element);
  }

  isOurs(node: Node): boolean {
    return node === this.host.element;
  }

  private draw(): void {
    const { request, stack, options } = this;
    if (!request || !stack) return;
    const card = (
      <Card
        card={shownCard(stack)}
        messages={messagesIn(request.language)}
        theme={options.settings().theme}
        found={stack.length === 1 ? request.found : undefined}
        articleYear={request.articleYear}
        onOpen={(entity) => void this.open(entity)}
        onBack={stack.length > 1 ? () => this.use(pop(stack)) : undefined}
        onClose={options.onClose}
        onCopy={(cited, format) => this.copy(cited, format)}
      />
    );
    render(card, this.host.place);
  }

  private use(stack: CardStack): void {
    this.stack = stack;
    this.draw();
  }

  /** Another thing in this card's place; an answer that comes after the card was closed is dropped. */
  private async open(entity: EntityId): Promise<void> {
    const { request, stack } = this;
    if (!request || !stack) return;
    this.options.onHold();
    const { language, paragraph } = request;
    const answer = await this.options.ask('card', { entity, language, paragraph });
    if (answer.ok && this.stack === stack) this.use(push(stack, answer.value));
  }

  private async copy(cited: Cited, format: CopyFormat): Promise<boolean> {
    const { request, options } = this;
    if (!request) return false;
    const accessed = new Date().toISOString().slice(0, 10);
    const { language } = request;
    const citation = await options.ask('cite', { of: cited.id, format, language, accessed });
    return citation.ok && copyText(options.document, citation.value);
  }
}
