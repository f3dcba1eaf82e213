/** `address` where it can safely become a link: an absolute http or https address; otherwise `undefined`. */
export function linkable(address: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : undefined;
}
