/** A defence or a rule, taken away: the test that claims it must fail. */
export interface Mutant {
  readonly name: string;
  readonly file: string;
  /** Code that stands exactly once in the file, and what it becomes. */
  readonly from: string;
  readonly to: string;
  /** The test file that must notice; a part of the test's name where one browser test is enough. */
  readonly test: string;
  readonly only?: string;
}

/** Browser tests need the mutant built. */
export const needsBrowser = ({ test }: Mutant): boolean => test.startsWith('tests/e2e/');
