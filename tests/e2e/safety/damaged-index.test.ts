import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexFormat } from '../../../src/model/index-format';
import { seeded } from '../../bench/random';
import { browsers, builtExtension } from '../browsers';
import { untilSays } from '../extension-text';
import { Session } from '../session';
import { stopBackground } from './stop-background';

/** `QONTEXT_FLIPS=100` for more, `QONTEXT_SEED=17` for other bits. */
const flips = Number(process.env.QONTEXT_FLIPS ?? 4);
const seed = Number(process.env.QONTEXT_SEED ?? 25);

const missing = 'The index is missing, so nothing is marked.';
const damaged = 'The index is damaged, so nothing is marked.';
const otherVersion = 'The index belongs to another version of Qontext, so nothing is marked.';

/** Something that befalls the index file, and what the popup says of it. */
interface Harm {
  readonly says: string;
  /** The file's bytes afterwards; nothing where there is no file any more. */
  readonly of: (bytes: Buffer) => Buffer | undefined;
}

const ofVersion = (version: number) => (bytes: Buffer) => {
  bytes.writeUInt32LE(version, indexFormat.versionAt);
  return bytes;
};

/** `place`: in [0, 1), where in the content the bit lies. */
const flipped = (place: number) => (bytes: Buffer) => {
  const { payloadAt } = indexFormat;
  const bit = Math.floor(place * (bytes.length - payloadAt) * 8);
  const at = payloadAt + (bit >> 3);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (bit & 7)), at);
  return bytes;
};

const random = seeded(seed);
const harms: Readonly<Record<string, Harm>> = {
  'is missing': { says: missing, of: () => undefined },
  'is empty': { says: missing, of: () => Buffer.alloc(0) },
  'was cut': { says: damaged, of: (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.7)) },
  'is of an older format': { says: otherVersion, of: ofVersion(indexFormat.version - 1) },
  'is of a newer format': { says: otherVersion, of: ofVersion(indexFormat.version + 1) },
  ...Object.fromEntries(
    Array.from({ length: flips }, (_, at) => [
      `has another bit, the ${at + 1}. of seed ${seed}`,
      { says: damaged, of: flipped(random()) },
    ]),
  ),
};

describe.each(browsers)('in %s an index', (name) => {
  let folder: string;
  let session: Session;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'qontext-harmed-'));
    await cp(builtExtension(name), folder, { recursive: true });
    session = new Session(name, { extension: folder });
    await session.start();
  });
  afterAll(async () => {
    await session?.end();
    await rm(folder, { recursive: true, force: true });
  });

  /** Puts bytes in the file's place and lets the next page ask for them. */
  async function put(bytes: Buffer | undefined): Promise<void> {
    const file = join(folder, 'index.bin');
    await (bytes ? writeFile(file, bytes) : rm(file, { force: true }));
    await stopBackground(session.browser);
  }
  const whole = () => readFile(join(builtExtension(name), 'index.bin'));

  it.each(Object.entries(harms))(
    'that %s is refused: the popup says so, pages hear nothing',
    async (_, harm) => {
      await put(harm.of(await whole()));
      const tab = await session.open('en-unions/page.html');
      const popup = await session.popup();
      await untilSays(popup, harm.says);
      expect(await tab.page.evaluate(() => CSS.highlights.has('qontext'))).toBe(false);
      expect(tab.errors).toEqual([]);
      await popup.close();
      await tab.page.close();
    },
  );

  it('that is whole again is used', async () => {
    await put(await whole());
    const tab = await session.open('en-unions/page.html');
    await tab.marked('Mazhilis');
    await tab.page.close();
  });
});
