import type { PageHints } from '../model/mention';
import type { BlockRegistry } from './text/registry';

/** What a frame's text is looked at with. */
export interface Reader {
  readonly registry: BlockRegistry;
  readonly gate: (texts: readonly string[], hints: PageHints) => boolean;
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
  return reader.gate(
    registry.all.map(({ text }) => text),
    reader.hints(),
  );
}
