import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import type { Anchor } from './surface';

/** Distance between word and card, and between card and edge of the screen, in pixels. */
const gap = 6;
const edge = 8;

/** Keeps `card` beside its word until the returned function is called. */
export function followAnchor(anchor: Anchor, card: HTMLElement): () => void {
  const reference = {
    contextElement: anchor.element,
    getBoundingClientRect: () => nearestBox(anchor.boxes()),
  };
  return autoUpdate(reference, card, () => void place(reference, card), { layoutShift: false });
}

async function place(reference: Parameters<typeof computePosition>[0], card: HTMLElement) {
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
  card.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
}

/** A card that would be lower than this covers its word rather than being useless. */
const leastHeight = 180;

const limitHeight = (card: HTMLElement, available: number) =>
  card.style.setProperty('--available-height', `${Math.max(leastHeight, Math.floor(available))}px`);

/** The first line of a word that is broken over two: where its reading starts. */
const nearestBox = (boxes: readonly DOMRect[]): DOMRect => boxes[0] ?? new DOMRect(0, 0, 0, 0);
