/** What the lock file says of a package. */
export interface Locked {
  readonly version: string;
  readonly license: string;
  readonly integrity: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

/** The packages of a lock file by the paths they are installed in. */
export type Lock = Readonly<Record<string, Locked>>;

export const packageName = (path: string): string => path.replace(/^.*node_modules\//, '');

/** What goes into the packages, and not into the tools alone. */
export const shippedOf = (lock: Lock): readonly (readonly [string, Locked])[] =>
  Object.entries(lock).filter(
    ([path, one]) => path !== '' && !one.dev && !one.devOptional && !one.optional,
  );

/** A CycloneDX bill of what is shipped, from the lock file: npm's own leaves out what tools want too. */
export const billOf = (lock: Lock, version: string) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'application', name: 'qontext', version } },
  components: shippedOf(lock).map(componentOf),
});

function componentOf([path, { version, license, integrity }]: readonly [string, Locked]) {
  const name = packageName(path);
  const content = Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex');
  return {
    type: 'library',
    name,
    version,
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: [{ license: { id: license } }],
    hashes: [{ alg: 'SHA-512', content }],
  };
}
