import type { Timers } from '../text/watch';
import {
  type Answer,
  type Asked,
  type Asker,
  askForMentions,
  type Question,
  questionOf,
} from './asked';
import { carried } from './carried';
import { Restless } from './restless';

/** Texts that never rest are asked about once they have rested so long; milliseconds. */
const quietAtLast = 2_000;

/**
 * Asks for the mentions of a page: not again for texts that stayed the same, and ever more rarely where only
 * texts changed that never rest.
 */
export class LinkAnswers {
  private askedAt = 0;
  private timer: number | undefined;
  private isDue = false;
  private readonly restless = new Restless();

  constructor(
    private readonly page: Asker & { readonly timers: Timers; readonly signal: AbortSignal },
    /** Is called when texts that had to wait are to be asked about. */
    private readonly onDue: () => void,
    private last?: Asked,
  ) {
    if (last) this.begun(last);
    page.signal.addEventListener('abort', () => this.cancel());
  }

  /** The mentions in the page's blocks as they stand; of a text that has to wait, those in its unchanged sentences. */
  get(): Promise<Answer> {
    this.cancel();
    const question = questionOf(this.page);
    const { last, isDue } = this;
    this.isDue = false;
    if (!last) return this.ask(question);
    const [before, now] = [textsOf(last.question), textsOf(question)];
    const isAlike = before.length === now.length && before.every((text, at) => text === now[at]);
    if (isAlike) return last.answer;
    const wait = this.askedAt + this.restless.wait(before, now) - this.page.timers.now();
    if (wait > 0 && !isDue) return this.keep(last, question, wait);
    this.restless.note(before, now);
    return this.ask(question);
  }

  private ask(question: Question): Promise<Answer> {
    this.begun(askForMentions(this.page, question));
    return (this.last as Asked).answer;
  }

  private begun(asked: Asked): void {
    this.last = asked;
    this.askedAt = this.page.timers.now();
    void asked.answer.then(({ ok }) => {
      if (!ok && this.last === asked) this.last = undefined;
    });
  }

  private async keep(last: Asked, question: Question, wait: number): Promise<Answer> {
    this.timer = this.page.timers.set(() => this.due(), Math.min(wait, quietAtLast));
    const answer = await last.answer;
    if (!answer.ok) return answer;
    const blocks = answer.value.blocks.map((mentions, at) =>
      carried(last.question.blocks[at] ?? '', question.blocks[at] ?? '', mentions),
    );
    return { ok: true, value: { ...answer.value, blocks } };
  }

  private due(): void {
    this.isDue = true;
    this.onDue();
  }

  private cancel(): void {
    if (this.timer !== undefined) this.page.timers.clear(this.timer);
    this.timer = undefined;
  }
}

/** What else speaks for a page is a text among its others. */
const textsOf = ({ blocks, hints }: Question): readonly string[] => [
  JSON.stringify(hints),
  ...blocks,
];
