import { partsOf } from '../../linking/phrase';
import { SHORT_PREFIX } from '../../linking/phrase-key';
import type { LinkingWords } from '../../model/data';

function check(entry: string): void {
  const parts = partsOf(entry);
  if (parts.length === 0) throw new Error(`“${entry}” has no letter to look for.`);
  if (parts.some(({ folded, isStem }) => isStem && folded.length < SHORT_PREFIX))
    throw new Error(
      `“${entry}” is too short for a stem: write at least ${SHORT_PREFIX} letters before *.`,
    );
}

/** Throws where an entry of the linking words cannot be looked for; the message names it. */
export function checkWords({ gate, owners, press, foreignOwners, titles }: LinkingWords): void {
  for (const { word } of gate) check(word);
  for (const table of [owners, press, foreignOwners, titles])
    for (const entries of Object.values(table)) for (const entry of entries) check(entry);
}
