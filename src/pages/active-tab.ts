import type { EntityId } from '../model/ids';
import type { PageState } from '../model/page-state';
import { browser } from '../platform/browser';

export interface ActiveTab {
  readonly id: number;
  /** The host name, where the tab shows a web page. */
  readonly host?: string;
}

export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  const url = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
  const host = url && /^https?:$/.test(url.protocol) ? url.hostname : undefined;
  return host === undefined ? { id: tab.id } : { id: tab.id, host };
}

/** Asks our script in every frame of the tab; empty where it may not run. */
export async function frameStates(tabId: number): Promise<readonly PageState[]> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: readState })
    .catch(() => []);
  return results.flatMap(({ result }) => (result ? [result as PageState] : []));
}

/** Shows the first mark of a thing, in whichever frame has one. */
export async function revealInPage(tabId: number, entity: EntityId): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: reveal,
    args: [entity],
  });
}

// The two functions below are sent to the page's frames as text: they can use nothing from outside.
function readState(): PageState | undefined {
  const world = globalThis as { [key: symbol]: { state?: () => PageState } | undefined };
  return world[Symbol.for('qontext')]?.state?.();
}

function reveal(entity: string): void {
  const world = globalThis as { [key: symbol]: { reveal?: (id: string) => void } | undefined };
  world[Symbol.for('qontext')]?.reveal?.(entity);
}
