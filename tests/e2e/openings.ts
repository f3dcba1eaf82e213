import type { Tab } from '../../src/cli/browser/tab';

declare global {
  interface Window {
    /** Cards shown since the counting began. */
    shownCards?: number;
  }
}

/** Counts the cards shown from now on, by the one element a card adds below the top. */
export const countOpenings = (tab: Tab): Promise<void> =>
  tab.page.evaluate(() => {
    window.shownCards = 0;
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        window.shownCards = (window.shownCards ?? 0) + addedNodes.length;
    }).observe(document.documentElement, { childList: true });
  });

export const openings = (tab: Tab): Promise<number> =>
  tab.page.evaluate(() => window.shownCards ?? Number.NaN);

/**
 * Waits until the page's own clock has moved on: for what must not happen meanwhile. Each use is
 * followed by the thing happening after all, so that a page that does nothing fails too.
 */
export async function letPass(tab: Tab, milliseconds: number): Promise<void> {
  await tab.page.evaluate(
    (time) =>
      new Promise<void>((resolve) => {
        const start = performance.now();
        const look = () =>
          performance.now() - start > time ? resolve() : requestAnimationFrame(look);
        look();
      }),
    milliseconds,
  );
}
