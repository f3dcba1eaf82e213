import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../src/model/settings';
import { mergeSettings, parseSettings } from '../../src/settings/parse';

const keys = Object.keys(defaultSettings) as readonly (keyof Settings)[];
const good: Settings = {
  ...defaultSettings,
  enabled: false,
  theme: 'dark',
  disabledSites: ['news.kz'],
};
/** Some settings are damaged: which, and by what. */
const damage = fc.dictionary(fc.constantFrom(...keys), fc.anything(), { maxKeys: 3 });

const areWords = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** Said apart from the schema that is tested. */
const isValid = (settings: Settings): boolean =>
  typeof settings.enabled === 'boolean' &&
  areWords(settings.disabledSites) &&
  areWords(settings.hiddenKinds) &&
  ['auto', 'en', 'ru', 'kk'].includes(settings.language) &&
  ['section', 'every', 'first', 'none'].includes(settings.density) &&
  [null, 0, 150, 300, 600].includes(settings.dwell) &&
  [150, 300, 600].includes(settings.grace) &&
  ['system', 'light', 'dark'].includes(settings.theme);

describe('settings that are damaged', () => {
  it('are valid when read; those that are whole survive', () => {
    fc.assert(
      fc.property(damage, (broken) => {
        const read = parseSettings({ ...good, ...broken });
        expect(isValid(read)).toBe(true);
        for (const key of keys)
          if (!Object.hasOwn(broken, key)) expect(read[key]).toEqual(good[key]);
      }),
      { numRuns: 5_000 },
    );
  });

  it('are kept as they are by a change of another', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (stored) => {
        const merged = mergeSettings(stored, { theme: 'light' });
        expect(merged).toEqual({ ...stored, theme: 'light' });
      }),
      { numRuns: 1_000 },
    );
  });
});
