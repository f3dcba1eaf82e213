import type { Plugin } from 'vite';
import { changeManifest } from './built-manifest';

/** Puts the compiled index into the package as `index.bin`. */
export function indexFile(compile: () => Promise<Uint8Array>): Plugin {
  return {
    name: 'qontext:index',
    apply: 'build',
    async buildStart() {
      const source = await compile();
      this.emitFile({ type: 'asset', fileName: 'index.bin', source });
    },
  };
}

/** Preact's one assignment to `innerHTML`, reached only by a property we never use. */
const innerHtml = /(\w+(?:\.\w+)*)\.innerHTML\s*=\s*[^,;)}]+/g;

/** Takes the last `innerHTML` assignment out of the built scripts: emptying is all it may still do. */
export function noInnerHtml(): Plugin {
  const clean = (code: string) => code.replace(innerHtml, '$1.replaceChildren()');
  return {
    name: 'qontext:no-inner-html',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk') file.code = clean(file.code);
          else if (file.fileName.endsWith('.js')) file.source = clean(String(file.source));
      },
    },
  };
}

const loadedOnDemand = /src\/content\/(?:marks\.ts|card\.tsx)$/;

/** The build tool leaves a second, unused copy of a script that is loaded on demand. */
export function dropUnusedChunks(): Plugin {
  return {
    name: 'qontext:drop-unused',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle))
          if (file.type === 'chunk' && loadedOnDemand.test(file.facadeModuleId ?? ''))
            delete bundle[name];
      },
    },
  };
}

/**
 * Scripts that the background puts into pages need not be readable by them: the list of readable files,
 * which any page could probe, is taken out of the manifest.
 */
export function nothingForPages(): Plugin {
  return {
    name: 'qontext:nothing-for-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        changeManifest(bundle, ({ web_accessible_resources: _, ...rest }) => rest);
      },
    },
  };
}
