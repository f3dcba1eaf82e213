import { Delivery } from './delivery';
import { Looks } from './looks';
import { reachableParent } from './modal';
import { Seal } from './seal';

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

export interface HostEvents {
  /** The page hid the card, moved it or took it away. */
  readonly lost: () => void;
  /** The page changed what the card says or how it looks. */
  readonly broken: () => void;
}

/** An element of ours in the page's top layer, with a closed shadow root. */
export class Host {
  readonly element: HTMLElement;
  /** What is positioned; the card is rendered into it. */
  readonly place: HTMLElement;
  /** Of what the reader does in the card. */
  readonly delivery: Delivery;
  private readonly root: ShadowRoot;
  private readonly seal: Seal;
  private readonly looks: Looks;
  private watch: MutationObserver | undefined;

  constructor(
    private readonly document: Document,
    styles: readonly string[],
    private readonly on: HostEvents,
  ) {
    this.element = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    this.element.setAttribute('popover', 'manual');
    this.root = this.element.attachShadow({ mode: 'closed' });
    const sheets = [hostStyle, ...styles].map(toSheet(document));
    this.root.adoptedStyleSheets = sheets;
    this.looks = new Looks(this.root, sheets, on.broken);
    this.place = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as HTMLElement;
    this.place.className = 'place';
    this.root.append(this.place);
    this.delivery = new Delivery(this.root, this.place);
    this.seal = new Seal(this.root, this.place, on.broken);
    this.element.addEventListener('toggle', (event) => this.toggled(event));
  }

  /** Changes what the card shows. */
  write(change: () => void): void {
    this.seal.write(change);
  }

  get isShown(): boolean {
    return this.element.isConnected;
  }

  /** Into the top layer, where the word it belongs to can be reached. */
  show(word: Node | undefined): void {
    const parent = reachableParent(this.document, word);
    if (this.element.parentNode === parent) return;
    this.hide();
    parent.append(this.element);
    this.undoZoom();
    this.element.showPopover();
    this.watch = new MutationObserver((records) => this.check(records, parent));
    this.watch.observe(parent, { childList: true });
    this.watch.observe(this.element, { attributes: true });
    this.looks.begin(viewOf(this.document));
  }

  /** A page that enlarges itself would enlarge the card beyond the window; the reader's own zoom stays. */
  private undoZoom(): void {
    const { currentCSSZoom = 1 } = this.element;
    this.place.style.zoom = currentCSSZoom === 1 ? '' : String(1 / currentCSSZoom);
  }

  /** On top of the other cards. */
  raise(): void {
    if (!this.isShown) return;
    this.element.hidePopover();
    this.element.showPopover();
  }

  /** Off the page again, which then is as it was. */
  hide(): void {
    this.watch?.disconnect();
    this.watch = undefined;
    this.looks.end(viewOf(this.document));
    this.element.remove();
  }

  private toggled({ newState, isTrusted }: ToggleEvent): void {
    if (isTrusted && newState === 'closed') this.lost();
  }

  /** The page took the host elsewhere, or set something on it. */
  private check(records: readonly MutationRecord[], parent: Element): void {
    const isThere = this.element.parentNode === parent;
    if (!isThere || records.some(({ type }) => type === 'attributes')) this.lost();
  }

  private lost(): void {
    if (this.watch) this.on.lost();
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  query(selector: string): HTMLElement | null {
    return this.root.querySelector(selector);
  }
}

const viewOf = ({ defaultView }: Document): Window & typeof globalThis =>
  defaultView ?? globalThis.window;

const toSheet = (document: Document) => (text: string) => {
  const sheet = new (viewOf(document).CSSStyleSheet)();
  sheet.replaceSync(text);
  return sheet;
};
