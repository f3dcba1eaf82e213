import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from '../../compile/manifest';

const commands: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

/** The browser's program on the search path; throws with what to install where there is none. */
export function findBrowser(name: BrowserName): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const command of commands[name])
    for (const folder of folders)
      if (isProgram(join(folder, command))) return join(folder, command);
  throw new Error(`${name} is not installed. Debian: apt-get install ${commands[name][0]}.`);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
