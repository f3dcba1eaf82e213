import type { DomReader } from './dom';
import { slotted } from './flat';

/** What is left to be read of what a slot was given. */
interface Given {
  readonly slot: Node;
  readonly nodes: readonly Node[];
  at: number;
}

/** Goes through what is drawn below `root`, in the order in which it is drawn. */
export class DrawnWalk {
  /** Slots that the walk is in, the innermost last. */
  private readonly given: Given[] = [];
  /** Trees of components that the walk is in. */
  private depth = 0;

  constructor(
    private readonly root: Node,
    private readonly dom: DomReader,
    private readonly on: {
      /** Every element whose children have been read. */
      readonly leave: (node: Node) => void;
      readonly shadow: (root: ShadowRoot) => void;
    },
  ) {}

  /** The node after `node`, which is an element where it is to be gone into. */
  next(node: Node, descend: boolean): Node | null {
    const child = descend ? this.firstChild(node as Element) : null;
    if (child !== null) return child;
    for (let at: Node | null = node; at !== null && at !== this.root; at = this.parent(at)) {
      this.on.leave(at);
      const sibling = this.sibling(at);
      if (sibling !== null) return sibling;
    }
    return null;
  }

  private firstChild(element: Element): Node | null {
    const root = this.dom.shadowRoot(element);
    if (root) {
      this.on.shadow(root);
      const child = this.dom.firstChild(root);
      if (child) this.depth += 1;
      return child;
    }
    const nodes = slotted(element, this.dom);
    if (nodes[0] === undefined) return this.dom.firstChild(element);
    this.given.push({ slot: element, nodes, at: 0 });
    return nodes[0];
  }

  private sibling(node: Node): Node | null {
    const given = this.given.at(-1);
    if (given?.nodes[given.at] !== node) return this.dom.nextSibling(node);
    given.at += 1;
    return given.nodes[given.at] ?? null;
  }

  private parent(node: Node): Node | null {
    const given = this.given.at(-1);
    if (given && given.at === given.nodes.length) return this.given.pop()?.slot ?? null;
    const parent = this.dom.parentNode(node);
    if (this.depth === 0 || !(parent instanceof ShadowRoot)) return parent;
    this.depth -= 1;
    return this.dom.host(parent);
  }
}
