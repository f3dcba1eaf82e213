import type { Language } from '../model/language';
import { isRussianAdjective } from './adjectives';
import { isWithinPhrase } from './gaps';
import type { Owner, Side } from './owners';
import type { Block } from './page';
import { countBelow } from './sorted';
import { kazakhAttribute, kazakhGenitive, kazakhOblique } from './tables/endings';
import {
  isFunctionWord,
  ownerArticles,
  owningPrepositions,
  possessive,
} from './tables/function-words';

const firstOf = ({ first }: Owner): number => first;

const owns: ReadonlySet<Side> = new Set(['own', 'foreign', 'body']);

/** Words that may lie between an owner and its name at most. */
const REACH = 3;
/** The same after it: President of the Republic of Uzbekistan. */
const REACH_AFTER = 5;

const isOrdered = (owners: readonly Owner[]): boolean =>
  owners.every(({ first }, at) => at === 0 || first >= (owners[at - 1] as Owner).first);

/** The owners of one block, by token. */
export class OwnerMap {
  readonly block: Block;
  /** In the order of the text. */
  readonly owners: readonly Owner[];
  readonly #language: Language | 'other';

  constructor(block: Block, owners: readonly Owner[], language: Language | 'other') {
    this.block = block;
    this.#language = language;
    this.owners = isOrdered(owners) ? owners : owners.toSorted((a, b) => a.first - b.first);
  }

  get isEnglish(): boolean {
    return this.#language === 'en';
  }

  get isKazakh(): boolean {
    return this.#language === 'kk';
  }

  at(token: number): Owner | undefined {
    const owner = this.owners[countBelow(this.owners, firstOf, token + 1) - 1];
    return owner && token <= owner.last ? owner : undefined;
  }

  within(first: number, last: number): readonly Owner[] {
    const { owners } = this;
    const found: Owner[] = [];
    for (let at = countBelow(owners, firstOf, first); at < owners.length; at++) {
      const owner = owners[at] as Owner;
      if (owner.first > last) break;
      if (owner.last <= last) found.push(owner);
    }
    return found;
  }

  /** The owners that speak for a country, not in passing (Қазақстанға келді), and end before a token. */
  before(token: number): readonly Owner[] {
    const found: Owner[] = [];
    for (const owner of this.owners) {
      if (owner.first >= token) break;
      if (owner.last < token && this.#speaks(owner)) found.push(owner);
    }
    return found;
  }

  /** The last of them. */
  lastBefore(token: number): Owner | undefined {
    for (let at = countBelow(this.owners, firstOf, token) - 1; at >= 0; at--) {
      const owner = this.owners[at] as Owner;
      if (owner.last < token && this.#speaks(owner)) return owner;
    }
    return undefined;
  }

  #speaks({ side, text }: Owner): boolean {
    if (side !== 'own' && side !== 'foreign') return false;
    return this.#language !== 'kk' || !kazakhOblique.test(text);
  }

  /** Whose the name at these tokens is said to be right beside it: Russia's …, Өзбекстан …, … России. */
  beside(first: number, last: number): Owner | undefined {
    if (!this.#hasNear(first, last)) return undefined;
    if (this.#language === 'kk') return this.#before(first) ?? this.#after(last);
    return this.#touching(first) ?? this.#after(last) ?? this.#before(first);
  }

  /** Is any owner so near that it can be said to be beside? Most names have none. */
  #hasNear(first: number, last: number): boolean {
    const { owners } = this;
    const next = countBelow(owners, firstOf, first - REACH + 1);
    const before = owners[next - 1];
    if (before !== undefined && before.last >= first - REACH) return true;
    return next < owners.length && (owners[next] as Owner).first <= last + REACH_AFTER;
  }

  /** European Parliament in …: an English owner that touches the name is part of it. */
  #touching(first: number): Owner | undefined {
    if (this.#language !== 'en' || !this.block.has(first - 1)) return undefined;
    return isWithinPhrase(this.block, first - 1) ? this.#countryAt(first - 1) : undefined;
  }

  #before(first: number): Owner | undefined {
    const { block } = this;
    for (let token = first - 1; token >= first - REACH; token--) {
      if (!block.has(token) || !isWithinPhrase(block, token)) return undefined;
      const owner = this.#countryAt(token);
      if (owner) return owner;
      if (!this.#mayLieBefore(token)) return undefined;
    }
    return undefined;
  }

  #countryAt(token: number): Owner | undefined {
    const owner = this.at(token);
    if (!owner || owner.isPerson) return undefined;
    return owns.has(owner.side) || kazakhAttribute.test(owner.text) ? owner : undefined;
  }

  /** A word between an owner and its name: the possessive, a capital, an adjective, or after a genitive. */
  #mayLieBefore(token: number): boolean {
    const word = this.block.folded(token);
    if (word === possessive) return true;
    if (isFunctionWord(word)) return false;
    return this.block.isCapital(token) || isRussianAdjective(word) || this.#isPossessed(token);
  }

  #isPossessed(token: number): boolean {
    if (!this.block.has(token - 1)) return false;
    const word = this.block.folded(token - 1);
    return word === possessive || kazakhGenitive.test(word);
  }

  #after(last: number): Owner | undefined {
    const { block } = this;
    for (let token = last + 1; token <= last + REACH_AFTER; token++) {
      if (!block.has(token) || !isWithinPhrase(block, token - 1)) return undefined;
      const owner = this.#countryAt(token);
      if (owner) return this.#follows(owner, last) ? owner : undefined;
      if (!this.#mayLieAfter(token, last)) return undefined;
    }
    return undefined;
  }

  #mayLieAfter(token: number, last: number): boolean {
    const word = this.block.folded(token);
    if (owningPrepositions.has(word)) return true;
    return token > last + 1 && ownerArticles.has(word) ? true : this.#isNamePart(token);
  }

  /** Республики Узбекистан, Republic of Uzbekistan: a capital that is no sentence's start. */
  #isNamePart(token: number): boolean {
    return this.block.isCapital(token) && !isFunctionWord(this.block.folded(token));
  }

  /** English wants a preposition before the owner, Russian has the genitive alone, Kazakh neither. */
  #follows(owner: Owner, last: number): boolean {
    if (this.#language === 'ru' || this.block.gapAfter(last).includes('(')) return true;
    if (this.#language === 'kk') return false;
    for (let token = last + 1; token < owner.first; token++)
      if (owningPrepositions.has(this.block.folded(token))) return true;
    return false;
  }
}
