import type { Heading, Piece } from './types';

/** A run of consecutive non-blank lines of a document. */
export interface Block {
  readonly lines: readonly string[];
}

export function splitBlocks(text: string): readonly Block[] {
  return text
    .split(/\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/)
    .map((block) => ({ lines: block.split(/\r?\n/).filter((line) => line.trim() !== '') }))
    .filter((block) => block.lines.length > 0);
}

export const blockText = (block: Block): string => block.lines.join('\n');

/** True where a text stops like a sentence or an introduction to a list, not like a heading. */
export function isPunctuated(text: string): boolean {
  return /[.!?:;,…]["'”’)\]]*$/u.test(text.trim());
}

export const heading = (level: number, name: string, slug: string, text = name): Heading => ({
  kind: 'heading',
  level,
  name,
  slug,
  text,
});

export const prose = (text: string): Piece => ({ kind: 'text', text });
export const furniture = (text: string): Piece => ({ kind: 'furniture', text });
