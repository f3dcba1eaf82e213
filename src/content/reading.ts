import type { MessageMap } from '../messaging/map';
import type { Linked } from '../model/mention';
import type { Failure } from '../model/result';
import type { LinkAnswers } from './answers/link-answers';
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

/** Reads a page's blocks as they stand. */
export async function readPage(
  page: Pick<PageContext, 'registry' | 'signal'>,
  answers: LinkAnswers,
): Promise<Reading> {
  const blocks = page.registry.all;
  const answer = await answers.get();
  if (page.signal.aborted) return { status: 'ended' };
  if (!answer.ok) return { status: 'refused', error: answer.error };
  return answer.value.about ? linked(blocks, answer.value) : { status: 'not-about' };
}

function linked(
  blocks: readonly Block[],
  { language, blocks: found }: MessageMap['link']['reply'],
): Reading {
  const placed = found.flatMap((mentions, index) =>
    mentions.flatMap((mention) => place(blocks[index] as Block, mention) ?? []),
  );
  return { status: 'linked', language, placed, sections: sectionsOf(blocks) };
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
