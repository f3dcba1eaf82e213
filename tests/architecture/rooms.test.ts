import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which rooms of `src` each room may import from; itself is always allowed. */
const mayLookAt: Readonly<Record<string, readonly string[]>> = {
  model: [],
  linking: ['model'],
  knowledge: ['model'],
  citation: ['model'],
  compile: ['model', 'linking', 'i18n'],
  messaging: ['model'],
  settings: ['model', 'messaging', 'platform'],
  platform: [],
  i18n: ['model'],
  components: ['model', 'citation', 'i18n'],
  background: ['model', 'knowledge', 'linking', 'citation', 'messaging', 'settings', 'platform'],
  content: ['model', 'linking', 'messaging', 'settings', 'components', 'i18n'],
  pages: ['model', 'messaging', 'settings', 'components', 'i18n', 'platform'],
  cli: ['model', 'linking', 'knowledge', 'citation', 'compile', 'i18n', 'components'],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => normalize(join('src', file)));
const importOf = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
const roomOf = (file: string) => file.split('/')[1] ?? '';

/** Every import of a file that stays inside `src`, as a path. */
const innerImports = (file: string) =>
  importsOf(file)
    // `?script` gives the name of a built file, not its code.
    .filter((name) => name.startsWith('.') && !name.includes('?script'))
    .map((name) => relative('.', join(dirname(file), name.replace(/\?.*$/, ''))))
    .filter((path) => path.startsWith('src/'));

const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(importOf)].map(([, name]) => name ?? '');

const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');

describe('the rooms of src', () => {
  it('are all known', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in mayLookAt))).toEqual([]);
  });

  it.each(Object.entries(mayLookAt))('%s looks only at %j', (room, allowed) => {
    const breaches = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        innerImports(file)
          .filter((path) => roomOf(path) !== room && !allowed.includes(roomOf(path)))
          .map((path) => `${file} imports ${path}: move what both need into a room both may see.`),
      );
    expect(breaches).toEqual([]);
  });

  it('leave the browser to platform: it alone imports the polyfill', () => {
    const importers = files.filter((file) => importsOf(file).includes('webextension-polyfill'));
    expect(importers.map(roomOf)).toEqual(['platform']);
  });

  it('keep Node out of what runs in the browser', () => {
    const nodeRooms = new Set(['cli', 'compile']);
    const importers = files.filter((file) =>
      importsOf(file).some((name) => name.startsWith('node:')),
    );
    expect(importers.filter((file) => !nodeRooms.has(roomOf(file)))).toEqual([]);
  });

  it('name no country: that is left to the data', () => {
    // The Kazakh language has its rules in code, and comments their examples; a country has neither.
    const country = /kazakhstan|qazaqstan|казахстан|қазақстан/i;
    const naming = files.filter((file) =>
      country.test(withoutComments(readFileSync(file, 'utf8'))),
    );
    expect(naming).toEqual([]);
  });

  it('write no markup into a page by string', () => {
    const banned =
      /\.(innerHTML|outerHTML|insertAdjacentHTML)\b|\beval\(|new Function\(|document\.write/;
    const browserRooms = new Set(['content', 'components', 'pages', 'background', 'platform']);
    const breaches = files.filter(
      (file) => browserRooms.has(roomOf(file)) && banned.test(readFileSync(file, 'utf8')),
    );
    expect(breaches).toEqual([]);
  });
});
