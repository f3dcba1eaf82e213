import { describe, expect, it } from 'vitest';
import { Settling, settlingTime } from '../../src/content/popover/settling';

/** A card on a clock that the test moves. */
function settling() {
  const clock = { now: 1_000 };
  const card = new EventTarget();
  const pressed: string[] = [];
  let waiting: (() => void)[] = [];
  const it = new Settling(
    () => clock.now,
    (done) => {
      waiting.push(done);
    },
  );
  it.guard(card);
  card.addEventListener('click', () => pressed.push('button'));
  const send = (type: string, { at = clock.now, isTrusted = true, key = '' } = {}) => {
    const event = new Event(type, { cancelable: true });
    const values = { isTrusted, timeStamp: at, ...(key && { key }) };
    for (const [name, value] of Object.entries(values))
      Object.defineProperty(event, name, { value });
    card.dispatchEvent(event);
    return { isStopped: event.defaultPrevented };
  };
  const press = (isTrusted: boolean) => send('click', { isTrusted });
  const paint = () => {
    const now = waiting;
    waiting = [];
    for (const done of now) done();
  };
  /** It moves, and the reader sees it at once. */
  const move = () => {
    it.moved();
    paint();
  };
  return { clock, it, send, press, pressed, paint, move };
}

describe('presses on a card', () => {
  it('do nothing until it has rested after it was shown', () => {
    const { clock, press, pressed, move } = settling();
    move();
    clock.now += settlingTime - 1;
    expect(press(true).isStopped).toBe(true);
    expect(pressed).toEqual([]);
    clock.now += 1;
    press(true);
    expect(pressed).toEqual(['button']);
  });

  it('do nothing again after it moved', () => {
    const { clock, press, pressed, move } = settling();
    clock.now += 10 * settlingTime;
    press(true);
    move();
    press(true);
    expect(pressed).toEqual(['button']);
  });

  it('by key wait as well; keys that walk in the card do not', () => {
    const { send, move } = settling();
    const isStopped = (key: string) => send('keydown', { key }).isStopped;
    move();
    expect(['Enter', ' ', 'Tab', 'ArrowDown'].map(isStopped)).toEqual([true, true, false, false]);
  });

  it('do nothing when no reader made them', () => {
    const { press, pressed } = settling();
    expect(press(false).isStopped).toBe(true);
    expect(pressed).toEqual([]);
  });

  it('count from when the reader could see the card, however busy the page is', () => {
    const { clock, it: card, press, pressed, paint } = settling();
    card.moved();
    clock.now += 10 * settlingTime;
    paint();
    clock.now += settlingTime - 1;
    press(true);
    expect(pressed).toEqual([]);
    clock.now += 1;
    press(true);
    expect(pressed).toEqual(['button']);
  });

  it('do nothing before the reader could see the card, however late its frame is', () => {
    const { clock, it: card, press, pressed, paint } = settling();
    card.moved();
    card.moved();
    clock.now += 10 * settlingTime;
    expect(press(true).isStopped).toBe(true);
    paint();
    clock.now += settlingTime - 1;
    press(true);
    expect(pressed).toEqual([]);
    clock.now += 1;
    press(true);
    expect(pressed).toEqual(['button']);
  });

  it('count when they were made, however late a busy page lets them come', () => {
    const { clock, send, pressed, move } = settling();
    move();
    const made = clock.now + settlingTime - 1;
    clock.now += 10 * settlingTime;
    send('click', { at: made });
    expect(pressed).toEqual([]);
    send('click');
    expect(pressed).toEqual(['button']);
  });

  it('that began too early do nothing when they end; a key starts anew', () => {
    const { clock, send, pressed, move } = settling();
    move();
    send('pointerdown');
    clock.now += 2 * settlingTime;
    send('click');
    expect(pressed).toEqual([]);
    send('keydown', { key: 'Tab' });
    send('click');
    send('pointerdown');
    send('click');
    expect(pressed).toEqual(['button', 'button']);
  });
});
