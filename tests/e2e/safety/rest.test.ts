import { describe, expect, it } from 'vitest';
import { until } from '../../../src/cli/browser/until';
import { browsers } from '../browsers';
import { useSession } from '../session';
import { stopBackground } from './stop-background';

/** Long enough for a browser to start a background that it has a reason to start; milliseconds. */
const long = 2_000;

describe.each(browsers)('a background of %s that rests', (browser) => {
  const session = useSession(browser);

  it('is not woken by pages of other things, nor by tabs that are closed', async () => {
    const article = await session.open('en-unions/page.html');
    await article.marked('Mazhilis');
    await until(
      () => stopBackground(session.browser),
      async () => 'The background does not stop.',
    );
    const other = await session.open('en-elsewhere/page.html');
    await other.page.close();
    await article.page.close();
    await new Promise((resolve) => setTimeout(resolve, long));
    const wasRunning = await stopBackground(session.browser);
    expect(wasRunning).toBe(false);
  });
});
