/** Quiet after the last change before the page is read again, in milliseconds. */
export const quietTime = 200;
/** A page that never rests is read again at least this often, in milliseconds. */
export const longestWait = 1_000;
/** Attributes by which a page takes text from its readers or gives it to them: see `elements.ts`. */
const tellingAttributes = ['hidden', 'inert', 'aria-hidden', 'open', 'contenteditable', 'role'];
/** More changed nodes than this are one change of everything: the set would only cost memory. */
const mostChanged = 2_000;

export interface Timers {
  readonly set: (callback: () => void, milliseconds: number) => number;
  readonly clear: (timer: number) => void;
  readonly now: () => number;
}

/**
 * Collapses floods of mutations into one call of `onChange` with the nodes that changed.
 * `ours` says whether a node is our own and no change of the page.
 */
export function watchChanges(
  document: Document,
  options: {
    readonly onChange: (changed: ReadonlySet<Node>) => void;
    readonly ours: (node: Node) => boolean;
    readonly timers: Timers;
    readonly signal: AbortSignal;
  },
): void {
  const collapse = new Collapse(document, options.onChange, options.timers);
  const observer = new MutationObserver((records) => {
    for (const record of records) if (!isOurs(record, options.ours)) collapse.add(record.target);
  });
  observer.observe(document, {
    childList: true,
    characterData: true,
    attributeFilter: tellingAttributes,
    subtree: true,
  });
  options.signal.addEventListener('abort', () => {
    observer.disconnect();
    collapse.cancel();
  });
}

function isOurs(record: MutationRecord, ours: (node: Node) => boolean): boolean {
  if (record.type !== 'childList') return false;
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every(ours);
}

class Collapse {
  private changed = new Set<Node>();
  private timer: number | undefined;
  private first = 0;

  constructor(
    private readonly document: Document,
    private readonly onChange: (changed: ReadonlySet<Node>) => void,
    private readonly timers: Timers,
  ) {}

  add(node: Node): void {
    if (this.changed.size === 0) this.first = this.timers.now();
    if (this.changed.size < mostChanged) this.changed.add(node);
    else this.changed.add(this.document.documentElement);
    this.schedule();
  }

  cancel(): void {
    if (this.timer !== undefined) this.timers.clear(this.timer);
    this.timer = undefined;
    this.changed = new Set();
  }

  private schedule(): void {
    const left = this.first + longestWait - this.timers.now();
    if (this.timer !== undefined) this.timers.clear(this.timer);
    this.timer = this.timers.set(() => this.flush(), Math.max(0, Math.min(quietTime, left)));
  }

  private flush(): void {
    const changed = this.changed;
    this.cancel();
    this.onChange(changed);
  }
}
