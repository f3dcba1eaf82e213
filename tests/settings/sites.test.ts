import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/model/settings';
import { isActiveOn, withSite } from '../../src/settings/sites';

const off = { ...defaultSettings, disabledSites: ['news.kz'] };

describe('a site', () => {
  it('is marked unless it, or everything, is switched off', () => {
    expect(isActiveOn(off, 'other.kz')).toBe(true);
    expect(isActiveOn(off, 'news.kz')).toBe(false);
    expect(isActiveOn({ ...off, enabled: false }, 'other.kz')).toBe(false);
  });

  it('is switched off once, and on again', () => {
    expect(withSite(off, 'news.kz', false)).toEqual(['news.kz']);
    expect(withSite(off, 'other.kz', false)).toEqual(['news.kz', 'other.kz']);
    expect(withSite(off, 'news.kz', true)).toEqual([]);
  });
});
