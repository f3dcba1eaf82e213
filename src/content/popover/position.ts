import { type Edges, placeBeside } from './placement';
import type { Point, Size } from './resting-place';
import type { Anchor } from './surface';

/**
 * Keeps `card` beside its word until the returned function is called. The page's scrollers are heard
 * from the window: walking up to them would go through the page's own `parentNode`s, which a form
 * field of that name turns into a circle.
 */
export function followAnchor(
  anchor: Anchor,
  card: HTMLElement,
  put: (at: Point) => void,
): () => void {
  const end = new AbortController();
  const { signal } = end;
  const follow = () => {
    const at = place(anchor, card);
    if (at) put(at);
  };
  const update = onceAFrame(follow, signal);
  const window = card.ownerDocument.defaultView as Window & typeof globalThis;
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', update, options);
  window.addEventListener('resize', update, options);
  const observer = new window.ResizeObserver(update);
  observer.observe(card);
  follow();
  return () => {
    end.abort();
    observer.disconnect();
  };
}

function onceAFrame(work: () => void, signal: AbortSignal): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) work();
    });
  };
}

function place(anchor: Anchor, card: HTMLElement): Point | undefined {
  // The first line of a word that is broken over two: where its reading starts.
  const [word] = anchor.boxes();
  // A word that is gone or hidden has no place: the card stays where it is.
  if (!word) return undefined;
  const { at, maxHeight } = placeBeside(word, likedSize(card), seenOf(card.ownerDocument));
  card.style.setProperty('--available-height', `${maxHeight}px`);
  return at;
}

/** With what is scrolled out of sight inside the card; letting it grow to measure would scroll it back. */
function likedSize(card: HTMLElement): Size {
  const { width, height } = card.getBoundingClientRect();
  const content = card.querySelector('.q-content');
  const hidden = content ? content.scrollHeight - content.clientHeight : 0;
  return { width, height: height + hidden };
}

/** What is seen of the page: fingers can enlarge a part of the window. */
function seenOf(document: Document): Edges {
  const { width, height } = windowSize(document);
  const part = document.defaultView?.visualViewport;
  const [left, top] = [part?.offsetLeft ?? 0, part?.offsetTop ?? 0];
  return {
    left,
    top,
    right: left + Math.min(width, part?.width ?? width),
    bottom: top + Math.min(height, part?.height ?? height),
  };
}

/** Without the scroll bars, which would cover the card's edge. */
export function windowSize(document: Document): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  const { innerHeight } = document.defaultView as Window;
  return { width: clientWidth, height: Math.min(clientHeight, innerHeight) };
}
