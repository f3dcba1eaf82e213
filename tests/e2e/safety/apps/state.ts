import { pick, seeded } from '../../../bench/random';

/** What each of the pages shows: a lead that stays, and a list that is changed all the time. */
export interface State {
  readonly lead: string;
  readonly items: readonly Item[];
  readonly isNoteShown: boolean;
}

export interface Item {
  readonly id: number;
  readonly body: string;
  readonly place: string;
}

/** A page of one framework: shows a state at once, with nothing left to do afterwards. */
export type Show = (state: State) => Promise<void> | void;
export type Mount = (target: HTMLElement) => Show;

const bodies = ['The Senate of Kazakhstan', 'The Supreme Court of Kazakhstan', 'Nobody'];
const places = ['Pavlodar', 'Aktau', 'Shymkent', 'Karaganda', 'Nowhere'];
const mostItems = 6;

/** States without end, each a change of the one before; same seed, same states. */
export function* states(seed: number): Generator<State, never> {
  const random = seeded(seed);
  let state: State = { lead: 'In Kazakhstan the Mazhilis met.', items: [], isNoteShown: false };
  for (let id = 1; ; id += 1) {
    yield state;
    const items = changed(state.items, newItem(id, random), random);
    state = { ...state, items: items.slice(0, mostItems), isNoteShown: random() < 0.5 };
  }
}

const newItem = (id: number, random: () => number): Item => ({
  id,
  body: pick(bodies, random),
  place: pick(places, random),
});

function changed(items: readonly Item[], item: Item, random: () => number): readonly Item[] {
  const chance = random();
  if (chance < 0.3 || items.length < 2) return [item, ...items];
  const at = Math.floor(random() * items.length);
  if (chance < 0.5) return items.toSpliced(at, 1);
  if (chance < 0.7) return items.toReversed();
  return items.map((one, index) => (index === at ? { ...item, id: one.id } : one));
}
