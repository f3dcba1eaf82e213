// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { Delivery, originalOf } from '../../src/content/popover/delivery';

let at: Element | null;
let focused: Element | null;
let heard: Event[];
let delivery: Delivery;
const named = (name: string) => document.getElementById(name) as Element;

beforeEach(() => {
  document.body.innerHTML =
    '<div id=place><p id=bar><b id=pin></b><b id=close></b></p></div><i id=page></i>';
  [at, focused, heard] = [null, null, []];
  const root = {
    elementFromPoint: () => at,
    get activeElement() {
      return focused;
    },
  };
  delivery = new Delivery(root as unknown as ShadowRoot, named('place'));
  for (const type of ['pointerdown', 'click', 'keydown', 'keyup'])
    named('place').addEventListener(type, (event) => heard.push(event));
});

const press = (name: string) => {
  at = named(name);
  delivery.deliver(new PointerEvent('pointerdown', { clientX: 1, clientY: 1 }));
};
const click = (name: string, detail = 1) => {
  at = named(name);
  delivery.deliver(new MouseEvent('click', { clientX: 1, clientY: 1, detail }));
};
const targets = () => heard.map(({ type, target }) => `${type} ${(target as Element).id}`);

describe('what is stopped at the window comes to', () => {
  it('what was pressed', () => {
    press('pin');
    click('pin');
    expect(targets()).toEqual(['pointerdown pin', 'click pin']);
  });

  it('what holds both ends of a press that ended elsewhere', () => {
    press('pin');
    click('close');
    expect(targets().at(-1)).toBe('click bar');
  });

  it('the bar that was dragged, not the button on it', () => {
    press('pin');
    delivery.pressOn(named('bar'));
    click('pin');
    expect(targets().at(-1)).toBe('click bar');
  });

  it('what has the focus, by key', () => {
    focused = named('close');
    click('pin', 0);
    delivery.deliver(new KeyboardEvent('keydown', { key: 'a' }));
    expect(targets()).toEqual(['click close', 'keydown close']);
  });

  it('the card itself where something of the page lies in between', () => {
    press('page');
    expect(targets()).toEqual(['pointerdown place']);
  });
});

describe('a copy', () => {
  it('follows no link of itself, knows its original, and keeps it from the browser', () => {
    named('place').addEventListener('click', (event) => event.preventDefault());
    const original = new MouseEvent('click', { detail: 1, cancelable: true, clientX: 7 });
    at = named('pin');
    delivery.deliver(original);
    const [copy] = heard as [MouseEvent];
    expect(copy).not.toBeInstanceOf(MouseEvent);
    expect([copy.clientX, copy.composed, originalOf(copy)]).toEqual([7, false, original]);
    expect(original.defaultPrevented).toBe(true);
  });

  it('is made of what a card listens to alone', () => {
    delivery.deliver(new KeyboardEvent('keyup', { key: 'a' }));
    expect(heard).toEqual([]);
  });
});
