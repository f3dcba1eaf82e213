import type { EntityId } from '../../model/ids';
import type { Settings } from '../../model/settings';
import type { PlacedMention } from '../text/place';

/** Which of a page's mentions (in document order) are marked. */
export function chooseMarked(
  placed: readonly PlacedMention[],
  { density, hiddenKinds }: Pick<Settings, 'density' | 'hiddenKinds'>,
  sectionOf: (placed: PlacedMention) => number,
  isShown: (placed: PlacedMention) => boolean,
): readonly PlacedMention[] {
  const shown = placed.filter(({ mention }) => !hiddenKinds.includes(mention.kind));
  if (density === 'every') return shown;
  if (density === 'none') return [];
  const group = density === 'first' ? () => 0 : sectionOf;
  // A word that the page hides does not take the mark from one that is seen.
  return firstOfEach(shown, (each) => `${group(each)} ${isShown(each)}`);
}

function firstOfEach(
  placed: readonly PlacedMention[],
  groupOf: (placed: PlacedMention) => string,
): readonly PlacedMention[] {
  const seen = new Map<string, Set<EntityId>>();
  return placed.filter((each) => {
    const group = groupOf(each);
    const entities = seen.get(group) ?? new Set<EntityId>();
    seen.set(group, entities);
    if (entities.has(each.mention.entity)) return false;
    entities.add(each.mention.entity);
    return true;
  });
}
