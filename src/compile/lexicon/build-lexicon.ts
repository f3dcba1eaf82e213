import { HEADER_INTS, LEXICON_MAGIC, LEXICON_VERSION, lexiconSections } from '../../linking/layout';
import { wordsOf } from '../../linking/words';
import type { LinkingWords } from '../../model/data';
import type { Entity } from '../../model/entity';
import type { SurfaceForm } from '../../model/surface-form';
import { checkWords } from './check-words';
import { FilterPacker } from './pack-filter';
import { FormPacker } from './pack-forms';
import { packPhrases } from './pack-phrases';
import { type Columns, packStrings } from './pack-strings';
import { packTokens } from './pack-tokens';
import { newNode, nodeAt, packTrie, tokensOf } from './pack-trie';

const aligned = (bytes: number): number => Math.ceil(bytes / 4) * 4;

/** Header and sections in the order of `lexiconSections`. */
function assemble(columns: Columns): Uint8Array {
  const sections = lexiconSections.map((name) => columns[name] ?? new Uint8Array());
  const header = new Uint32Array(HEADER_INTS);
  header.set([LEXICON_MAGIC, LEXICON_VERSION, lexiconSections.length]);
  let offset = HEADER_INTS * 4;
  sections.forEach(({ byteLength }, at) => {
    header.set([offset, byteLength], 3 + 2 * at);
    offset += aligned(byteLength);
  });
  const file = new Uint8Array(offset);
  file.set(new Uint8Array(header.buffer));
  sections.forEach(({ buffer, byteOffset, byteLength }, at) => {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), header[3 + 2 * at]);
  });
  return file;
}

/**
 * The linker's binary lexicon (little endian; see `linking/layout`): every surface form as a sequence of
 * folded tokens, the main names of `entities`, the articles of laws, and the linking words by the key of their first words.
 * Throws where a form names no entity of `entities` or a table of words is not well formed.
 */
export function buildLexicon(
  forms: readonly SurfaceForm[],
  words: LinkingWords,
  entities: readonly Entity[],
): Uint8Array {
  checkWords(words);
  const packer = new FormPacker(entities);
  const filter = new FilterPacker();
  const root = newNode();
  for (const form of forms) {
    const tokens = wordsOf(form.text).map(({ folded }) => folded);
    if (tokens.length === 0) continue;
    nodeAt(root, tokens).records.add(packer.record(form));
    filter.add(tokens, form.caseRule);
  }
  const tokens = tokensOf(root);
  return assemble({
    ...packTokens(tokens),
    ...packTrie(root, tokens),
    ...filter.columns(words),
    ...packer.columns(),
    ...packPhrases(words, packer.strings),
    ...packStrings(packer.strings.items),
    domains: new TextEncoder().encode(JSON.stringify(words.gateDomains)),
  });
}
