import type { DataSet } from '../../model/data';
import type { CutDocument } from '../segment/documents';
import { normalise } from '../segment/normalise';
import type { Evidence } from './evidence';
import { type Problem, reporter } from './problem';

/** White space, quotes, apostrophes and hyphens as one form each; capitals stay. */
const plain = (text: string): string =>
  normalise(text)
    .replace(/[‘’‛ʼ′`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑]/g, '-');

/** All that a document itself prints, without the furniture of the page it was saved from. */
function printedText(document: CutDocument): string {
  const own = document.passages.filter((passage) => passage.kind !== 'furniture');
  return plain(own.map((passage) => passage.text).join(' | '));
}

const isLetter = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Whether `name` stands in `text` as words of its own; an abbreviation may have a plural s. */
export function standsIn(name: string, text: string): boolean {
  const isAbbreviation = !/\p{Ll}/u.test(name);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const after = at + name.length;
    const end = isAbbreviation && text[after] === 's' ? after + 1 : after;
    if (!isLetter(text[at - 1]) && !isLetter(text[end])) return true;
  }
  return false;
}

/** A name marked as printed in a source is printed there, letter for letter. */
export function checkPrintedNames(data: DataSet, evidence: Evidence): readonly Problem[] {
  const problem = reporter('printed name', data.files);
  const texts = new Map(evidence.documents.map((one) => [one.entry.id, printedText(one)]));
  const isMissing = (name: string, source: string): boolean => {
    const text = texts.get(source);
    const printed = plain(name);
    return text !== undefined && !standsIn(printed, text) && !standsIn(printed, unbroken(text));
  };
  const unbroken = onceEach((text: string) => text.replace(/(\p{L})- (?=\p{Ll})/gu, '$1'));
  return data.entities.flatMap((entity) =>
    entity.names.flatMap((name) =>
      (name.printed ?? [])
        .filter((source) => isMissing(name.text, source))
        .map((source) =>
          problem(entity.id, `“${name.text}” is not printed in ${source}: correct it or “printed”`),
        ),
    ),
  );
}

function onceEach<T>(make: (text: string) => T): (text: string) => T {
  const made = new Map<string, T>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    const fresh = make(text);
    made.set(text, fresh);
    return fresh;
  };
}
