import { citationHtml, citationLanguage, citationText } from '../citation/citation-text';
import { card, hasEntity } from '../knowledge/card';
import { citedView } from '../knowledge/cited-view';
import type { Index } from '../knowledge/index-file';
import type { Linker } from '../linking/linker';
import type { Handlers, Sender } from '../messaging/router';
import { fail, type Result, succeed } from '../model/result';
import { isActiveOn } from '../settings/sites';
import type { SettingsStore } from '../settings/store';
import type { FoundCounter } from './badge';

/** What the answers are made from. */
export interface Services {
  readonly index: () => Promise<Result<Index>>;
  readonly linker: () => Promise<Result<Linker>>;
  readonly settings: SettingsStore;
  readonly counter: FoundCounter;
  /** Runs one of our scripts in a frame. */
  readonly inject: (script: InjectedScript, tab: number, frame: number) => Promise<void>;
}

/** What a frame gets only when it needs it. */
export type InjectedScript = 'marks' | 'card';

/** What the background answers to every message. */
export function createHandlers(services: Services): Handlers {
  return {
    begin: async ({ host }, { tab, frame = 0 }) => {
      if (tab !== undefined) services.counter.begin(tab, frame);
      const settings = await services.settings.read();
      const active = isActiveOn(settings, host);
      if (active) prepare(services);
      return succeed({ active, settings });
    },
    link: async ({ blocks, hints }) => {
      const linker = await services.linker();
      return linker.ok ? succeed(linker.value.link(blocks, hints)) : linker;
    },
    card: async ({ entity, ...options }) => {
      const index = await services.index();
      if (!index.ok) return index;
      if (!hasEntity(index.value, entity)) return notFound(entity);
      return succeed(card(index.value, entity, options));
    },
    cite: async ({ of, format, language, accessed }) => {
      const index = await services.index();
      if (!index.ok) return index;
      const cited = citedView(index.value, of, citationLanguage(format, language));
      if (!cited) return notFound(of);
      const html = citationHtml(cited, format, accessed);
      const text = citationText(cited, format, accessed);
      return succeed(html === undefined ? { text } : { text, html });
    },
    loadMarks: (_params, from) => inject(services, 'marks', from),
    loadCard: (_params, from) => inject(services, 'card', from),
    found: async ({ count }, { tab, frame = 0 }) => {
      if (tab !== undefined) await services.counter.set(tab, frame, count);
      return succeed(null);
    },
  };
}

/** The page's text follows at once: while it is on its way, the linker is made. A failure is told to whom it concerns. */
function prepare({ linker }: Services): void {
  void linker().catch(() => undefined);
}

async function inject(services: Services, script: InjectedScript, { tab, frame = 0 }: Sender) {
  if (tab === undefined) return fail('bad-message', `Only a page can load the ${script}.`);
  await services.inject(script, tab, frame);
  return succeed(null);
}

const notFound = (id: string) => fail('not-found', `The index has nothing under “${id}”.`);
