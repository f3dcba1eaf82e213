import { type Block, readBlocks } from './blocks';
import type { DomReader } from './dom';
import { isInsideSkipped, treatment } from './elements';
import { type Clock, runSliced } from './slices';

/** Every block is looked for in every changed place: beyond so many looks the page is read as one. */
const mostChecks = 20_000;

/** The page's blocks in document order, kept up to date by reading only what changed. */
export class BlockRegistry {
  private blocks: readonly Block[] = [];

  constructor(
    private readonly root: () => Element | null,
    private readonly dom: DomReader,
    private readonly clock: Clock,
  ) {}

  get all(): readonly Block[] {
    return this.blocks;
  }

  /** Reads the whole page; false where it was ended early. */
  async readAll(signal: AbortSignal): Promise<boolean> {
    const root = this.root();
    if (!root) return this.forget();
    const read = await runSliced(readBlocks(root, this.dom), this.clock, signal);
    if (!read) return false;
    this.blocks = read;
    return true;
  }

  /** Reads again what stands in and around the changed nodes. */
  async readChanged(changed: ReadonlySet<Node>, signal: AbortSignal): Promise<boolean> {
    const root = this.root();
    if (!root) return this.forget();
    const around = new Set([...changed].map((node) => this.blockAround(node, root)));
    const roots = around.has(root) ? [root] : this.outermost(around);
    if (roots.length * this.blocks.length > mostChecks || roots[0] === root)
      return this.readAll(signal);
    for (const each of roots) if (!(await this.readOne(each, signal))) return false;
    this.blocks = this.blocks.filter(({ element }) => this.dom.isConnected(element));
    return true;
  }

  private forget(): false {
    this.blocks = [];
    return false;
  }

  private async readOne(root: Element, signal: AbortSignal): Promise<boolean> {
    const fresh = isInsideSkipped(root, this.dom)
      ? []
      : await runSliced(readBlocks(root, this.dom), this.clock, signal);
    if (!fresh) return false;
    const outside = this.blocks.filter(({ element }) => !this.dom.contains(root, element));
    const at = outside.findIndex(({ element }) => follows(root, element));
    this.blocks =
      at < 0 ? [...outside, ...fresh] : [...outside.slice(0, at), ...fresh, ...outside.slice(at)];
    return true;
  }

  /** The nearest block-level element whose text a change at `node` may have altered. */
  private blockAround(node: Node, root: Element): Element {
    for (let up: Node | null = node; up !== null && up !== root; up = this.dom.parentNode(up))
      if (this.dom.nodeType(up) === 1 && treatment(up as Element, this.dom) === 'block')
        return up as Element;
    return root;
  }

  private outermost(elements: ReadonlySet<Element>): readonly Element[] {
    return [...elements].filter(
      (element) => this.dom.isConnected(element) && !this.isBelow(element, elements),
    );
  }

  private isBelow(element: Element, others: ReadonlySet<Node>): boolean {
    for (let up = this.dom.parentNode(element); up !== null; up = this.dom.parentNode(up))
      if (others.has(up)) return true;
    return false;
  }
}

// A wrapping block whose text goes on after `root` counts as before it: order matters little there.
const follows = (root: Element, element: Element) =>
  (root.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
