import * as v from 'valibot';
import { type Uncited, uncitedReasons } from '../../model/data';
import type { Passage } from '../../model/evidence';
import { closed, optional, passageId, sourceId, text } from './fields';
import type { SameType } from './same-type';

const count = v.pipe(v.number('must be a number'), v.integer('must be whole'), v.minValue(0));

/** More would be a quotation. */
const MOST_WORDS = 8;
const isShort = (words: string): boolean => words.split(' ').length <= MOST_WORDS;

export const passageSchema = v.pipe(
  closed({
    id: passageId,
    source: sourceId,
    kind: v.picklist(['text', 'heading', 'caption', 'furniture']),
    section: v.array(text),
    ordinal: count,
    sha256: v.pipe(text, v.regex(/^[0-9a-f]{64}$/u, 'is no SHA-256 in hexadecimal')),
    length: count,
    start: optional(v.pipe(text, v.check(isShort, `holds more than ${MOST_WORDS} words`))),
  }),
  v.check(({ id, source }) => id.startsWith(`${source}/`), 'its id does not begin with its source'),
);

export const uncitedSchema = v.pipe(
  closed({
    passage: passageId,
    reason: v.picklist(uncitedReasons),
    of: optional(passageId),
  }),
  v.check(
    ({ reason, of }) => (reason === 'duplicate') === (of !== undefined),
    '`of` belongs to the reason `duplicate`, and to no other',
  ),
);

true satisfies SameType<v.InferOutput<typeof passageSchema>, Passage>;
true satisfies SameType<v.InferOutput<typeof uncitedSchema>, Uncited>;
