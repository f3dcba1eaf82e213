import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/messaging/client';
import { createRouter, type Handlers } from '../../src/messaging/router';
import { succeed } from '../../src/model/result';
import { defaultSettings } from '../../src/model/settings';

const counted: number[] = [];
const handlers: Handlers = {
  begin: async () => succeed({ active: true, settings: defaultSettings }),
  link: async ({ blocks }) =>
    succeed({ about: false, language: 'other' as const, blocks: blocks.map(() => []) }),
  card: () => Promise.reject(new Error('no card today')),
  loadMarks: async () => succeed(null),
  loadCard: async () => succeed(null),
  cite: async ({ format }) => succeed({ text: format }),
  found: async ({ count }) => {
    counted.push(count);
    return succeed(null);
  },
};
const route = createRouter(handlers);
const ask = createClient((message) => route(structuredClone(message), {}) ?? Promise.resolve());

describe('a message', () => {
  it('is answered by its handler', async () => {
    expect(await ask('link', { blocks: ['a', 'b'], hints: {} })).toEqual({
      ok: true,
      value: { about: false, language: 'other', blocks: [[], []] },
    });
  });

  it('whose handler throws is answered with an error as data', async () => {
    const params = { entity: 'law/x', language: 'en', paragraph: '' };
    expect(await route({ qontext: 'card', params }, {})).toMatchObject({
      ok: false,
      error: { code: 'gone', message: expect.stringContaining('no card today') },
    });
  });

  it.each([
    ['found', { count: -1 }],
    ['found', { count: 1, more: 1 }],
    ['found', {}],
    ['card', { entity: '../etc', language: 'en', paragraph: '' }],
    ['card', { entity: 'law/x', language: 'de', paragraph: '' }],
    ['link', { blocks: 'text', hints: {} }],
    ['link', { blocks: [], hints: { lang: 7 } }],
    ['cite', { of: 'a.b', format: 'exe', language: 'en', accessed: '2026-01-01' }],
    ['cite', { of: 'a.b', format: 'plain', language: 'en', accessed: 'today' }],
  ] as const)(
    '%s with %j is refused for its shape and reaches no handler',
    async (name, params) => {
      counted.length = 0;
      const answer = await route({ qontext: name, params }, {});
      expect(answer).toMatchObject({ ok: false, error: { code: 'bad-message' } });
      expect(counted).toEqual([]);
    },
  );

  it.each([
    null,
    3,
    'found',
    {},
    { qontext: 'toString' },
    { qontext: '__proto__' },
    { qontext: 1 },
  ])('%j is not ours and is not answered', (message) => {
    expect(route(message, {})).toBeUndefined();
  });

  it('to a background that is gone comes back as an error, never as a rejection', async () => {
    const lost = createClient(() => Promise.reject(new Error('Extension context invalidated.')));
    expect(await lost('found', { count: 1 })).toMatchObject({ ok: false, error: { code: 'gone' } });
    const silent = createClient(async () => undefined);
    expect(await silent('found', { count: 1 })).toMatchObject({ ok: false });
  });
});
