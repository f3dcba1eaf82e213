import { NO_STRING, numbered, VARIATION_BITS } from '../../linking/layout';
import type { Entity } from '../../model/entity';
import type { EntityId } from '../../model/ids';
import { languages } from '../../model/language';
import type { SurfaceForm } from '../../model/surface-form';
import { Interner } from './interner';
import type { Columns } from './pack-strings';

type Row = readonly number[];

/** Everything a record points at, numbered while the forms are read. */
export class FormPacker {
  readonly strings = new Interner<string>();
  readonly #entities: ReadonlyMap<EntityId, number>;
  readonly #entityRows: readonly Row[];
  readonly #articles: readonly Row[];
  readonly #names = new Interner<Row>();
  readonly #variations = new Interner<number>();
  readonly #heads: number[] = [0];
  readonly #headLists = new Map<string, number>();

  constructor(entities: readonly Entity[]) {
    this.#entities = new Map(entities.map(({ id }, at) => [id, at]));
    this.#entityRows = entities.map((entity) => this.#entityRow(entity));
    this.#articles = entities.flatMap((entity) => this.#articleRow(entity));
  }

  /** The record of a form: its name row and how the form differs from the name. */
  record(form: SurfaceForm): number {
    const variation = this.#variations.number(packVariation(form));
    if (variation >= 1 << VARIATION_BITS) throw new Error('The forms differ in too many ways.');
    return ((this.#nameRow(form) << VARIATION_BITS) | variation) >>> 0;
  }

  columns(): Columns {
    return {
      nameRows: Uint32Array.from(this.#names.items.flat()),
      variations: Uint32Array.from(this.#variations.items),
      heads: Uint32Array.from(this.#heads),
      entities: Uint32Array.from(this.#entityRows.flat()),
      articles: Uint32Array.from(this.#articles.flat()),
    };
  }

  #number(id: EntityId): number {
    const number = this.#entities.get(id);
    if (number === undefined) throw new Error(`A form names ${id}, which is no entity.`);
    return number;
  }

  #nameRow(form: SurfaceForm): number {
    const traits =
      numbered.languages.indexOf(form.lang) | (numbered.nameStrengths.indexOf(form.strength) << 4);
    const row = [
      this.#number(form.entity),
      this.strings.number(form.name),
      this.#headList(form.heads ?? []),
      traits,
    ];
    return this.#names.number(row, row.join());
  }

  #headList(heads: readonly string[]): number {
    if (heads.length === 0) return 0;
    const key = heads.join('\n');
    const known = this.#headLists.get(key);
    if (known !== undefined) return known;
    const at = this.#heads.length;
    this.#heads.push(heads.length, ...heads.map((head) => this.strings.number(head)));
    this.#headLists.set(key, at);
    return at;
  }

  #entityRow(entity: Entity): Row {
    const main = languages.map((lang) =>
      entity.names.find((n) => n.lang === lang && n.role === 'main'),
    );
    return [
      this.strings.number(entity.id),
      numbered.entityKinds.indexOf(entity.kind),
      ...main.map((name) => (name ? this.strings.number(name.text) : NO_STRING)),
    ];
  }

  #articleRow({ id, article, relations = [] }: Entity): readonly Row[] {
    if (article === undefined) return [];
    return relations
      .filter(({ kind }) => kind === 'article-of')
      .map(({ to }) => [this.#number(to), this.strings.number(article), this.#number(id)]);
  }
}

function packVariation({ caseRule, person, changes }: SurfaceForm): number {
  const changed = changes.reduce(
    (bits, change) => bits | (1 << numbered.formChanges.indexOf(change)),
    0,
  );
  return (
    numbered.caseRules.indexOf(caseRule) |
    (numbered.personRoles.indexOf(person) << 2) |
    (changed << 4)
  );
}
