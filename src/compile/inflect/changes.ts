import type { Name, NameRole } from '../../model/entity';
import type { FormChange } from '../../model/mention';

const changesOfRole: Readonly<Record<NameRole, readonly FormChange[]>> = {
  main: [],
  alias: [],
  short: ['short'],
  abbreviation: ['abbreviation'],
  former: ['former'],
  later: ['later'],
  surname: ['surname'],
};

/** What lies between the entity's usual name and `text`, a form of `name`. */
export function changesOf(name: Name, text: string): readonly FormChange[] {
  const role = changesOfRole[name.role];
  if (text !== name.text) return [...role, 'inflected'];
  return role.length > 0 ? role : ['exact'];
}

/** As `changesOf`, for a form that is only spelt otherwise. */
export const changesOfSpelling = (name: Name): readonly FormChange[] => changesOfRole[name.role];
