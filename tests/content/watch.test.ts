// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { longestWait, quietTime, watchChanges } from '../../src/content/text/watch';

let timersSet = 0;
const timers = {
  set: (callback: () => void, milliseconds: number) => {
    timersSet += 1;
    return window.setTimeout(callback, milliseconds);
  },
  clear: (timer: number) => window.clearTimeout(timer),
  now: () => Date.now(),
};

let end: AbortController;
let seen: ReadonlySet<Node>[];
const ours = document.createElement('aside');
const paragraph = document.createElement('p');

/** Lets the observer's own queue run. */
const observed = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren(paragraph);
  end = new AbortController();
  seen = [];
  watchChanges(document, {
    onChange: (changed) => seen.push(changed),
    ours: (node) => node === ours,
    timers,
    signal: end.signal,
  });
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('changes of a page', () => {
  it.each(['hidden', 'open', 'aria-hidden', 'inert'])(
    'are told of %s, not of style',
    async (name) => {
      paragraph.setAttribute('style', 'color: red');
      await observed();
      await vi.advanceTimersByTimeAsync(quietTime);
      expect(seen).toEqual([]);
      paragraph.setAttribute(name, '');
      await observed();
      await vi.advanceTimersByTimeAsync(quietTime);
      expect(seen.map((each) => [...each])).toEqual([[paragraph]]);
      paragraph.removeAttribute(name);
    },
  );

  it('come as one call once the page is quiet', async () => {
    for (let step = 0; step < 5; step += 1) {
      paragraph.append('x');
      await observed();
    }
    expect(seen).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(quietTime);
    expect(seen.map((changed) => [...changed])).toEqual([[paragraph]]);
  });

  it('come all the same from a page that never rests', async () => {
    for (let time = 0; time < longestWait * 2; time += quietTime / 2) {
      paragraph.append('x');
      await vi.advanceTimersByTimeAsync(quietTime / 2);
    }
    expect(seen.length).toBeGreaterThanOrEqual(1);
  });

  it('set few timers, however many they are', async () => {
    const before = timersSet;
    for (let change = 0; change < 100; change += 1) {
      paragraph.append('x');
      await vi.advanceTimersByTimeAsync(1);
    }
    await vi.advanceTimersByTimeAsync(quietTime);
    expect(seen).toHaveLength(1);
    expect(timersSet - before).toBeLessThanOrEqual(3);
  });

  it('leave out what we ourselves put in', async () => {
    document.documentElement.append(ours);
    await vi.advanceTimersByTimeAsync(longestWait);
    expect(seen).toHaveLength(0);
  });

  it('are no longer heard after the end', async () => {
    paragraph.append('x');
    await observed();
    end.abort();
    paragraph.append('y');
    await vi.advanceTimersByTimeAsync(longestWait);
    expect(seen).toHaveLength(0);
  });
});
