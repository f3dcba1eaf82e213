import type { CardView } from '../model/card';
import type { CitationFormat, CopiedCitation } from '../model/citation-format';
import type { EntityId, FindingId, ScoreId } from '../model/ids';
import type { Language } from '../model/language';
import type { Linked, Mention, PageHints, Why } from '../model/mention';
import type { Settings } from '../model/settings';

/**
 * Every message to the background: its parameters and its reply. A handler that is missing, or one
 * that answers with something else, does not compile. Replies cross as `Result`.
 */
export interface MessageMap {
  /** A page passed the gate: may it be marked, and how? */
  readonly begin: {
    readonly params: { readonly host: string };
    readonly reply: { readonly active: boolean; readonly settings: Settings };
  };
  /** Mentions in the page's blocks of text; one list a block, offsets within it. */
  readonly link: {
    readonly params: { readonly blocks: readonly string[]; readonly hints: PageHints };
    readonly reply: {
      readonly about: boolean;
      readonly language: Linked['language'];
      readonly blocks: readonly (readonly Mention[])[];
    };
  };
  /** What a card shows for an entity, ranked for the paragraph it was met in. */
  readonly card: {
    readonly params: {
      readonly entity: EntityId;
      readonly language: Language;
      readonly paragraph: string;
      readonly why?: Why;
    };
    readonly reply: CardView;
  };
  /** Puts the code of marks and hover into the frame that asks. */
  readonly loadMarks: { readonly params: Record<string, never>; readonly reply: null };
  /** Puts the card's code into the frame that asks. */
  readonly loadCard: { readonly params: Record<string, never>; readonly reply: null };
  /** A finding or a score as a citation. `accessed` is an ISO date. */
  readonly cite: {
    readonly params: {
      readonly of: FindingId | ScoreId;
      readonly format: CitationFormat;
      readonly language: Language;
      readonly accessed: string;
    };
    readonly reply: CopiedCitation;
  };
  /** How many different things the asking frame shows, for the toolbar's count. */
  readonly found: { readonly params: { readonly count: number }; readonly reply: null };
}

export type MessageName = keyof MessageMap;
export type Params<N extends MessageName> = MessageMap[N]['params'];
export type Reply<N extends MessageName> = MessageMap[N]['reply'];

/** What travels: the name, and its parameters under a key of ours. */
export interface Envelope<N extends MessageName = MessageName> {
  readonly qontext: N;
  readonly params: Params<N>;
}

/** What the background tells a page on its own: a command the reader gave by key. */
export const pageCommands = [
  'toggle-marks',
  'next-mention',
  'previous-mention',
  'enter-card',
] as const;
export type PageCommand = (typeof pageCommands)[number];
export interface CommandEnvelope {
  readonly qontextCommand: PageCommand;
}

/** Whether something that arrived is meant as the message `name`; its shape is checked by the router. */
export const isMessage = (name: MessageName, message: unknown): boolean =>
  typeof message === 'object' &&
  message !== null &&
  'qontext' in message &&
  message.qontext === name;
