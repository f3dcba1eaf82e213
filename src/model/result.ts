/** An answer that crosses contexts: errors are data there, exceptions inside one context. */
export type Result<T, E = Failure> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

/** `code` is for programs, `message` for people: what is wrong and what to do. */
export interface Failure {
  readonly code:
    | 'index-missing'
    | 'index-damaged'
    | 'index-version'
    | 'bad-message'
    | 'not-found'
    | 'gone';
  readonly message: string;
}

export const succeed = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const fail = (code: Failure['code'], message: string): Result<never> => ({
  ok: false,
  error: { code, message },
});

/** Whether nobody answered at all. */
export const isGone = (answer: Result<unknown>): boolean =>
  !answer.ok && answer.error.code === 'gone';
