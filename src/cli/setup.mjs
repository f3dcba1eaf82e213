// Installs what is missing: packages as locked, and the browsers named as arguments (chromium, firefox).
// Plain Node without packages: it runs before any is there.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = `${root}node_modules/.qontext-lock`;

/** Debian's names, and where each may be on other systems. */
const browsers = {
  chromium: { package: 'chromium', commands: ['chromium', 'chromium-browser', 'google-chrome'] },
  firefox: { package: 'firefox-esr', commands: ['firefox-esr', 'firefox'] },
};
/** Glyphs of all three languages, for screenshots on a machine without fonts. */
const fonts = 'fonts-noto-core';

const run = (command, args, options = {}) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options })
    .status === 0;
const has = (command) => spawnSync('which', [command], { stdio: 'ignore' }).status === 0;

function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages …');
  if (!run('npm', ['ci', '--no-audit', '--no-fund']))
    stop('npm ci failed; its own message is above.');
  writeFileSync(stamp, lock);
}

function installBrowsers(names) {
  const missing = names.filter((name) => !browsers[name].commands.some(has));
  if (missing.length === 0) return;
  const packages = missing.map((name) => browsers[name].package);
  const byHand = `Missing: ${missing.join(' and ')}. Install it (Debian: apt-get install ${packages.join(' ')}) and run this again.`;
  if (!has('apt-get') || process.getuid?.() !== 0) stop(byHand);
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  const install = ['install', '-y', '--no-install-recommends', ...packages, fonts];
  if (!run('apt-get', ['update'], quiet) || !run('apt-get', install, quiet)) stop(byHand);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in browsers));
if (unknown.length > 0)
  stop(`Unknown browser: ${unknown.join(', ')}. Known: ${Object.keys(browsers).join(', ')}.`);
installPackages();
installBrowsers(names);
