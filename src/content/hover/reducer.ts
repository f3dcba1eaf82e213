import type { PlacedMention } from '../text/place';

/*
 *          enter                 dwellOver(token)
 *   idle ─────────▶ pending ─────────────────────▶ shown ◀─────────────┐
 *    ▲  ◀─────────     │                            │  │               │ cardEnter,
 *    │      leave      │ activate             leave │  │ enter(other)  │ enter(same)
 *    │                 └────────▶ shown (held)      ▼  ▼               │
 *    │        graceOver(token)               leaving ◀──▶ switching ───┤
 *    └─────────────────────────────────────────┘  leave      │         │
 *                                                            └─────────┘ dwellOver(token): the other's card
 *
 * Every opening has a token; an answer or a timer that carries another one comes too late and is
 * dropped. A card opened by key or tap is `held`: the pointer's leaving does not close it. While the
 * pointer crosses other words on its way into the card (`switching`), the card stays. When the page is
 * read again (`renew`), every word is replaced by where it stands now. A card that is pinned leaves the
 * chart without being closed (`release` → idle) and comes back held when it is let go (`adopt`).
 */

export type HoverState =
  | { readonly at: 'idle' }
  | { readonly at: 'pending'; readonly token: number; readonly target: PlacedMention }
  | {
      readonly at: 'shown';
      readonly token: number;
      readonly target: PlacedMention;
      readonly held: boolean;
    }
  | { readonly at: 'leaving'; readonly token: number; readonly target: PlacedMention }
  | {
      readonly at: 'switching';
      /** Of the word now under the pointer. */
      readonly token: number;
      readonly target: PlacedMention;
      /** Whose card is still open. */
      readonly open: { readonly token: number; readonly target: PlacedMention };
    };

export type HoverEvent =
  | { readonly type: 'enter'; readonly target: PlacedMention }
  | { readonly type: 'leave' }
  | { readonly type: 'cardEnter' }
  | { readonly type: 'dwellOver'; readonly token: number }
  | { readonly type: 'graceOver'; readonly token: number }
  | { readonly type: 'activate'; readonly target: PlacedMention }
  | { readonly type: 'hold' }
  | { readonly type: 'release' }
  | { readonly type: 'adopt'; readonly target: PlacedMention }
  | { readonly type: 'renew'; readonly successor: Successor }
  | { readonly type: 'close' };

/** Where a word stands after the page was read again; nothing where it is gone. */
export type Successor = (target: PlacedMention) => PlacedMention | undefined;

export type HoverEffect =
  | { readonly do: 'startDwell'; readonly token: number }
  | { readonly do: 'startGrace'; readonly token: number }
  | { readonly do: 'stopTimers' }
  | { readonly do: 'open'; readonly token: number; readonly target: PlacedMention }
  | { readonly do: 'close' };

export interface Step {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}

export const idle: HoverState = { at: 'idle' };

/** One step of the hover; `nextToken` is a number never used before. */
export function reduceHover(state: HoverState, event: HoverEvent, nextToken: number): Step {
  switch (event.type) {
    case 'enter':
      return enter(state, event.target, nextToken);
    case 'leave':
      return leave(state);
    case 'cardEnter':
      return backIntoCard(state);
    case 'dwellOver':
      return dwellOver(state, event.token);
    case 'graceOver':
      return state.at === 'leaving' && state.token === event.token ? closed : same(state);
    case 'activate':
      return opened(event.target, nextToken, true);
    case 'hold':
      return hold(state);
    case 'release':
      return { state: idle, effects: [{ do: 'stopTimers' }] };
    case 'adopt':
      return adopted(event.target, nextToken);
    case 'renew':
      return renewed(state, event.successor);
    case 'close':
      return state.at === 'idle' ? same(state) : closed;
  }
}

const closed: Step = { state: idle, effects: [{ do: 'stopTimers' }, { do: 'close' }] };
const same = (state: HoverState): Step => ({ state, effects: [] });

function opened(target: PlacedMention, token: number, held: boolean): Step {
  return {
    state: { at: 'shown', token, target, held },
    effects: [{ do: 'stopTimers' }, { do: 'open', token, target }],
  };
}

/** The card is on the screen already: nothing is opened. */
const adopted = (target: PlacedMention, token: number): Step => ({
  state: { at: 'shown', token, target, held: true },
  effects: [{ do: 'stopTimers' }],
});

function hold(state: HoverState): Step {
  const open = openCard(state);
  if (!open) return same(state);
  return { state: { at: 'shown', ...open, held: true }, effects: [{ do: 'stopTimers' }] };
}

function enter(state: HoverState, target: PlacedMention, token: number): Step {
  if (state.at === 'shown' && state.held) return same(state);
  if (state.at !== 'idle' && state.target === target)
    return state.at === 'leaving' ? backIntoCard(state) : same(state);
  const open = openCard(state);
  if (open?.target === target) return backIntoCard(state);
  const effects: readonly HoverEffect[] = [{ do: 'stopTimers' }, { do: 'startDwell', token }];
  if (open) return { state: { at: 'switching', token, target, open }, effects };
  return { state: { at: 'pending', token, target }, effects };
}

function leave(state: HoverState): Step {
  if (state.at === 'pending') return { state: idle, effects: [{ do: 'stopTimers' }] };
  const open = openCard(state);
  if (!open || state.at === 'leaving' || (state.at === 'shown' && state.held)) return same(state);
  return {
    state: { at: 'leaving', ...open },
    effects: [{ do: 'stopTimers' }, { do: 'startGrace', token: open.token }],
  };
}

function backIntoCard(state: HoverState): Step {
  const open = openCard(state);
  if (!open || state.at === 'shown') return same(state);
  return { state: { at: 'shown', ...open, held: false }, effects: [{ do: 'stopTimers' }] };
}

/** The same state on the page as it is now; a word that is gone takes its card with it. */
function renewed(state: HoverState, successor: Successor): Step {
  if (state.at === 'idle') return same(state);
  const target = successor(state.target);
  if (state.at !== 'switching') return target ? same({ ...state, target }) : closed;
  const open = successor(state.open.target);
  if (!open) return closed;
  const card = { token: state.open.token, target: open };
  return target
    ? same({ ...state, target, open: card })
    : same({ at: 'shown', ...card, held: false });
}

/** The card that is on the screen, if there is one. */
function openCard(state: HoverState) {
  if (state.at === 'switching') return state.open;
  if (state.at === 'shown' || state.at === 'leaving')
    return { token: state.token, target: state.target };
  return undefined;
}

function dwellOver(state: HoverState, token: number): Step {
  if ((state.at !== 'pending' && state.at !== 'switching') || state.token !== token)
    return same(state);
  return {
    state: { at: 'shown', token, target: state.target, held: false },
    effects: [{ do: 'open', token, target: state.target }],
  };
}
