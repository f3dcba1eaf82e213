import type { Page } from 'puppeteer-core';
import { insideFirefox } from '../../../src/cli/browser/inside-firefox';
import type { BrowserName } from '../../../src/compile/manifest';

/** What a page keeps alive once everything that can go has gone, our script's part included. */
export interface Held {
  /** Of script, in bytes; in Firefox of nodes and styles as well. */
  readonly bytes: number;
  /** Nodes in the document or out of it: Chromium counts them, Firefox gives their bytes. */
  readonly nodes: number;
}

export const heldBy = (name: BrowserName, page: Page): Promise<Held> =>
  name === 'firefox' ? heldInFirefox(page) : heldInChromium(page);

async function heldInChromium(page: Page): Promise<Held> {
  const client = await page.createCDPSession();
  // What the first round lets go of may have held something in its turn.
  for (let round = 0; round < 2; round += 1) await client.send('HeapProfiler.collectGarbage');
  await client.detach();
  const { Nodes: nodes = 0, JSHeapUsedSize: bytes = 0 } = await page.metrics();
  return { nodes, bytes };
}

type Report = (process: string, path: string, kind: number, units: number, amount: number) => void;
interface MemoryReporters {
  minimizeMemoryUsage(done: () => void): void;
  getReports(report: Report, a: null, done: () => void, b: null, anonymize: boolean): void;
}
/** The part of Firefox's own interface that is used here: what `about:memory` is made of. */
declare const Cc: Readonly<Record<string, { getService(type: object): MemoryReporters }>>;
declare const Ci: { readonly nsIMemoryReporterManager: object };
declare const Services: {
  readonly obs: { notifyObservers(subject: null, topic: string): void };
};

/** Its reports name a page by its address, with the slashes turned round; our world names it too. */
const heldInFirefox = (page: Page): Promise<Held> =>
  insideFirefox(page.browser(), readReports, page.url().replaceAll('/', '\\'));

/** Sent into Firefox as text. */
async function readReports(address: string): Promise<Held> {
  const reporters = Cc['@mozilla.org/memory-reporter-manager;1']?.getService(
    Ci.nsIMemoryReporterManager,
  ) as MemoryReporters;
  Services.obs.notifyObservers(null, 'child-mmu-request');
  await new Promise<void>((done) => reporters.minimizeMemoryUsage(done));
  let [bytes, nodes] = [0, 0];
  await new Promise<void>((done) => {
    const add: Report = (_process, path, _kind, _units, amount) => {
      if (!path.startsWith('explicit/') || !path.includes(address)) return;
      bytes += amount;
      if (/\/dom\/[\w-]+-nodes$/.test(path)) nodes += amount;
    };
    reporters.getReports(add, null, done, null, false);
  });
  return { bytes, nodes };
}
