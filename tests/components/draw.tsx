import { cleanup, render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { onTestFinished } from 'vitest';
import { MessagesContext } from '../../src/components/messages-context';
import type { Language } from '../../src/model/language';
import { messagesIn } from './samples/messages';

/** Draws a whole surface; it is taken away when the test ends. */
export function drawSurface(surface: ComponentChild) {
  onTestFinished(cleanup);
  return render(surface);
}

/** Draws a piece of a card inside the texts of a language. */
export function draw(piece: ComponentChild, language: Language = 'en') {
  return drawSurface(
    <MessagesContext.Provider value={messagesIn[language]}>{piece}</MessagesContext.Provider>,
  );
}

/** Everything that takes focus by Tab, in order. */
export function tabStops(container: Element): readonly Element[] {
  const focusable = 'a[href], button:not(:disabled), input:not(:disabled), summary, [tabindex="0"]';
  return [...container.querySelectorAll(focusable)];
}

/** The text a reader sees, white space evened out. */
export const words = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
