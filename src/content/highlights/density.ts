import type { EntityId } from '../../model/ids';
import type { Settings } from '../../model/settings';
import type { PlacedMention } from '../text/place';

/** Which of a page's mentions (in document order) are marked. */
export function chooseMarked(
  placed: readonly PlacedMention[],
  { density, hiddenKinds }: Pick<Settings, 'density' | 'hiddenKinds'>,
  sectionOf: (placed: PlacedMention) => number,
): readonly PlacedMention[] {
  const shown = placed.filter(({ mention }) => !hiddenKinds.includes(mention.kind));
  if (density === 'every') return shown;
  if (density === 'none') return [];
  return firstOfEach(shown, density === 'first' ? () => 0 : sectionOf);
}

function firstOfEach(
  placed: readonly PlacedMention[],
  groupOf: (placed: PlacedMention) => number,
): readonly PlacedMention[] {
  const seen = new Map<number, Set<EntityId>>();
  return placed.filter((each) => {
    const group = groupOf(each);
    const entities = seen.get(group) ?? new Set<EntityId>();
    seen.set(group, entities);
    if (entities.has(each.mention.entity)) return false;
    entities.add(each.mention.entity);
    return true;
  });
}
