import { firstLetters, gateEntries } from '../../src/compile/lexicon/gate-entries';
import type { GateWords } from '../../src/linking/gate';

/** The gate's words as a build puts them into the script, where these alone open the gate. */
export function gateWordsOf(...names: readonly string[]): GateWords {
  const strong = gateEntries(names);
  return {
    strong,
    weak: gateEntries([]),
    domains: [],
    languages: [],
    languageWords: [],
    first: firstLetters([strong]),
  };
}
