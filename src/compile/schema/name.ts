import * as v from 'valibot';
import { type Name, nameRoles, nameStrengths, type PersonName } from '../../model/entity';
import { languages } from '../../model/language';
import { closed, listOf, optional, sourceId, text } from './fields';
import type { SameType } from './same-type';

const wordNumber = v.pipe(v.number('must be a number'), v.integer('must be whole'), v.minValue(0));

export const nameSchema = v.pipe(
  closed({
    text,
    lang: v.picklist(languages),
    role: v.picklist(nameRoles),
    strength: v.picklist(nameStrengths),
    printed: optional(listOf(sourceId, 1)),
    heads: optional(listOf(text, 1)),
    inflect: optional(v.literal('none', 'can only be `none`')),
    fixedWords: optional(listOf(wordNumber, 1)),
  }),
  v.check(
    ({ strength, heads }) => heads === undefined || strength === 'ordinary' || strength === 'code',
    '`heads` belong to names of strength `ordinary` or `code`',
  ),
  v.check(
    ({ text: words, fixedWords = [] }) =>
      fixedWords.every((word) => word < words.split(/[\s-]+/u).length),
    '`fixedWords` counts from 0 and names a word that is not there',
  ),
);

export const personNameSchema = closed({
  lang: v.picklist(languages),
  given: text,
  surname: text,
  patronymic: optional(text),
  gender: v.picklist(['m', 'f']),
});

true satisfies SameType<v.InferOutput<typeof nameSchema>, Name>;
true satisfies SameType<v.InferOutput<typeof personNameSchema>, PersonName>;
