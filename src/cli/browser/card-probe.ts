import type { CDPSession, Frame, Page } from 'puppeteer-core';
import type { BrowserName } from '../../compile/manifest';
import { type BidiNode, bidiOf, callIn, contextOf } from './bidi';

/**
 * Looks into the card's closed shadow root by the browser's debugging protocol: the product itself
 * has no door for tests.
 */
export interface CardProbe {
  /**
   * Calls `read` with the shadow root and plain arguments inside the page, and gives its plain result;
   * `undefined` while no card is open. `read` is sent as text: it can use nothing from outside.
   */
  readonly call: <T, A extends readonly unknown[]>(
    read: (root: ShadowRoot, ...args: A) => T,
    ...args: A
  ) => Promise<T | undefined>;
}

export async function createCardProbe(name: BrowserName, page: Page): Promise<CardProbe> {
  if (name === 'firefox') return { call: (read, ...args) => callFirefox(page, String(read), args) };
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  return { call: (read, ...args) => callChromium(session, String(read), args) };
}

interface CdpNode {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly CdpNode[];
  readonly shadowRootType?: string;
  readonly contentDocument?: CdpNode;
}

async function callChromium<T>(session: CDPSession, read: string, args: readonly unknown[]) {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const shadow = findRoot(root as CdpNode);
  if (!shadow) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const objectId = object.objectId as string;
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: `function (...args) { return (${read})(this, ...args); }`,
    arguments: args.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  // What is held here by the protocol is held for good: a soak would count it as the card's.
  await session.send('Runtime.releaseObject', { objectId });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'probe failed');
  return result.value as T;
}

/** Our newest host: an element with both a popover attribute and a closed root, in components' trees too. */
function findRoot(node: CdpNode): CdpNode | undefined {
  const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
  if (closed && node.attributes?.includes('popover')) return closed;
  for (const child of [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ].reverse()) {
    const found = findRoot(child);
    if (found) return found;
  }
  return undefined;
}

async function callFirefox<T>(page: Page, read: string, args: readonly unknown[]) {
  for (const frame of page.frames()) {
    const answer = await callInFrame<T>(page, frame, read, args);
    if (answer) return answer.value;
  }
  return undefined;
}

/** How far below the top a card can hang: in a modal dialog of the page's. */
const deepestHost = 6;

async function callInFrame<T>(page: Page, frame: Frame, read: string, args: readonly unknown[]) {
  const bidi = bidiOf(page.browser());
  const target = { context: contextOf(frame), sandbox: 'probe' };
  const tree = await bidi.send('script.evaluate', {
    expression: 'document.documentElement',
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: deepestHost, includeShadowTree: 'all' },
  });
  const shadow = findShadow(tree.result.result);
  if (!shadow?.sharedId) return undefined;
  const nodes = [{ sharedId: shadow.sharedId }];
  return { value: await callIn<T>(bidi, target, read, args, nodes) };
}

function findShadow(node: BidiNode | undefined): BidiNode | undefined {
  const value = node?.value;
  if (!value) return undefined;
  const { children = [], shadowRoot, attributes } = value;
  if (shadowRoot?.value?.mode === 'closed' && attributes?.popover !== undefined) return shadowRoot;
  for (const child of [...children, shadowRoot ?? undefined].reverse()) {
    const found = findShadow(child);
    if (found) return found;
  }
  return undefined;
}
