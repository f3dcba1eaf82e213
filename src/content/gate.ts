import type { SteppedGate } from '../linking/gate';
import type { PageHints } from '../model/mention';
import type { BlockRegistry } from './text/registry';
import { type Clock, runSliced } from './text/slices';

/** What a frame's text is looked at with. */
export interface Reader {
  readonly registry: BlockRegistry;
  readonly gate: SteppedGate;
  readonly clock: Clock;
  readonly hints: () => PageHints;
  readonly signal: AbortSignal;
}

/**
 * Reads the page, or what changed of it; cheap and silent where the page is about something else. The gate
 * stays open where it was `isOpen` before.
 */
export async function gatePage(
  reader: Reader,
  isOpen: boolean,
  changed?: ReadonlySet<Node>,
): Promise<boolean> {
  const { registry, signal } = reader;
  const read = changed ? registry.readChanged(changed, signal) : registry.readAll(signal);
  const isRead = await read;
  if (isOpen || !isRead) return isOpen;
  const texts = registry.all.map(({ text }) => text);
  const passed = await runSliced(reader.gate(texts, reader.hints()), reader.clock, signal);
  return passed ?? false;
}
