import type { EntityId } from '../model/ids';
import type { Language } from '../model/language';
import { languages } from '../model/language';
import { ARTICLE_INTS, ENTITY_INTS, NAME_ROW_INTS, numbered, VARIATION_BITS } from './layout';
import type { Sections } from './lexicon-file';
import type { LexiconArticle, LexiconEntity, LexiconForm } from './lexicon-form';
import type { StringTable } from './string-table';
import { intsOf } from './typed';

const VARIATION_MASK = (1 << VARIATION_BITS) - 1;

/** A number the builder wrote as a place in a list. */
function member<T>(list: readonly T[], index: number): T {
  if (index >= list.length) throw new Error('The lexicon is damaged: unknown number.');
  return list[index] as T;
}

const NONE: readonly string[] = [];

/** What forms of one way to change a name have in common. */
type Variation = Pick<LexiconForm, 'caseRule' | 'changes' | 'person'>;

/** Forms, entities and articles, decoded when first asked for. */
export class FormTable {
  readonly #records: Uint32Array;
  readonly #nameRows: Uint32Array;
  readonly #variationRows: Uint32Array;
  readonly #headRows: Uint32Array;
  readonly #entityRows: Uint32Array;
  readonly #articleRows: Uint32Array;
  readonly #strings: StringTable;
  readonly #forms = new Map<number, LexiconForm>();
  readonly #variations = new Map<number, Variation>();
  readonly #headLists = new Map<number, readonly string[]>();
  readonly #entities = new Map<number, LexiconEntity>();
  readonly #articles = new Map<number, readonly LexiconArticle[]>();

  constructor(buffer: ArrayBuffer, section: Sections, strings: StringTable) {
    this.#records = intsOf(buffer, section, 'records');
    this.#nameRows = intsOf(buffer, section, 'nameRows');
    this.#variationRows = intsOf(buffer, section, 'variations');
    this.#headRows = intsOf(buffer, section, 'heads');
    this.#entityRows = intsOf(buffer, section, 'entities');
    this.#articleRows = intsOf(buffer, section, 'articles');
    this.#strings = strings;
  }

  between(first: number, end: number): readonly LexiconForm[] {
    const forms: LexiconForm[] = [];
    for (let at = first; at < end; at++) forms.push(this.#form(this.#records[at] as number));
    return forms;
  }

  entity(number: number): LexiconEntity {
    const known = this.#entities.get(number);
    if (known) return known;
    const row = number * ENTITY_INTS;
    const entity: LexiconEntity = {
      number,
      id: this.#strings.at(this.#entityRows[row] ?? 0) as EntityId,
      kind: member(numbered.entityKinds, this.#entityRows[row + 1] ?? 0),
      names: this.#names(row + 2),
    };
    this.#entities.set(number, entity);
    return entity;
  }

  articlesOf(law: LexiconEntity): readonly LexiconArticle[] {
    const known = this.#articles.get(law.number);
    if (known) return known;
    const found = this.#articlesOf(law);
    this.#articles.set(law.number, found);
    return found;
  }

  #articlesOf(law: LexiconEntity): readonly LexiconArticle[] {
    const rows = this.#articleRows;
    const found: LexiconArticle[] = [];
    for (let at = 0; at < rows.length; at += ARTICLE_INTS) {
      if (rows[at] !== law.number) continue;
      const [, article = 0, entity = 0] = rows.subarray(at, at + ARTICLE_INTS);
      found.push({ article: this.#strings.at(article), entity: this.entity(entity) });
    }
    return found;
  }

  #form(record: number): LexiconForm {
    const known = this.#forms.get(record);
    if (known) return known;
    const row = (record >>> VARIATION_BITS) * NAME_ROW_INTS;
    const traits = this.#nameRows[row + 3] ?? 0;
    const { caseRule, changes, person } = this.#variation(record & VARIATION_MASK);
    // All forms have the same fields in the same order: compiled code then need not look which.
    const form: LexiconForm = {
      entity: this.entity(this.#nameRows[row] ?? 0),
      name: this.#strings.at(this.#nameRows[row + 1] ?? 0),
      lang: member(numbered.languages, traits & 15),
      strength: member(numbered.nameStrengths, traits >>> 4),
      caseRule,
      changes,
      heads: this.#heads(this.#nameRows[row + 2] ?? 0),
      person,
    };
    this.#forms.set(record, form);
    return form;
  }

  #variation(index: number): Variation {
    const known = this.#variations.get(index);
    if (known) return known;
    const packed = this.#variationRows[index] ?? 0;
    const variation: Variation = {
      caseRule: member(numbered.caseRules, packed & 3),
      changes: numbered.formChanges.filter((_, bit) => (packed >>> (4 + bit)) & 1),
      person: member(numbered.personRoles, (packed >>> 2) & 3),
    };
    this.#variations.set(index, variation);
    return variation;
  }

  /** One list for all forms of the same heads, by which rules remember what they made of it. */
  #heads(at: number): readonly string[] {
    if (at === 0) return NONE;
    const known = this.#headLists.get(at);
    if (known) return known;
    const list = this.#headRows;
    const heads = Array.from(list.subarray(at + 1, at + 1 + (list[at] as number)), (head) =>
      this.#strings.at(head),
    );
    this.#headLists.set(at, heads);
    return heads;
  }

  #names(row: number): Partial<Record<Language, string>> {
    const names: Partial<Record<Language, string>> = {};
    for (let at = 0; at < languages.length; at++) {
      const name = this.#strings.optional(this.#entityRows[row + at] ?? 0);
      if (name !== undefined) names[languages[at] as Language] = name;
    }
    return names;
  }
}
