import { build } from 'vite';
import { readGateWords } from '../../../src/compile/build-index';
import type { Probe } from './probe';

declare global {
  /** In pages of the benchmark alone. */
  var probe: Probe;
}

/** Our content code as one classic script, compiled as the extension's is. */
export async function buildProbe(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { __GATE_WORDS__: JSON.stringify(await readGateWords('data')) },
    build: {
      write: false,
      lib: { entry: 'tests/bench/browser/probe.ts', formats: ['iife'], name: 'bench' },
    },
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('The probe was not built.');
  return first.output[0].code;
}
