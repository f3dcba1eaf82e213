import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/model/settings';
import { browsers } from '../browsers';
import { Session } from '../session';
import { type RecordingProxy, startProxy } from './recording-proxy';

/** `QONTEXT_PAGES=500` for more. */
const pages = Number(process.env.QONTEXT_PAGES ?? 12);
const slugs = ['en-unions', 'kk-parliament', 'ru-court', 'en-elsewhere', 'en-strict-policy'];

const pagesOwn = ['GET /article.css', 'GET /en-unions/page.html', 'GET /favicon.ico'];
/** Services that the browsers call by themselves, without any extension. */
const browsersOwn =
  /^CONNECT [\w.-]+\.(?:google|googleapis|gstatic|mozilla|firefox)\.(?:com|net|org):443$/;
const isUnexpected = (asked: string) => !pagesOwn.includes(asked) && !browsersOwn.test(asked);

describe.each(browsers)('a session in %s', (name) => {
  let proxy: RecordingProxy;
  let session: Session;
  beforeAll(async () => {
    proxy = await startProxy();
    session = new Session(name, { proxy: proxy.port });
    await session.start();
  });
  afterAll(async () => {
    await session?.end();
    await proxy?.close();
  });

  it('asks for what the pages ask for, and for nothing else', async () => {
    const from = proxy.asked.length;
    const tab = await session.open('en-unions/page.html');
    await tab.marked('Mazhilis');
    await tab.hover('Larisa Kharkova');
    await tab.cardText();
    await tab.hands.click('Cite');
    await tab.page.keyboard.press('Escape');
    const popup = await session.popup();
    await popup.close();
    await tab.page.close();
    const asked = proxy.asked.slice(from).map((each) => each.replace(/127\.0\.0\.1:\d+/, ''));
    expect([...new Set(asked)].filter(isUnexpected)).toEqual([]);
    expect(asked).toContain('GET /en-unions/page.html');
  });

  it(
    'keeps settings and no word of any page',
    async () => {
      await session.store(defaultSettings);
      for (let at = 0; at < pages; at += 1) {
        const tab = await session.open(`${slugs[at % slugs.length]}/page.html`);
        await tab.page.close();
      }
      const stored = await session.stored();
      expect(stored).toEqual({ settings: defaultSettings });
    },
    60_000 + pages * 3_000,
  );
});
