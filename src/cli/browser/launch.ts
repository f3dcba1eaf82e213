import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from '../../compile/manifest';
import { findBrowser } from './find';

/** Names that lead to this machine: sites to try out, which are no secure context as `127.0.0.1` is. */
export const trialHosts = ['news.example', 'other.example'] as const;

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
  `--host-resolver-rules=${trialHosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`,
];
/** Firefox makes up an address for each extension; ours is known in advance. */
const geckoAddress = '3b1f7c1e-6a2f-4d0e-9a51-2f6b0c7d8e90';
const firefoxPrefs = {
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.region.network.url': '',
  'extensions.systemAddon.update.enabled': false,
  'intl.accept_languages': 'en-US',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.localDomains': trialHosts.join(','),
  'services.settings.server': 'data:,',
};

export interface LaunchOptions {
  readonly headless: boolean;
  /** The built extension; nothing is installed without one. */
  readonly extension?: string;
  readonly width?: number;
  readonly height?: number;
  /** Port on this machine of a proxy that everything goes through. */
  readonly proxy?: number;
}

export interface Launched {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Where the extension's own pages are: `chrome-extension://…`; empty without one. */
  readonly extensionOrigin: string;
  readonly close: () => Promise<void>;
}

/** Starts Chromium or Firefox with the extension in a profile of its own. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  const profile = await mkdtemp(join(tmpdir(), 'qontext-'));
  const start = name === 'firefox' ? startFirefox : startChromium;
  const browser = await start(common(name, profile, options), options);
  return {
    name,
    browser,
    extensionOrigin: options.extension ? await originOf(name, browser) : '',
    close: async () => {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

type Common = Parameters<typeof puppeteer.launch>[0];

const common = (name: BrowserName, profile: string, options: LaunchOptions): Common => {
  const { width = 1280, height = 900, headless } = options;
  return {
    executablePath: findBrowser(name),
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width, height } : null,
  };
};

const startChromium = (shared: Common, { extension, proxy }: LaunchOptions) =>
  puppeteer.launch({
    ...shared,
    browser: 'chrome',
    pipe: true,
    args: [...chromiumArgs, '--lang=en-US', ...(proxy ? throughProxy(proxy) : [])],
    ...(extension ? { enableExtensions: [resolve(extension)] } : {}),
  });

// Loopback addresses go past a proxy unless they are named.
const throughProxy = (port: number) => [
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
];

async function startFirefox(shared: Common, { extension, proxy }: LaunchOptions): Promise<Browser> {
  const browser = await puppeteer.launch({
    ...shared,
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...firefoxPrefs,
      ...(extension ? await addressPrefs(extension) : {}),
      ...(proxy ? proxyPrefs(proxy) : {}),
    },
  });
  if (extension) await browser.installExtension(resolve(extension));
  return browser;
}

async function addressPrefs(extension: string) {
  const manifest: unknown = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const { id } = (manifest as GeckoManifest).browser_specific_settings.gecko;
  return { 'extensions.webextensions.uuids': JSON.stringify({ [id]: geckoAddress }) };
}

interface GeckoManifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

const proxyPrefs = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
});

async function originOf(name: BrowserName, browser: Browser): Promise<string> {
  if (name === 'firefox') return `moz-extension://${geckoAddress}`;
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return `chrome-extension://${new URL(worker.url()).host}`;
}
