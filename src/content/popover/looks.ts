/** Between two looks at a card's style, in milliseconds. */
const pace = 250;

const textOf = ({ disabled, media, cssRules }: CSSStyleSheet): string =>
  `${disabled} ${media.mediaText} ${Array.from(cssRules, ({ cssText }) => cssText).join('\n')}`;

/**
 * Notices a change of how a card looks that is no change of its nodes: a page that got hold of them could
 * bring rules of its own, change ours, or animate what is there, and so show other words or hide some.
 */
export class Looks {
  private readonly own: readonly string[];
  private timer: number | undefined;

  constructor(
    private readonly root: ShadowRoot,
    private readonly sheets: readonly CSSStyleSheet[],
    private readonly onBroken: () => void,
  ) {
    this.own = sheets.map(textOf);
  }

  /** From now on, while the card is shown. */
  begin(view: Window): void {
    this.timer = view.setInterval(() => this.check(), pace);
  }

  end(view: Window): void {
    view.clearInterval(this.timer);
  }

  private check(): void {
    // Nothing of ours moves.
    if (!this.areSheetsOurs() || this.root.getAnimations().length > 0) this.onBroken();
  }

  private areSheetsOurs(): boolean {
    const { root, sheets, own } = this;
    return (
      root.adoptedStyleSheets.length === sheets.length &&
      root.adoptedStyleSheets.every((sheet, at) => textOf(sheet) === own[at])
    );
  }
}
