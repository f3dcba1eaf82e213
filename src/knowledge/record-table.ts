const decoder = new TextDecoder();

/** How many records a table holds, where each begins and the last ends, from the end of these numbers. */
const headOf = (bytes: Uint8Array) => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const start = 4 * (count + 2);
  return { count, start, at: (number: number) => view.getUint32(4 * (number + 1), true) };
};

/** Records by number; each is parsed when it is first asked for. */
export interface RecordTable<T> {
  readonly count: number;
  /** @throws {RangeError} where there is no such record */
  get(number: number): T;
}

/** Opens a table of JSON records that the index vouches to be of type `T`. */
export function recordTable<T>(bytes: Uint8Array): RecordTable<T> {
  const { count, start, at } = headOf(bytes);
  const parsed: T[] = [];
  const parse = (number: number): T => {
    if (!(number >= 0 && number < count)) throw new RangeError(`no record ${number} of ${count}`);
    const json = bytes.subarray(start + at(number), start + at(number + 1));
    return JSON.parse(decoder.decode(json)) as T;
  };
  return {
    count,
    get: (number) => {
      parsed[number] ??= parse(number);
      return parsed[number];
    },
  };
}

/** Lists of record numbers, by the number of what they belong to. */
export function postingLists(bytes: Uint8Array): (number: number) => readonly number[] {
  const { start, at } = headOf(bytes);
  const numbers = new DataView(bytes.buffer, bytes.byteOffset + start);
  return (number) =>
    Array.from({ length: at(number + 1) - at(number) }, (_, offset) =>
      numbers.getUint32(4 * (at(number) + offset), true),
    );
}
