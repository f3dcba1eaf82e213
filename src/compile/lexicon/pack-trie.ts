import type { Columns } from './pack-strings';
import { packRamp, startsOf } from './ramp-of';

/** A state while the trie is built. */
export interface Node {
  readonly children: Map<string, Node>;
  readonly records: Set<number>;
}

export const newNode = (): Node => ({ children: new Map(), records: new Set() });

/** The state at the end of a sequence of tokens, made where it is missing. */
export function nodeAt(root: Node, tokens: readonly string[]): Node {
  let node = root;
  for (const token of tokens) {
    const next = node.children.get(token) ?? newNode();
    node.children.set(token, next);
    node = next;
  }
  return node;
}

/** All tokens, those that begin a sequence first: the root's children then need no table. */
export function tokensOf(root: Node): readonly string[] {
  const seen = new Set(root.children.keys());
  const visit = (node: Node) => {
    for (const [token, child] of node.children) {
      seen.add(token);
      visit(child);
    }
  };
  for (const child of root.children.values()) visit(child);
  return [...seen];
}

const ROOT = 0;

interface Numbered {
  readonly node: Node;
  readonly token: number;
}

/** Children of a state, ordered by the number of their token. */
const childrenOf = (node: Node, numbers: ReadonlyMap<string, number>): readonly Numbered[] =>
  [...node.children]
    .map(([token, child]) => ({ node: child, token: numbers.get(token) as number }))
    .sort((a, b) => a.token - b.token);

/** States breadth first, so that the children of each stand together. */
function statesOf(root: Node, numbers: ReadonlyMap<string, number>): readonly Numbered[] {
  const states: Numbered[] = [{ node: root, token: 0 }];
  for (let at = 0; at < states.length; at++)
    for (const child of childrenOf((states[at] as Numbered).node, numbers)) states.push(child);
  return states;
}

/** The trie as columns. */
export function packTrie(root: Node, tokens: readonly string[]): Columns {
  const numbers = new Map(tokens.map((token, at) => [token, at]));
  const states = statesOf(root, numbers);
  const children = startsOf(states.map(({ node }) => node.children.size)).map((start) => start + 1);
  // A ramp climbs slowly, and the root may have more children than all others: where they start is known.
  children[ROOT] = children[ROOT + 1] as number;
  const records = startsOf(states.map(({ node }) => node.records.size));
  const childRamp = packRamp(children);
  const recordRamp = packRamp(records);
  return {
    stateToken: Uint32Array.from(states, ({ token }) => token),
    childBase: childRamp.base,
    childDelta: childRamp.delta,
    recordBase: recordRamp.base,
    recordDelta: recordRamp.delta,
    records: Uint32Array.from(states.flatMap(({ node }) => [...node.records])),
  };
}
