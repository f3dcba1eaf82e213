export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];
export const isBrowserName = (name: string): name is BrowserName =>
  (browserNames as readonly string[]).includes(name);

/** The parts of `manifest.json` in which the browsers differ. */
interface SharedManifest {
  readonly background: { readonly service_worker: string; readonly type: 'module' };
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
    browser_specific_settings: { gecko },
  };
}
