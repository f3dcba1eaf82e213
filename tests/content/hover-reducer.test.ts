import { describe, expect, it } from 'vitest';
import {
  type HoverEvent,
  type HoverState,
  idle,
  reduceHover,
} from '../../src/content/hover/reducer';
import type { PlacedMention } from '../../src/content/text/place';

const word = (name: string) => ({ mention: { name } }) as unknown as PlacedMention;
const a = word('a');
const b = word('b');
const again = word('a');

/** Runs events, each with the next token, and gives the last state and every effect by name. */
function run(...events: readonly HoverEvent[]) {
  let state: HoverState = idle;
  const effects: string[] = [];
  events.forEach((event, index) => {
    const step = reduceHover(state, event, index + 1);
    state = step.state;
    effects.push(...step.effects.map((effect) => effect.do));
  });
  return { state, effects };
}
const enterA: HoverEvent = { type: 'enter', target: a };
const enterB: HoverEvent = { type: 'enter', target: b };
const leave: HoverEvent = { type: 'leave' };
const cardEnter: HoverEvent = { type: 'cardEnter' };
const dwell = (token: number): HoverEvent => ({ type: 'dwellOver', token });
const grace = (token: number): HoverEvent => ({ type: 'graceOver', token });

describe('a card', () => {
  it('opens when the pointer has rested on a word', () => {
    const { state, effects } = run(enterA, dwell(1));
    expect(state).toMatchObject({ at: 'shown', target: a });
    expect(effects).toEqual(['stopTimers', 'startDwell', 'open']);
  });

  it('does not open for words that are only crossed', () => {
    const crossed = Array.from({ length: 20 }, (_, index) => [
      { type: 'enter', target: word(`w${index}`) } as const,
      leave,
    ]).flat();
    expect(run(...crossed).effects).not.toContain('open');
  });

  it('does not open for a dwell that belongs to an earlier word', () => {
    expect(run(enterA, enterB, dwell(1)).state).toMatchObject({ at: 'pending', target: b });
  });

  it('stays when a grace ends that belongs to an earlier leaving', () => {
    const { state } = run(enterA, dwell(1), leave, grace(99));
    expect(state).toMatchObject({ at: 'leaving', target: a });
  });

  it('stays when the same word is entered again and again', () => {
    const { state, effects } = run(enterA, dwell(1), enterA, enterA);
    expect(state).toMatchObject({ at: 'shown', target: a });
    expect(effects.filter((effect) => effect === 'open')).toHaveLength(1);
  });

  it('closes after the grace once the pointer is gone', () => {
    const { state, effects } = run(enterA, dwell(1), leave, grace(1));
    expect(state).toEqual(idle);
    expect(effects.at(-1)).toBe('close');
  });

  it('stays when the pointer reaches it within the grace, even across other words', () => {
    const { state, effects } = run(enterA, dwell(1), leave, enterB, cardEnter, grace(1), dwell(4));
    expect(state).toMatchObject({ at: 'shown', target: a });
    expect(effects).not.toContain('close');
  });

  it('gives way to another word that is rested on', () => {
    const { state, effects } = run(enterA, dwell(1), enterB, dwell(3));
    expect(state).toMatchObject({ at: 'shown', target: b, token: 3 });
    expect(effects.filter((effect) => effect === 'open')).toHaveLength(2);
  });

  it('opened by tap or key is held: leaving and other words do not close it', () => {
    const { state } = run({ type: 'activate', target: a }, leave, enterB, dwell(3), grace(1));
    expect(state).toMatchObject({ at: 'shown', target: a, held: true });
  });

  it('is held once the reader has worked in it', () => {
    expect(run(enterA, dwell(1), { type: 'hold' }, leave).state).toMatchObject({ held: true });
  });

  it('goes on with the word as it stands after the page was read again', () => {
    const renew: HoverEvent = { type: 'renew', successor: (old) => (old === a ? again : old) };
    const { state, effects } = run(enterA, dwell(1), renew, { type: 'enter', target: again });
    expect(state).toMatchObject({ at: 'shown', target: again, token: 1 });
    expect(effects.filter((effect) => effect === 'open')).toHaveLength(1);
  });

  it('closes when the page has no such word any more, and waits for none', () => {
    const gone: HoverEvent = { type: 'renew', successor: () => undefined };
    for (const path of [[], [dwell(1)], [dwell(1), leave], [dwell(1), enterB]])
      expect(run(enterA, ...path, gone).state).toEqual(idle);
  });

  it('stays when only the other word under the pointer is gone', () => {
    const lost: HoverEvent = { type: 'renew', successor: (old) => (old === b ? undefined : old) };
    const { state } = run(enterA, dwell(1), enterB, lost, dwell(3));
    expect(state).toMatchObject({ at: 'shown', target: a });
  });

  it('closes on request from every open state and says so once', () => {
    for (const path of [[dwell(1)], [dwell(1), leave], [dwell(1), enterB], []]) {
      const { state, effects } = run(enterA, ...path, { type: 'close' }, { type: 'close' });
      expect(state).toEqual(idle);
      expect(effects.filter((effect) => effect === 'close')).toHaveLength(1);
    }
  });
});

describe('a card that is pinned', () => {
  it('is left alone: nothing closes it, and other words open their own', () => {
    const { state, effects } = run({ type: 'activate', target: a }, { type: 'release' }, leave);
    expect(state).toEqual(idle);
    expect(effects).not.toContain('close');
    expect(
      run({ type: 'activate', target: a }, { type: 'release' }, enterB, dwell(3)).state,
    ).toMatchObject({ at: 'shown', target: b });
  });

  it('takes a word that was waiting to open with it', () => {
    const { state } = run(enterA, dwell(1), enterB, { type: 'release' }, dwell(3));
    expect(state).toEqual(idle);
  });

  it('is held again when it is let go, without being opened anew', () => {
    const { state, effects } = run({ type: 'adopt', target: a }, leave, enterB);
    expect(state).toMatchObject({ at: 'shown', target: a, held: true });
    expect(effects).not.toContain('open');
    expect(run({ type: 'adopt', target: a }, { type: 'close' }).effects).toContain('close');
  });
});
