import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MessageBundle } from '../../src/i18n/bundle';
import { languages } from '../../src/model/language';

const bundles = Object.fromEntries(
  languages.map((language) => [
    language,
    JSON.parse(readFileSync(`_locales/${language}/messages.json`, 'utf8')) as MessageBundle,
  ]),
);
const english = bundles.en ?? {};
const keys = Object.keys(english);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|html)$/.test(file))
  .map((file) => readFileSync(join('src', file), 'utf8'));
const code = [...sources, readFileSync('manifest.json', 'utf8')].join('\n');

/** Keys of surfaces that come later wait for them; once the place is there, each must be used or go. */
const surfaces = {
  options: 'src/pages/options/main.tsx',
  welcome: 'src/pages/welcome/main.tsx',
  menu: 'src/background/menus.ts',
} as const;
const waits = (key: string) =>
  Object.entries(surfaces).some(([prefix, place]) => key.startsWith(prefix) && !existsSync(place));

const names = (message: string) =>
  [...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name?.toLowerCase()).sort();
const base = (key: string) => key.replace(/_(one|few|many|other)$/, '');

describe.each(languages)('_locales/%s', (language) => {
  const bundle = bundles[language] ?? {};

  it('has the same keys as English, in the same order', () => {
    expect(Object.keys(bundle)).toEqual(keys);
  });

  it('has no empty message', () => {
    const empty = keys.filter((key) => (bundle[key]?.message.trim() ?? '') === '');
    expect(empty).toEqual([]);
  });

  it('fills in the same placeholders as English, and uses each of them', () => {
    for (const key of keys) {
      expect({ key, ...bundle[key]?.placeholders }).toEqual({ key, ...english[key]?.placeholders });
      const declared = Object.keys(bundle[key]?.placeholders ?? {}).sort();
      expect({ key, uses: names(bundle[key]?.message ?? '') }).toEqual({ key, uses: declared });
    }
  });

  it('keeps the store’s limit of 132 characters for the description', () => {
    expect(bundle.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

  it('writes its own letters only', () => {
    // Latin look-alikes inside Cyrillic words read well and are found by nobody.
    const mixed = keys.filter((key) =>
      /[a-z][\u0400-\u052f]|[\u0400-\u052f][a-z]/i.test(bundle[key]?.message ?? ''),
    );
    expect(mixed).toEqual([]);
  });
});

describe('texts that should differ', () => {
  it('are not left in English', () => {
    const formats = ['Markdown', 'Html', 'Apa', 'Chicago', 'Bibtex', 'Ris', 'CslJson'];
    const same = ['extensionName', 'scorePercent', ...formats.map((name) => `cite${name}`)];
    const left = keys.filter(
      (key) =>
        !same.includes(key) &&
        !key.startsWith('optionsLanguage') &&
        !/^\$|^[“«]?\$\w+\$[”»]?\.?$/.test(english[key]?.message ?? '') &&
        bundles.ru?.[key]?.message === english[key]?.message,
    );
    expect(left).toEqual([]);
  });
});

describe('keys and code', () => {
  it('agree: every key that is asked for exists', () => {
    const asked = [
      ...code.matchAll(/\b(?:text|getMessage)\(\s*'(\w+)'/g),
      ...code.matchAll(/__MSG_(\w+?)__/g),
    ].map(([, key]) => key ?? '');
    const counted = [...code.matchAll(/\bplural\(\s*'(\w+)'/g)].map(([, key]) => `${key}_other`);
    expect(asked.length).toBeGreaterThan(50);
    expect([...asked, ...counted].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  it('agree: every key is asked for', () => {
    const asked = (key: string) =>
      code.includes(`'${base(key)}'`) || code.includes(`__MSG_${key}__`);
    const unused = keys.filter((key) => !asked(key) && !waits(key));
    expect(unused, 'use these keys, or take them out of all three files').toEqual([]);
  });
});
