import { createApp, h, nextTick, shallowRef } from 'vue';
import type { Item, Mount, State } from './state';

const line = ({ id, body, place }: Item) =>
  h('li', { key: id }, [body, ' met in ', h('b', place), '.']);

const draw = ({ lead, items, isNoteShown }: State) =>
  h('section', [
    h('p', lead),
    h('ul', items.map(line)),
    isNoteShown ? h('p', `${items.length} lines`) : null,
  ]);

export const mountVue: Mount = (target) => {
  const state = shallowRef<State>();
  createApp({ render: () => (state.value ? draw(state.value) : null) }).mount(target);
  return async (next) => {
    state.value = next;
    await nextTick();
  };
};
