import {
  HEADER_INTS,
  LEXICON_MAGIC,
  LEXICON_VERSION,
  type LexiconSection,
  lexiconSections,
} from './layout';

/** The sections of a lexicon as bytes of its buffer. */
export type Sections = (name: LexiconSection) => {
  readonly offset: number;
  readonly length: number;
};

function checkHeader(header: Uint32Array): void {
  if (header[0] !== LEXICON_MAGIC) throw new Error('The lexicon is damaged: wrong first bytes.');
  if (header[1] !== LEXICON_VERSION)
    throw new Error(`The lexicon has version ${header[1]}; this program reads ${LEXICON_VERSION}.`);
  if (header[2] !== lexiconSections.length)
    throw new Error('The lexicon is damaged: sections missing.');
}

/**
 * Checks a lexicon's header and says where its sections lie.
 * Throws an `Error` with a message for people where it is damaged or of another version.
 */
export function openSections(buffer: ArrayBuffer): { buffer: ArrayBuffer; section: Sections } {
  if (buffer.byteLength < HEADER_INTS * 4) throw new Error('The lexicon is damaged: too short.');
  const header = new Uint32Array(buffer, 0, HEADER_INTS);
  checkHeader(header);
  const section: Sections = (name) => {
    const at = 3 + 2 * lexiconSections.indexOf(name);
    const [offset = 0, length = 0] = header.subarray(at, at + 2);
    if (offset % 4 !== 0 || offset + length > buffer.byteLength)
      throw new Error(`The lexicon is damaged: section ${name} lies outside.`);
    return { offset, length };
  };
  return { buffer, section };
}
