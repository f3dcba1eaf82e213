import { surfaceForms } from '../../src/compile/inflect/surface-forms';
import type { DataSet } from '../../src/model/data';
import type { SurfaceForm } from '../../src/model/surface-form';
import { pick, seeded } from './random';

/** Names that every contestant reads alike: words of letters with single spaces between them. */
const plain = /^\p{L}{3,}(?: \p{L}{2,}){0,6}$/u;
const syllables =
  'ба ке ло ну ры са ти жо кы мен тай бек хан lor san dek mir tas qor ven ush'.split(' ');

/** So many forms are the index's own: the same in every set, so that all find the same names. */
const realForms = 5_000;

/**
 * `count` different forms: some as the index has them, then made-up names of three to nine syllables;
 * every one may stand in any case and needs no evidence.
 */
export function formsOf(data: DataSet, count: number): readonly SurfaceForm[] {
  const real = surfaceForms(data.entities).filter(({ text }) => plain.test(text));
  const byText = new Map(real.map((form) => [form.text.toLowerCase(), form]));
  const some = everyNth([...byText.values()], Math.min(count, realForms));
  return [...some, ...madeUp(count - some.length, byText)].map(free);
}

const everyNth = <T>(items: readonly T[], count: number): readonly T[] =>
  count >= items.length
    ? items
    : Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)] as T);

function madeUp(count: number, known: ReadonlyMap<string, SurfaceForm>): readonly SurfaceForm[] {
  const random = seeded(7);
  const [sample] = known.values();
  const names = new Set<string>();
  while (names.size < count) {
    const parts = Array.from({ length: 3 + Math.floor(random() * 7) }, () =>
      pick(syllables, random),
    );
    // Words of three syllables recur in many names, as in an index of real ones.
    const words = [parts.slice(0, 3), parts.slice(3, 6), parts.slice(6)];
    const name = words
      .map((word) => word.join(''))
      .join(' ')
      .trim();
    if (!known.has(name)) names.add(name);
  }
  return [...names].map((text) => ({ ...(sample as SurfaceForm), text, name: text }));
}

/** Without what only our linker would ask for: all contestants then have the same task. */
function free({ text, entity, name, lang }: SurfaceForm): SurfaceForm {
  return { text, entity, name, lang, strength: 'unmistakable', caseRule: 'any', changes: [] };
}
