import type { PageCommand } from '../messaging/map';
import type { PageState } from '../model/page-state';
import type { Settings } from '../model/settings';
import type { Asked } from './answers/asked';
import type { Guard } from './guard';
import type { PageContext, PageSurface } from './page-surface';
import type { CardSurface, CardSurfaceOptions } from './popover/surface';

/** What the scripts of one frame share; it lives in the extension's own world, the page cannot see it. */
export interface Shared {
  readonly extension: CapturedExtension;
  readonly guard: Guard;
  /** Set by the marks' script once it has been loaded. */
  createPage?: (context: PageContext, settings: Settings, asked?: Asked) => PageSurface;
  /** Set by the card's script once it has been loaded. */
  createCard?: (options: CardSurfaceOptions) => CardSurface;
  /** What the toolbar popup asks for. */
  state?: () => PageState;
  /** Brings the first mark of a thing into view and opens its card. */
  reveal?: (entity: string) => void;
}

/** The extension's own interface, captured before the page's markup can shadow it. */
export interface CapturedExtension {
  readonly send: (message: unknown) => Promise<unknown>;
  readonly onCommand: (listener: (command: PageCommand) => void, signal: AbortSignal) => void;
  readonly onSettings: (listener: () => void, signal: AbortSignal) => void;
  readonly uiLanguage: () => string;
}

const key = Symbol.for('qontext');
type World = typeof globalThis & { [key]?: Shared };

export const getShared = (world: typeof globalThis): Shared | undefined => (world as World)[key];
export const setShared = (world: typeof globalThis, shared: Shared): void => {
  (world as World)[key] = shared;
};
