import type { Browser } from 'puppeteer-core';
import { bidiOf, callIn } from './bidi';
import type { Launched } from './launch';
import { until } from './until';

/** A page of the extension in a tab behind the one that is read: a popup sees the reader's tab. */
export interface ExtensionPage {
  /** Calls `read` with plain arguments inside the page; it is sent as text: it can use nothing from outside. */
  readonly call: <T, A extends readonly unknown[]>(
    read: (...args: A) => T | Promise<T>,
    ...args: A
  ) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Opens the page at `path` of the built extension. */
export async function openExtensionPage(launched: Launched, path: string): Promise<ExtensionPage> {
  const url = `${launched.extensionOrigin}/${path}`;
  const page =
    launched.name === 'firefox'
      ? await openInFirefox(launched.browser, url)
      : await openInChromium(launched.browser, url);
  const loaded = () => document.readyState === 'complete' && location.href;
  await until(
    async () => (await page.call(loaded).catch(() => false)) === url,
    async () => `${url} does not load.`,
  );
  return page;
}

async function openInChromium(browser: Browser, url: string): Promise<ExtensionPage> {
  const page = await browser.newPage({ type: 'tab', background: true });
  await page.goto(url);
  return {
    call: (read, ...args) =>
      page.evaluate(`(${read})(...${JSON.stringify(args)})`) as Promise<never>,
    close: () => page.close(),
  };
}

async function openInFirefox(browser: Browser, url: string): Promise<ExtensionPage> {
  const bidi = bidiOf(browser);
  const created = await bidi.send('browsingContext.create', { type: 'tab', background: true });
  const { context } = created.result;
  await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
  return {
    call: (read, ...args) => callIn(bidi, { context }, String(read), args),
    close: async () => void (await bidi.send('browsingContext.close', { context })),
  };
}
