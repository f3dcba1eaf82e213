// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { LinkAnswers } from '../../src/content/answers/link-answers';
import { readPage } from '../../src/content/reading';
import { ChangedBlocks } from '../../src/content/text/changed-blocks';
import { createDomReader } from '../../src/content/text/dom';
import { BlockRegistry } from '../../src/content/text/registry';
import { Effort } from '../../src/content/text/slices';
import type { Ask } from '../../src/messaging/client';
import { fail, succeed } from '../../src/model/result';

const never = new AbortController().signal;
const clock = { now: () => 0, pause: async () => undefined };

let asked: number;
let isRefused: boolean;
let registry: BlockRegistry;
let changes: ChangedBlocks;
let answers: LinkAnswers;
const read = () => readPage({ registry, signal: never }, answers);

/** A background that finds nothing on a page about the country. */
const ask = (async (_name: string, { blocks }: { blocks: readonly string[] }) => {
  asked += 1;
  if (isRefused) return fail('index-missing', 'No index.');
  return succeed({ about: true, language: 'en', blocks: blocks.map(() => []) });
}) as unknown as Ask;

beforeEach(async () => {
  document.body.innerHTML = '<p id=p>one</p><p>two</p>';
  asked = 0;
  isRefused = false;
  registry = new BlockRegistry(() => document.body, createDomReader(globalThis), clock);
  changes = new ChangedBlocks(registry, createDomReader(globalThis));
  await registry.readAll(never);
  const hints = () => ({ host: 'a.kz' });
  const timers = { set: () => 0, clear: () => undefined, now: () => 0 };
  answers = new LinkAnswers({ registry, ask, hints, timers, signal: never }, () => undefined);
});

async function renderAnew(text: string): Promise<void> {
  const paragraph = document.getElementById('p') as Element;
  paragraph.replaceChildren(text);
  await changes.read(new Set([paragraph]), never);
}

describe('a page that is read again', () => {
  it('is not sent again where it says the same in new nodes', async () => {
    await read();
    await renderAnew('one');
    expect((await read()).status).toBe('linked');
    expect(asked).toBe(1);
  });

  it('is sent again where one text changed', async () => {
    await read();
    await renderAnew('another');
    await read();
    expect(asked).toBe(2);
  });

  it('is sent again after an answer that failed', async () => {
    isRefused = true;
    expect((await read()).status).toBe('refused');
    isRefused = false;
    expect((await read()).status).toBe('linked');
  });
});

describe('effort', () => {
  it('counts work and leaves out what is waited for', async () => {
    let time = 0;
    const effort = new Effort(() => time);
    effort.begin();
    time += 3;
    await effort.leaveOut(Promise.resolve().then(() => (time += 100)));
    time += 4;
    expect(effort.total).toBe(7);
  });
});
