import { createElement as h, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Item, Mount, State } from './state';

const ItemLine = ({ body, place }: Item) =>
  h('li', null, body, ' met in ', h('b', null, place), '.');

const App = ({ lead, items, isNoteShown }: State) =>
  h(
    'section',
    null,
    h('p', null, lead),
    h('ul', null, ...items.map((item) => h(ItemLine, { key: item.id, ...item }))),
    isNoteShown && h('p', null, items.length, ' lines'),
  );

export const mountReact: Mount = (target) => {
  const root = createRoot(target);
  return (state) => flushSync(() => root.render(h(StrictMode, null, h(App, state))));
};
