import type { DomReader } from './dom';
import { isInsideSkipped, treatment } from './elements';
import { drawnParent, isDrawnBefore, isDrawnIn } from './flat';
import type { BlockRegistry } from './registry';

/** Every block is looked for in every changed place: beyond so many looks the page is read as one. */
const mostChecks = 20_000;

/** Keeps a page's blocks up to date by reading only what changed. */
export class ChangedBlocks {
  constructor(
    private readonly registry: BlockRegistry,
    private readonly dom: DomReader,
  ) {}

  /** Reads again what stands in and around the changed nodes. */
  async read(changed: ReadonlySet<Node>, signal: AbortSignal): Promise<boolean> {
    const root = this.registry.root();
    if (!root) return this.registry.readAll(signal);
    const around = new Set([...changed].flatMap((node) => this.blockAround(node, root) ?? []));
    const roots = around.has(root) ? [root] : this.outermost(around);
    if (roots.length * this.registry.all.length > mostChecks || roots[0] === root)
      return this.registry.readAll(signal);
    for (const each of roots) if (!(await this.readOne(each, root, signal))) return false;
    this.registry.use(this.registry.all.filter(({ element }) => this.isThere(element, root)));
    return true;
  }

  private async readOne(part: Element, root: Element, signal: AbortSignal): Promise<boolean> {
    const fresh = isInsideSkipped(part, root, this.dom)
      ? []
      : await this.registry.read(part, signal);
    if (!fresh) return false;
    const outside = this.registry.all.filter(({ element }) => !this.contains(part, element));
    const at = outside.findIndex(({ element }) => this.follows(part, element));
    const to = at < 0 ? outside.length : at;
    this.registry.use([...outside.slice(0, to), ...fresh, ...outside.slice(to)]);
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
    return this.registry.hasShadows && isDrawnIn(container, element, this.dom);
  }

  private isThere(element: Element, root: Element): boolean {
    if (!this.registry.hasShadows) return this.dom.isConnected(element);
    return isDrawnIn(root, element, this.dom);
  }

  // A wrapping block whose text goes on after `part` counts as before it: order matters little there.
  private follows(part: Element, element: Element): boolean {
    if (this.registry.hasShadows) return isDrawnBefore(part, element, this.dom);
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
