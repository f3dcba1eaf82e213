import type { NameStrength } from './entity';
import type { EntityId } from './ids';
import type { Language } from './language';
import type { FormChange } from './mention';

/** Which letter cases of a form count. `upper`: all capitals (КНБ); `initial`: a capital first letter; `any`. */
export type CaseRule = 'upper' | 'initial' | 'any';

/**
 * One way a name can stand in running text: generated when the index is compiled, looked up at run time.
 * The same `text` may belong to several entities (six Mendygaziyevs): one record each.
 */
export interface SurfaceForm {
  /** As written in running text, with its usual capitals. */
  readonly text: string;
  readonly entity: EntityId;
  /** The base form of the name it comes from. */
  readonly name: string;
  readonly lang: Language;
  readonly strength: NameStrength;
  readonly caseRule: CaseRule;
  readonly changes: readonly FormChange[];
  /** Base forms of head words, of which one must stand beside it. */
  readonly heads?: readonly string[];
  /**
   * `introduction`: a person's full name or initials with surname: it establishes the surname on the page;
   * `surname`: a bare surname that counts only after an introduction. Absent: counts by its strength.
   */
  readonly person?: 'introduction' | 'surname';
}
