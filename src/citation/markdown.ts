import type { Cited } from './cited';
import { referenceOf } from './reference';

/** Everything that can begin markup inside a line. */
const INLINE = /[\\`*_[\]<>~|&$]/gu;
/** What makes a heading, list, quotation or rule at the beginning of a line. */
const AT_START = /^(\s*)([#+=-]|\d+(?=[.)]))/u;

const escapeStart = (_: string, space: string, mark: string): string =>
  /^\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`;

/** Text that Markdown shows as it is, on one line. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(INLINE, '\\$&').replace(AT_START, escapeStart);

/** An address between angle brackets may hold anything but those, line ends and backslashes. */
const address = (link: string): string =>
  `<${link.replace(/[<>\\\s]/gu, (sign) => encodeURIComponent(sign))}>`;

/** One line of Markdown, the title in italics and linked. */
export function markdown(cited: Cited): string {
  const { publisher, title, place, deepLink: link, accessed, notes } = referenceOf(cited);
  const name = `*${escapeMarkdown(title)}*`;
  const linked = link === undefined ? name : `[${name}](${address(link)})`;
  const source = `${escapeMarkdown(publisher)}, ${linked}, ${escapeMarkdown(`${place} (${accessed}).`)}`;
  return [`${escapeMarkdown(cited.text)} — ${source}`, ...notes.map(escapeMarkdown)].join(' ');
}
