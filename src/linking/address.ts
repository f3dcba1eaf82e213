import type { Candidate } from './candidate';

const IN_ADDRESS = /[@/]$/u;
const GOES_ON_AS_ADDRESS = /^(?:@|\.[a-z]{2,6}(?![a-z])|\/\w)/u;
/** How far an address is looked at, to both sides. */
const ADDRESS_LENGTH = 80;
const DOMAIN_LENGTH = 10;
const SITE_LENGTH = 30;

/** What stands before a name in running text; anything else may be an address or a longer word. */
const STANDS_FREE = /^[\s\p{Cf}"«“„‘'(]?$/u;

/** Almaty.tv, Polisia.kz, Almaty-akshamy.kz: a paper or channel called by its address. */
const SITE = /^(?:-[a-z0-9]+)?\.(?:kz|tv|com|org|net|info|media|press|news)/;
const LETTER_FIRST = /^\p{L}/u;
function isSite({ block, last }: Candidate): boolean {
  if (block.hasSpaceAfter(last)) return false;
  const after = block.text.slice(block.endOf(last), block.endOf(last) + SITE_LENGTH);
  const site = SITE.exec(after)?.[0];
  return site !== undefined && !LETTER_FIRST.test(after.slice(site.length));
}

/** CRC/C/XYZ/4: the symbol of a document, which begins like the treaty. */
const IS_SYMBOL = /^\/[A-Z]{1,4}\//u;
const isSymbol = ({ block, last }: Candidate): boolean =>
  IS_SYMBOL.test(block.text.slice(block.endOf(last), block.endOf(last) + DOMAIN_LENGTH));

/** Does the name stand in an address of the net, or is it one itself? */
export function isInAddress(candidate: Candidate): boolean {
  if (isSite(candidate) || isSymbol(candidate)) return true;
  const { block, first, last } = candidate;
  if (block.has(first - 1) && block.hasSpaceAfter(first - 1)) return false;
  const start = block.startOf(first);
  if (STANDS_FREE.test(block.text.slice(Math.max(0, start - 1), start))) return false;
  const before = block.text.slice(Math.max(0, start - ADDRESS_LENGTH), start);
  if (/(?:@|:\/\/\S*|www\.\S*)$/u.test(before)) return true;
  const end = block.endOf(last);
  return (
    IN_ADDRESS.test(before) && GOES_ON_AS_ADDRESS.test(block.text.slice(end, end + DOMAIN_LENGTH))
  );
}
