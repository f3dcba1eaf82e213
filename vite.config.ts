import { readFile } from 'node:fs/promises';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type UserConfig } from 'vite';
import { compileIndex, readGateWords } from './src/compile/build-index';
import { isBrowserName, manifestFor } from './src/compile/manifest';
import { readMessages } from './src/compile/messages';
import { oneBackground } from './src/compile/one-background';
import {
  dropUnusedChunks,
  indexFile,
  noInnerHtml,
  nothingForPages,
} from './src/compile/vite-plugins';

/** No hash in a name: it would depend on the folder a package is built in, and nothing is cached by it here. */
const fileNames = {
  chunkFileNames: 'assets/[name].js',
  assetFileNames: 'assets/[name][extname]',
} as const;

/** `vite build --mode chromium|firefox`: one source, two builds. */
export default defineConfig(async ({ mode }): Promise<UserConfig> => {
  // Whatever runs the build (a test runner, a script): what is shipped is the same.
  process.env.NODE_ENV = 'production';
  const browser = isBrowserName(mode) ? mode : 'chromium';
  const manifest = manifestFor(JSON.parse(await readFile('manifest.json', 'utf8')), browser);
  return {
    define: {
      'process.env.NODE_ENV': '"production"',
      __MESSAGES__: JSON.stringify(await readMessages('_locales')),
      __GATE_WORDS__: JSON.stringify(await readGateWords('data')),
    },
    publicDir: false,
    plugins: [
      crx({
        browser: browser === 'firefox' ? 'firefox' : 'chrome',
        manifest: manifest as ManifestV3Export,
        contentScripts: {
          standaloneFiles: [
            'src/content/start.ts',
            'src/content/main.ts',
            'src/content/marks.ts',
            'src/content/card.tsx',
          ],
        },
      }),
      indexFile(() => compileIndex('data')),
      noInnerHtml(),
      dropUnusedChunks(),
      oneBackground(),
      nothingForPages(),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox142' : 'chrome138',
      modulePreload: false,
      rolldownOptions: { output: fileNames },
      sourcemap: false,
    },
  };
});
