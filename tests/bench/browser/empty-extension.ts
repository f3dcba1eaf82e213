import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserName, manifestFor } from '../../../src/compile/manifest';

const everywhere = ['http://*/*', 'https://*/*'];
const script = (name: string, runAt: string) => ({
  matches: everywhere,
  js: [name],
  run_at: runAt,
  all_frames: true,
});

/** As ours is, in as far as a browser has work with it. */
const manifest = {
  manifest_version: 3,
  name: 'Empty',
  version: '1.0',
  permissions: ['storage', 'scripting'],
  host_permissions: everywhere,
  background: { service_worker: 'background.js', type: 'module' },
  content_scripts: [script('start.js', 'document_start'), script('main.js', 'document_idle')],
} as const;

const files = {
  'start.js': 'void 0;\n',
  'main.js': 'void 0;\n',
  'background.js':
    'chrome.runtime.onMessage.addListener((message, sender, answer) => answer({ ok: true }));\n',
  'page.html': '<!doctype html><title>Empty</title>\n',
};

/** Writes an extension that does nothing, to be measured beside ours; its folder. */
export async function writeEmptyExtension(browser: BrowserName): Promise<string> {
  const folder = join('out/bench/empty', browser);
  await mkdir(folder, { recursive: true });
  const all = { ...files, 'manifest.json': JSON.stringify(manifestFor(manifest, browser)) };
  for (const [name, text] of Object.entries(all)) await writeFile(join(folder, name), text);
  return folder;
}
