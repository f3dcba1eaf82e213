import { describe, expect, it } from 'vitest';
import { sourceLink } from '../../src/citation/source-link';

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
