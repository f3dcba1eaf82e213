import { flushSync, mount } from 'svelte';
import App from './App.svelte';
import type { Mount } from './state';

export const mountSvelte: Mount = (target) => {
  const { show } = mount(App, { target });
  return (state) => {
    show(state);
    flushSync();
  };
};
