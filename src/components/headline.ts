import type { EntityKind } from '../model/entity';
import type { Language } from '../model/language';

/** Terms are kept as they stand inside a sentence; alone they begin with a capital. */
export const headline = (kind: EntityKind, name: string, language: Language): string =>
  kind === 'concept' ? name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1) : name;
