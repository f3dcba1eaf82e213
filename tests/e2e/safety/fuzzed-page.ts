import naughty from 'big-list-of-naughty-strings';
import { pick, seeded } from '../../bench/random';
import { firstLine, keepDocument } from './made-page';

const tags = (
  'div p span a b i em strong section article main aside h1 h2 h3 ul li ol dl dt dd table tr td th ' +
  'tbody caption form input button select option textarea label fieldset legend details summary ' +
  'dialog template slot x-card svg math g mi figure figcaption blockquote pre code br hr img ruby ' +
  'rt iframe noscript object map area font center marquee nobr plaintext-not frameset-not'
).split(' ');
const attributes = [
  'hidden',
  'contenteditable',
  'inert',
  'aria-hidden="true"',
  'lang="kk"',
  'dir="rtl"',
  'role="button"',
  'draggable="true"',
  'open',
  'popover',
  'tabindex="0"',
  'style="display:none"',
  'style="position:fixed;inset:0"',
  'class="qontext"',
  'is="x-y"',
];
/** Properties that scripts read from nodes and documents: a form's or an image's name shadows them. */
export const shadowed = (
  'firstChild nextSibling parentNode nodeType nodeName data childNodes children attributes isConnected ' +
  'contains localName tagName getAttribute append remove matches body documentElement head title ' +
  'contentType activeElement hasFocus querySelector querySelectorAll createElement createElementNS ' +
  'createRange caretPositionFromPoint defaultView location addEventListener removeEventListener ' +
  'getBoundingClientRect getClientRects ownerDocument scrollIntoView shadowRoot style dataset lang id ' +
  'getSelection visibilityState readyState adoptedStyleSheets parentElement textContent isContentEditable'
).split(' ');
const texts = [
  'The Ministry of Justice of Kazakhstan',
  'Касым-Жомарт Токаев',
  'Қазақстан Парламентінің Мәжілісі',
  'Kassym-<b>Jomart</b> Tokayev',
  'Nursultan&shy; Naz&shy;ar&shy;bayev',
  'ordinary words',
  '𝕬stana 👩‍⚖️ Қостанай',
  `Қазақстан: ҚК 174-бабы. ${'1-2, 3 и 4 – '.repeat(12)}болды`,
  'ends in a mark that is read over &NotEqualTilde;',
  '&ZeroWidthSpace;',
  '<!-- a comment -->',
  '<![CDATA[ x ]]>',
  '&#0; &#xD800; &amp',
  '',
];

/** A page of broken markup, odd attributes, shadowing names and naughty strings; same seed, same page. */
export function fuzzedPage(seed: number): string {
  const random = seeded(seed);
  const parts = Array.from({ length: 20 + Math.floor(random() * 120) }, () => part(random));
  return `<!doctype html><html><head>${keepDocument}<title>${seed}</title></head><body>${firstLine}${parts.join('')}</body></html>`;
}

function part(random: () => number): string {
  const chance = random();
  if (chance < 0.45) return `<${pick(tags, random)}${someAttributes(random)}>`;
  if (chance < 0.7) return `</${pick(tags, random)}>`;
  if (chance < 0.92) return pick(texts, random);
  return escaped(pick(naughty, random));
}

function someAttributes(random: () => number): string {
  const named =
    random() < 0.2 ? ` ${pick(['id', 'name'], random)}="${pick(shadowed, random)}"` : '';
  return random() < 0.5 ? `${named} ${pick(attributes, random)}` : named;
}

// Naughty strings as text, not as markup: scripts in them are the page's own matter.
const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('&#', '&amp;#');
