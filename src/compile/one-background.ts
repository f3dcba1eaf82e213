import { basename } from 'node:path';
import { build, type Plugin } from 'vite';
import { type Bundle, changeManifest } from './built-manifest';

const source = /src\/background\/main\.ts$/u;
/** The build tool's own: a module that does nothing but import ours. */
const loader = 'service-worker-loader.js';
const script = 'background.js';

const chunksOf = (bundle: Bundle) => Object.values(bundle).filter((file) => file.type === 'chunk');

/** Names of chunks that `from` needs, itself included. */
function reachable(bundle: Bundle, from: readonly string[]): ReadonlySet<string> {
  const found = new Set(from);
  for (const name of found) {
    const file = bundle[name];
    if (file?.type === 'chunk') for (const next of file.imports) found.add(next);
  }
  return found;
}

/** The chunks of a bundle as modules; they import each other from their one folder. */
const chunksIn = (bundle: Bundle): Plugin => ({
  name: 'qontext:chunks',
  enforce: 'pre',
  resolveId: (id) => {
    const name = `assets/${basename(id)}`;
    return bundle[name] === undefined ? undefined : `\0${name}`;
  },
  load: (id) => {
    const file = bundle[id.slice(1)];
    return file?.type === 'chunk' ? file.code : undefined;
  },
});

async function joined(bundle: Bundle, entry: string, target: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [chunksIn(bundle)],
    build: {
      write: false,
      target,
      lib: { entry, formats: ['iife'], name: 'background' },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('The background was not built.');
  return first.output[0].code;
}

function removeUnused(bundle: Bundle, entry: string): void {
  const others = chunksOf(bundle).filter(({ isEntry, fileName }) => isEntry && fileName !== entry);
  const needed = reachable(
    bundle,
    others.map(({ fileName }) => fileName),
  );
  for (const { fileName } of chunksOf(bundle)) if (!needed.has(fileName)) delete bundle[fileName];
}

/**
 * Makes the background one classic script. As modules it is seven files, most of which are asked for only when another
 * has been read: a woken background waits for that before it runs.
 */
export function oneBackground(): Plugin {
  return {
    name: 'qontext:one-background',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const chunk = chunksOf(bundle).find(({ facadeModuleId }) =>
          source.test(facadeModuleId ?? ''),
        );
        if (!chunk) throw new Error('The build has no background.');
        const target = String(this.environment.config.build.target);
        const code = await joined(bundle, chunk.fileName, target);
        removeUnused(bundle, chunk.fileName);
        delete bundle[loader];
        this.emitFile({ type: 'asset', fileName: script, source: code });
        changeManifest(bundle, (manifest) => ({
          ...manifest,
          background: named(manifest.background),
        }));
      },
    },
  };
}

/** Chromium wants a worker, Firefox a list of scripts; neither is a module any more. */
const named = (background: object | undefined): object =>
  background && 'scripts' in background ? { scripts: [script] } : { service_worker: script };
