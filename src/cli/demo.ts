import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { type BrowserName, browserNames, isBrowserName } from '../compile/manifest';
import { type Launched, launch } from './browser/launch';
import { type Served, serveFolder } from './browser/serve';
import { Tab } from './browser/tab';
import { until } from './browser/until';

const usage = `npm start [-- --browser ${browserNames.join('|')}] [--url FILE_OR_ADDRESS] [--headless]`;
const sample = 'tests/pages/en-unions/page.html';
const picture = 'out/card.png';

interface Choice {
  readonly browser: BrowserName;
  readonly url: string;
  readonly headless: boolean;
}

/** `npm start`: builds the extension and opens a page with it; without a display, opens a card and prints it. */
export async function main(argv: readonly string[]): Promise<number> {
  const choice = parse(argv);
  if (typeof choice === 'string') {
    console.error(`${choice}\nUsage: ${usage}`);
    return 1;
  }
  console.log(`Building the extension for ${choice.browser} …`);
  await build({ configLoader: 'runner', mode: choice.browser, logLevel: 'warn' });
  return show(choice);
}

/** What was asked for, or what is wrong with it. */
function parse(argv: readonly string[]): Choice | string {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        browser: { type: 'string', default: 'chromium' },
        url: { type: 'string', default: sample },
        headless: { type: 'boolean', default: !hasDisplay() },
      },
    });
    const { browser, url, headless } = values;
    if (!isBrowserName(browser)) return `Unknown browser: ${browser}.`;
    if (!isAddress(url) && !existsSync(url)) return `There is no file ${url}.`;
    return { browser, url, headless };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const isAddress = (url: string) => /^https?:\/\//.test(url);
const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function show({ browser, url, headless }: Choice): Promise<number> {
  const served = isAddress(url) ? undefined : await serveFile(url);
  const launched = await launch(browser, { headless, extension: `dist/${browser}` });
  const tab = await Tab.open(browser, launched.browser, served?.url ?? url);
  if (headless) return finish(await printCard(tab, browser), launched, served);
  console.log('Rest the pointer on a marked word. Close the browser to end.');
  await new Promise((closed) => launched.browser.once('disconnected', closed));
  return finish(0, launched, served);
}

/** A file is served from its folder's parent, so that what it shares with its neighbours is found. */
async function serveFile(file: string): Promise<Served & { readonly url: string }> {
  const path = resolve(file);
  const folder = dirname(path);
  const served = await serveFolder(dirname(folder));
  const parts = [basename(folder), basename(path)].map(encodeURIComponent);
  return { ...served, url: `${served.origin}/${parts.join('/')}` };
}

async function printCard(tab: Tab, browser: BrowserName): Promise<number> {
  await until(
    async () => (await tab.marks()).length > 0,
    async () => 'Nothing was marked on this page: it is not about the country of the index.',
  );
  const marks = await tab.marks();
  const word = marks.find((mark) => mark === 'Larisa Kharkova') ?? (marks[0] as string);
  await tab.hover(word);
  const text = await tab.cardText();
  await mkdir(dirname(picture), { recursive: true });
  await tab.page.screenshot({ path: picture });
  console.log(`${browser}: ${marks.length} words marked: ${marks.join(' · ')}`);
  console.log(`\nThe card on “${word}”:\n\n${text}\n\nPicture: ${resolve(picture)}`);
  return 0;
}

async function finish(status: number, launched: Launched, served?: Served): Promise<number> {
  await launched.close().catch(() => undefined);
  await served?.close();
  return status;
}
