import type { FoundEntity, PageState } from '../../model/page-state';

/** Frames in the order in which the page's state is decided: the worst news first. */
const order = ['refused', 'marked', 'reading', 'off', 'not-about', 'unsupported'] as const;

/** What all frames of a page come to; nothing where no frame could be asked. */
export function mergeStates(states: readonly PageState[]): PageState | undefined {
  const [first] = states.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  return first && { ...first, found: mergeFound(states.flatMap(({ found }) => found)) };
}

function mergeFound(found: readonly FoundEntity[]): readonly FoundEntity[] {
  const byEntity = new Map<string, FoundEntity>();
  for (const each of found) {
    const before = byEntity.get(each.entity);
    byEntity.set(each.entity, before ? { ...before, count: before.count + each.count } : each);
  }
  return [...byEntity.values()];
}
