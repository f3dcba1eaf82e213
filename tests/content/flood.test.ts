// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startFrame } from '../../src/content/frame';
import type { PageContext } from '../../src/content/page-surface';
import type { Shared } from '../../src/content/shared';
import { ChangedBlocks } from '../../src/content/text/changed-blocks';
import { longestWait } from '../../src/content/text/watch';
import { succeed } from '../../src/model/result';
import { defaultSettings } from '../../src/model/settings';
import { gateWordsOf } from './gate-words';

const seconds = 10;
const perSecond = 1_000;
/** Paragraphs of the page, and those of them that change. */
const all = 400;
const changing = 20;

let textsRead = 0;
let refreshed = 0;
let context: PageContext | undefined;
/** What one refresh costs, in milliseconds of the page's clock. */
let cost = 0;
let clock = 0;
/** The frame ends itself once its extension is gone. */
let isOver = false;

const shared: Shared = {
  guard: { hear: () => undefined },
  extension: {
    send: async () => {
      if (isOver) throw new Error('Extension context invalidated.');
      return succeed({ active: true, settings: defaultSettings });
    },
    onCommand: () => undefined,
    onSettings: () => undefined,
    uiLanguage: () => 'en',
  },
  createPage: (made) => {
    context = made;
    const changes = new ChangedBlocks(made.registry, made.dom);
    return {
      refresh: async () => {
        refreshed += 1;
        clock += cost;
        return 'answered' as const;
      },
      state: () => ({ status: 'marked', language: 'en', found: [] }),
      isOurs: () => false,
      readChanged: (changed) => changes.read(changed, made.signal),
    };
  },
};

const paragraphs = () => [...document.querySelectorAll('p')];

/** So many changes a second for some seconds, spread over a few paragraphs. */
async function flood(): Promise<void> {
  const lines = paragraphs()
    .slice(0, changing)
    .map(({ firstChild }) => firstChild as Text);
  for (let at = 0; at < seconds * perSecond; at += 1) {
    (lines[at % changing] as Text).data = `Line ${at} of Kazakhstan.`;
    await vi.advanceTimersByTimeAsync(1_000 / perSecond);
  }
  await vi.advanceTimersByTimeAsync(2 * longestWait);
}

const dataOf = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data');

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('__GATE_WORDS__', gateWordsOf('kazakhstan'));
  vi.spyOn(window.performance, 'now').mockImplementation(() => Date.now() + clock);
  Object.defineProperty(CharacterData.prototype, 'data', {
    ...dataOf,
    get() {
      textsRead += 1;
      return dataOf?.get?.call(this);
    },
  });
  [cost, clock, isOver] = [0, 0, false];
  document.body.innerHTML = '<p>A line of Kazakhstan.</p>'.repeat(all);
  startFrame(window as never, shared);
  await vi.advanceTimersByTimeAsync(2 * longestWait);
  [textsRead, refreshed] = [0, 0];
});
afterEach(async () => {
  isOver = true;
  await context?.ask('found', { count: 0 });
  Object.defineProperty(CharacterData.prototype, 'data', dataOf as PropertyDescriptor);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a page that changes a thousand times a second', () => {
  it('is read once a second, and of it what changes alone', async () => {
    await flood();
    expect(context?.registry.all.at(0)?.text).toContain(`Line ${seconds * perSecond - changing}`);
    expect(refreshed).toBeGreaterThan(1);
    expect(refreshed).toBeLessThanOrEqual(seconds + 1);
    expect(textsRead).toBeLessThanOrEqual(refreshed * changing);
  });

  it('and that is dear to read, is read for a thirtieth of the time', async () => {
    cost = 100;
    const from = window.performance.now();
    await flood();
    expect(refreshed).toBeGreaterThan(1);
    expect((refreshed - 1) * cost).toBeLessThanOrEqual((window.performance.now() - from) / 30);
  });
});
