import type { Problem } from './data-error';
import { overlay } from './translate';
import type { TranslationEntry } from './translations';
import type { Checked } from './validate';

interface Identified {
  readonly id: string;
}

/** Gives records their translations, and remembers which file each id was read from. */
export class Registry {
  readonly files = new Map<string, string>();

  constructor(
    private readonly translations: ReadonlyMap<string, readonly TranslationEntry[]>,
    private readonly problems: Problem[],
  ) {}

  /** The records, translated; an id that another record has already is a problem. */
  add<T extends Identified>(checked: readonly Checked<T>[]): readonly T[] {
    return checked.map(({ value, file }) => {
      this.remember(value.id, file);
      return overlay(value, this.translations.get(value.id) ?? [], this.problems);
    });
  }

  private remember(id: string, file: string): void {
    const first = this.files.get(id);
    if (first === undefined) this.files.set(id, file);
    else this.problems.push({ file, record: id, message: `its id stands in ${first} already` });
  }

  /** Notes the translations of records that are not there, unless records were refused. */
  noteStrayTranslations(): void {
    for (const [id, entries] of this.translations)
      if (!this.files.has(id))
        for (const { file } of entries)
          this.problems.push({
            file,
            record: id,
            message: 'translates a record that is not there',
          });
  }
}
