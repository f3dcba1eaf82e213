// Runs src/cli/NAME.ts, or a PATH/NAME.ts, under Node 20, which cannot strip types itself:
// `node src/cli/run.mjs NAME ARGS…`.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [name, ...args] = process.argv.slice(2);
const file = name.includes('/') ? name : `src/cli/${name}`;
const { module } = await runnerImport(`${root}${file}.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
});
process.exitCode = await module.main(args);
