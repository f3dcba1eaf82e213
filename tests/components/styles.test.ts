import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'src/components/styles';
const sheets = readdirSync(folder).filter((file) => file.endsWith('.css'));
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const all = sheets.map(read).join('\n');

describe('the stylesheets', () => {
  it.each(sheets)('%s selects by our classes or :host only', (file) => {
    const rules = read(file)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .match(/[^{};]+(?=\{)/g);
    const selectors = (rules ?? [])
      .map((rule) => rule.trim())
      .filter((rule) => !rule.startsWith('@'))
      .flatMap((rule) => rule.split(','))
      .map((selector) => selector.trim());
    expect(selectors.filter((selector) => !/^(\.q-|:host)/.test(selector))).toEqual([]);
  });

  it('take every colour from a token', () => {
    const elsewhere = sheets
      .filter((file) => file !== 'tokens.css')
      .map(read)
      .join('\n');
    expect(elsewhere.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl)\(/gi)).toBeNull();
  });

  it('style every class that the components draw, and no other', () => {
    const files = readdirSync('src/components', { recursive: true, encoding: 'utf8' });
    const code = files
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(`src/components/${file}`, 'utf8'))
      .join('\n');
    const drawn = new Set(code.match(/\bq-[\w-]+/g));
    const styled = new Set([...all.matchAll(/\.(q-[\w-]+)/g)].map(([, name]) => name ?? ''));
    expect([...drawn].filter((name) => !styled.has(name))).toEqual([]);
    expect([...styled].filter((name) => !drawn.has(name))).toEqual([]);
  });

  it('move nothing, so that there is nothing to reduce', () => {
    expect(all.match(/\b(transition|animation|scroll-behavior)\b/)).toBeNull();
  });
});
