import type { MessageMap } from '../messaging/map';
import type { Linked } from '../model/mention';
import { type Failure, type Result, succeed } from '../model/result';
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

type LinkMessage = MessageMap['link'];

/** Reads a page's blocks as they stand; texts that stayed the same are not sent again. */
export class PageLinker {
  private last:
    | { readonly asked: LinkMessage['params']; readonly linked: LinkMessage['reply'] }
    | undefined;

  constructor(private readonly page: Pick<PageContext, 'registry' | 'ask' | 'hints' | 'signal'>) {}

  async read(): Promise<Reading> {
    const { registry, hints, signal } = this.page;
    const blocks = registry.all;
    const answer = await this.link({ blocks: blocks.map(({ text }) => text), hints: hints() });
    if (signal.aborted) return { status: 'ended' };
    if (!answer.ok) return { status: 'refused', error: answer.error };
    return answer.value.about ? linked(blocks, answer.value) : { status: 'not-about' };
  }

  private async link(asked: LinkMessage['params']): Promise<Result<LinkMessage['reply']>> {
    if (this.last && isAlike(asked, this.last.asked)) return succeed(this.last.linked);
    const answer = await this.page.ask('link', asked);
    this.last = answer.ok ? { asked, linked: answer.value } : undefined;
    return answer;
  }
}

const isAlike = (a: LinkMessage['params'], b: LinkMessage['params']): boolean =>
  a.blocks.length === b.blocks.length &&
  a.blocks.every((text, at) => text === b.blocks[at]) &&
  JSON.stringify(a.hints) === JSON.stringify(b.hints);

function linked(
  blocks: readonly Block[],
  { language, blocks: found }: LinkMessage['reply'],
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
