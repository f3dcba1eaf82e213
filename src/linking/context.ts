import type { Language } from '../model/language';
import type { Candidate } from './candidate';
import type { Claims } from './claims';
import type { Clubs } from './clubs';
import type { FormerNames } from './former-names';
import type { LexiconEntity } from './lexicon-form';
import type { Latest } from './once-per-candidate';
import type { OwnerMap } from './owner-map';
import type { Titles } from './titles';
import type { RulesFor } from './verdict';

/** Whose things a page's generic names are when no owner stands near them. */
export interface ArticleOwner {
  /** True where the page as a whole is about the country. */
  readonly isOwn: boolean;
  /** True where the page opens with another country, and names this one as what it deals with. */
  readonly opensAbroad: boolean;
  /** The word that says so; absent where the language of the page does. */
  readonly by?: string;
}

/** A person named in full somewhere on the page. */
export interface Introduction {
  readonly entity: LexiconEntity;
  readonly candidate: Candidate;
}

/** What is known of a page once all its blocks were read. */
export interface Context {
  readonly language: Language | 'other';
  /** By block. */
  readonly owners: readonly OwnerMap[];
  /** By block, in the order of the text. */
  readonly candidates: readonly (readonly Candidate[])[];
  readonly article: ArticleOwner;
  /** In the order of the text. */
  readonly introductions: readonly Introduction[];
  /** Surnames in full names of persons who are not of the index, in the order of the text. */
  readonly strangers: readonly Candidate[];
  /** Entities of everyday names that stand beside a head word somewhere, with that word. */
  readonly heads: ReadonlyMap<LexiconEntity, string>;
  /** Names by which places went before, as the page says. */
  readonly formerNames: FormerNames;
  /** Places after which the page names a club. */
  readonly clubs: Clubs;
  readonly titles: Titles;
  /** Whose the bodies and laws of the page are said to be. */
  readonly claims: Claims;
  /** The rules by which a reading is weighed, in their order. */
  readonly rulesFor: RulesFor;
  /** See `oncePerCandidate`. */
  readonly latest: Latest[];
}
