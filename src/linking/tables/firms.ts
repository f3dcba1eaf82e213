/** English words for firms: one of another country, which is at work in this one. */
export const firms: ReadonlySet<string> = new Set([
  ...['company', 'companies', 'corporation', 'corporations', 'firm', 'firms', 'subsidiary'],
  ...['investor', 'investors', 'businesses', 'contractor', 'contractors'],
]);
