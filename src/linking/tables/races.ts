/** English words that only pages on cycling races have. */
export const raceWords: readonly string[] = [
  ...['peloton', 'tour de france', 'giro d.italia', 'vuelta', 'yellow jersey', 'worldtour'],
  ...['breakaway', 'general classification', 'time trial', 'cycling team', 'uci'],
];

/** Words after a country's adjective for its team. */
export const teamWords: ReadonlySet<string> = new Set(['team', 'squad', 'outfit', 'side']);
