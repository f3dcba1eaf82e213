// `npm start`: installs what is missing, then runs the demonstration with the same arguments.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const args = process.argv.slice(2);
const at = args.indexOf('--browser');
const browser = at < 0 ? 'chromium' : (args[at + 1] ?? 'chromium');
const run = (file, rest) =>
  spawnSync(process.execPath, [here(file), ...rest], { stdio: 'inherit' }).status ?? 1;

process.exitCode = run('setup.mjs', [browser]) || run('run.mjs', ['demo', ...args]);
