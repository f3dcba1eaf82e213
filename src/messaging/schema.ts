import * as v from 'valibot';
import { citationFormats } from '../model/citation-format';
import { languages } from '../model/language';
import { evidenceKinds, formChanges } from '../model/mention';
import type { MessageName, Params } from './map';

/** No page needs more in one message; more is refused rather than half read. UTF-16 units. */
export const longestBlock = 1_000_000;
export const mostBlocks = 50_000;

const short = v.pipe(v.string(), v.maxLength(300));
const entity = v.pipe(v.string(), v.regex(/^[a-z-]+\/[a-z0-9.-]+$/), v.maxLength(200));
const record = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), v.maxLength(200));
const language = v.picklist(languages);
const why = v.strictObject({
  name: short,
  lang: language,
  changes: v.pipe(v.array(v.picklist(formChanges)), v.maxLength(11)),
  evidence: v.picklist(evidenceKinds),
  by: v.optional(short),
});
const hints = v.strictObject({
  lang: v.optional(short),
  host: v.optional(short),
  title: v.optional(v.pipe(v.string(), v.maxLength(2000))),
});
const blocks = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(longestBlock))),
  v.maxLength(mostBlocks),
);

/** The shape each message must have where it arrives. */
export const schemas = {
  begin: v.strictObject({ host: short }),
  link: v.strictObject({ blocks, hints }),
  card: v.strictObject({
    entity,
    language,
    paragraph: v.pipe(v.string(), v.maxLength(20_000)),
    why: v.optional(why),
  }),
  loadMarks: v.strictObject({}),
  loadCard: v.strictObject({}),
  cite: v.strictObject({
    of: record,
    format: v.picklist(citationFormats),
    language,
    accessed: v.pipe(v.string(), v.isoDate()),
  }),
  found: v.strictObject({
    count: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  }),
} satisfies Record<MessageName, v.GenericSchema>;

/** The parameters if they have the shape of message `name`, else nothing. */
export function parseParams<N extends MessageName>(
  name: N,
  params: unknown,
): Params<N> | undefined {
  const parsed = v.safeParse(schemas[name], params);
  // The schema above is this message's; ids become branded here, at the boundary that checked them.
  return parsed.success ? (parsed.output as unknown as Params<N>) : undefined;
}
