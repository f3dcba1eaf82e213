import type { PlacedMention } from '../text/place';
import { HitTester } from './hit';

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

/** Brings the word itself onto the screen: its paragraph may be longer than that. */
export function bringIntoView(target: PlacedMention, window: Window): void {
  const { element } = target.block;
  Element.prototype.scrollIntoView.call(element, { block: 'nearest', behavior: 'instant' });
  const [box] = HitTester.boxes(target);
  if (!box || (box.top >= 0 && box.bottom <= window.innerHeight)) return;
  window.scrollBy({ top: box.top - window.innerHeight / 2, behavior: 'instant' });
}

/** What has the focus, inside the page's own components too. */
function deepestActive(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
