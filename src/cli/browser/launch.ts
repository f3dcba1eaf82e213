import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from '../../compile/manifest';
import { findBrowser } from './find';

/** Nothing of the browser's own may go out, and nothing may change between two runs. */
const chromiumArgs = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
];
const firefoxPrefs = {
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'browser.region.network.url': '',
  'intl.accept_languages': 'en-US',
};

export interface LaunchOptions {
  readonly headless: boolean;
  /** The built extension; nothing is installed without one. */
  readonly extension?: string;
  readonly width?: number;
  readonly height?: number;
}

export interface Launched {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Starts Chromium or Firefox with the extension in a profile of its own. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const profile = await mkdtemp(join(tmpdir(), 'qontext-'));
  const { width = 1280, height = 900, headless } = options;
  const common = {
    executablePath: findBrowser(name),
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width, height } : null,
  };
  const browser = await (name === 'firefox'
    ? startFirefox(common, options.extension)
    : startChromium(common, options.extension));
  return {
    browser,
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Common = Parameters<typeof puppeteer.launch>[0];

const startChromium = (common: Common, extension: string | undefined) =>
  puppeteer.launch({
    ...common,
    browser: 'chrome',
    pipe: true,
    args: [...chromiumArgs, '--lang=en-US'],
    ...(extension ? { enableExtensions: [resolve(extension)] } : {}),
  });

async function startFirefox(common: Common, extension: string | undefined): Promise<Browser> {
  const browser = await puppeteer.launch({
    ...common,
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: firefoxPrefs,
  });
  if (extension) await browser.installExtension(resolve(extension));
  return browser;
}
