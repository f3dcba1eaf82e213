declare module 'react' {
  export const StrictMode: object;
  export function createElement(
    type: unknown,
    props: object | null,
    ...children: unknown[]
  ): object;
  export function useState<T>(first: T): [T, (change: (before: T) => T) => void];
  export function useEffect(work: () => void, on: readonly unknown[]): void;
}
declare module 'react-dom' {
  export function flushSync(work: () => void): void;
}
declare module 'react-dom/client' {
  export function hydrateRoot(target: Document, element: object): void;
  export function createRoot(target: Element): { readonly render: (element: object) => void };
}
declare module 'react-dom/server' {
  export function renderToString(element: object): string;
}
declare module '*.svelte' {
  import type { Component } from 'svelte';
  import type { State } from './state';

  const component: Component<object, { show: (state: State) => void }>;
  export default component;
}
