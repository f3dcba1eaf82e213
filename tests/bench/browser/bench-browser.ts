import type { Page } from 'puppeteer-core';
import { type Launched, launch } from '../../../src/cli/browser/launch';
import { type Answer, serve } from '../../../src/cli/browser/serve';
import type { BrowserName } from '../../../src/compile/manifest';

/** Both headers give a page the finest clock that browsers have. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Pages by path, and a browser that opens them. */
export interface Bench {
  readonly launched: Launched;
  /** A fresh page at a path, with our content code as `probe`; of a site of its own where one is named. */
  readonly open: (path: string, site?: string) => Promise<Page>;
}

export interface BenchOptions {
  readonly pages: Readonly<Record<string, string | Buffer>>;
  /** Script to put into every page once it is loaded. */
  readonly script?: string;
  /** Is an extension at work in the browser: ours as it is built, or another folder's? */
  readonly withExtension: boolean;
  readonly extension?: string;
}

const answerOf = (body: string | Buffer | undefined): Answer =>
  body === undefined
    ? { status: 404, headers, body: '' }
    : { status: 200, headers: { ...headers, ...typeOf(body) }, body };
const typeOf = (body: string | Buffer) =>
  typeof body === 'string' ? {} : { 'content-type': 'application/octet-stream' };

/** Runs `work` with a browser that is closed afterwards. */
export async function withBrowser<T>(
  name: BrowserName,
  { pages, script, withExtension, extension = `dist/${name}` }: BenchOptions,
  work: (bench: Bench) => Promise<T>,
): Promise<T> {
  const served = await serve(async (path) => answerOf(pages[decodeURIComponent(path.slice(1))]));
  const launched = await launch(name, { headless: true, ...(withExtension ? { extension } : {}) });
  const open = async (path: string, site?: string) => {
    const page = await launched.browser.newPage();
    const url = new URL(path, served.origin);
    // Browsers look such names up on this machine, and trust them as they trust its address.
    if (site !== undefined) url.hostname = `${site}.localhost`;
    await page.goto(url.href, { waitUntil: 'load' });
    if (script !== undefined) await page.evaluate(script);
    return page;
  };
  try {
    return await work({ launched, open });
  } finally {
    await launched.close();
    await served.close();
  }
}
