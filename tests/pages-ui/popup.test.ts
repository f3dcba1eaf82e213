import { describe, expect, it } from 'vitest';
import type { FoundEntity, PageState } from '../../src/model/page-state';
import { defaultSettings } from '../../src/model/settings';
import { mergeStates } from '../../src/pages/popup/frames';
import { summaryState } from '../../src/pages/popup/summary-state';

const found = (entity: string, kind: string, count: number) =>
  ({ entity, kind, name: entity, count }) as unknown as FoundEntity;
const state = (status: PageState['status'], ...things: FoundEntity[]): PageState => ({
  status,
  language: 'ru',
  found: things,
});

describe('a page with frames', () => {
  it('shows each thing once, with the mentions of all frames', () => {
    const merged = mergeStates([
      state('marked', found('a', 'law', 2)),
      state('marked', found('b', 'place', 1), found('a', 'law', 3)),
    ]);
    expect(merged?.found).toEqual([found('a', 'law', 5), found('b', 'place', 1)]);
  });

  it('is marked when one frame is, and refused when the index was', () => {
    expect(mergeStates([state('not-about'), state('marked')])?.status).toBe('marked');
    expect(mergeStates([state('marked'), state('refused')])?.status).toBe('refused');
  });

  it('has no state when no frame answers', () => {
    expect(mergeStates([])).toBeUndefined();
  });
});

describe('the popup', () => {
  const summary = (page: PageState | undefined, settings = {}) =>
    summaryState({ ...defaultSettings, ...settings }, 'news.kz', page);

  it('lists what was found by kind, the most mentioned first', () => {
    const things = [found('x', 'place', 1), found('b', 'law', 1), found('a', 'law', 4)];
    expect(summary(state('marked', ...things))).toMatchObject({
      is: 'found',
      groups: [
        { kind: 'law', things: [{ entity: 'a', lang: 'ru' }, { entity: 'b' }] },
        { kind: 'place', things: [{ entity: 'x' }] },
      ],
    });
  });

  it('says why nothing is marked', () => {
    expect(summary(state('not-about')).is).toBe('not-about');
    expect(summary(state('reading')).is).toBe('reading');
    expect(summary(state('off')).is).toBe('reading');
    expect(summary(undefined).is).toBe('unsupported');
    expect(summary(state('marked'), { enabled: false }).is).toBe('disabled');
    expect(summary(state('marked'), { disabledSites: ['news.kz'] }).is).toBe('disabled-here');
    const failure = { code: 'index-damaged', message: 'Install again.' } as const;
    expect(summary({ ...state('refused'), failure })).toEqual({ is: 'refused', failure });
  });
});
