import type { Ask } from '../../messaging/client';
import type { MessageMap } from '../../messaging/map';
import type { PageHints } from '../../model/mention';
import type { Result } from '../../model/result';
import type { BlockRegistry } from '../text/registry';

export type Question = MessageMap['link']['params'];
export type Answer = Result<MessageMap['link']['reply']>;

/** A question for the mentions of a page, and what came or will come of it. */
export interface Asked {
  readonly question: Question;
  readonly answer: Promise<Answer>;
}

/** What a frame's text is asked about with. */
export interface Asker {
  readonly registry: BlockRegistry;
  readonly hints: () => PageHints;
  readonly ask: Ask;
}

export const questionOf = ({ registry, hints }: Asker): Question => ({
  blocks: registry.all.map(({ text }) => text),
  hints: hints(),
});

/** Asks for the mentions in the page's blocks as they stand. */
export function askForMentions(asker: Asker, question = questionOf(asker)): Asked {
  return { question, answer: asker.ask('link', question) };
}
