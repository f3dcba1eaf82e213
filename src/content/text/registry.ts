import { type Block, type ComponentEvents, readBlocks, unheard } from './blocks';
import type { DomReader } from './dom';
import { type Clock, runSliced } from './slices';

/** The page's blocks in document order. */
export class BlockRegistry {
  private blocks: readonly Block[] | undefined;
  /** Whether a component's own tree was met: nodes are then drawn elsewhere than where they stand. */
  hasShadows = false;

  constructor(
    readonly root: () => Element | null,
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
    const read = root ? await this.read(root, signal) : [];
    if (read) this.use(read);
    return root !== null && read !== undefined;
  }

  use(blocks: readonly Block[]): void {
    this.blocks = blocks;
  }

  /** Reads what is drawn in a part of the page. */
  read(part: Element, signal: AbortSignal): Promise<readonly Block[] | undefined> {
    const shadow = (tree: ShadowRoot) => {
      this.hasShadows = true;
      this.on.shadow(tree);
    };
    const { component } = this.on;
    return runSliced(readBlocks(part, this.dom, { shadow, component }), this.clock, signal);
  }
}
