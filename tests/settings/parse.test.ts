import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/model/settings';
import { mergeSettings, parseSettings } from '../../src/settings/parse';
import { isActiveOn, withSite } from '../../src/settings/sites';
import { createSettingsStore, settingsKey } from '../../src/settings/store';

describe('stored settings', () => {
  it.each([undefined, null, 7, 'x', [], [1]])(
    'are the defaults when storage holds %j',
    (stored) => {
      expect(parseSettings(stored)).toEqual(defaultSettings);
    },
  );

  it('keep what is good when one is bad', () => {
    const parsed = parseSettings({ dwell: 17, density: 'every', enabled: 'yes', theme: 'dark' });
    expect(parsed).toEqual({ ...defaultSettings, density: 'every', theme: 'dark' });
  });

  it('take null for a dwell by key only, but not a text', () => {
    expect(parseSettings({ dwell: null }).dwell).toBeNull();
    expect(parseSettings({ dwell: '300' }).dwell).toBe(300);
  });

  it('that were stored before a card could close sooner or later have the usual grace', () => {
    const { grace: _, ...older } = { ...defaultSettings, dwell: 600 };
    expect(parseSettings(older)).toEqual({ ...defaultSettings, dwell: 600, grace: 300 });
  });

  it('keep unknown keys and values through a change of another setting', () => {
    const stored = { dwell: 17, invented: { a: 1 } };
    expect(mergeSettings(stored, { theme: 'dark' })).toEqual({ ...stored, theme: 'dark' });
  });

  it('refuse a site list with anything but host names in it', () => {
    expect(parseSettings({ disabledSites: ['a.kz', 3] }).disabledSites).toEqual([]);
  });
});

describe('a site', () => {
  it('is off when it is listed, and on again when it is taken out', () => {
    const off = { ...defaultSettings, disabledSites: withSite(defaultSettings, 'news.kz', false) };
    expect(isActiveOn(off, 'news.kz')).toBe(false);
    expect(isActiveOn(off, 'other.kz')).toBe(true);
    expect(withSite(off, 'news.kz', true)).toEqual([]);
  });

  it('is listed once however often it is switched off', () => {
    const off = { ...defaultSettings, disabledSites: ['news.kz'] };
    expect(withSite(off, 'news.kz', false)).toEqual(['news.kz']);
  });

  it('is off everywhere when all is off', () => {
    expect(isActiveOn({ ...defaultSettings, enabled: false }, 'news.kz')).toBe(false);
  });
});

describe('the settings store', () => {
  it('writes one key, and keeps in it what it does not know', async () => {
    const items: Record<string, unknown> = { [settingsKey]: { later: true }, other: 1 };
    const store = createSettingsStore({
      get: async (key) => ({ [key]: items[key] }),
      set: async (changed) => void Object.assign(items, changed),
    });
    const settings = await store.change({ density: 'first' });
    expect(settings.density).toBe('first');
    expect(items).toEqual({ [settingsKey]: { later: true, density: 'first' }, other: 1 });
  });
});
