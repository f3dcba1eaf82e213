// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ChangedBlocks } from '../../src/content/text/changed-blocks';
import { createDomReader } from '../../src/content/text/dom';
import { isDrawnBefore, isDrawnIn } from '../../src/content/text/flat';
import { place } from '../../src/content/text/place';
import { BlockRegistry } from '../../src/content/text/registry';
import type { Clock } from '../../src/content/text/slices';
import { Upgrades } from '../../src/content/text/upgrades';
import { quietTime, watchChanges } from '../../src/content/text/watch';
import type { Mention } from '../../src/model/mention';

const dom = createDomReader(globalThis);
const clock: Clock = { now: () => 0, pause: async () => undefined };
const never = new AbortController().signal;
const timers = {
  set: (callback: () => void, milliseconds: number) => window.setTimeout(callback, milliseconds),
  clear: (timer: number) => window.clearTimeout(timer),
  now: () => Date.now(),
};

const find = (root: ParentNode, selector: string) => root.querySelector(selector) as HTMLElement;
function grow(host: Element, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

let root: ShadowRoot;
let shadows: ShadowRoot[];
let registry: BlockRegistry;
let changes: ChangedBlocks;
const texts = () => registry.all.map(({ text }) => text.trim());

beforeEach(async () => {
  document.body.innerHTML =
    '<p id=before>before</p><x-a><i slot=named>given last</i><p id=given>given <b>first</b></p>' +
    '<p slot=nowhere>unseen</p></x-a><p id=after>after</p>';
  root = grow(
    find(document, 'x-a'),
    '<p id=own>own</p><div><slot></slot></div><section><slot name=named></slot></section>' +
      '<slot name=other><p>fallback</p></slot>',
  );
  shadows = [];
  registry = new BlockRegistry(() => document.body, dom, clock, {
    shadow: (tree) => shadows.push(tree),
    component: () => undefined,
  });
  changes = new ChangedBlocks(registry, dom);
  await registry.readAll(never);
});

const drawn = ['before', 'own', 'given first', 'given last', 'fallback', 'after'];

describe('a component', () => {
  it('is read as it is drawn: its own tree, with what was given to it in its slots', () => {
    expect(texts()).toEqual(drawn);
    expect(shadows).toEqual([root]);
  });

  it('that is closed is read as if it had no tree', async () => {
    grow(find(document, '#after').appendChild(document.createElement('x-b')), 'secret', 'closed');
    await registry.readAll(never);
    expect(texts()).toEqual(drawn);
  });

  it('within a component is read in its place', async () => {
    find(root, '#own').append(document.createElement('x-b'), ' more');
    grow(find(root, 'x-b'), ' inner <slot></slot>');
    await registry.readAll(never);
    expect(texts()).toEqual(drawn.with(1, 'own inner  more'));
  });

  it('goes on being read after an empty tree and an empty slot', async () => {
    grow(find(document, '#before').appendChild(document.createElement('x-b')), '');
    find(document, '#before').append(' on');
    await registry.readAll(never);
    expect(texts()).toEqual(drawn.with(0, 'before on'));
  });

  it.each([
    ['in its own tree', () => find(root, '#own'), 1],
    ['in what was given to it', () => find(document, '#given b'), 2],
  ])('that changed %s is read again there alone', async (_, changed, at) => {
    const kept = registry.all.filter((_block, index) => index !== at);
    changed().textContent = 'changed';
    await changes.read(new Set([changed()]), never);
    expect(texts()).toEqual(drawn.with(at, at === 1 ? 'changed' : 'given changed'));
    expect(registry.all.filter((_block, index) => index !== at)).toEqual(kept);
    for (const block of kept) expect(registry.all).toContain(block);
  });

  it('that no longer draws what was given to it takes it from its readers', async () => {
    find(root, 'div').remove();
    await changes.read(new Set<Node>([root]), never);
    expect(texts()).toEqual(drawn.filter((text) => text !== 'given first'));
  });

  it('whose new paragraph comes between others is read in that order', async () => {
    const fresh = document.createElement('p');
    fresh.textContent = 'new';
    find(root, 'div').after(fresh);
    await changes.read(new Set([fresh]), never);
    expect(texts()).toEqual(drawn.toSpliced(3, 0, 'new'));
  });

  it('has no mention that reaches out of its tree: nothing could mark it', async () => {
    find(document, '#before').append(document.createElement('x-b'));
    grow(find(document, '#before x-b'), 'and in');
    await registry.readAll(never);
    const [block] = registry.all;
    expect(block?.text).toBe('beforeand in');
    const at = (start: number, end: number) =>
      block && place(block, { start, end } as unknown as Mention);
    expect(at(0, 6)).toBeDefined();
    expect(at(6, 9)).toBeDefined();
    expect(at(3, 9)).toBeUndefined();
  });
});

describe('what is drawn', () => {
  it('is in its slot, in the component around it, and in the page', () => {
    const given = find(document, '#given b');
    for (const container of [find(root, 'div'), find(document, 'x-a'), document.body])
      expect(isDrawnIn(container, given, dom)).toBe(true);
    expect(isDrawnIn(find(root, 'section'), given, dom)).toBe(false);
  });

  it('is not what a component leaves out', () => {
    expect(isDrawnIn(document.body, find(document, '[slot=nowhere]'), dom)).toBe(false);
  });

  it('has an order across trees', () => {
    const order = [
      find(document, '#before'),
      find(root, '#own'),
      find(document, '#given'),
      find(document, 'i'),
      find(document, '#after'),
    ];
    order.forEach((a, at) => {
      for (const b of order.slice(at + 1)) {
        expect(isDrawnBefore(a, b, dom)).toBe(true);
        expect(isDrawnBefore(b, a, dom)).toBe(false);
      }
    });
  });
});

describe('changes of a component', () => {
  it('are heard once its tree is watched, and no longer after the end', async () => {
    vi.useFakeTimers();
    const end = new AbortController();
    const seen: Node[] = [];
    const watch = watchChanges(document, {
      onChange: (changed) => seen.push(...changed),
      ours: () => false,
      timers,
      signal: end.signal,
    });
    watch.alsoIn(root);
    watch.alsoIn(root);
    find(root, '#own').append('x');
    await vi.advanceTimersByTimeAsync(quietTime);
    expect(seen).toEqual([find(root, '#own')]);
    end.abort();
    find(root, '#own').append('x');
    await vi.advanceTimersByTimeAsync(quietTime);
    expect(seen).toHaveLength(1);
    vi.useRealTimers();
  });

  it('are looked for where its code is still to come, and then no more', async () => {
    vi.useFakeTimers();
    const late = document.createElement('x-late');
    let isDefined = false;
    vi.spyOn(Element.prototype, 'matches').mockImplementation(() => isDefined);
    const upgraded: Element[] = [];
    const onUpgrade = (elements: ReadonlySet<Element>) => upgraded.push(...elements);
    const upgrades = new Upgrades(dom, timers, onUpgrade, never);
    upgrades.expect(late);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(upgraded).toEqual([]);
    grow(late, 'here');
    isDefined = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(upgraded).toEqual([late]);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});
