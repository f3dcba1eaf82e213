import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type ExtensionPage, openExtensionPage } from '../../src/cli/browser/extension-page';
import { type Launched, type LaunchOptions, launch } from '../../src/cli/browser/launch';
import { type Answer, type Served, serve, serveFolder } from '../../src/cli/browser/serve';
import { Tab } from '../../src/cli/browser/tab';
import type { BrowserName } from '../../src/compile/manifest';
import type { PageCommand } from '../../src/messaging/map';
import type { Settings } from '../../src/model/settings';
import { builtExtension } from './browsers';

export interface SessionOptions extends Partial<LaunchOptions> {
  /** Pages made by the test, by path, in place of those of `tests/pages`. */
  readonly pages?: (path: string, sent: string) => Promise<Answer>;
  /** The browser alone, to compare with. */
  readonly withoutExtension?: boolean;
}

/** One browser with the extension and the pages of `tests/pages`, for all tests of a block. */
export class Session {
  private launched: Launched | undefined;
  private served: Served | undefined;
  private control: ExtensionPage | undefined;

  constructor(
    readonly name: BrowserName,
    private readonly options: SessionOptions,
  ) {}

  async start(): Promise<void> {
    const { pages, withoutExtension, ...rest } = this.options;
    this.served = await (pages ? serve(pages) : serveFolder('tests/pages'));
    const extension = withoutExtension ? {} : { extension: builtExtension(this.name) };
    this.launched = await launch(this.name, { headless: true, ...extension, ...rest });
  }

  async end(): Promise<void> {
    await this.launched?.close();
    await this.served?.close();
  }

  get browser(): Launched {
    if (!this.launched) throw new Error('The browser has not been started.');
    return this.launched;
  }

  /** The address of a page of `tests/pages`, on this machine by one of its names. */
  url(path: string, host = '127.0.0.1'): string {
    if (!this.served) throw new Error('The pages are not served.');
    return `${this.served.origin.replace('127.0.0.1', host)}/${path}`;
  }

  open(path: string, host?: string): Promise<Tab> {
    return Tab.open(this.name, this.browser.browser, this.url(path, host));
  }

  /** A page that was prepared before it goes to `path`. */
  use(page: Page, path: string): Promise<Tab> {
    return Tab.use(this.name, page, this.url(path));
  }

  popup(): Promise<ExtensionPage> {
    return openExtensionPage(this.browser, 'src/pages/popup/index.html');
  }

  optionsPage(): Promise<ExtensionPage> {
    return openExtensionPage(this.browser, 'src/pages/options/index.html');
  }

  /** Tells the tab that is read what the background tells it when the reader presses a command's keys. */
  async command(command: PageCommand): Promise<void> {
    await (await this.inside()).call(async (qontextCommand) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      await chrome.tabs.sendMessage(tab?.id ?? -1, { qontextCommand }).catch(() => undefined);
    }, command);
  }

  /** Stores settings, valid or not, or forgets all of them. */
  async store(settings: Readonly<Record<string, unknown>> | Settings | undefined): Promise<void> {
    await (await this.inside()).call(async (value) => {
      await (value ? chrome.storage.local.set({ settings: value }) : chrome.storage.local.clear());
    }, settings ?? null);
  }

  /** Everything that is stored, by key. */
  async stored(): Promise<Readonly<Record<string, unknown>>> {
    return (await this.inside()).call(() => chrome.storage.local.get(null));
  }

  /** A page of the extension from which its interface can be used. */
  private async inside(): Promise<ExtensionPage> {
    this.control ??= await this.optionsPage();
    return this.control;
  }
}

/** A session that lives as long as the block of tests it is called in. */
export function useSession(name: BrowserName, options: SessionOptions = {}): Session {
  const session = new Session(name, options);
  beforeAll(() => session.start());
  afterAll(() => session.end());
  return session;
}
