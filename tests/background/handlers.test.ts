import { describe, expect, it } from 'vitest';
import { FoundCounter } from '../../src/background/badge';
import { createHandlers } from '../../src/background/handlers';
import { fail } from '../../src/model/result';
import { createSettingsStore } from '../../src/settings/store';

/** The background's answers with a linker that cannot be made; how often one was asked for. */
function handlersWith(settings: object) {
  const asked = { linkers: 0 };
  const handlers = createHandlers({
    index: async () => fail('index-missing', 'None here.'),
    linker: async () => {
      asked.linkers += 1;
      throw new Error('No linker here.');
    },
    settings: createSettingsStore({ get: async () => ({ settings }), set: async () => undefined }),
    counter: new FoundCounter({ setText: async () => undefined }),
    inject: async () => undefined,
  });
  return { handlers, asked };
}

describe('a page that begins to be read', () => {
  it('has the linker made while its text is on its way, and hears of no failure yet', async () => {
    const { handlers, asked } = handlersWith({});
    const answer = await handlers.begin({ host: 'site.kz' }, { tab: 1 });
    expect(answer.ok && answer.value.active).toBe(true);
    expect(asked.linkers).toBe(1);
  });

  it.each([{ enabled: false }, { disabledSites: ['site.kz'] }])(
    'has none made where it is not marked: %j',
    async (settings) => {
      const { handlers, asked } = handlersWith(settings);
      await handlers.begin({ host: 'site.kz' }, { tab: 1 });
      expect(asked.linkers).toBe(0);
    },
  );
});
