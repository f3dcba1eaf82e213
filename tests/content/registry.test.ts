// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ChangedBlocks } from '../../src/content/text/changed-blocks';
import { createDomReader } from '../../src/content/text/dom';
import { readableBody } from '../../src/content/text/elements';
import { BlockRegistry } from '../../src/content/text/registry';
import { type Clock, runSliced, sliceBudget } from '../../src/content/text/slices';

const clock: Clock = { now: () => 0, pause: async () => undefined };
const never = new AbortController().signal;
const body = (html: string) => {
  document.body.innerHTML = html;
};
const select = (selector: string) => document.querySelector(selector) as Element;

let registry: BlockRegistry;
let changes: ChangedBlocks;
const texts = () => registry.all.map(({ text }) => text.trim());
beforeEach(async () => {
  body('<div id=a><p id=p>one</p><p id=q>two <b>more</b></p></div><div id=c>three</div>');
  registry = new BlockRegistry(() => document.body, createDomReader(globalThis), clock);
  changes = new ChangedBlocks(registry, createDomReader(globalThis));
  await registry.readAll(never);
});

describe('reading a page again', () => {
  it('takes in a changed paragraph at its place and keeps the other blocks as they were', async () => {
    const untouched = registry.all[0];
    select('#q b').textContent = 'changed';
    await changes.read(new Set([select('#q b')]), never);
    expect(texts()).toEqual(['one', 'two changed', 'three']);
    expect(registry.all[0]).toBe(untouched);
  });

  it('takes in new paragraphs in order', async () => {
    select('#a').insertAdjacentHTML('beforeend', '<p>new</p>');
    await changes.read(new Set([select('#a')]), never);
    expect(texts()).toEqual(['one', 'two more', 'new', 'three']);
  });

  it('forgets what was removed', async () => {
    select('#p').remove();
    await changes.read(new Set([select('#a')]), never);
    expect(texts()).toEqual(['two more', 'three']);
  });

  it('takes in a change within another changed element once', async () => {
    select('#q b').textContent = 'changed';
    await changes.read(new Set([select('#a'), select('#q b')]), never);
    expect(texts()).toEqual(['one', 'two changed', 'three']);
  });

  it('reads the text of what changed alone', async () => {
    let read = 0;
    const dom = createDomReader(globalThis);
    const counting = {
      ...dom,
      data: (node: CharacterData) => {
        read += 1;
        return dom.data(node);
      },
    };
    body('<p id=p>one</p>'.concat('<p>more <i>and</i> more</p>'.repeat(50)));
    registry = new BlockRegistry(() => document.body, counting, clock);
    changes = new ChangedBlocks(registry, counting);
    await registry.readAll(never);
    expect(read).toBe(151);
    select('#p').textContent = 'changed';
    await changes.read(new Set([select('#p')]), never);
    expect(read).toBe(152);
  });

  it('leaves out what became editable', async () => {
    select('#a').setAttribute('contenteditable', 'true');
    await changes.read(new Set([select('#p')]), never);
    expect(texts()).not.toContain('one');
  });
});

describe('a document that its reader writes', () => {
  const dom = createDomReader(globalThis);
  beforeEach(() => {
    registry = new BlockRegistry(() => readableBody(document, dom), dom, clock);
    changes = new ChangedBlocks(registry, dom);
    body('<p id=p>one</p>');
  });
  afterEach(() => {
    for (const each of [document.body, document.documentElement])
      each.removeAttribute('contenteditable');
    document.designMode = 'off';
  });

  it.each<[string, () => void]>([
    ['its body', () => document.body.setAttribute('contenteditable', 'true')],
    ['its root', () => document.documentElement.setAttribute('contenteditable', '')],
    ['its mode', () => Object.assign(document, { designMode: 'on' })],
  ])('by %s is not read, and forgotten once it becomes one', async (_, makeEditable) => {
    expect(await registry.readAll(never)).toBe(true);
    makeEditable();
    expect(await changes.read(new Set([select('#p')]), never)).toBe(false);
    expect(texts()).toEqual([]);
    expect(await registry.readAll(never)).toBe(false);
  });
});

describe('work in slices', () => {
  function* steps(count: number): Generator<void, string> {
    for (let step = 0; step < count; step += 1) yield;
    return 'done';
  }

  it('pauses whenever the budget is used up', async () => {
    let time = 0;
    let pauses = 0;
    const slow: Clock = {
      now: () => time,
      pause: async () => {
        pauses += 1;
      },
    };
    const work = (function* () {
      for (let step = 0; step < 10; step += 1) {
        time += sliceBudget;
        yield;
      }
      return 'done';
    })();
    expect(await runSliced(work, slow, never)).toBe('done');
    expect(pauses).toBe(10);
  });

  it('ends when it is told to', async () => {
    const end = new AbortController();
    const clockThatEnds: Clock = { now: () => Number.MAX_VALUE, pause: async () => end.abort() };
    expect(
      await runSliced(steps(5), { ...clockThatEnds, now: nowAfter() }, end.signal),
    ).toBeUndefined();
  });
});

/** A clock on which every look finds the budget used up. */
function nowAfter(): () => number {
  let time = 0;
  return () => {
    time += sliceBudget + 1;
    return time;
  };
}
