import * as v from 'valibot';
import type { Source } from '../../model/evidence';
import { closed, date, optional, sourceId, text } from './fields';
import type { SameType } from './same-type';
import { translated } from './translated';

export const sourceSchema = closed({
  id: sourceId,
  publisher: text,
  short: translated,
  authorType: v.picklist(['state', 'foreign-government', 'monitor']),
  title: text,
  covers: text,
  published: optional(date),
  edition: optional(translated),
  symbol: optional(text),
  url: v.pipe(text, v.regex(/^https?:\/\/\S+$/u, 'is no web address')),
  urlNote: optional(translated),
  licence: text,
  locator: v.picklist(['paragraph', 'section']),
});

true satisfies SameType<v.InferOutput<typeof sourceSchema>, Source>;
