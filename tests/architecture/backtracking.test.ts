import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { check, type VulnerableDiagnostics } from 'recheck';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** Rooms that run in a browser, on whatever text a page has. */
const ROOMS = ['background', 'citation', 'components', 'content', 'knowledge', 'linking'] as const;
const modules = import.meta.glob(
  '../../src/{background,citation,components,content,knowledge,linking}/**/*.{ts,tsx}',
);

/** Files whose expressions take time squared on the text they are given, which is held short. */
const onShortText: ReadonlySet<string> = new Set(['src/linking/address.ts']);

interface Expression {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const files = ROOMS.flatMap((room) =>
  readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join('src', room, file)),
);

/** Those written as literals. */
function literalsOf(file: string): readonly Expression[] {
  const found: Expression[] = [];
  JSON.stringify(parseSync(file, readFileSync(file, 'utf8')).program, (_key, value) => {
    if (value?.regex) found.push({ file, source: value.regex.pattern, flags: value.regex.flags });
    return value;
  });
  return found;
}

/** Those put together from pieces, at the time a module is loaded. */
async function builtBy(file: string): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args) => {
      const { source, flags } = Reflect.construct(target, args) as RegExp;
      found.push({ file, source, flags });
      return Reflect.construct(target, args) as RegExp;
    },
  });
  try {
    await modules[`../../${file}`]?.();
  } finally {
    globalThis.RegExp = original;
  }
  return found;
}

const isBuilding = (file: string) => readFileSync(file, 'utf8').includes('new RegExp(');

async function expressions(): Promise<readonly Expression[]> {
  const found = files.flatMap(literalsOf);
  for (const file of files.filter(isBuilding)) found.push(...(await builtBy(file)));
  return [...new Map(found.map((one) => [`/${one.source}/${one.flags}`, one])).values()];
}

/**
 * A degree guessed from trials takes a part that is repeated up to a limit for one repeated without end: whether the text that
 * was found for it holds the expression up is tried.
 */
function isEndedSoon({ source, flags }: Expression, text: string): boolean {
  try {
    runInNewContext(
      'new RegExp(source, flags).test(text)',
      { source, flags, text },
      { timeout: 20_000 },
    );
    return true;
  } catch {
    return false;
  }
}

function isHarmless(expression: Expression, found: VulnerableDiagnostics): boolean {
  if (found.complexity.type === 'exponential') return false;
  if (found.checker === 'fuzz') return isEndedSoon(expression, found.attack.string);
  return found.complexity.degree === 2 && onShortText.has(expression.file);
}

async function complaintsOf(expression: Expression): Promise<readonly string[]> {
  const { file, source, flags } = expression;
  const found = await check(source, flags, { timeout: 60_000, randomSeed: 1 });
  if (found.status === 'safe') return [];
  if (found.status === 'unknown') return [`${file}: /${source}/ ${found.error.kind}`];
  if (isHarmless(expression, found)) return [];
  return [`${file}: /${source}/ ${found.complexity.summary}, as on ${found.attack.pattern}`];
}

describe('the regular expressions that read pages', () => {
  it('end soon on every text, however it is made', { timeout: 600_000 }, async () => {
    const all = await expressions();
    expect(all.length).toBeGreaterThan(150);
    const complaints: string[] = [];
    // One after the other: each has its own time.
    for (const one of all) complaints.push(...(await complaintsOf(one)));
    expect(complaints).toEqual([]);
  });

  it('are told from one that does not', async () => {
    const nested = { file: 'nested', source: String.raw`^(?:\d+,?\s*)*$`, flags: 'u' };
    expect(await complaintsOf(nested)).toEqual([expect.stringContaining('exponential')]);
  });
});
