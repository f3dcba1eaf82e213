import type { SteppedGate } from '../linking/gate';
import type { Glance } from '../linking/glance';
import type { PageHints } from '../model/mention';
import type { DomReader } from './text/dom';
import type { BlockRegistry } from './text/registry';
import { type Clock, runSliced } from './text/slices';

/** Beyond so many elements the page is read in slices at once: joining its text would be one long task. */
const mostElements = 100_000;

/** What a frame's text is looked at with. */
export interface Reader {
  readonly root: () => Element | null;
  readonly dom: DomReader;
  readonly registry: BlockRegistry;
  readonly glance: Glance;
  readonly gate: SteppedGate;
  readonly clock: Clock;
  readonly hints: () => PageHints;
  readonly signal: AbortSignal;
}

/**
 * Reads the page, or what changed of it; cheap and silent where the page is about something else: until a
 * glance has once found a word of the gate, nothing is taken apart. The gate stays open where it was `isOpen`
 * before.
 */
export async function gatePage(
  reader: Reader,
  isOpen: boolean,
  changed?: ReadonlySet<Node>,
): Promise<boolean> {
  const { registry, signal, clock, hints, gate } = reader;
  if (!registry.isRead && !(await mayOpen(reader))) return false;
  const isRead =
    changed && registry.isRead
      ? await registry.readChanged(changed, signal)
      : await registry.readAll(signal);
  if (isOpen || !isRead) return isOpen;
  const texts = registry.all.map(({ text }) => text);
  return (await runSliced(gate(texts, hints()), clock, signal)) ?? false;
}

async function mayOpen({ root, dom, glance, clock, hints, signal }: Reader): Promise<boolean> {
  const element = root();
  if (element === null) return false;
  if (isUnusual(dom.elements(element), dom)) return true;
  const text = () => dom.joinedText(element);
  return (await runSliced(glance(text, hints()), clock, signal)) ?? false;
}

/** Too large to be joined at once, or with components, whose trees the joined text leaves out. */
function isUnusual(elements: HTMLCollectionOf<Element>, dom: DomReader): boolean {
  const { length } = elements;
  if (length > mostElements) return true;
  for (let at = 0; at < length; at++) {
    const element = elements[at] as Element;
    if (dom.shadowRoot(element) !== null || dom.tagName(element).includes('-')) return true;
  }
  return false;
}
