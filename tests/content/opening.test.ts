// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startFrame } from '../../src/content/frame';
import type { Shared } from '../../src/content/shared';
import { longestWait } from '../../src/content/text/watch';
import { succeed } from '../../src/model/result';
import { defaultSettings } from '../../src/model/settings';
import { gateWordsOf } from './gate-words';

/** What is done, in order. */
let done: string[] = [];
let isOver = false;

const shared: Shared = {
  guard: { hear: () => undefined },
  extension: {
    send: async (message) => {
      if (isOver) throw new Error('Extension context invalidated.');
      done.push((message as { qontext: string }).qontext);
      return succeed({ active: true, settings: defaultSettings });
    },
    onCommand: () => undefined,
    onSettings: () => undefined,
    uiLanguage: () => 'en',
  },
  createPage: ({ ask }) => ({
    readChanged: async () => done.push('read'),
    refresh: async () => {
      done.push('asked');
      // An answer after the test has the frame end itself.
      if (isOver) await ask('found', { count: 0 });
      return 'answered';
    },
    state: () => ({ status: 'marked', language: 'en', found: [] }),
    isOurs: () => false,
  }),
};

beforeEach(() => {
  [done, isOver] = [[], false];
  vi.useFakeTimers();
  vi.stubGlobal('__GATE_WORDS__', gateWordsOf('Kazakhstan'));
  vi.stubGlobal('scheduler', { yield: async () => done.push('pause') });
  vi.spyOn(window.performance, 'now').mockImplementation(() => Date.now());
});
afterEach(async () => {
  isOver = true;
  document.body.append('Over.');
  await vi.advanceTimersByTimeAsync(60_000);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function open(html: string): Promise<void> {
  document.body.innerHTML = html;
  startFrame(window as never, shared);
  await vi.advanceTimersByTimeAsync(2 * longestWait);
}

it.each([
  ['a short page', '<p>The Senate of Kazakhstan met.</p>'],
  ['a long page', `<p>The Senate of Kazakhstan met.</p>${'<p>More words.</p>'.repeat(300)}`],
])('%s about the country is asked about once', async (_, html) => {
  await open(html);
  expect(done).toEqual(['begin', 'link', 'asked']);
});

it('a page that has changed is asked about after a pause from reading it', async () => {
  await open('<p>The Senate of Kazakhstan met.</p>');
  done = [];
  document.querySelector('p')?.append(' More words.');
  await vi.advanceTimersByTimeAsync(2 * longestWait);
  expect(done).toEqual(['read', 'pause', 'asked']);
});
