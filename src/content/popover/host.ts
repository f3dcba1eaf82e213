/**
 * The host's own rules: they outrank the page's, `!important` ones too, because importance turns the
 * order of the two trees round. The host is an empty point in the top layer; the card hangs from it.
 */
const hostStyle = `
:host { all: initial !important; display: block !important; position: fixed !important;
  inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;
  overflow: visible !important; pointer-events: auto !important; }
.place { position: fixed; top: 0; left: 0; width: max-content; max-width: calc(100vw - 16px); }
@media print { :host { display: none !important; } }
`;

/** An element of ours in the page's top layer, with a closed shadow root. */
export class Host {
  readonly element: HTMLElement;
  /** What is positioned; the card is rendered into it. */
  readonly place: HTMLElement;
  private readonly root: ShadowRoot;

  constructor(
    private readonly document: Document,
    styles: readonly string[],
  ) {
    this.element = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    this.element.setAttribute('popover', 'manual');
    this.root = this.element.attachShadow({ mode: 'closed' });
    this.root.adoptedStyleSheets = [hostStyle, ...styles].map(toSheet(document));
    this.place = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    this.place.className = 'place';
    this.root.append(this.place);
  }

  get isShown(): boolean {
    return this.element.isConnected;
  }

  /** Into the top layer; inside an open modal dialog, which makes everything outside it inert. */
  show(): void {
    if (this.isShown) return;
    const dialogs = this.document.querySelectorAll('dialog:modal');
    const parent = dialogs[dialogs.length - 1] ?? this.document.documentElement;
    parent.append(this.element);
    this.element.showPopover();
  }

  /** On top of the other cards. */
  raise(): void {
    if (!this.isShown) return;
    this.element.hidePopover();
    this.element.showPopover();
  }

  /** Off the page again, which then is as it was. */
  hide(): void {
    this.element.remove();
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  query(selector: string): HTMLElement | null {
    return this.root.querySelector(selector);
  }
}

const toSheet = (document: Document) => (text: string) => {
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const sheet = new (view ?? globalThis).CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
};
