import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/cli/browser/serve';
import type { Tab } from '../../../src/cli/browser/tab';
import { browsers } from '../browsers';
import { useSession } from '../session';
import { shadowed } from './fuzzed-page';
import { firstLine, firstWord, html, notFound } from './made-page';

/** An element that gives its name to a property of the document, or of the form it stands in. */
const shadows: Readonly<Record<string, (name: string) => string>> = {
  image: (name) => `<img name="${name}" alt="">`,
  // Two of a name are a collection, on which no getter of an element works.
  'two images': (name) => `<img name="${name}" alt=""><img name="${name}" alt="">`,
  form: (name) => `<form name="${name}"></form>`,
  frame: (name) => `<iframe name="${name}"></iframe>`,
  object: (name) => `<object id="${name}"></object>`,
};
const interfaces = ['chrome', 'browser', 'exports', 'module', 'runtime', 'define', 'qontext'];
const inForm = (name: string) => `<form><input name="${name}"><p>In Pavlodar and Aktau.</p></form>`;

const hostilePages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(shadows).map(([kind, shadow]) => [
      `shadowed by ${kind}`,
      [...shadowed, ...interfaces].map(shadow).join(''),
    ]),
  ),
  'shadowed in forms': shadowed.map(inForm).join(''),
};
const pathOf = (slug: string) => slug.replaceAll(' ', '-');
const answers = new Map<string, Answer>(
  Object.entries(hostilePages).map(([slug, body]) => [
    `/${pathOf(slug)}`,
    html(
      `<!doctype html><html><head><title>x</title></head><body>${firstLine}${body}</body></html>`,
    ),
  ]),
);

describe.each(browsers)('hostile pages in %s', (name) => {
  const session = useSession(name, { pages: async (path) => answers.get(path) ?? notFound });

  it.each(Object.keys(hostilePages))('%s: marks, card and Escape work', async (slug) => {
    const tab = await session.open(pathOf(slug));
    await tab.marked(firstWord);
    await tab.hover(firstWord);
    expect(await tab.cardText()).toContain('Мажилис');
    await tab.page.keyboard.press('Escape');
    await tab.cardClosed();
    expect(ownErrors(tab)).toEqual([]);
    await tab.page.close();
  });
});

/** Without what the page complains of by itself. */
const ownErrors = ({ errors }: Tab) => errors.filter((error) => !error.includes('Failed to load'));
