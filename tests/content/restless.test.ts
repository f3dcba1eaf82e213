// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startMarkedFrame } from './restless-page';

/** Paragraphs of the page. */
const all = 60;
/** Between two changes, in milliseconds. */
const pause = 100;
const opening = 'The Mazhilis met. A line of Kazakhstan.';

let frame: ReturnType<typeof startMarkedFrame>;
const lines = () => [...document.querySelectorAll('p')].map(({ firstChild }) => firstChild as Text);
const rest = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

/** So many seconds of changes, in the first `count` paragraphs. */
async function change(count: number, seconds: number): Promise<void> {
  for (let at = 0; at < (seconds * 1_000) / pause; at += 1) {
    for (const line of lines().slice(0, count)) line.data = `${opening} Change ${Date.now()}.`;
    await rest(pause);
  }
}

const sent = () => frame.asked.reduce((sum, { blocks }) => sum + blocks.join('').length, 0);

beforeEach(async () => {
  vi.useFakeTimers();
  vi.spyOn(window.performance, 'now').mockImplementation(() => Date.now());
  document.body.innerHTML = `<p>${opening}</p>`.repeat(all);
  frame = startMarkedFrame();
  await rest(8_000);
  frame.asked.length = 0;
});
afterEach(async () => {
  frame.end();
  lines()[0]?.remove();
  await rest(40_000);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the mentions of a page', () => {
  it.each([1, all])(
    'of which %i texts never rest are asked for ever more rarely',
    async (count) => {
      await change(count, 60);
      expect(frame.asked.length).toBeGreaterThanOrEqual(4);
      expect(frame.asked.length).toBeLessThanOrEqual(8);
      expect(sent()).toBeLessThan(8 * all * (opening.length + 30));
    },
  );

  it('are asked for once its texts rest, as they stand then', async () => {
    await change(1, 30);
    frame.asked.length = 0;
    await rest(4_000);
    expect(frame.asked).toHaveLength(1);
    expect(frame.asked[0]?.blocks[0]).toBe(lines()[0]?.data);
    await rest(60_000);
    expect(frame.asked).toHaveLength(1);
  });

  it('are asked for soon where another text changes than those that never rest', async () => {
    await change(1, 30);
    frame.asked.length = 0;
    const from = Date.now();
    (lines()[9] as Text).data = 'The Senate of Kazakhstan voted.';
    await change(1, 3);
    expect(frame.asked[0]?.blocks[9]).toContain('Senate');
    expect((frame.asked[0]?.at ?? 0) - from).toBeLessThan(2_000);
  });

  it('stay found meanwhile in sentences that stand as they stood', async () => {
    const found = () =>
      frame
        .page()
        ?.state()
        .found.map(({ count }) => count);
    const before = found();
    await change(all, 10);
    expect(found()).toEqual(before);
  });
});

describe('marks', () => {
  it('beyond the screen are painted ahead of scrolling, but not while the page goes on changing', async () => {
    expect([...frame.margins]).toEqual(['50% 0px']);
    await change(1, 2);
    expect([...frame.margins]).toEqual(['50% 0px']);
    await change(1, 8);
    expect([...frame.margins]).toEqual(['0px']);
    await rest(20_000);
    expect([...frame.margins]).toEqual(['50% 0px']);
  });
});
