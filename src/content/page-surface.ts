import type { Ask } from '../messaging/client';
import type { PageHints } from '../model/mention';
import type { PageState } from '../model/page-state';
import type { Shared } from './shared';
import type { DomReader } from './text/dom';
import type { BlockRegistry } from './text/registry';
import type { Timers } from './text/watch';

/** What a frame gives to its marks. */
export interface PageContext {
  readonly window: Window & typeof globalThis;
  readonly shared: Shared;
  readonly dom: DomReader;
  readonly registry: BlockRegistry;
  readonly hints: () => PageHints;
  readonly ask: Ask;
  /** Has the frame read, and the page refreshed, again though nothing changed. */
  readonly again: () => void;
  readonly timers: Timers;
  /** Everything ends with it. */
  readonly signal: AbortSignal;
}

/** Whether the background answered when it was asked for the mentions; where it did not, it may be asked anew. */
export type Refreshed = 'answered' | 'unanswered';

/** The marks, the hover and the card of one frame. */
export interface PageSurface {
  /** Reads again what changed of the page. */
  readonly readChanged: (changed: ReadonlySet<Node>) => Promise<unknown>;
  /** Links the frame's blocks as they stand and marks what is found. */
  readonly refresh: () => Promise<Refreshed>;
  readonly state: () => PageState;
  /** Whether a node is ours and no change of the page. */
  readonly isOurs: (node: Node) => boolean;
}
