import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies, devDependencies } = read('package.json');
const locked: readonly (readonly [string, Locked])[] = Object.entries<Locked>(
  read('package-lock.json').packages,
).filter(([path]) => path !== '');
const shipped = locked.filter(([, one]) => !one.dev && !one.devOptional && !one.optional);
const nameOf = (path: string) => path.replace(/^.*node_modules\//, '');

const permissive = /^(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|MPL-2\.0)$/;

describe('what is shipped with the extension', () => {
  it('is pinned to one version each', () => {
    const versions = Object.values({ ...dependencies, ...devDependencies });
    expect(
      versions.filter((version) => !/^(?:npm:\w+@)?\d+\.\d+\.\d+$/.test(String(version))),
    ).toEqual([]);
  });

  it('is named in the README with its keeper and weight', () => {
    const readme = readFileSync('README.md', 'utf8');
    const rows = readme.slice(readme.indexOf('## What ships'), readme.indexOf('## Security'));
    const missing = shipped.filter(([path]) => !rows.includes(nameOf(path)));
    expect(missing.map(([path]) => nameOf(path))).toEqual([]);
  });

  it('has a licence that lets it be shipped', () => {
    const others = shipped.filter(([, { license = '' }]) => !permissive.test(license));
    expect(others.map(([path, { license }]) => [nameOf(path), license])).toEqual([]);
  });

  it('runs nothing when it is installed', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });
});

describe('the lock file', () => {
  it('proves every package by a hash, and names no other place to get it from', () => {
    const unproven = locked.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'));
    expect(unproven.map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('has no package that runs something when it is installed', () => {
    const names = locked.filter(([, one]) => one.hasInstallScript).map(([path]) => nameOf(path));
    expect(names).toEqual([]);
  });
});
