import { pick, seeded } from '../bench/random';

/** Schemes that run code, read files or start programs, and those of the web. */
const schemes = (
  'javascript https data blob file vbscript about chrome chrome-extension moz-extension resource view-source ' +
  'filesystem jar ftp ws wss mailto tel intent feed urn http https'
).split(' ');
const bodies = [
  'alert(1)',
  '//example.org/%0aalert(1)',
  '//example.org/a b"<>\'',
  'text/html,<script>alert(1)</script>',
  'text/html;base64,PHNjcmlwdD4=',
  'https://example.org/3f1c',
  '///etc/passwd',
  '//user:secret@example.org/',
  '//ＥＸＡＭＰＬＥ.org/қаз?ғ=1#ә',
  '\\\\example.org\\share',
  '',
];
/** Before, inside and after the scheme: what address parsers drop, and what only looks like something. */
const noise = [
  ...Array<string>(40).fill(''),
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\0',
  '\u0001',
  '\u001f',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\ufeff',
];
const colons = [...Array<string>(12).fill(':'), '：', '&colon;', '%3A', '\u0589', ''];
const look: Readonly<Record<string, string>> = { a: 'а', s: 'ѕ', i: 'і', t: '𝐭', p: 'р' };

const disguises: readonly ((scheme: string, random: () => number) => string)[] = [
  (scheme) => scheme,
  (scheme) => scheme,
  (scheme) => scheme.toUpperCase(),
  (scheme, random) =>
    [...scheme].map((letter) => (random() < 0.5 ? letter.toUpperCase() : letter)).join(''),
  (scheme, random) => {
    const at = Math.floor(random() * scheme.length);
    return scheme.slice(0, at) + pick(noise, random) + scheme.slice(at);
  },
  (scheme) => scheme.replace(/./u, (letter) => `&#${letter.charCodeAt(0)};`),
  (scheme) => [...scheme].map((letter) => look[letter] ?? letter).join(''),
];

/** `count` different addresses, most of them of no use to anybody honest; same seed, same addresses. */
export function addresses(count: number, seed: number): readonly string[] {
  const random = seeded(seed);
  const made = new Set<string>();
  while (made.size < count) {
    const scheme = pick(disguises, random)(pick(schemes, random), random);
    const parts = [pick(noise, random), scheme, pick(noise, random), pick(colons, random)];
    made.add(parts.join('') + pick(noise, random) + pick(bodies, random));
  }
  return [...made];
}
