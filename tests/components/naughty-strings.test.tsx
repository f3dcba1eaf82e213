// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import naughty from 'big-list-of-naughty-strings';
import { describe, expect, it } from 'vitest';
import { Card } from '../../src/components/Card';
import type { CardView } from '../../src/model/card';
import { drawSurface } from './draw';
import { assemblyCard, unionsCard } from './samples/cards';
import { messagesIn } from './samples/messages';

const nothing = () => undefined;
const hold = {
  isPinned: false,
  onPin: nothing,
  onGrab: nothing,
  onMove: nothing,
  onCorner: nothing,
};
/** Fields whose values the code itself knows: the index cannot hold others. */
const known =
  /^(?:id|entity|kind|claim|form|better|lang|language|authorType|relation|when|source|passages|printed)$/;

/** The same with `text` in every field that is shown. */
function filled<T>(value: T, text: string, key = ''): T {
  if (known.test(key)) return value;
  if (typeof value === 'string') return text as T;
  if (Array.isArray(value)) return value.map((one) => filled(one, text, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, one]) => [name, filled(one, text, name)]);
  return Object.fromEntries(entries) as T;
}

const draw = (card: CardView) =>
  drawSurface(
    <Card
      card={card}
      messages={messagesIn.en}
      theme="light"
      hold={hold}
      onOpen={nothing}
      onClose={nothing}
      onCopy={() => true}
    />,
  ).container;

/** Elements that run, load or lead somewhere. */
const active = 'script, iframe, object, embed, img, video, audio, form, style, link, meta, base';

const dangers = (container: Element): readonly string[] => [
  ...[...container.querySelectorAll(active)].map(({ localName }) => localName),
  ...[...container.querySelectorAll('*')].flatMap(({ attributes }) =>
    [...attributes].filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
  ),
  ...[...container.querySelectorAll('a')]
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => href !== '' && !/^https?:\/\//.test(href)),
];

const cards = [assemblyCard('en'), unionsCard('en')] as const;

/** Strings to a test: all at once take longer than one may on a busy machine. */
const atOnce = 50;
const starts = naughty.map((_, at) => at).filter((at) => at % atOnce === 0);

describe('a card', () => {
  it.each(starts)('shows naughty strings as text, whatever field they are in, from %i', (start) => {
    naughty.slice(start, start + atOnce).forEach((text, at) => {
      const container = draw(filled(cards[at % 2] as CardView, text));
      expect(dangers(container), text).toEqual([]);
      if (/\S/u.test(text)) expect(container.textContent).toContain(text.trim().slice(0, 5));
      cleanup();
    });
  });
});
