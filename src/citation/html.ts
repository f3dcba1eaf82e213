import type { Cited } from './cited';
import { referenceOf } from './reference';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that HTML shows as it is, in content and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);

/** One paragraph of HTML with the title linked. */
export function html(cited: Cited): string {
  const { publisher, title, place, deepLink: link, accessed, notes } = referenceOf(cited);
  const name = `<cite>${escapeHtml(title)}</cite>`;
  const linked = link === undefined ? name : `<a href="${escapeHtml(link)}">${name}</a>`;
  const source = `${escapeHtml(publisher)}, ${linked}, ${escapeHtml(`${place} (${accessed}).`)}`;
  const parts = [`${escapeHtml(cited.text)} — ${source}`, ...notes.map(escapeHtml)];
  return `<p lang="${cited.language}">${parts.join(' ')}</p>`;
}
