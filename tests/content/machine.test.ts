import { describe, expect, it } from 'vitest';
import { HoverMachine } from '../../src/content/hover/machine';
import { type CardStack, pop, push, shownCard } from '../../src/content/popover/card-stack';
import type { PlacedMention } from '../../src/content/text/place';
import type { CardView } from '../../src/model/card';
import { graceChoices, type Settings } from '../../src/model/settings';

const word = {} as PlacedMention;

/** A machine on a clock of its own. */
function machine(dwell: Settings['dwell'], grace: Settings['grace'] = 300) {
  let now = 0;
  const due = new Map<number, { at: number; run: () => void }>();
  const log: string[] = [];
  const live: (() => boolean)[] = [];
  const hover = new HoverMachine(
    {
      prepare: () => log.push(`prepare@${now}`),
      open: (_target, isLive) => {
        log.push(`open@${now}`);
        live.push(isLive);
      },
      close: () => log.push(`close@${now}`),
    },
    {
      set: (run, milliseconds) => {
        due.set(due.size + 1, { at: now + milliseconds, run });
        return due.size;
      },
      clear: (timer) => due.set(timer, { at: Number.POSITIVE_INFINITY, run: () => undefined }),
      now: () => now,
    },
    () => ({ dwell, grace }),
  );
  const advance = (milliseconds: number) => {
    now += milliseconds;
    for (const [timer, { at, run }] of due)
      if (at <= now) {
        due.set(timer, { at: Number.POSITIVE_INFINITY, run: () => undefined });
        run();
      }
  };
  return { hover, advance, log, live };
}

describe('the hover on a clock', () => {
  it.each(graceChoices)('opens after the dwell and closes after a grace of %i ms', (grace) => {
    const { hover, advance, log } = machine(300, grace);
    hover.send({ type: 'enter', target: word });
    advance(299);
    expect(log).toEqual(['prepare@0']);
    advance(1);
    hover.send({ type: 'leave' });
    advance(grace - 1);
    expect(log).toEqual(['prepare@0', 'open@300']);
    advance(1);
    expect(log).toEqual(['prepare@0', 'open@300', `close@${300 + grace}`]);
  });

  it('opens nothing by pointer when the reader wants keys only', () => {
    const { hover, advance, log } = machine(null);
    hover.send({ type: 'enter', target: word });
    advance(10_000);
    expect(log).toEqual([]);
    hover.send({ type: 'activate', target: word });
    expect(log).toEqual(['open@10000']);
  });

  it('tells an answer that comes too late', () => {
    const { hover, advance, live } = machine(0);
    hover.send({ type: 'enter', target: word });
    advance(0);
    expect(live[0]?.()).toBe(true);
    hover.send({ type: 'close' });
    expect(live[0]?.()).toBe(false);
    hover.send({ type: 'activate', target: word });
    expect(live.map((isLive) => isLive())).toEqual([false, true]);
  });
});

describe('cards inside a card', () => {
  const view = (entity: string) => ({ entity }) as unknown as CardView;
  const stack = (...entities: string[]) => entities.map(view) as unknown as CardStack;

  it('go in place and back', () => {
    const three = push(push(stack('a'), view('b')), view('c'));
    expect(shownCard(three).entity).toBe('c');
    expect(shownCard(pop(pop(three))).entity).toBe('a');
  });

  it('go back instead of round in a circle', () => {
    expect(push(stack('a', 'b', 'c'), view('a'))).toEqual(stack('a'));
  });

  it('never lose the last card', () => {
    expect(pop(stack('a'))).toEqual(stack('a'));
  });
});
