import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/cli/browser/serve';
import { browsers } from '../browsers';
import { useSession } from '../session';
import { firstLine, firstWord, html, notFound } from './made-page';

const answer = (type: string, body: string, headers: Readonly<Record<string, string>> = {}) => ({
  status: 200,
  headers: { 'content-type': type, ...headers },
  body,
});
const text = 'In Kazakhstan the Mazhilis met.';
const page = `<!doctype html><html><head><title>x</title></head><body>${firstLine}</body></html>`;
const xhtml = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${firstLine}</body></html>`;

/** Kinds that are text to read. */
const read: Readonly<Record<string, Answer>> = {
  html: html(page),
  xhtml: answer('application/xhtml+xml', xhtml),
  quirks: html(firstLine),
  'a frameset’s frame': html(`<frameset><frame src="/html"></frameset>`),
  'a frame without an address': html(
    `<iframe srcdoc="${firstLine.replaceAll('"', '&quot;')}"></iframe>`,
  ),
  'a sandboxed frame': html('<iframe sandbox src="/html"></iframe>'),
  'a document that is written anew': html(
    `<script>onload = () => { document.open(); document.write(${JSON.stringify(firstLine)}); document.close(); }</script>`,
  ),
};
/** A frame in a process of its own, where the test cannot look into the card. */
const farFrame: Readonly<Record<string, Answer>> = {
  'a frame of another origin': html(
    '<iframe id="other"></iframe><script>other.src = location.origin.replace("127.0.0.1", "localhost") + "/html"</script>',
  ),
};
/** Kinds that are left alone. */
const leftAlone: Readonly<Record<string, Answer>> = {
  xml: answer('application/xml', `<a>${text}</a>`),
  svg: answer(
    'image/svg+xml',
    `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${text}</text></svg>`,
  ),
  'plain text': answer('text/plain', text),
  json: answer('application/json', JSON.stringify({ text })),
  'an empty document': html(''),
};
const pathOf = (kind: string) => kind.replace(/[^a-z]+/g, '-');
const answers = new Map(
  Object.entries({ ...read, ...farFrame, ...leftAlone }).map(([kind, one]) => [
    `/${pathOf(kind)}`,
    one,
  ]),
);

describe.each(browsers)('kinds of document in %s', (name) => {
  const session = useSession(name, { pages: async (path) => answers.get(path) ?? notFound });

  it.each(Object.keys(read))('%s is read', async (kind) => {
    const tab = await session.open(pathOf(kind));
    await tab.marked(firstWord);
    await tab.hover(firstWord);
    expect(await tab.cardText()).toContain(firstWord);
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it.each(Object.keys(farFrame))('%s is read', async (kind) => {
    const tab = await session.open(pathOf(kind));
    await tab.marked(firstWord);
    expect(tab.errors).toEqual([]);
    await tab.page.close();
  });

  it.each(Object.keys(leftAlone))('%s is left alone', async (kind) => {
    const tab = await session.open(pathOf(kind));
    const before = await tab.page.content();
    const other = await session.open(pathOf('html'));
    await other.marked(firstWord);
    expect(await tab.marks()).toEqual([]);
    expect(await tab.page.content()).toBe(before);
    expect(tab.errors).toEqual([]);
    await other.page.close();
    await tab.page.close();
  });
});
