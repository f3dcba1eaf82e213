import { vi } from 'vitest';
import { startFrame } from '../../src/content/frame';
import { MarkedPage } from '../../src/content/page';
import type { PageSurface } from '../../src/content/page-surface';
import type { Shared } from '../../src/content/shared';
import { succeed } from '../../src/model/result';
import { defaultSettings } from '../../src/model/settings';
import { linker } from '../linking/support/linker';
import { gateWordsOf } from './gate-words';

/** What a frame asked its background for mentions. */
export interface Asking {
  /** On the clock of the test, in milliseconds. */
  readonly at: number;
  readonly blocks: readonly string[];
}

/** What browsers have, and the document of these tests lacks. */
function stubBrowser(margins: Set<string>): void {
  class Observer {
    readonly observe = () => undefined;
    readonly unobserve = () => undefined;
    readonly disconnect = () => margins.delete(this.margin);
    private readonly margin: string;
    constructor(_: unknown, { rootMargin }: { readonly rootMargin: string }) {
      this.margin = rootMargin;
      margins.add(rootMargin);
    }
  }
  vi.stubGlobal('__GATE_WORDS__', gateWordsOf('kazakhstan'));
  vi.stubGlobal('IntersectionObserver', Observer);
  vi.stubGlobal('CSS', { highlights: new Map() });
  Element.prototype.checkVisibility ??= () => true;
}

/** A frame with its marks, before a background that links with the test lexicon. */
export function startMarkedFrame(): {
  readonly asked: Asking[];
  /** How far beyond the screen marks are painted. */
  readonly margins: ReadonlySet<string>;
  readonly page: () => PageSurface | undefined;
  readonly end: () => void;
} {
  const margins = new Set<string>();
  stubBrowser(margins);
  const asked: Asking[] = [];
  let page: PageSurface | undefined;
  let isOver = false;
  const send = async (message: unknown) => {
    if (isOver) throw new Error('Extension context invalidated.');
    const { qontext, params } = message as { qontext: string; params: never };
    if (qontext === 'begin') return succeed({ active: true, settings: defaultSettings });
    if (qontext !== 'link') return succeed(null);
    const { blocks, hints } = params as { blocks: readonly string[]; hints: object };
    asked.push({ at: Date.now(), blocks });
    return succeed(linker.link(blocks, hints));
  };
  const shared: Shared = {
    guard: { hear: () => undefined },
    extension: {
      send,
      onCommand: () => undefined,
      onSettings: () => undefined,
      uiLanguage: () => 'en',
    },
    createPage: (...args) => {
      page = new MarkedPage(...args);
      return page;
    },
  };
  startFrame(window as never, shared);
  return { asked, margins, page: () => page, end: () => (isOver = true) };
}
