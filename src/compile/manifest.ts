export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];
export const isBrowserName = (name: string): name is BrowserName =>
  (browserNames as readonly string[]).includes(name);

/** The parts of `manifest.json` in which the browsers differ. */
interface SharedManifest {
  readonly background: { readonly service_worker: string; readonly type: 'module' };
  readonly content_scripts: readonly {
    readonly js: readonly string[];
    readonly css?: readonly string[];
  }[];
}

const gecko = {
  id: 'qontext@qontext.example',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

/** One source, two manifests: either browser warns of the other's keys. */
export function manifestFor<T extends SharedManifest>(shared: T, browser: BrowserName): object {
  if (browser === 'chromium') return { ...shared, minimum_chrome_version: '138' };
  const { service_worker: script, type } = shared.background;
  return {
    ...shared,
    background: { scripts: [script], type },
    // A reader's own style reaches into the trees of components too, where Firefox lets no page's do.
    content_scripts: shared.content_scripts.map((each) =>
      each.css ? { ...each, css_origin: 'user' } : each,
    ),
    browser_specific_settings: { gecko },
  };
}
