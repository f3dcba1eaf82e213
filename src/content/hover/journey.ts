import type { PlacedMention } from '../text/place';

/** The mention after or before `current` in document order, going round at the ends. */
export function neighbour(
  marked: readonly PlacedMention[],
  current: PlacedMention | undefined,
  step: 1 | -1,
): PlacedMention | undefined {
  const at = current ? marked.indexOf(current) : -1;
  if (at < 0) return marked.at(step === 1 ? 0 : -1);
  return marked[(at + step + marked.length) % marked.length];
}

/** Whether the reader is writing: commands stay silent then. */
export function isWriting(document: Document): boolean {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement)) return false;
  return active.isContentEditable || active.matches('input, textarea, select');
}
