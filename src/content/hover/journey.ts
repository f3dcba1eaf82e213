import { deepestActive } from '../text/focus';
import type { PlacedMention } from '../text/place';

/**
 * The next mention that can be reached after or before `current`, in document order, going round at
 * the ends.
 */
export function neighbour(
  marked: readonly PlacedMention[],
  current: PlacedMention | undefined,
  step: 1 | -1,
  isReachable: (placed: PlacedMention) => boolean,
): PlacedMention | undefined {
  const at = current ? marked.indexOf(current) : -1;
  const following = at < 0 ? marked : [...marked.slice(at + 1), ...marked.slice(0, at)];
  const preceding = at < 0 ? marked : [...marked.slice(at), ...marked.slice(0, at)];
  return step === 1 ? following.find(isReachable) : preceding.findLast(isReachable);
}

/** Whether the reader is writing: commands stay silent then. */
export function isWriting(document: Document): boolean {
  const active = deepestActive(document);
  if (!(active instanceof HTMLElement)) return false;
  return active.isContentEditable || active.matches('input, textarea, select');
}

/** Commands come to all frames of a tab at once: only the one the reader is in goes anywhere. */
export function isReadHere(window: Window): boolean {
  const { document } = window;
  if (document.activeElement instanceof HTMLIFrameElement) return false;
  return window === window.top || document.hasFocus();
}
