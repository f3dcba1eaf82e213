import type { Ask } from '../messaging/client';
import type { MessageMap } from '../messaging/map';
import type { PageHints } from '../model/mention';
import type { Result } from '../model/result';
import type { BlockRegistry } from './text/registry';

type Asked = MessageMap['link']['params'];
type Answer = Result<MessageMap['link']['reply']>;

/** Asks for the mentions of a page; texts that stayed the same are not sent again. */
export class LinkAnswers {
  private last: { readonly asked: Asked; readonly answer: Promise<Answer> } | undefined;

  constructor(
    private readonly page: {
      readonly registry: BlockRegistry;
      readonly ask: Ask;
      readonly hints: () => PageHints;
    },
  ) {}

  /** The mentions in the page's blocks as they stand. */
  get(): Promise<Answer> {
    const { registry, hints, ask } = this.page;
    const asked = { blocks: registry.all.map(({ text }) => text), hints: hints() };
    if (this.last && isAlike(asked, this.last.asked)) return this.last.answer;
    const answer = ask('link', asked);
    const last = { asked, answer };
    this.last = last;
    void answer.then(({ ok }) => {
      if (!ok && this.last === last) this.last = undefined;
    });
    return answer;
  }
}

const isAlike = (a: Asked, b: Asked): boolean =>
  a.blocks.length === b.blocks.length &&
  a.blocks.every((text, at) => text === b.blocks[at]) &&
  JSON.stringify(a.hints) === JSON.stringify(b.hints);
