import { describe, expect, it } from 'vitest';
import { Settling, settlingTime } from '../../src/content/popover/settling';

/** A card on a clock that the test moves. */
function settling() {
  const clock = { now: 1_000 };
  const card = new EventTarget();
  const pressed: string[] = [];
  const it = new Settling(() => clock.now);
  it.guard(card);
  card.addEventListener('click', () => pressed.push('button'));
  const press = (isTrusted: boolean) => {
    const click = new Event('click', { cancelable: true });
    Object.defineProperty(click, 'isTrusted', { value: isTrusted });
    card.dispatchEvent(click);
    return { ...click, isStopped: click.defaultPrevented };
  };
  return { clock, it, card, press, pressed };
}

describe('presses on a card', () => {
  it('do nothing until it has rested after it was shown', () => {
    const { clock, it: card, press, pressed } = settling();
    card.moved();
    clock.now += settlingTime - 1;
    expect(press(true).isStopped).toBe(true);
    expect(pressed).toEqual([]);
    clock.now += 1;
    press(true);
    expect(pressed).toEqual(['button']);
  });

  it('do nothing again after it moved', () => {
    const { clock, it: card, press, pressed } = settling();
    clock.now += 10 * settlingTime;
    press(true);
    card.moved();
    press(true);
    expect(pressed).toEqual(['button']);
  });

  it('by key wait as well; keys that walk in the card do not', () => {
    const { it: card, card: target } = settling();
    const isStopped = (key: string) => {
      const event = new Event('keydown', { cancelable: true });
      Object.defineProperties(event, { isTrusted: { value: true }, key: { value: key } });
      target.dispatchEvent(event);
      return event.defaultPrevented;
    };
    card.moved();
    expect(['Enter', ' ', 'Tab', 'ArrowDown'].map(isStopped)).toEqual([true, true, false, false]);
  });

  it('do nothing when no reader made them', () => {
    const { press, pressed } = settling();
    expect(press(false).isStopped).toBe(true);
    expect(pressed).toEqual([]);
  });
});
