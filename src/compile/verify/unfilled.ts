import type { DataSet } from '../../model/data';
import { type Problem, reporter } from './problem';

/** Stands in a record that `npm run new` began, wherever something is still to be written. */
export const TO_FILL = 'TO FILL';

/** Records that were begun and not finished. */
export function checkUnfilled(data: DataSet): readonly Problem[] {
  const problem = reporter('unfilled', data.files);
  return [...data.findings, ...data.entities]
    .filter((one) => JSON.stringify(one).includes(TO_FILL))
    .map((one) => problem(one.id, `still says “${TO_FILL}”: write what belongs there`));
}
