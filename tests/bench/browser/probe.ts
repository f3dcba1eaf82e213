// Put into a page by the benchmark: our content code, and what it is compared with, timed where it runs.
import Mark from 'mark.js';
import { gatePage, type Reader } from '../../../src/content/gate';
import { highlightName } from '../../../src/content/highlights/painter';
import { HitTester } from '../../../src/content/hover/hit';
import { type Block, readBlocks } from '../../../src/content/text/blocks';
import { createDomReader } from '../../../src/content/text/dom';
import { type PlacedMention, place } from '../../../src/content/text/place';
import { BlockRegistry } from '../../../src/content/text/registry';
import { browserClock } from '../../../src/content/text/slices';
import { createSteppedGate, type GateWords } from '../../../src/linking/gate';
import { createGlance } from '../../../src/linking/glance';
import { createLinker, type Linker } from '../../../src/linking/linker';
import type { Mention } from '../../../src/model/mention';

declare const __GATE_WORDS__: GateWords;

const now = () => performance.now();
const timed = (run: () => unknown): number => {
  const from = now();
  run();
  return now() - from;
};
const timedWhole = async (run: () => unknown): Promise<number> => {
  const from = now();
  await run();
  return now() - from;
};
const gateWords = __GATE_WORDS__;

/** Walks all text nodes and reads every code unit once: no reader of a page can be faster. */
function limit(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  while (walker.nextNode()) {
    const { data } = walker.currentNode as Text;
    for (let at = 0; at < data.length; at++) sum = (sum + data.charCodeAt(at)) | 0;
  }
  return sum;
}

function blocksOf(): readonly Block[] {
  const work = readBlocks(document.body, createDomReader(globalThis as never));
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

const textsOf = () => blocksOf().map(({ text }) => text);

/** Everything a frame makes to look at its page, made anew as in each frame. */
function readerWith(pause: () => Promise<void>): Reader {
  const dom = createDomReader(globalThis as never);
  const root = () => document.body;
  const clock = { now, pause };
  return {
    root,
    dom,
    clock,
    registry: new BlockRegistry(root, dom, clock),
    glance: createGlance(gateWords),
    gate: createSteppedGate(gateWords),
    hints: () => ({}),
    signal: new AbortController().signal,
  };
}

const gate = () => gatePage(readerWith(browserClock(globalThis as never).pause));
const linkWith = (linker: Linker) => linker.link(textsOf(), { host: 'site.kz' });

/** One look at the page by each, in the order given: milliseconds. */
async function once(order: readonly ('limit' | 'blocks' | 'gate' | 'mentions')[], linker?: Linker) {
  const runs = { limit, blocks: blocksOf, gate, mentions: () => linker && linkWith(linker) };
  const times: Record<string, number> = {};
  for (const name of order) times[name] = await timedWhole(runs[name]);
  return times;
}

async function linkerFrom(url: string): Promise<Linker> {
  return createLinker(await (await fetch(url)).arrayBuffer());
}

/** The longest stretch without a pause while the page is read and gated as the extension does it. */
async function longestTask(): Promise<number> {
  let longest = 0;
  let from = now();
  const note = () => {
    longest = Math.max(longest, now() - from);
  };
  const clock = browserClock(globalThis as never);
  const pause = async () => {
    note();
    await clock.pause();
    from = now();
  };
  await gatePage(readerWith(pause));
  note();
  return longest;
}

/** The first `count` words of the page as mentions. */
function wordsPlaced(count: number): readonly PlacedMention[] {
  const placed: PlacedMention[] = [];
  for (const block of blocksOf())
    for (const { index, 0: word } of block.text.matchAll(/\p{L}{4,}/gu)) {
      if (placed.length === count) return placed;
      const mention = { start: index, end: index + word.length } as Mention;
      const one = place(block, mention);
      if (one) placed.push(one);
    }
  return placed;
}

const rangeOf = ({ start, end }: PlacedMention) =>
  new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });

/** Registers so many marks at once, or takes them away. */
function markWords(count: number): number {
  const style = document.createElement('style');
  style.textContent = `::highlight(${highlightName}) { text-decoration: underline dotted }`;
  document.head.append(style);
  const ranges = wordsPlaced(count).map(rangeOf);
  CSS.highlights.set(highlightName, new Highlight(...ranges));
  return ranges.length;
}

/** The same number of words wrapped into elements by the usual package: milliseconds, layout included. */
const wrapWords = (count: number): Promise<number> =>
  new Promise((done) => {
    const ranges = wordsPlaced(count).length;
    let left = ranges;
    const from = now();
    new Mark(document.body).markRegExp(/[\p{L}]{4,}/gu, {
      filter: () => left-- > 0,
      done: () => {
        layout();
        done(now() - from);
      },
    });
  });

/** Style and layout of everything, from nothing. */
function layout(): number {
  document.body.style.fontSize = document.body.style.fontSize === '16px' ? '17px' : '16px';
  return document.body.offsetHeight;
}

/** The page's own edits: a text here, a paragraph there, as a feed makes them. */
function edit(times: number): void {
  const paragraphs = document.querySelectorAll('p');
  for (let at = 0; at < times; at++) {
    const one = paragraphs[(at * 7) % paragraphs.length] as Element;
    const line = document.createElement('span');
    line.textContent = ' one more word';
    one.append(line);
    line.remove();
  }
}

/** Microseconds of a look for the mention under the pointer, over so many mentions. */
function hits(count: number, looks: number): number {
  const tester = new HitTester(document, createDomReader(globalThis));
  tester.use(wordsPlaced(count));
  const spots = Array.from({ length: looks }, (_, at) => [
    (at * 37) % innerWidth,
    (at * 53) % innerHeight,
  ]);
  tester.at(1, 1);
  return (timed(() => spots.map(([x = 0, y = 0]) => tester.at(x, y))) / looks) * 1_000;
}

const probe = {
  once,
  linkerFrom,
  longestTask,
  markWords,
  wrapWords,
  hits,
  layout: () => timed(layout),
  edit: (times: number) => timed(() => edit(times)),
};
export type Probe = typeof probe;
Object.assign(globalThis, { probe });
