import * as v from 'valibot';
import type { Problem } from './data-error';
import type { JsonFile } from './json-files';

/** What one kind of file was found to hold: the valid values, and from which file each came. */
export interface Checked<T> {
  readonly value: T;
  readonly file: string;
}

const idOf = (value: unknown, at: number): string => {
  const named =
    typeof value === 'object' && value !== null
      ? Object.entries(value).find(([key]) => key === 'id' || key === 'passage')?.[1]
      : undefined;
  return typeof named === 'string' ? named : `record ${at + 1}`;
};

const messageOf = (issue: v.BaseIssue<unknown>): string =>
  issue.received === 'undefined' ? 'is missing' : issue.message;

const problemsOf = (issues: readonly v.BaseIssue<unknown>[], where: Problem): Problem[] =>
  issues.map((issue) => {
    const field = v.getDotPath(issue);
    return { ...where, ...(field === null ? {} : { field }), message: messageOf(issue) };
  });

/** One value against its schema; what is wrong goes to `problems`. */
export function checkedValue<T>(
  schema: v.GenericSchema<unknown, T>,
  content: unknown,
  where: Omit<Problem, 'message'>,
  problems: Problem[],
): readonly Checked<T>[] {
  const result = v.safeParse(schema, content);
  if (result.success) return [{ value: result.output, file: where.file }];
  problems.push(...problemsOf(result.issues, { ...where, message: '' }));
  return [];
}

/** The records of files that hold one array each. */
export function checkedRecords<T>(
  schema: v.GenericSchema<unknown, T>,
  files: readonly JsonFile[],
  problems: Problem[],
): readonly Checked<T>[] {
  return files.flatMap(({ file, content }) => {
    if (Array.isArray(content))
      return content.flatMap((value, at) =>
        checkedValue(schema, value, { file, record: idOf(value, at) }, problems),
      );
    problems.push({ file, message: 'must be an array of records' });
    return [];
  });
}
