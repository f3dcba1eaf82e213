/** A person's parts as they stand in one case. */
export interface Parts {
  readonly given: string;
  readonly patronymic?: string | undefined;
  readonly surname: string;
}

/** Full names in every order the press and courts use; the parts agree in case already. */
export function fullOrders({ given, patronymic, surname }: Parts): readonly string[] {
  const short = [`${given} ${surname}`, `${surname} ${given}`];
  if (patronymic === undefined) return short;
  return [
    ...short,
    `${given} ${patronymic} ${surname}`,
    `${surname} ${given} ${patronymic}`,
    `${given} ${patronymic}`,
  ];
}

/** Sounds that Latin script writes with two letters or more stay together: Zh., Ye. */
const digraph = /^(Dzh|Zh|Sh|Kh|Ch|Ye|Yu|Ya|Yo|Ts)/;

function initialsOf(part: string): readonly string[] {
  const first = `${part.charAt(0)}.`;
  const sound = digraph.exec(part)?.[0];
  return sound ? [`${sound}.`, first] : [first];
}

/** `Касым-Жомарт` → `К.-Ж.`, `К.`; `Zhanbolat` → `Zh.`, `Z.`. */
function givenInitials(given: string): readonly string[] {
  const [first = '', second] = given.split('-');
  const whole = second
    ? initialsOf(first).flatMap((one) => initialsOf(second).map((two) => `${one}-${two}`))
    : [];
  return [...whole, ...initialsOf(first)];
}

/** The initials that can stand for `given` and `patronymic`: `К.-Ж.`, `К.`, `К.К.`. */
export function initials(given: string, patronymic: string | undefined): readonly string[] {
  const middle = patronymic ? initialsOf(patronymic) : [];
  return givenInitials(given).flatMap((one) => [one, ...middle.map((two) => one + two)]);
}

/** `initial` before and after the surname. */
export const initialOrders = (initial: string, surname: string): readonly string[] => [
  `${initial} ${surname}`,
  `${surname} ${initial}`,
];
