import type { Linked } from '../model/mention';
import type { Failure } from '../model/result';
import type { PageContext } from './page-surface';
import type { Block } from './text/blocks';
import { type PlacedMention, place } from './text/place';

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

/** Asks the background for the mentions in the blocks as they were read. */
export async function linkPage(
  page: Pick<PageContext, 'registry' | 'ask' | 'hints' | 'signal'>,
): Promise<Reading> {
  const blocks = page.registry.all;
  const texts = blocks.map(({ text }) => text);
  const answer = await page.ask('link', { blocks: texts, hints: page.hints() });
  if (page.signal.aborted) return { status: 'ended' };
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
