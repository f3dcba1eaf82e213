import { fail, type Result } from '../model/result';
import type { MessageName, Params, Reply } from './map';
import { parseParams, schemas } from './schema';

/** Where a message came from, as far as a handler may need it. */
export interface Sender {
  readonly tab?: number;
  readonly frame?: number;
}

export type Handlers = {
  readonly [N in MessageName]: (params: Params<N>, sender: Sender) => Promise<Result<Reply<N>>>;
};

/** Answers one message; `undefined` where it is not one of ours. Every message of ours is answered. */
export type Route = (message: unknown, sender: Sender) => Promise<Result<unknown>> | undefined;

export function createRouter(handlers: Handlers): Route {
  return (message, sender) => {
    const name = messageName(message);
    return name === undefined ? undefined : answer(handlers, name, message, sender);
  };
}

async function answer(handlers: Handlers, name: MessageName, message: unknown, sender: Sender) {
  const params = parseParams(name, (message as { params?: unknown }).params);
  if (params === undefined) return fail('bad-message', `The message “${name}” has a wrong shape.`);
  try {
    return await call(handlers, name, params, sender);
  } catch (error) {
    return fail('gone', `“${name}” failed: ${error instanceof Error ? error.message : 'unknown'}.`);
  }
}

function call<N extends MessageName>(handlers: Handlers, name: N, params: Params<N>, from: Sender) {
  return handlers[name](params, from);
}

function messageName(message: unknown): MessageName | undefined {
  if (typeof message !== 'object' || message === null || !('qontext' in message)) return undefined;
  const name = message.qontext;
  return typeof name === 'string' && Object.hasOwn(schemas, name)
    ? (name as MessageName)
    : undefined;
}
