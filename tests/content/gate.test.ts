// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { gateWords } from '../../src/compile/lexicon/gate-words';
import { gatePage, type Reader } from '../../src/content/gate';
import { createDomReader } from '../../src/content/text/dom';
import { BlockRegistry } from '../../src/content/text/registry';
import { createSteppedGate } from '../../src/linking/gate';
import { createGlance } from '../../src/linking/glance';
import { testWords } from '../linking/support/words';

const words = gateWords(testWords);

/** A page, looked at anew. */
function look(html: string) {
  document.body.innerHTML = html;
  const dom = createDomReader(globalThis);
  const root = () => document.body;
  const clock = { now: () => 0, pause: async () => undefined };
  const reader: Reader = {
    root,
    dom,
    clock,
    registry: new BlockRegistry(root, dom, clock),
    glance: createGlance(words),
    gate: createSteppedGate(words),
    hints: () => ({}),
    signal: new AbortController().signal,
  };
  return { reader };
}

describe('the gate of a page', () => {
  it('takes nothing apart where no word of the gate is, nor after a change', async () => {
    const { reader } = look('<p>The Senate of <b>France</b> met.</p>');
    expect(await gatePage(reader)).toBe(false);
    document.querySelector('p')?.append(' More words.');
    expect(await gatePage(reader)).toBe(false);
    expect(reader.registry.isRead).toBe(false);
  });

  it('reads the whole page when a change brings the first word of the gate', async () => {
    const { reader } = look('<p>He paid in cash.</p><p>The Senate met.</p>');
    expect(await gatePage(reader)).toBe(false);
    const changed = document.querySelectorAll('p')[1] as Element;
    changed.textContent = 'The Senate of Kazakhstan met.';
    expect(await gatePage(reader)).toBe(true);
    expect(reader.registry.all).toHaveLength(2);
  });

  it('stays shut where the word stands in a list to choose from', async () => {
    const { reader } = look('<p>Order here</p><select><option>Kazakhstan</select>');
    expect(await gatePage(reader)).toBe(false);
    expect(reader.registry.isRead).toBe(true);
  });

  it.each([
    '<x-card>France</x-card>',
    '<div><template shadowrootmode="open">France</template></div>',
  ])('reads a page with components as it is drawn: %s', async (html) => {
    const { reader } = look(html);
    document.querySelector('div')?.attachShadow({ mode: 'open' }).append('France');
    expect(await gatePage(reader)).toBe(false);
    expect(reader.registry.isRead).toBe(true);
  });

  it.each([
    ['The Senate of <em>France</em> met.', false],
    ['The Senate of <em>Kazakh</em>stan met.', true],
    [`${'<b>a </b>'.repeat(4_094)}in <i>Kazakh</i>stan`, true],
  ])(
    'joins words that markup divides, of many texts too, by no getter of the browser',
    async (html, isOpen) => {
      const { reader } = look(html);
      const joined = vi.spyOn(Node.prototype, 'textContent', 'get');
      expect(await gatePage(reader)).toBe(isOpen);
      expect(reader.registry.isRead).toBe(isOpen);
      expect(joined).not.toHaveBeenCalled();
      joined.mockRestore();
    },
  );
});
