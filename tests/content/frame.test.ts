// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startFrame } from '../../src/content/frame';
import type { Shared } from '../../src/content/shared';
import { mostTries } from '../../src/messaging/patient';
import { defaultSettings } from '../../src/model/settings';
import { gateWordsOf } from './gate-words';

const stopped = new Error('The message port closed before a response was received.');
/**
 * Starts the frame before a background that lets the first `silent` messages fall, and the first `lost`
 * questions for mentions; counts what is done.
 */
function startBefore(silent: number, lost = 0) {
  const count = { begun: 0, refreshed: 0 };
  const send = async (message: unknown) => {
    if ((message as { qontext: string }).qontext !== 'begin') return { ok: false, error: {} };
    count.begun += 1;
    if (count.begun <= silent) throw stopped;
    return { ok: true, value: { active: false, settings: defaultSettings } };
  };
  const shared: Shared = {
    guard: { hear: () => {} },
    extension: { send, onCommand: () => {}, onSettings: () => {}, uiLanguage: () => 'en' },
    createPage: () => ({
      refresh: async () => {
        count.refreshed += 1;
        return count.refreshed <= lost ? 'unanswered' : 'answered';
      },
      state: () => ({ status: 'marked', language: 'en', found: [] }),
      readChanged: async () => true,
      isOurs: () => false,
    }),
  };
  startFrame(globalThis as never, shared);
  return count;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('__GATE_WORDS__', gateWordsOf('Kazakhstan'));
  document.body.innerHTML = '<p>The parliament of Kazakhstan met in spring.</p>';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page whose background is silent', () => {
  it('is marked as soon as the background answers, though nothing changes on the page', async () => {
    const count = startBefore(2 * mostTries);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(count).toEqual({ begun: 2 * mostTries + 1, refreshed: 1 });
  });

  it('is asked about anew where it fell silent after the beginning', async () => {
    const count = startBefore(0, 3);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(count).toEqual({ begun: 1, refreshed: 4 });
  });

  it('is left alone where it goes on being silent', async () => {
    const count = startBefore(0, Number.POSITIVE_INFINITY);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(count).toEqual({ begun: 1, refreshed: 6 });
  });

  it('is left alone after some time', async () => {
    const count = startBefore(Number.POSITIVE_INFINITY);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(count).toEqual({ begun: 6 * mostTries, refreshed: 0 });
  });
});
