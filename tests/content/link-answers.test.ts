import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/content/answers/asked';
import { carried } from '../../src/content/answers/carried';
import { LinkAnswers } from '../../src/content/answers/link-answers';
import type { Ask } from '../../src/messaging/client';
import type { Mention } from '../../src/model/mention';
import { succeed } from '../../src/model/result';
import { linker } from '../linking/support/linker';

const sentences = [
  'The Senate voted on Monday.',
  'Kazakhstan is a country.',
  'The Senate of France met.',
  'Tokayev spoke.',
  'Kassym-Jomart Tokayev came to Almaty.',
  'Uzbekistan and Russia agreed.',
  'It rained.',
  'Сенат Казахстана собрался.',
];
const text = fc
  .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 3 })
  .map((some) => some.join(' '));
/** A text is changed, put in or taken out; time passes before. */
const edit = fc.record({
  kind: fc.constantFrom('change', 'change', 'change', 'insert', 'remove'),
  at: fc.nat(5),
  text,
  pause: fc.constantFrom(100, 1_000, 3_000),
});

/** A page as a list of texts, on a clock of its own. */
class Scene {
  time = 0;
  asked = 0;
  /** The words found by the last asking. */
  known: ReadonlySet<string> = new Set();
  private last: Promise<Answer> | undefined;
  private due: { readonly at: number; readonly run: () => void } | undefined;
  private readonly never = new AbortController().signal;
  readonly answers: LinkAnswers;

  constructor(public texts: string[]) {
    const hints = () => ({ host: 'news.example' });
    const ask = (async (_: string, { blocks }: { blocks: readonly string[] }) => {
      this.asked += 1;
      const answer = succeed(linker.link(blocks, hints()));
      this.known = new Set(wordsOf(blocks, answer));
      return answer;
    }) as unknown as Ask;
    const registry = { all: [] as { text: string }[] };
    Object.defineProperty(registry, 'all', {
      get: () => this.texts.map((each) => ({ text: each })),
    });
    const timers = {
      now: () => this.time,
      clear: () => {
        this.due = undefined;
      },
      set: (run: () => void, wait: number) => {
        this.due = { at: this.time + wait, run };
        return 1;
      },
    };
    const page = { registry: registry as never, hints, ask, timers, signal: this.never };
    this.answers = new LinkAnswers(page, () => (this.last = this.answers.get()));
  }

  get full() {
    return succeed(linker.link(this.texts, { host: 'news.example' }));
  }

  async pass(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    const { due } = this;
    if (!due || due.at > this.time) return;
    this.due = undefined;
    due.run();
    await this.last;
  }

  change({ kind, at, text: put }: { kind: string; at: number; text: string }): void {
    const place = at % (this.texts.length || 1);
    if (kind === 'insert') this.texts.splice(place, 0, put);
    else if (kind === 'remove' && this.texts.length > 1) this.texts.splice(place, 1);
    else this.texts[place] = put;
  }
}

const wordsOf = (texts: readonly string[], answer: Answer): readonly string[] =>
  answer.ok
    ? answer.value.blocks.flatMap((found, at) =>
        found.map((one) => `${one.entity}: ${texts[at]?.slice(one.start, one.end)}`),
      )
    : [];

describe('the mentions of a page that is edited', () => {
  it('are those of a full reading, at once or, of texts that never rest, as soon as they rest', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.array(edit, { maxLength: 25 }),
        async (texts, edits) => {
          const scene = new Scene([...texts]);
          for (const one of edits) {
            scene.change(one);
            const asked = scene.asked;
            const before = await scene.answers.get();
            if (scene.asked > asked) expect(before).toEqual(scene.full);
            await scene.pass(one.pause);
          }
          await scene.answers.get();
          await scene.pass(16_000);
          expect(await scene.answers.get()).toEqual(scene.full);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('stand on the words they were found in, whatever had to wait', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 6, maxLength: 20 }), async (versions) => {
        const scene = new Scene(['Kazakhstan is a country.', 'It rained.']);
        for (const version of versions) {
          scene.change({ kind: 'change', at: 1, text: version });
          const words = wordsOf(scene.texts, await scene.answers.get());
          for (const word of words) expect(scene.known).toContain(word);
          await scene.pass(1_000);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('of a text that was changed in part', () => {
  const mention = (start: number, end: number) => ({ start, end }) as Mention;
  const first = mention(4, 10);
  const second = mention(22, 28);
  const before = 'The Senate voted. The Senate rose.';

  it.each<[string, string, number[][]]>([
    ['before it', 'At 10:30 he came. The Senate rose.', [[22, 28]]],
    ['after it', 'The Senate voted. At 10:30 he came.', [[4, 10]]],
    ['in both sentences', 'Our Senate voted. The Senate ran.', []],
    ['by sentences put in', 'Oh! Well. The Senate voted. The Senate rose.', [[32, 38]]],
    ['by a sentence that goes on', 'The Senate voted. The Senate rose. It', [[4, 10]]],
    ['as a whole', '', []],
  ])('the mentions are known beside what changed: %s', (_, now, expected) => {
    const known = carried(before, now, [first, second]);
    expect(known.map(({ start, end }) => [start, end])).toEqual(expected);
  });
});
