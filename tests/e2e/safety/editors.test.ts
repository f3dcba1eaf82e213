import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Tab } from '../../../src/cli/browser/tab';
import { browsers } from '../browsers';
import { useSession } from '../session';
import { bundle } from './apps/bundle';
import { firstLine, firstWord, html, notFound } from './made-page';

const editors = [
  'textarea',
  'contenteditable',
  'design-mode',
  'codemirror',
  'prosemirror',
] as const;
const typed = 'The Senate of Kazakhstan met in Pavlodar.';
const typedLater = ' So did the Supreme Court.';

const frame = '<script>document.designMode = "on"</script><p>In Aktau of Kazakhstan, the Mazhilis';
const page = `<!doctype html><title>x</title>
<style>[id] { width: 500px; height: 60px; margin: 4px; border: 1px solid; display: block }</style>
<body>${firstLine}<textarea id="textarea"></textarea><div id="contenteditable" contenteditable></div>
<iframe id="design-mode" srcdoc='${frame}'></iframe><div id="codemirror"></div>
<div id="prosemirror"></div><script src="/editors.js"></script>`;

describe.each(browsers)('the words a reader types in %s', (name) => {
  let script: Promise<string> | undefined;
  const pages = async (path: string) => {
    if (path === '/page') return html(page);
    if (path !== '/editors.js') return notFound;
    script ??= bundle('tests/e2e/safety/apps/editors.ts');
    return { status: 200, headers: { 'content-type': 'text/javascript' }, body: await script };
  };
  const session = useSession(name, { pages });
  const alone = useSession(name, { pages, withoutExtension: true });

  it.each(editors)(
    'into %s: text, selection and undoing are the same, and unmarked',
    async (id) => {
      const plain = await alone.open('page');
      const expected = await edit(plain.page, id, async () => undefined);
      const tab = await session.open('page');
      await tab.marked(firstWord);
      const found = await edit(tab.page, id, (step) => around(tab, step));
      expect(found).toEqual(expected);
      for (const words of [typed, typedLater.trim()]) expect(found.typed).toContain(words);
      expect(found.undone).not.toContain(typed);
      expect(tab.errors).toEqual([]);
      await tab.page.close();
      await plain.page.close();
    },
  );

  /** Marks come and a card opens around the editor while it is written in. */
  async function around(tab: Tab, step: number): Promise<void> {
    await tab.marked(step === 1 ? 'Karaganda' : 'Shymkent');
    expect(await tab.marks()).toEqual(step === 1 ? marksAround : [...marksAround, 'Shymkent']);
    await tab.hover(firstWord);
    await tab.hands.titled(firstWord);
  }
});

const marksAround = ['Kazakhstan', firstWord, 'Karaganda'];

/** Types, selects and undoes; `between` happens twice, each time after the page has changed beside the editor. */
async function edit(page: Page, id: string, between: (step: number) => Promise<void>) {
  const read = () => page.evaluate(readAtRest, id);
  // Into the first line: below it, some editors are not there.
  await page.click(`#${id}`, { offset: { x: 20, y: 20 } });
  await page.keyboard.type(typed);
  await addLine(page, 'Karaganda');
  await between(1);
  await page.keyboard.type(typedLater);
  await addLine(page, 'Shymkent');
  await between(2);
  const written = await read();
  await page.keyboard.down('Shift');
  for (let letter = 0; letter < 5; letter += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.up('Shift');
  const selected = await read();
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  return { typed: written, selected, undone: await read() };
}

/** Editors hear of a selection once the browser has drawn it. */
async function readAtRest(editor: string): Promise<string> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  return window.readEditor(editor);
}

const addLine = (page: Page, place: string): Promise<void> =>
  page.evaluate((words) => {
    const line = document.createElement('p');
    line.textContent = `A line from ${words}.`;
    document.body.append(line);
  }, place);
