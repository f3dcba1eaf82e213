import { type Block, type ComponentEvents, readBlocks, unheard } from './blocks';
import type { DomReader } from './dom';
import { isInsideSkipped, treatment } from './elements';
import { drawnParent, isDrawnBefore, isDrawnIn } from './flat';
import { type Clock, runSliced } from './slices';

/** Every block is looked for in every changed place: beyond so many looks the page is read as one. */
const mostChecks = 20_000;

/** The page's blocks in document order, kept up to date by reading only what changed. */
export class BlockRegistry {
  private blocks: readonly Block[] | undefined;
  /** Whether a component's own tree was met: nodes are then drawn elsewhere than where they stand. */
  private hasShadows = false;

  constructor(
    private readonly root: () => Element | null,
    private readonly dom: DomReader,
    private readonly clock: Clock,
    private readonly on: ComponentEvents = unheard,
  ) {}

  get all(): readonly Block[] {
    return this.blocks ?? [];
  }

  /** Whether the whole page has been read once. */
  get isRead(): boolean {
    return this.blocks !== undefined;
  }

  /** Reads the whole page; false where it was ended early. */
  async readAll(signal: AbortSignal): Promise<boolean> {
    const root = this.root();
    if (!root) return this.forget();
    const read = await this.read(root, signal);
    if (!read) return false;
    this.blocks = read;
    return true;
  }

  /** Reads again what stands in and around the changed nodes. */
  async readChanged(changed: ReadonlySet<Node>, signal: AbortSignal): Promise<boolean> {
    const root = this.root();
    if (!root) return this.forget();
    const around = new Set([...changed].flatMap((node) => this.blockAround(node, root) ?? []));
    const roots = around.has(root) ? [root] : this.outermost(around);
    if (roots.length * this.all.length > mostChecks || roots[0] === root)
      return this.readAll(signal);
    for (const each of roots) if (!(await this.readOne(each, root, signal))) return false;
    this.blocks = this.all.filter(({ element }) => this.isThere(element, root));
    return true;
  }

  private forget(): false {
    this.blocks = [];
    return false;
  }

  private read(root: Element, signal: AbortSignal): Promise<readonly Block[] | undefined> {
    const shadow = (tree: ShadowRoot) => {
      this.hasShadows = true;
      this.on.shadow(tree);
    };
    const { component } = this.on;
    return runSliced(readBlocks(root, this.dom, { shadow, component }), this.clock, signal);
  }

  private async readOne(part: Element, root: Element, signal: AbortSignal): Promise<boolean> {
    const fresh = isInsideSkipped(part, root, this.dom) ? [] : await this.read(part, signal);
    if (!fresh) return false;
    const outside = this.all.filter(({ element }) => !this.contains(part, element));
    const at = outside.findIndex(({ element }) => this.follows(part, element));
    this.blocks =
      at < 0 ? [...outside, ...fresh] : [...outside.slice(0, at), ...fresh, ...outside.slice(at)];
    return true;
  }

  /** The nearest block-level element whose text a change at `node` may have altered, if any is drawn. */
  private blockAround(node: Node, root: Element): Element | undefined {
    for (let up: Node | null = node; up !== null; up = drawnParent(up, this.dom)) {
      if (up === root) return root;
      if (this.dom.nodeType(up) === 1 && treatment(up as Element, this.dom) === 'block')
        return this.dom.contains(up, root) ? root : (up as Element);
    }
    return this.dom.contains(node, root) ? root : undefined;
  }

  private contains(container: Element, element: Element): boolean {
    if (this.dom.contains(container, element)) return true;
    return this.hasShadows && isDrawnIn(container, element, this.dom);
  }

  private isThere(element: Element, root: Element): boolean {
    if (!this.hasShadows) return this.dom.isConnected(element);
    return isDrawnIn(root, element, this.dom);
  }

  // A wrapping block whose text goes on after `part` counts as before it: order matters little there.
  private follows(part: Element, element: Element): boolean {
    if (this.hasShadows) return isDrawnBefore(part, element, this.dom);
    return (part.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  }

  private outermost(elements: ReadonlySet<Element>): readonly Element[] {
    return [...elements].filter(
      (element) => this.dom.isConnected(element) && !this.isBelow(element, elements),
    );
  }

  private isBelow(element: Element, others: ReadonlySet<Node>): boolean {
    for (let up = drawnParent(element, this.dom); up !== null; up = drawnParent(up, this.dom))
      if (others.has(up)) return true;
    return false;
  }
}
