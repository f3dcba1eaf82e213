import type { Citation } from '../model/card';

const schemes = new Set(['http:', 'https:']);

/**
 * The address a citation leads to, or `undefined` where following it could do anything but open a page:
 * another scheme, or a name and password in it. A text fragment (`#:~:text=`) would go here, once a
 * citation carries a short phrase of its passage; the index has none.
 */
export function sourceLink({ url }: Pick<Citation, 'url'>): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, username, password, href } = new URL(url);
  return schemes.has(protocol) && username === '' && password === '' ? href : undefined;
}
