import type { EntityKind, Name } from '../../model/entity';
import { englishForms } from './english/english';
import type { Form } from './form';
import { kazakhForms } from './kazakh/kazakh';
import { russianForms } from './russian/russian';

/** All forms of a name that is no person's full name, by its language; `names`: all of its entity. */
export function nameForms(name: Name, kind: EntityKind, names: readonly Name[]): readonly Form[] {
  if (name.lang === 'ru') return russianForms(name, kind);
  if (name.lang === 'kk') return kazakhForms(name, kind, names);
  return englishForms(name, kind);
}
