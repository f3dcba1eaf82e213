// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { citationText } from '../../src/citation/citation-text';
import { Card } from '../../src/components/Card';
import type { CardView, FindingView } from '../../src/model/card';
import { addresses } from './addresses';
import { drawSurface } from './draw';
import { assemblyCard } from './samples/cards';
import { messagesIn } from './samples/messages';

/** `QONTEXT_SEED=17` for others. */
const seed = Number(process.env.QONTEXT_SEED ?? 1);
const tried = addresses(300, seed);
const asText = (address: string) => `${JSON.stringify(address)}, QONTEXT_SEED=${seed}`;

/** The same with `url` as the address of every source. */
function leadingTo<T>(value: T, url: string): T {
  if (Array.isArray(value)) return value.map((one) => leadingTo(one, url)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [
    key,
    key === 'url' ? url : leadingTo(one, url),
  ]);
  return Object.fromEntries(entries) as T;
}

const nothing = () => undefined;
const linksOf = (card: CardView): readonly string[] => {
  const { container } = drawSurface(
    <Card
      card={card}
      messages={messagesIn.en}
      theme="light"
      onOpen={nothing}
      onClose={nothing}
      onCopy={() => true}
    />,
  );
  const links = [...container.querySelectorAll('[href], [src], [action], [srcset]')];
  return links.flatMap(({ attributes }) =>
    [...attributes]
      .filter(({ name }) => /^(?:href|src|action|srcset)$/.test(name))
      .map(({ value }) => value),
  );
};

/** Where a browser would go from a page of the web. */
const protocolOf = (link: string) => new URL(link, 'page:///').protocol;
const others = (links: readonly string[]) =>
  links.filter((link) => !['http:', 'https:'].includes(protocolOf(link)));

describe('the address of a source', () => {
  const { findings, ...rest } = assemblyCard('en');
  const card = { ...rest, findings: findings.slice(0, 1), scores: [], contrasts: [], series: [] };

  it('is a link of the card only where it leads to a page of the web', () => {
    let linked = 0;
    for (const address of tried) {
      const links = linksOf(leadingTo(card, address));
      expect(others(links), asText(address)).toEqual([]);
      linked += links.length === 0 ? 0 : 1;
      cleanup();
    }
    // Some are harmless, and most are not.
    expect(linked).toBeGreaterThan(5);
    expect(linked).toBeLessThan(tried.length / 3);
  });

  it('is in a copied citation only where it leads to a page of the web', () => {
    for (const address of tried) {
      const view = leadingTo(card.findings[0], address) as FindingView;
      const html = citationText(view, 'html', '2026-05-03');
      const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, link = '']) => link);
      expect(others(links), asText(address)).toEqual([]);
      const markdown = citationText(view, 'markdown', '2026-05-03');
      const targets = [...markdown.matchAll(/\]\(<([^>]*)>\)/g)].map(([, link = '']) => link);
      expect(others(targets), asText(address)).toEqual([]);
      expect(targets.length).toBe(links.length);
    }
  });
});
