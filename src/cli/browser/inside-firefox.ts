import type { Browser } from 'puppeteer-core';
import { bidiOf, callIn } from './bidi';

/**
 * Calls `read` with plain arguments among Firefox's own windows, where its memory and its extensions can
 * be seen; it is sent as text: it can use nothing from outside.
 */
export async function insideFirefox<T, A extends readonly unknown[]>(
  browser: Browser,
  read: (...args: A) => T | Promise<T>,
  ...args: A
): Promise<T> {
  const bidi = bidiOf(browser);
  const { result } = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = result.contexts ?? [];
  if (!window) throw new Error('Firefox shows none of its own windows.');
  return callIn(bidi, { context: window.context }, String(read), args);
}
