import * as v from 'valibot';
import type { LinkingWords } from '../../model/data';
import { closed, optional, text } from './fields';
import type { SameType } from './same-type';
import { inEachLanguage } from './translated';

const words = v.array(text);
const gateWord = closed({ word: text, weight: v.picklist([1, 2]) });

const tables = {
  gate: v.array(gateWord),
  gateDomains: words,
  owners: inEachLanguage(words),
  towns: inEachLanguage(words),
  peoples: inEachLanguage(words),
  press: inEachLanguage(words),
  foreignOwners: inEachLanguage(words),
  titles: inEachLanguage(words),
};
const whole = closed(tables);

const perLanguage = optional(
  closed({ en: optional(words), ru: optional(words), kk: optional(words) }),
);

/** One file of `linking/`: some of the tables, for some of the languages. */
export const linkingPartSchema = closed({
  gate: optional(tables.gate),
  gateDomains: optional(words),
  owners: perLanguage,
  towns: perLanguage,
  peoples: perLanguage,
  press: perLanguage,
  foreignOwners: perLanguage,
  titles: perLanguage,
});
export type LinkingPart = v.InferOutput<typeof linkingPartSchema>;

true satisfies SameType<v.InferOutput<typeof whole>, LinkingWords>;

type Table = 'owners' | 'towns' | 'peoples' | 'press' | 'foreignOwners' | 'titles';

const joined = (parts: readonly LinkingPart[], table: Table): LinkingWords[Table] => ({
  en: parts.flatMap((part) => part[table]?.en ?? []),
  ru: parts.flatMap((part) => part[table]?.ru ?? []),
  kk: parts.flatMap((part) => part[table]?.kk ?? []),
});

/** The tables of all files, one after another in the order of the files. */
export const mergeLinking = (parts: readonly LinkingPart[]): LinkingWords => ({
  gate: parts.flatMap(({ gate = [] }) => gate),
  gateDomains: parts.flatMap(({ gateDomains = [] }) => gateDomains),
  owners: joined(parts, 'owners'),
  towns: joined(parts, 'towns'),
  peoples: joined(parts, 'peoples'),
  press: joined(parts, 'press'),
  foreignOwners: joined(parts, 'foreignOwners'),
  titles: joined(parts, 'titles'),
});
