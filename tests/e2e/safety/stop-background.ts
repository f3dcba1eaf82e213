import type { Browser, WebWorker } from 'puppeteer-core';
import { insideFirefox } from '../../../src/cli/browser/inside-firefox';
import type { Launched } from '../../../src/cli/browser/launch';
import { until } from '../../../src/cli/browser/until';

/** The part of Firefox's own interface that is used here. */
declare const WebExtensionPolicy: {
  getByHostname(host: string): {
    readonly extension: {
      readonly backgroundState: string;
      terminateBackground(options: object): Promise<void>;
    };
  };
};

/** Stops the background as the browser does with one that rests; false where none was running. */
export const stopBackground = ({ name, browser, extensionOrigin }: Launched): Promise<boolean> =>
  name === 'firefox' ? stopInFirefox(browser, new URL(extensionOrigin).host) : stopWorker(browser);

async function stopWorker(browser: Browser): Promise<boolean> {
  const target = browser.targets().find((each) => each.type() === 'service_worker');
  const worker = await target?.worker().catch(() => null);
  if (!worker) return false;
  await installed(worker);
  return worker.close().then(
    () => true,
    () => false,
  );
}

/**
 * Waits until the browser has the worker for good: of one stopped during its first start it may
 * never start another, until the extension is loaded anew. It stops none then by itself.
 */
const installed = (worker: WebWorker) =>
  until(
    () => worker.evaluate(() => registration.active?.state === 'activated').catch(() => true),
    async () => 'The worker of the extension is not installed.',
  );

/** The part of a worker's own interface that is used here. */
declare const registration: { readonly active: { readonly state: string } | null };

const stopInFirefox = (browser: Browser, host: string): Promise<boolean> =>
  insideFirefox(
    browser,
    async (own) => {
      const { extension } = WebExtensionPolicy.getByHostname(own);
      const isRunning = extension.backgroundState === 'running';
      // Our driver's pages count as tools that look at the background and would keep it.
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      return isRunning;
    },
    host,
  );
