import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { browsers, builtExtension } from '../browsers';

const run = promisify(execFile);

/** What no shipped script may contain, and why. */
const banned: Readonly<Record<string, RegExp>> = {
  'code from text': /\beval\s*\(|new Function\b|setTimeout\s*\(\s*["'`]/,
  'markup from text': /\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write/,
  'requests of other kinds': /XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection/,
  'code from elsewhere': /import\s*\(\s*["'`]https?:|importScripts\s*\(/,
  'dynamic style elements': /createElement\(["'`]style["'`]\)/,
};
const inContentScripts: Readonly<Record<string, RegExp>> = {
  'an ear for the page’s messages': /addEventListener\(\s*["'`]message["'`]/,
  'a request': /\bfetch\s*\(/,
  'a script in the page’s own world': /world\s*:\s*["'`]MAIN["'`]/,
  storage: /localStorage|sessionStorage|indexedDB|document\.cookie/,
};

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

/** What a build reads. */
const sources = [
  ...['src', 'data', 'icons', '_locales', 'package.json', 'manifest.json'],
  ...['tsconfig.json', 'vite.config.ts'],
];

async function copyOfProject(): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'qontext-build-'));
  for (const part of sources) await cp(part, join(copy, part), { recursive: true });
  await symlink(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}

describe.each(browsers)('the package for %s', (name) => {
  const folder = builtExtension(name);
  const made: string[] = [];
  afterAll(() => Promise.all(made.map((path) => rm(path, { recursive: true, force: true }))));

  const scripts = async () => {
    const names = (await filesIn(folder)).filter((file) => file.endsWith('.js'));
    return Promise.all(
      names.map(async (file) => ({ file, code: await readFile(join(folder, file), 'utf8') })),
    );
  };

  it.each(Object.entries(banned))('has no %s', async (_, pattern) => {
    const found = (await scripts()).filter(({ code }) => pattern.test(code));
    expect(found.map(({ file, code }) => [file, pattern.exec(code)?.[0]])).toEqual([]);
  });

  it.each(Object.entries(inContentScripts))('has no %s in content scripts', async (_, pattern) => {
    const found = (await scripts()).filter(
      ({ file, code }) => file.startsWith('src/content/') && pattern.test(code),
    );
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it('asks for what the README says, and lets pages read nothing', async () => {
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect({
      permissions: manifest.permissions,
      hosts: manifest.host_permissions,
      policy: manifest.content_security_policy,
      scripts: manifest.content_scripts.map(
        ({ js, css, run_at, all_frames, world }: Record<string, unknown>) => ({
          js,
          css,
          run_at,
          all_frames,
          world,
        }),
      ),
      commands: Object.keys(manifest.commands),
    }).toMatchSnapshot();
  });

  it('is the same, byte for byte, when it is built again, in another folder', async () => {
    const again = await copyOfProject();
    made.push(again);
    const build = ['vite', 'build', '--configLoader', 'runner', '--mode', name];
    await run('npx', build, { cwd: again });
    expect(await digests(join(again, 'dist', name))).toEqual(await digests(folder));
  });

  async function digests(of: string): Promise<Readonly<Record<string, string>>> {
    const pairs = (await filesIn(of)).map(async (file) => {
      const hash = createHash('sha256').update(await readFile(join(of, file)));
      return [file, hash.digest('hex')] as const;
    });
    return Object.fromEntries(await Promise.all(pairs));
  }
});

describe.runIf(browsers.includes('firefox'))('the add-on linter', () => {
  it('finds no error and no warning', async () => {
    const { stdout } = await run('npx', [
      ...['web-ext', 'lint', '--source-dir', 'dist/firefox', '--self-hosted=false'],
      ...['--output', 'json'],
    ]);
    const { errors, warnings, notices } = JSON.parse(stdout);
    expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
  });
});
