const encoder = new TextEncoder();

/**
 * Records that can be read one by one: how many there are, where each begins and the last ends
 * (u32, little-endian, counted from the end of these numbers), then each as UTF-8 JSON.
 */
export function encodeTable(records: readonly unknown[]): Uint8Array {
  const encoded = records.map((record) => encoder.encode(JSON.stringify(record)));
  const offsets = startsOf(encoded.map(({ length }) => length));
  const start = 4 * (offsets.length + 1);
  const table = new Uint8Array(start + (offsets.at(-1) ?? 0));
  writeNumbers(table, [records.length, ...offsets]);
  for (const [at, bytes] of encoded.entries()) table.set(bytes, start + (offsets[at] ?? 0));
  return table;
}

/** Lists of record numbers: how many lists, where each begins and the last ends, then all numbers (u32). */
export function encodeLists(lists: readonly (readonly number[])[]): Uint8Array {
  const numbers = [lists.length, ...startsOf(lists.map(({ length }) => length)), ...lists.flat()];
  const bytes = new Uint8Array(4 * numbers.length);
  writeNumbers(bytes, numbers);
  return bytes;
}

/** One text a line, in the order of the records. */
export const encodeIds = (ids: readonly string[]): Uint8Array => encoder.encode(ids.join('\n'));

/** Where each of things of these lengths begins when they stand side by side, and where the last ends. */
function startsOf(lengths: readonly number[]): readonly number[] {
  let end = 0;
  return [0, ...lengths.map((length) => (end += length))];
}

function writeNumbers(bytes: Uint8Array, numbers: readonly number[]): void {
  const view = new DataView(bytes.buffer);
  for (const [at, number] of numbers.entries()) view.setUint32(4 * at, number, true);
}
