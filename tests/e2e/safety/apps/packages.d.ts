declare module 'react' {
  export const StrictMode: object;
  export function createElement(
    type: unknown,
    props: object | null,
    ...children: unknown[]
  ): object;
}
declare module 'react-dom' {
  export function flushSync(work: () => void): void;
}
declare module 'react-dom/client' {
  export function createRoot(target: Element): { readonly render: (element: object) => void };
}
declare module '*.svelte' {
  import type { Component } from 'svelte';
  import type { State } from './state';

  const component: Component<object, { show: (state: State) => void }>;
  export default component;
}
