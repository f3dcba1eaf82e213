import type { Entity } from '../../../src/model/entity';
import { institutions } from './institutions';
import { organisations } from './organisations';
import { people } from './people';
import { places } from './places';
import { terms } from './terms';

/** Few names of every sort, enough for each rule. */
export const testEntities: readonly Entity[] = [
  ...places,
  ...institutions,
  ...organisations,
  ...terms,
  ...people,
];
