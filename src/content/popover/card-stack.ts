import type { CardView } from '../../model/card';

/** Cards opened from within each other, the shown one last. A value: every change gives a new one. */
export type CardStack = readonly [CardView, ...CardView[]];

/** Deeper than anybody walks back; the oldest are forgotten. */
export const deepest = 20;

export const shownCard = (stack: CardStack): CardView => stack.at(-1) as CardView;

/** The card that going back leads to; nothing on the first. */
export const cardBefore = (stack: CardStack): CardView | undefined => stack.at(-2);

/** The stack with `view` on top; a thing that lies in it already is gone back to. */
export function push(stack: CardStack, view: CardView): CardStack {
  const at = stack.findIndex(({ entity }) => entity === view.entity);
  if (at >= 0) return stack.slice(0, at + 1) as unknown as CardStack;
  return [...stack, view].slice(-deepest) as unknown as CardStack;
}

/** The stack without its top; the last card stays. */
export const pop = (stack: CardStack): CardStack =>
  stack.length > 1 ? (stack.slice(0, -1) as unknown as CardStack) : stack;
