/** Stems of words beside a country that name its money: US dollars, долларов США, АҚШ доллары. */
export const moneyWords: readonly string[] = ['dollar', 'rouble', 'ruble', 'доллар', 'рубл'];

/** Names of the state whose money is named before it: долларов США. */
export const namedAfterMoney: ReadonlySet<string> = new Set(['сша']);

/** Stems of names of states that are no more, where they are countries: in some phrases they are only a time. */
export const pastStates: readonly string[] = ['soviet', 'ussr', 'советтік'];

/** Stems of words after such a name that make it a time: Soviet times, советтік кезең. */
export const timesAfter: readonly string[] = [
  ...['times', 'era', 'period', 'past', 'days', 'years', 'legacy', 'rule'],
  ...['заман', 'кезең', 'дәуір', 'жылдар'],
];

/** Stems of words before it that do: the fall of the Soviet Union, former Soviet. */
export const timesBefore: readonly string[] = [
  ...['fall', 'collapse', 'breakup', 'dissolution', 'disintegration', 'demise', 'end', 'former'],
];
