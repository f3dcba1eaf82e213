import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billOf, type Locked, packageName, shippedOf } from '../../src/cli/package/bill';
import { weightOf } from './weight';

/** What the lock file and an installed package say beyond what the bill needs. */
interface Entry extends Locked {
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly deprecated?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, devDependencies, version } = read('package.json');
const lock: Readonly<Record<string, Entry>> = read('package-lock.json').packages;
const locked = Object.entries(lock).filter(([path]) => path !== '');
const shipped = shippedOf(lock) as readonly (readonly [string, Entry])[];
const readme = readFileSync('README.md', 'utf8');
const rows = readme.slice(readme.indexOf('## What ships'), readme.indexOf('## Security'));

const permissive = /^(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|MPL-2\.0)$/;

describe('what is shipped with the extension', () => {
  it('is pinned to one version each', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    const pinned = /^(?:npm:\w+@)?\d+\.\d+\.\d+$/;
    expect(versions.filter((each) => !pinned.test(String(each)))).toEqual([]);
  });

  it('is named in the README', () => {
    const missing = shipped.filter(([path]) => !rows.includes(packageName(path)));
    expect(missing.map(([path]) => packageName(path))).toEqual([]);
  });

  it.each(Object.keys(dependencies))(
    '%s: has its keeper, weight and reason there',
    async (name) => {
      const [, what = '', weight = '', why = ''] =
        rows
          .split('\n')
          .find((row) => row.startsWith(`| ${name} `))
          ?.split('|') ?? [];
      expect(what).toMatch(/\([\p{L} ]+\)/u);
      expect(why.trim()).not.toBe('');
      const kilobytes = Number(/\b(\d+) kB/.exec(weight)?.[1]);
      expect(Math.abs(kilobytes - (await weightOf(name)) / 1_000)).toBeLessThan(1);
    },
  );

  it('has a licence that lets it be shipped', () => {
    const others = shipped.filter(([, { license = '' }]) => !permissive.test(license));
    expect(others.map(([path, { license }]) => [packageName(path), license])).toEqual([]);
  });

  it('runs nothing when it is installed', () => {
    const scriptsOf = (path: string) => Object.keys(read(`${path}/package.json`).scripts ?? {});
    const running = shipped.filter(
      ([path, { hasInstallScript }]) =>
        hasInstallScript || scriptsOf(path).some((script) => /^(?:pre|post)?install$/.test(script)),
    );
    expect(running.map(([path]) => path)).toEqual([]);
  });

  it('is kept: no keeper has given up a version that is used', () => {
    expect(shipped.filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
  });

  it('brings nothing along that is not listed', () => {
    const names = new Set(shipped.map(([path]) => packageName(path)));
    const brought = shipped.flatMap(([, one]) => Object.keys(one.dependencies ?? {}));
    expect(brought.filter((name) => !names.has(name))).toEqual([]);
  });

  it('is listed in the bill of materials with its version and its hash', () => {
    const { components } = billOf(lock, version);
    expect(components.map(({ name, version: of }) => `${name} ${of}`)).toEqual(
      shipped.map(([path, one]) => `${packageName(path)} ${one.version}`),
    );
    for (const { purl, hashes } of components) {
      expect(purl).toMatch(/^pkg:npm\/(?:%40[\w-]+\/)?[\w-]+@\d+\.\d+\.\d+$/);
      expect(hashes[0]?.content).toMatch(/^[0-9a-f]{128}$/);
    }
  });
});

describe('the lock file', () => {
  it('proves every package by a hash, and names no other place to get it from', () => {
    const unproven = locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
    expect(unproven.map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('has no package that runs something when it is installed', () => {
    const names = locked.filter(([, one]) => one.hasInstallScript);
    expect(names.map(([path]) => packageName(path))).toEqual([]);
  });

  it('says what package.json asks for, and what is installed', () => {
    expect(lock['']).toMatchObject({ dependencies, devDependencies });
    const installed = locked.filter(([path]) => existsSync(`${path}/package.json`));
    const others = installed.filter(
      ([path, one]) => read(`${path}/package.json`).version !== one.version,
    );
    expect(others.map(([path]) => path)).toEqual([]);
    expect(shipped.filter((each) => !installed.some(([path]) => path === each[0]))).toEqual([]);
  });
});
