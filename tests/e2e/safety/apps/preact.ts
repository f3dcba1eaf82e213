import 'preact/debug';
import { h, render } from 'preact';
import type { Item, Mount, State } from './state';

const ItemLine = ({ body, place }: Item) =>
  h('li', null, body, ' met in ', h('b', null, place), '.');

const App = ({ lead, items, isNoteShown }: State) =>
  h(
    'section',
    null,
    h('p', null, lead),
    h(
      'ul',
      null,
      items.map((item) => h(ItemLine, { key: item.id, ...item })),
    ),
    isNoteShown && h('p', null, items.length, ' lines'),
  );

export const mountPreact: Mount = (target) => (state) => render(h(App, state), target);
