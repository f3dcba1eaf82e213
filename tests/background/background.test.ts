import { describe, expect, it } from 'vitest';
import { FoundCounter } from '../../src/background/badge';
import { createIndexHolder } from '../../src/background/index-holder';
import { once } from '../../src/background/once';

describe('the count on the toolbar button', () => {
  const counting = () => {
    const shown: (readonly [number, string])[] = [];
    const counter = new FoundCounter({
      setText: async (tab, text) => void shown.push([tab, text]),
    });
    return { shown, counter };
  };

  it('adds up the frames of a tab', async () => {
    const { shown, counter } = counting();
    await counter.set(1, 0, 3);
    await counter.set(1, 7, 2);
    await counter.set(2, 0, 9);
    expect(shown).toEqual([
      [1, '3'],
      [1, '5'],
      [2, '9'],
    ]);
  });

  it('forgets the frames of the page before, and shows nothing for none', async () => {
    const { shown, counter } = counting();
    await counter.set(1, 7, 2);
    counter.begin(1, 0);
    await counter.set(1, 0, 0);
    expect(shown.at(-1)).toEqual([1, '']);
  });

  it('keeps the frames of a page whose main frame is read again', async () => {
    const { shown, counter } = counting();
    counter.begin(1, 0);
    await counter.set(1, 0, 3);
    counter.begin(1, 7);
    await counter.set(1, 7, 2);
    await counter.set(1, 0, 4);
    expect(shown.at(-1)).toEqual([1, '6']);
  });
});

describe('the index', () => {
  it('is fetched once, however many ask', async () => {
    let fetched = 0;
    const index = createIndexHolder(async () => {
      fetched += 1;
      return new ArrayBuffer(4);
    });
    const [first, second] = await Promise.all([index(), index()]);
    expect(fetched).toBe(1);
    expect(first).toBe(second);
    expect(first).toMatchObject({ ok: false, error: { code: 'index-damaged' } });
  });

  it('that cannot be fetched is an error that says what to do', async () => {
    const index = createIndexHolder(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await index()).toMatchObject({
      ok: false,
      error: { code: 'index-missing', message: expect.stringContaining('Install it again') },
    });
  });
});

describe('what is made once', () => {
  it('is made at the first call only', async () => {
    let made = 0;
    const get = once(async () => {
      made += 1;
      return made;
    });
    expect(made).toBe(0);
    expect([await get(), await get()]).toEqual([1, 1]);
  });
});
