import type { EntityKind, NameStrength } from '../model/entity';
import type { EntityId } from '../model/ids';
import type { Language } from '../model/language';
import type { FormChange } from '../model/mention';
import type { CaseRule } from '../model/surface-form';

/** An entity as the linker needs it. */
export interface LexiconEntity {
  /** Its number in the lexicon. */
  readonly number: number;
  readonly id: EntityId;
  readonly kind: EntityKind;
  /** Main name in each language that has one. */
  readonly names: Readonly<Partial<Record<Language, string>>>;
}

/** One reading of a sequence of tokens: a surface form read back from the lexicon. */
export interface LexiconForm {
  readonly entity: LexiconEntity;
  readonly name: string;
  readonly lang: Language;
  readonly strength: NameStrength;
  readonly caseRule: CaseRule;
  readonly changes: readonly FormChange[];
  readonly heads: readonly string[];
  readonly person?: 'introduction' | 'surname' | undefined;
}

/** What a form is like: many forms of the lexicon are like each other, and have one list of heads and one of changes. */
export type FormSort = Pick<LexiconForm, 'strength' | 'lang' | 'person' | 'changes' | 'heads'> & {
  readonly entity: Pick<LexiconForm['entity'], 'kind'>;
};

/** An entity that is one article of a law. */
export interface LexiconArticle {
  readonly article: string;
  readonly entity: LexiconEntity;
}
