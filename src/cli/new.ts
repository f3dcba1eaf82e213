import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { DataError } from '../compile/schema/data-error';
import { readData } from '../compile/schema/read-data';
import type { DataSet } from '../model/data';
import { appendTo } from './new/append';
import { newEntity } from './new/entity';
import { newFinding } from './new/finding';
import type { NewRecord, Request } from './new/record';

const USAGE = `usage: new finding SOURCE.SLUG --passage ID… --topic ID… [--entity ID…] [--when 2018]
       new entity KIND/SLUG [--name "English name"] [--topic ID…]`;

const many = { type: 'string', multiple: true, default: [] as string[] } as const;
const options = {
  data: { type: 'string', default: 'data' },
  passage: many,
  topic: many,
  entity: many,
  name: { type: 'string' },
  when: { type: 'string' },
} as const;

const MAKERS = new Map<string, (data: DataSet, request: Request) => NewRecord>([
  ['finding', newFinding],
  ['entity', newEntity],
]);

function makerOf(kind: string | undefined) {
  const make = MAKERS.get(kind ?? '');
  if (make) return make;
  const wrong = kind === undefined ? '' : `“${kind}” is no kind of record it can begin\n`;
  throw new Error(`${wrong}${USAGE}`);
}

function asked(argv: readonly string[]) {
  const { values, positionals } = parseArgs({ args: [...argv], options, allowPositionals: true });
  const [kind, id, ...others] = positionals;
  const make = makerOf(kind);
  if (id === undefined || others.length > 0) throw new Error(USAGE);
  const { passage: passages, topic: topics, entity: entities, data, ...more } = values;
  const request: Request = { id, passages, topics, entities, ...more };
  return { make, request, dir: resolve(data) };
}

const explained = (error: unknown): string => {
  if (error instanceof DataError) return 'the data cannot be read: data:verify says why';
  return error instanceof Error ? error.message : String(error);
};

/** Begins a record: its ids are checked, it stands in its file, and `verify` asks until it is filled. */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const { make, request, dir } = asked(argv);
    const { file, record } = make(await readData(dir), request);
    await appendTo(join(dir, file), record);
    console.log(`${record.id} stands at the end of ${file}: fill it, then run data:verify`);
    return 0;
  } catch (error) {
    console.error(`new: ${explained(error)}`);
    return 1;
  }
}
