import type { DomReader } from './dom';
import { isHeading, treatment } from './elements';
import { DrawnWalk } from './walk';

/** A text node's place in its block: `start` is the offset of its first code unit in the block's text. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
}

/** A run of text that a reader reads as one: what stands between two block boundaries. */
export interface Block {
  /** The block-level element the text stands directly in. */
  readonly element: Element;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly heading: boolean;
}

const textNode = 3;
/** Text too, in a page that is XML. */
const cdataSection = 4;
/** Nodes read between two looks at the clock. */
const nodesPerStep = 256;

/** What a reader is told of the components it comes through. */
export interface ComponentEvents {
  /** A tree of its own, which is read in place of its children. */
  readonly shadow: (root: ShadowRoot) => void;
  /** A custom element, with such a tree or without. */
  readonly component: (element: Element) => void;
}

export const unheard: ComponentEvents = { shadow: () => undefined, component: () => undefined };

/** Walks `root` in the order in which it is drawn; yields now and then so that the caller can pause. */
export function* readBlocks(
  root: Element,
  dom: DomReader,
  on: ComponentEvents = unheard,
): Generator<void, readonly Block[]> {
  const builder = new BlockBuilder(root, dom, on.component);
  const walk = new DrawnWalk(root, dom, {
    leave: (node) => builder.leave(node),
    shadow: on.shadow,
  });
  let steps = 0;
  let node: Node | null = root;
  while (node !== null) {
    node = walk.next(node, builder.enter(node));
    steps += 1;
    if (steps % nodesPerStep === 0) yield;
  }
  return builder.finish();
}

class BlockBuilder {
  private readonly blocks: Block[] = [];
  private readonly open: Element[];
  private text = '';
  private pieces: Piece[] = [];

  constructor(
    root: Element,
    private readonly dom: DomReader,
    private readonly onComponent: (element: Element) => void,
  ) {
    this.open = [root];
  }

  /** Takes a node in; true where its children are to be read. */
  enter(node: Node): boolean {
    const type = this.dom.nodeType(node);
    if (type === textNode || type === cdataSection) this.append(node as Text);
    if (type !== 1) return false;
    const element = node as Element;
    if (element === this.open[0]) return true;
    const how = treatment(element, this.dom);
    if (how === 'break') this.text += '\n';
    if (how === 'block') this.start(element);
    if (how === 'component') this.onComponent(element);
    return how !== 'skip' && how !== 'break';
  }

  leave(node: Node): void {
    if (this.open.length > 1 && this.open.at(-1) === node) {
      this.flush();
      this.open.pop();
    }
  }

  finish(): readonly Block[] {
    this.flush();
    return this.blocks;
  }

  private start(element: Element): void {
    this.flush();
    this.open.push(element);
  }

  private append(node: Text): void {
    const data = this.dom.data(node);
    if (data === '') return;
    this.pieces.push({ node, start: this.text.length });
    this.text += data;
  }

  private flush(): void {
    const element = this.open.at(-1);
    if (element && /\S/.test(this.text))
      this.blocks.push({
        element,
        text: this.text,
        pieces: this.pieces,
        heading: isHeading(element, this.dom),
      });
    this.text = '';
    this.pieces = [];
  }
}
