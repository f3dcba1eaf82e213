import { fail, type Result } from '../model/result';
import type { MessageName, Params, Reply } from './map';

/** Asks the background; never rejects: a background that is gone is an error as data, code `gone`. */
export type Ask = <N extends MessageName>(name: N, params: Params<N>) => Promise<Result<Reply<N>>>;

export function createClient(send: (message: unknown) => Promise<unknown>): Ask {
  return async <N extends MessageName>(name: N, params: Params<N>) => {
    try {
      const answer = await send({ qontext: name, params });
      if (isResult<Reply<N>>(answer)) return answer;
      return fail('gone', 'The extension did not answer. Reload the page.');
    } catch {
      return fail('gone', 'The extension was updated or switched off. Reload the page.');
    }
  };
}

function isResult<T>(answer: unknown): answer is Result<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return answer.ok === true ? 'value' in answer : answer.ok === false && 'error' in answer;
}
