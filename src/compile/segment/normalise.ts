import { createHash } from 'node:crypto';

/**
 * The form a passage is measured and fingerprinted in: Unicode NFKC (so a no-break space becomes
 * a space and U+2011 becomes U+2010), every run of white space one space, trimmed.
 */
export function normalise(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** SHA-256, in hexadecimal, of the UTF-8 bytes of a normalised text. */
export function fingerprint(normalised: string): string {
  return createHash('sha256').update(normalised, 'utf8').digest('hex');
}
