/** Quiet after the last change before the page is read again, in milliseconds. */
export const quietTime = 200;
/** A page that never rests is read again at least this often, in milliseconds. */
export const longestWait = 1_000;
/** Attributes by which a page takes text from its readers or gives it to them: see `elements.ts`. */
const tellingAttributes = 'hidden inert aria-hidden open contenteditable role slot'.split(' ');
const what: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributeFilter: tellingAttributes,
  subtree: true,
};
/** More changed nodes than this are one change of everything: the set would only cost memory. */
const mostChanged = 2_000;

export interface Watch {
  /** A component's own tree is watched too: no observer sees into it from outside. */
  readonly alsoIn: (root: ShadowRoot) => void;
}

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
): Watch {
  const collapse = new Collapse(document, options.onChange, options.timers);
  const observer = new MutationObserver((records) => {
    for (const record of records) if (!isOurs(record, options.ours)) collapse.add(record.target);
    collapse.schedule();
  });
  const watched = new WeakSet<Node>();
  const watch = (root: Node) => {
    if (watched.has(root) || options.signal.aborted) return;
    watched.add(root);
    observer.observe(root, what);
  };
  watch(document);
  options.signal.addEventListener('abort', () => {
    observer.disconnect();
    collapse.cancel();
  });
  return { alsoIn: watch };
}

/** The first node mostly decides: no list is made of thousands of the page's. */
function isOurs(record: MutationRecord, ours: (node: Node) => boolean): boolean {
  const { type, addedNodes, removedNodes } = record;
  if (type !== 'childList') return false;
  const [first] = addedNodes.length > 0 ? addedNodes : removedNodes;
  if (!first || !ours(first)) return false;
  return [...addedNodes, ...removedNodes].every(ours);
}

class Collapse {
  private changed = new Set<Node>();
  private timer: number | undefined;
  /** When the first and the last of the collected changes came. */
  private first = 0;
  private last = 0;

  constructor(
    private readonly document: Document,
    private readonly onChange: (changed: ReadonlySet<Node>) => void,
    private readonly timers: Timers,
  ) {}

  add(node: Node): void {
    if (this.changed.size < mostChanged) this.changed.add(node);
    else this.changed.add(this.document.documentElement);
  }

  /** After a batch of changes. A running timer is left alone: floods would set thousands anew. */
  schedule(): void {
    if (this.changed.size === 0) return;
    this.last = this.timers.now();
    if (this.timer !== undefined) return;
    this.first = this.last;
    this.wait(quietTime);
  }

  cancel(): void {
    if (this.timer !== undefined) this.timers.clear(this.timer);
    this.timer = undefined;
    this.changed = new Set();
  }

  private wait(milliseconds: number): void {
    this.timer = this.timers.set(() => this.look(), milliseconds);
  }

  private look(): void {
    const now = this.timers.now();
    const left = Math.min(this.last + quietTime, this.first + longestWait) - now;
    if (left > 0) this.wait(left);
    else this.flush();
  }

  private flush(): void {
    const changed = this.changed;
    this.cancel();
    this.onChange(changed);
  }
}
