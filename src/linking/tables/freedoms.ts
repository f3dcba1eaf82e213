/** The beginning of the Russian word for freedom. */
export const freedom = 'свобод';

/** Stems of Russian words after it for what one is free to do or have: свободы слова, свободы собраний. */
export const freedomsOf: readonly string[] = [
  ...['слов', 'собран', 'митинг', 'объединен', 'ассоциац', 'печат', 'пресс', 'вероисповед'],
  ...['выражен', 'мнен', 'передвижен', 'совест', 'религ', 'информац', 'мирн', 'творчеств'],
];
