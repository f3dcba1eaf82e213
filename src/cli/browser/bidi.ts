import type { Browser, Frame } from 'puppeteer-core';

/** Firefox's remote protocol, below what the driver's own interface covers. */
export interface Bidi {
  readonly send: (method: string, params: object) => Promise<{ readonly result: BidiAnswer }>;
}

export interface BidiAnswer {
  readonly type?: string;
  readonly context?: string;
  readonly contexts?: readonly { readonly context: string }[];
  readonly result?: BidiNode & { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

export interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
    readonly mode?: string;
  };
}

export const bidiOf = (browser: Browser): Bidi =>
  (browser as unknown as { readonly connection: Bidi }).connection;

export const contextOf = (frame: Frame): string =>
  (frame as unknown as { readonly _id: string })._id;

/** Calls `source`, the text of a function, and gives what it returns, which must be plain data. */
export async function callIn<T>(
  bidi: Bidi,
  target: object,
  source: string,
  args: readonly unknown[],
  nodes: readonly object[] = [],
): Promise<T> {
  const { result } = await bidi.send('script.callFunction', {
    functionDeclaration: `async (...nodes) => JSON.stringify({ value:
      await (${source})(...nodes, ...${JSON.stringify(args)}) })`,
    target,
    arguments: nodes,
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text ?? 'call failed');
  return (JSON.parse(String(result.result?.value)) as { value: T }).value;
}
