import type { Ask } from '../messaging/client';
import type { Linked, PageHints } from '../model/mention';
import type { Failure } from '../model/result';
import type { Block } from './text/blocks';
import { type PlacedMention, place } from './text/place';
import type { BlockRegistry } from './text/registry';

/** What a reading of the page came to. */
export type Reading =
  | { readonly status: 'ended' }
  | { readonly status: 'not-about' }
  | { readonly status: 'refused'; readonly error: Failure }
  | {
      readonly status: 'linked';
      readonly language: Linked['language'];
      readonly placed: readonly PlacedMention[];
      /** The section (counted by headings) in which a block stands. */
      readonly sections: ReadonlyMap<Block, number>;
    };

export interface Reader {
  readonly registry: BlockRegistry;
  readonly gate: (texts: readonly string[], hints: PageHints) => boolean;
  readonly hints: () => PageHints;
  readonly ask: Ask;
  readonly signal: AbortSignal;
}

/** Reads the page, or what changed of it; cheap and silent where the page is about something else. */
export async function gatePage(reader: Reader, changed?: ReadonlySet<Node>): Promise<boolean> {
  const { registry, signal } = reader;
  const read = changed ? registry.readChanged(changed, signal) : registry.readAll(signal);
  if (!(await read)) return false;
  return reader.gate(
    registry.all.map(({ text }) => text),
    reader.hints(),
  );
}

/** Asks the background for the mentions in the blocks as they were read. */
export async function linkPage(reader: Reader): Promise<Reading> {
  const blocks = reader.registry.all;
  const texts = blocks.map(({ text }) => text);
  const answer = await reader.ask('link', { blocks: texts, hints: reader.hints() });
  if (reader.signal.aborted) return { status: 'ended' };
  if (!answer.ok) return { status: 'refused', error: answer.error };
  if (!answer.value.about) return { status: 'not-about' };
  const placed = answer.value.blocks.flatMap((mentions, index) =>
    mentions.flatMap((mention) => place(blocks[index] as Block, mention) ?? []),
  );
  return {
    status: 'linked',
    language: answer.value.language,
    placed,
    sections: sectionsOf(blocks),
  };
}

function sectionsOf(blocks: readonly Block[]): ReadonlyMap<Block, number> {
  let section = 0;
  return new Map(
    blocks.map((block) => {
      if (block.heading) section += 1;
      return [block, section];
    }),
  );
}
