import { mountPreact } from './preact';
import { mountReact } from './react';
import { type Mount, type Show, states } from './state';
import { mountSvelte } from './svelte';
import { mountVue } from './vue';

declare global {
  interface Window {
    /** Shows the next `count` states on all pages, some in each frame of the screen. */
    advance: (count: number) => Promise<void>;
  }
}

const frameworks: Readonly<Record<string, Mount>> = {
  react: mountReact,
  preact: mountPreact,
  vue: mountVue,
  svelte: mountSvelte,
};
const perFrame = 5;

const shows: readonly Show[] = Object.entries(frameworks).map(([name, mount]) => {
  const target = document.createElement('div');
  target.id = name;
  document.body.append(target);
  return mount(target);
});
const coming = states(Number(location.hash.slice(1)));

async function step(): Promise<void> {
  const { value } = coming.next();
  await Promise.all(shows.map((show) => show(value)));
}

window.advance = async (count) => {
  for (let at = 0; at < count; at += 1) {
    await step();
    if (at % perFrame === 0) await new Promise(requestAnimationFrame);
  }
};
void step();
