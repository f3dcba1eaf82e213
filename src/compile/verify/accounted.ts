import type { DataSet, Uncited } from '../../model/data';
import type { PassageKind } from '../../model/evidence';
import type { PassageId } from '../../model/ids';
import { citationsOf } from './citations';
import { sourceOf } from './figures';
import { type Problem, reporter } from './problem';

/** Why a passage that is no running text is cited by nothing: its kind says it. */
export const REASON_OF_KIND: Readonly<Record<PassageKind, Uncited['reason'] | undefined>> = {
  text: undefined,
  heading: 'heading',
  caption: 'caption',
  furniture: 'page furniture',
};

const uncitedFile = (passage: string): string => `uncited/${sourceOf(passage)}.json`;

/** In a source said to be complete, every passage is cited or listed with a reason. */
export function checkAccounted(data: DataSet): readonly Problem[] {
  const problem = reporter('accounted', data.files);
  const complete = new Set(data.complete);
  const citations = citationsOf(data);
  const listed = new Set(data.uncited.map((one) => one.passage));
  return data.passages
    .filter((one) => complete.has(one.source) && REASON_OF_KIND[one.kind] === undefined)
    .filter((one) => !citations.has(one.id) && !listed.has(one.id))
    .map((one) =>
      problem(
        one.id,
        'nothing cites it: write a finding or list it as uncited',
        uncitedFile(one.id),
      ),
    );
}

const isReasonOfAnother = (reason: Uncited['reason'], kind: PassageKind): boolean =>
  REASON_OF_KIND[kind] !== reason &&
  Object.values(REASON_OF_KIND).some((other) => other === reason);

function wrongWith(
  one: Uncited,
  kind: PassageKind | undefined,
  citations: ReadonlyMap<PassageId, number>,
): readonly string[] {
  return [
    ...(citations.has(one.passage)
      ? ['is cited and listed as uncited: strike it from the list']
      : []),
    ...(kind && isReasonOfAnother(one.reason, kind)
      ? [`its kind is ${kind}, so “${one.reason}” is no reason: give another`]
      : []),
    ...(one.of && !citations.has(one.of)
      ? [`its twin ${one.of} is cited by nothing: cite it`]
      : []),
  ];
}

/** What is listed as uncited is so, and for a reason that fits. */
export function checkUncited(data: DataSet): readonly Problem[] {
  const problem = reporter('uncited', data.files);
  const citations = citationsOf(data);
  const kinds = new Map(data.passages.map((one) => [one.id, one.kind]));
  return data.uncited.flatMap((one) =>
    wrongWith(one, kinds.get(one.passage), citations).map((message) =>
      problem(one.passage, message, uncitedFile(one.passage)),
    ),
  );
}
