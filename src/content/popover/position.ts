import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { edge, inside, type Point, type Size } from './resting-place';
import type { Anchor } from './surface';

/** Distance between word and card, in pixels. */
const gap = 6;

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
  const place = async () => {
    const at = await placeBeside(anchor, card);
    if (at && !signal.aborted) put(at);
  };
  const update = onceAFrame(() => void place(), signal);
  const window = card.ownerDocument.defaultView as Window & typeof globalThis;
  const options = { capture: true, passive: true, signal };
  window.addEventListener('scroll', update, options);
  window.addEventListener('resize', update, options);
  const observer = new window.ResizeObserver(update);
  observer.observe(card);
  void place();
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

async function placeBeside(anchor: Anchor, card: HTMLElement): Promise<Point | undefined> {
  const [box] = anchor.boxes();
  // A word that is gone or hidden has no place: the card stays where it is.
  if (!box) return undefined;
  // The first line of a word that is broken over two: where its reading starts.
  const reference = { getBoundingClientRect: () => box };
  const { x, y } = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(gap),
      flip({ padding: edge, fallbackPlacements: ['top-start'] }),
      shift({ padding: edge }),
      size({ padding: edge, apply: ({ availableHeight }) => limitHeight(card, availableHeight) }),
    ],
  });
  const at = { x: Math.round(x), y: Math.round(y) };
  const window = windowSize(card.ownerDocument);
  // Where neither side has the height, the card covers its word; one that scrolls away takes it along.
  return isOnScreen(box, window) ? inside(at, card.getBoundingClientRect(), window) : at;
}

const isOnScreen = ({ top, bottom }: DOMRect, { height }: Size) => bottom > 0 && top < height;

/** Without the scroll bars, which would cover the card's edge. */
export function windowSize(document: Document): Size {
  const { clientWidth, clientHeight } = document.documentElement;
  const { innerHeight } = document.defaultView as Window;
  return { width: clientWidth, height: Math.min(clientHeight, innerHeight) };
}

/** A card that would be lower than this covers its word rather than being useless, in pixels. */
const leastHeight = 180;

const limitHeight = (card: HTMLElement, available: number) =>
  card.style.setProperty('--available-height', `${Math.max(leastHeight, Math.floor(available))}px`);
