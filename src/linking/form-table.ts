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

const optional = <Key extends string, T>(key: Key, value: T | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: T };

const NONE: readonly string[] = [];

/** Forms, entities and articles, decoded when first asked for. */
export class FormTable {
  readonly #ints: (name: Parameters<Sections>[0]) => Uint32Array;
  readonly #strings: StringTable;
  readonly #forms = new Map<number, LexiconForm>();
  readonly #headLists = new Map<number, readonly string[]>();
  readonly #entities = new Map<number, LexiconEntity>();
  readonly #articles = new Map<number, readonly LexiconArticle[]>();

  constructor(buffer: ArrayBuffer, section: Sections, strings: StringTable) {
    const views = new Map<string, Uint32Array>();
    this.#ints = (name) => {
      const view = views.get(name) ?? intsOf(buffer, section, name);
      views.set(name, view);
      return view;
    };
    this.#strings = strings;
  }

  between(first: number, end: number): readonly LexiconForm[] {
    const records = this.#ints('records').subarray(first, end);
    return Array.from(records, (record) => this.#form(record));
  }

  entity(number: number): LexiconEntity {
    const known = this.#entities.get(number);
    if (known) return known;
    const [id = 0, kind = 0, ...names] = this.#row('entities', number, ENTITY_INTS);
    const entity: LexiconEntity = {
      number,
      id: this.#strings.at(id) as EntityId,
      kind: member(numbered.entityKinds, kind),
      names: this.#names(names),
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
    const rows = this.#ints('articles');
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
    const [entity = 0, text = 0, heads = 0, traits = 0] = this.#row(
      'nameRows',
      record >>> VARIATION_BITS,
      NAME_ROW_INTS,
    );
    const form: LexiconForm = {
      entity: this.entity(entity),
      name: this.#strings.at(text),
      lang: member(numbered.languages, traits & 15),
      strength: member(numbered.nameStrengths, traits >>> 4),
      heads: this.#heads(heads),
      ...this.#variation(record & VARIATION_MASK),
    };
    this.#forms.set(record, form);
    return form;
  }

  #variation(index: number): Pick<LexiconForm, 'caseRule' | 'changes' | 'person'> {
    const packed = this.#ints('variations')[index] ?? 0;
    return {
      caseRule: member(numbered.caseRules, packed & 3),
      changes: numbered.formChanges.filter((_, bit) => (packed >>> (4 + bit)) & 1),
      ...optional('person', member(numbered.personRoles, (packed >>> 2) & 3)),
    };
  }

  /** One list for all forms of the same heads, by which rules remember what they made of it. */
  #heads(at: number): readonly string[] {
    if (at === 0) return NONE;
    const known = this.#headLists.get(at);
    if (known) return known;
    const list = this.#ints('heads');
    const heads = Array.from(list.subarray(at + 1, at + 1 + (list[at] as number)), (head) =>
      this.#strings.at(head),
    );
    this.#headLists.set(at, heads);
    return heads;
  }

  #names(indices: readonly number[]): Partial<Record<Language, string>> {
    const named = languages.map((lang, at) =>
      optional(lang, this.#strings.optional(indices[at] ?? 0)),
    );
    return Object.assign({}, ...named);
  }

  #row(name: 'entities' | 'nameRows', number: number, size: number): Uint32Array {
    return this.#ints(name).subarray(number * size, (number + 1) * size);
  }
}
