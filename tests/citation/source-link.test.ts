import { describe, expect, it } from 'vitest';
import { passageLink, sourceLink } from '../../src/citation/source-link';

describe('the link of a citation', () => {
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<b>',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    'chrome://settings',
    '//example.org',
    'example.org',
    'https://user:secret@example.org/',
    'https://user@example.org/',
    'http://',
    '',
  ])('is none for %j', (url) => {
    expect(sourceLink({ url })).toBeUndefined();
  });

  it('is the address for pages of the web', () => {
    expect(sourceLink({ url: 'https://docs.un.org/en/E/C.12' })).toBe(
      'https://docs.un.org/en/E/C.12',
    );
    expect(sourceLink({ url: 'HTTP://example.org/a b"<>' })).toBe(
      'http://example.org/a%20b%22%3C%3E',
    );
  });
});

describe('a link to a passage', () => {
  const page = { url: 'https://example.org/report?lang=en' };

  it('ends in the first words, written so that none is taken for a sign', () => {
    expect(passageLink({ ...page, start: 'Non-governmental bodies, 50 & more' })).toBe(
      'https://example.org/report?lang=en#:~:text=Non%2Dgovernmental%20bodies%2C%2050%20%26%20more',
    );
  });

  it('is the address alone where there are none, or where it has a fragment', () => {
    expect(passageLink(page)).toBe(page.url);
    expect(passageLink({ url: `${page.url}#part`, start: 'Some first words' })).toBe(
      `${page.url}#part`,
    );
  });

  it('is none where the address is none', () => {
    expect(passageLink({ url: 'javascript:alert(1)', start: 'Some first words' })).toBeUndefined();
  });
});
