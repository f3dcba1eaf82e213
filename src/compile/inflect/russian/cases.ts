export const cases = ['nom', 'gen', 'dat', 'acc', 'ins', 'pre'] as const;
export type Case = (typeof cases)[number];

/** The forms of one word or phrase in one number, by case. */
export type Paradigm = Readonly<Record<Case, string>>;

export type Gender = 'm' | 'f' | 'n' | 'pl';

/** A paradigm from `stem` and six endings in the order of `cases`; `0` is no ending. */
export function paradigm(stem: string, endings: string): Paradigm {
  const [nom, gen, dat, acc, ins, pre] = endings
    .split(' ')
    .map((ending) => stem + (ending === '0' ? '' : ending));
  if (!nom || !gen || !dat || !acc || !ins || !pre) throw new Error(`not six endings: ${endings}`);
  return { nom, gen, dat, acc, ins, pre };
}

/** The paradigm whose form in each case is `of(case)`. */
export function eachCase(of: (which: Case) => string): Paradigm {
  return {
    nom: of('nom'),
    gen: of('gen'),
    dat: of('dat'),
    acc: of('acc'),
    ins: of('ins'),
    pre: of('pre'),
  };
}
