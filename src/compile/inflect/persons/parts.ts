import type { Entity, Name, PersonName } from '../../../model/entity';
import { wordsOf } from '../form';

/** One spelling of a person's full name, cut into its parts, with the name it comes from. */
export interface NamedPerson {
  readonly name: Name;
  readonly person: PersonName;
}

const sameWords = (one: string, other: string): boolean =>
  wordsOf(one).toSorted().join(' ') === wordsOf(other).toSorted().join(' ');

/** True where `text` is made of the person's own parts, in any order. */
const isMadeOf = (text: string, { given, patronymic, surname }: PersonName): boolean =>
  [
    [given, surname],
    [given, patronymic ?? '', surname],
    [given, patronymic ?? ''],
  ].some((parts) => sameWords(text, parts.filter((part) => part !== '').join(' ')));

/** Letters that two spellings of one name have in common in a row, at least. */
const SHARED = 3;

function resemble(one: string, other: string): boolean {
  const letters = one.toLowerCase();
  const runs = Array.from(letters, (_, at) => letters.slice(at, at + SHARED));
  return runs.some((run) => run.length === SHARED && other.toLowerCase().includes(run));
}

/** Another spelling of the same name: as many words as given name and surname have. */
function respelt(text: string, person: PersonName): PersonName | undefined {
  const words = wordsOf(text);
  const givenLength = wordsOf(person.given).length;
  const surnameLength = wordsOf(person.surname).length;
  const middle = words.length - givenLength - surnameLength;
  if (words.length < 2 || middle < 0 || middle > 1) return undefined;
  const given = words.slice(0, givenLength).join(' ');
  const surname = words.slice(-surnameLength).join(' ');
  if (!resemble(given, person.given) && !resemble(surname, person.surname)) return undefined;
  const { lang, gender } = person;
  return middle === 1
    ? {
        lang,
        gender,
        given,
        surname,
        patronymic: words.slice(givenLength, -surnameLength).join(' '),
      }
    : { lang, gender, given, surname };
}

const isFullName = ({ role, text }: Name): boolean =>
  role !== 'surname' && role !== 'abbreviation' && /\s/.test(text);

/**
 * The spellings of a person's full name: its parts in each language, and each other full name cut the
 * same way. `rest`: names that are no full name of that shape (bare surnames, titles, by-names).
 */
export function namedPersons(entity: Entity): {
  readonly persons: readonly NamedPerson[];
  readonly rest: readonly Name[];
} {
  const persons: NamedPerson[] = [];
  const rest: Name[] = [];
  for (const name of entity.names) {
    const parts = entity.person?.find(({ lang }) => lang === name.lang);
    const person =
      parts && isFullName(name) && (isMadeOf(name.text, parts) ? parts : respelt(name.text, parts));
    if (person) persons.push({ name, person });
    else rest.push(name);
  }
  return { persons, rest };
}
