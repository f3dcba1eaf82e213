import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import type { Tab } from '../../src/cli/browser/tab';
import { browsers } from './browsers';
import { useSession } from './session';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule with what it finds of the page: passed, broken, and where only people can tell. */
async function judged(tab: Tab): Promise<string> {
  const found = await tab.page.evaluate(async () => {
    const { passes, violations, incomplete } = await (
      window as unknown as { axe: { run: () => Promise<AxeResults> } }
    ).axe.run();
    const lines = (name: string, rules: readonly AxeRule[]) =>
      rules.map(({ id, nodes }) => `${name} ${id} ${nodes.map(({ html }) => html).join(' ')}`);
    return [
      ...lines('breaks', violations),
      ...lines('unclear', incomplete),
      ...lines('keeps', passes),
    ];
  });
  return found.join('\n');
}

interface AxeRule {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}
interface AxeResults {
  readonly passes: readonly AxeRule[];
  readonly violations: readonly AxeRule[];
  readonly incomplete: readonly AxeRule[];
}

describe.each(browsers)('a page under an open card in %s', (name) => {
  const session = useSession(name);

  it('is judged by rules of access as it was without one', async () => {
    const tab = await session.open('en-unions/page.html');
    await tab.page.evaluate(axe);
    await tab.marked('Larisa Kharkova');
    const before = await judged(tab);
    expect(before).toContain('keeps ');
    await tab.hover('Larisa Kharkova');
    await tab.cardText();
    expect(await judged(tab)).toBe(before);
    await tab.page.close();
  });
});
