// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { gateWords } from '../../src/compile/lexicon/gate-words';
import { gatePage, type Reader } from '../../src/content/gate';
import { createDomReader, type DomReader } from '../../src/content/text/dom';
import { BlockRegistry } from '../../src/content/text/registry';
import { createSteppedGate } from '../../src/linking/gate';
import { createGlance } from '../../src/linking/glance';
import { testWords } from '../linking/support/words';

const words = gateWords(testWords);

/** A page, looked at anew; `pieces` counts the texts that were taken apart. */
function look(html: string) {
  document.body.innerHTML = html;
  const count = { pieces: 0 };
  const whole = createDomReader(globalThis);
  const dom = {
    ...whole,
    data: (node: CharacterData) => {
      count.pieces += 1;
      return whole.data(node);
    },
  };
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
  return { reader, count };
}

describe('the gate of a page', () => {
  it('takes nothing apart where no word of the gate is, nor after a change', async () => {
    const { reader, count } = look('<p>The Senate of <b>France</b> met.</p>');
    expect(await gatePage(reader, false)).toBe(false);
    document.querySelector('p')?.append(' More words.');
    expect(await gatePage(reader, false, new Set(document.querySelectorAll('p')))).toBe(false);
    expect(count.pieces).toBe(0);
  });

  it('reads the whole page when a change brings the first word of the gate', async () => {
    const { reader } = look('<p>He paid in cash.</p><p>The Senate met.</p>');
    expect(await gatePage(reader, false)).toBe(false);
    const changed = document.querySelectorAll('p')[1] as Element;
    changed.textContent = 'The Senate of Kazakhstan met.';
    expect(await gatePage(reader, false, new Set([changed]))).toBe(true);
    expect(reader.registry.all).toHaveLength(2);
  });

  it('stays shut where the word stands in a list to choose from', async () => {
    const { reader, count } = look('<p>Order here</p><select><option>Kazakhstan</select>');
    expect(await gatePage(reader, false)).toBe(false);
    expect(count.pieces).toBeGreaterThan(0);
  });

  it.each([
    '<x-card>France</x-card>',
    '<div><template shadowrootmode="open">France</template></div>',
  ])('reads a page with components as it is drawn: %s', async (html) => {
    const { reader, count } = look(html);
    document.querySelector('div')?.attachShadow({ mode: 'open' }).append('France');
    expect(await gatePage(reader, false)).toBe(false);
    expect(count.pieces).toBeGreaterThan(0);
  });

  it.each([
    ['The Senate of <em>France</em> met.', false],
    ['The Senate of <em>Kazakh</em>stan met.', true],
    [`${'<b>a </b>'.repeat(1_022)}in <i>Kazakh</i>stan`, true],
  ])('joins no page of very many elements as a whole', async (html, isOpen) => {
    const { reader } = look(html);
    const dom: DomReader = {
      ...reader.dom,
      elements: () => ({ length: 100_001 }) as HTMLCollectionOf<Element>,
      joinedText: () => expect.unreachable('The browser joined it all.'),
    };
    expect(await gatePage({ ...reader, dom }, false)).toBe(isOpen);
    expect(reader.registry.isRead).toBe(isOpen);
  });

  it('joins a word that markup divides', async () => {
    const { reader } = look('<p>The <em>Kazakh</em>stan team</p>');
    expect(await gatePage(reader, false)).toBe(true);
  });
});
