import { render } from 'preact';
import { cardStyles, summaryStyles } from '../../../src/components/styles';
import type { CardView } from '../../../src/model/card';
import { cardStates, type Look, realState, type State, summaryStates } from './states';

/** What the program that takes the pictures asks for. */
export interface Sheet extends Look {
  readonly surface: 'card' | 'summary' | 'real';
  /** For the sheet of real ones. */
  readonly cards: readonly CardView[];
  /** True: the card's own height limit; false: everything at full length. */
  readonly isLimited: boolean;
}

/** Draws a sheet into the empty document; resolves when everything that opens is open. */
async function drawSheet(sheet: Sheet): Promise<void> {
  document.body.replaceChildren();
  document.body.dataset.theme = sheet.theme;
  for (const state of statesOf(sheet)) await drawState(state, sheet);
}

function statesOf({ surface, cards }: Sheet): readonly State[] {
  if (surface === 'real') return cards.map(realState);
  return surface === 'card' ? cardStates : summaryStates;
}

async function drawState(state: State, sheet: Sheet): Promise<void> {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = state.name;
  const host = document.createElement('div');
  figure.append(caption, host);
  document.body.append(figure);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [styleSheet(sheet)];
  render(state.draw(sheet), root);
  if (state.isOpened) await openAll(root);
}

function styleSheet({ surface, isLimited }: Sheet): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const unlimited = isLimited ? '' : '.q-card { max-height: none !important; }';
  sheet.replaceSync((surface === 'summary' ? summaryStyles : cardStyles) + unlimited);
  return sheet;
}

/** Presses every button that says it is closed, until there is none, and copies once. */
async function openAll(root: ShadowRoot): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    for (const button of root.querySelectorAll<HTMLElement>('button[aria-expanded=false]'))
      button.click();
    for (const details of root.querySelectorAll('details')) details.open = true;
    await new Promise(requestAnimationFrame);
  }
  root.querySelector<HTMLElement>('.q-cite button')?.click();
}

Object.assign(globalThis, { drawSheet });
