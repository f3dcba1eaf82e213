import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRouter, type Handlers } from '../../src/messaging/router';
import { schemas } from '../../src/messaging/schema';
import { fail } from '../../src/model/result';

/** Handlers that take everything: what gets to them had the right shape. */
const handlers = Object.fromEntries(
  Object.keys(schemas).map((name) => [name, async () => fail('not-found', 'Nothing here.')]),
) as unknown as Handlers;
const route = createRouter(handlers);

const name = fc.oneof(fc.constantFrom(...Object.keys(schemas)), fc.string(), fc.anything());
const envelope = fc.record({ qontext: name, params: fc.anything() }, { requiredKeys: ['qontext'] });
/** Right names with parameters that look right. */
const likely = fc.record({
  qontext: fc.constantFrom(...Object.keys(schemas)),
  params: fc.dictionary(
    fc.constantFrom('host', 'blocks', 'hints', 'entity', 'language', 'count', 'of', '__proto__'),
    fc.oneof(fc.string(), fc.array(fc.string()), fc.double(), fc.object()),
  ),
});

describe('whatever arrives as a message', () => {
  it('is passed over or answered with data, and nothing is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.anything(), envelope, likely), async (message) => {
        const answer = await route(message, {});
        if (answer === undefined) return;
        expect(answer.ok).toBe(false);
        expect(answer).toHaveProperty('error.message', expect.any(String));
      }),
      { numRuns: 10_000 },
    );
  });
});
