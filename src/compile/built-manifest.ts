import type { Plugin } from 'vite';

/** The files of a build, as plugins see them. */
export type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never) => unknown>>[1];

export interface BuiltManifest {
  readonly background?: object;
  readonly web_accessible_resources?: unknown;
}

/** Replaces the manifest among the files of a build; nothing where there is none. */
export function changeManifest(
  bundle: Bundle,
  change: (manifest: BuiltManifest) => BuiltManifest,
): void {
  const file = bundle['manifest.json'];
  if (file?.type !== 'asset') return;
  const manifest = change(JSON.parse(String(file.source)) as BuiltManifest);
  file.source = `${JSON.stringify(manifest, null, 2)}\n`;
}
