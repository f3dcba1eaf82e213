import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

/** Svelte's files become scripts; its warnings at run time stay in. */
const svelte: Plugin = {
  name: 'svelte-files',
  transform(code, id) {
    if (!id.endsWith('.svelte')) return undefined;
    return compile(code, { filename: id, dev: true, generate: 'client' }).js;
  },
};

/** One script of a test page, with what it imports; packages as their developers run them, warnings and all. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'development',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    plugins: [svelte],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'page' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error(`Nothing built of ${entry}.`);
  return output.output[0].code;
}
