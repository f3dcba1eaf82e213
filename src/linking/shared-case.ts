import type { Owner } from './owners';

/** What stands between countries that share one case ending: Өзбекстан мен Ресейден. */
const COORDINATES = /^(?:\s*,\s*|\s+(?:мен|пен|бен|және)\s+)$/u;

const isCoordinated = (owner: Owner, next: Owner | undefined): boolean =>
  next !== undefined &&
  owner.side === 'foreign' &&
  next.side === 'passing' &&
  COORDINATES.test(
    owner.block.text.slice(owner.block.endOf(owner.last), owner.block.startOf(next.first)),
  );

/** Kazakh countries in a row, of which only the last shows the case that all of them have. */
export function withSharedCase(owners: readonly Owner[]): readonly Owner[] {
  const shared: Owner[] = [];
  for (const owner of owners.toReversed())
    shared.push(isCoordinated(owner, shared.at(-1)) ? { ...owner, side: 'passing' } : owner);
  return shared.reverse();
}
