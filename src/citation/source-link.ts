import type { Citation } from '../model/card';

const schemes = new Set(['http:', 'https:']);

type Address = Pick<Citation, 'url'>;

/**
 * The address a citation leads to, or `undefined` where following it could do anything but open a page:
 * another scheme, or a name and password in it.
 */
export function sourceLink({ url }: Address): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, username, password, href } = new URL(url);
  return schemes.has(protocol) && username === '' && password === '' ? href : undefined;
}

/** A hyphen at either end would mean words before or after: inside, it is written as a number. */
const fragmentOf = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');

/**
 * The same with a text fragment: browsers that know it open the page at these words, where it still has
 * them, and every other opens its top.
 */
export function passageLink(citation: Address & Pick<Citation, 'start'>): string | undefined {
  const link = sourceLink(citation);
  if (link === undefined || citation.start === undefined || link.includes('#')) return link;
  return `${link}#:~:text=${fragmentOf(citation.start)}`;
}
