import type { EntityId } from '../../model/ids';
import type { GoldText } from './gold';

/** A span that the linker took for an entity. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityId;
}

/** One mention that was found rightly, missed, or found where there is none. */
export interface Outcome {
  readonly verdict: 'right' | 'missed' | 'false';
  readonly lang: string;
  readonly entity: EntityId;
  readonly of: GoldText;
  readonly start: number;
  readonly end: number;
}

const isSame = (a: Found, b: Found): boolean =>
  a.start === b.start && a.end === b.end && a.entity === b.entity;

const meets = (a: Found, b: Found): boolean =>
  a.start < b.end && b.start < a.end && a.entity === b.entity;

/**
 * What became of each mention of a text: span and entity must both be right. What lies over a debatable
 * mention of the same entity counts neither way.
 */
export function outcomes(of: GoldText, found: readonly Found[]): readonly Outcome[] {
  const { must, may, lang } = of;
  const outcome = (verdict: Outcome['verdict'], { start, end, entity }: Found): Outcome => ({
    ...{ verdict, lang, entity, of, start, end },
  });
  const isRight = (one: Found) => must.some((gold) => isSame(gold, one));
  const counted = found.filter((one) => isRight(one) || !may.some((gold) => meets(gold, one)));
  return [
    ...counted.map((one) => outcome(isRight(one) ? 'right' : 'false', one)),
    ...must
      .filter((gold) => !found.some((one) => isSame(gold, one)))
      .map((gold) => outcome('missed', gold)),
  ];
}

/** How well mentions were found. A share of nothing is `undefined`. */
export interface Score {
  readonly right: number;
  readonly missed: number;
  readonly false: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

const share = (part: number, whole: number): number | undefined =>
  whole === 0 ? undefined : part / whole;

/** All mentions alike (micro). */
export function scoreOf(all: readonly Outcome[]): Score {
  const count = (verdict: Outcome['verdict']) =>
    all.filter((one) => one.verdict === verdict).length;
  const [right, missed, wrong] = [count('right'), count('missed'), count('false')];
  return {
    ...{ right, missed, false: wrong },
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

/** Outcomes by a key of theirs, in the order in which keys are met. */
export function groups<Key extends string>(
  all: readonly Outcome[],
  keyOf: (outcome: Outcome) => Key,
): ReadonlyMap<Key, readonly Outcome[]> {
  const found = new Map<Key, Outcome[]>();
  for (const outcome of all) {
    const group = found.get(keyOf(outcome)) ?? [];
    group.push(outcome);
    found.set(keyOf(outcome), group);
  }
  return found;
}

const mean = (values: readonly (number | undefined)[]): number | undefined => {
  const known = values.filter((value) => value !== undefined);
  return share(
    known.reduce((sum, value) => sum + value, 0),
    known.length,
  );
};

/** All entities alike (macro): the mean over entities of what each has. */
export function macroOf(all: readonly Outcome[]): Pick<Score, 'precision' | 'recall' | 'f1'> {
  const each = [...groups(all, ({ entity }) => entity).values()].map(scoreOf);
  return {
    precision: mean(each.map(({ precision }) => precision)),
    recall: mean(each.map(({ recall }) => recall)),
    f1: mean(each.map(({ f1 }) => f1)),
  };
}

/** Misses and false mentions, those of the entity with most of them first. */
export function worstErrors(all: readonly Outcome[]): readonly Outcome[] {
  const errors = all.filter(({ verdict }) => verdict !== 'right');
  const byEntity = [...groups(errors, ({ entity }) => entity).values()];
  return byEntity.sort((a, b) => b.length - a.length).flat();
}

/** Texts in which there is nothing to find, and the false mentions in them. */
export interface Negatives {
  readonly texts: number;
  readonly false: number;
  readonly per100: number | undefined;
}

/** How many mentions are found in texts that have none. */
export function negativesOf(gold: readonly GoldText[], all: readonly Outcome[]): Negatives {
  const empty = new Set(gold.filter(({ must, may }) => must.length + may.length === 0));
  const wrong = all.filter(({ of, verdict }) => verdict === 'false' && empty.has(of)).length;
  return { texts: empty.size, false: wrong, per100: share(100 * wrong, empty.size) };
}
