import { existsSync } from 'node:fs';
import { type BrowserName, browserNames } from '../../src/compile/manifest';

/** `QONTEXT_BROWSER=firefox` tests one browser alone. */
export const browsers: readonly BrowserName[] = browserNames.filter(
  (name) => (process.env.QONTEXT_BROWSER ?? name) === name,
);

/** The folder of the built extension; throws with what to do where it is not built. */
export function builtExtension(name: BrowserName): string {
  const folder = `dist/${name}`;
  if (!existsSync(`${folder}/manifest.json`))
    throw new Error(`${folder} is missing: run “npm run build” first.`);
  return folder;
}
