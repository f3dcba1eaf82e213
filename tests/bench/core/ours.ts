import { createLinker } from '../../../src/linking/linker';
import type { Contestant, Task } from './task';

const bytesOf = ({ lexicon }: Task): ArrayBuffer =>
  Uint8Array.from(Buffer.from(lexicon, 'base64')).buffer;

/** Reads every code unit once: nothing that looks at a text can be faster. */
export const limit: Contestant = {
  name: 'limit',
  finds: false,
  make: () => (page) => {
    let sum = 0;
    for (const text of page)
      for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
    return sum === -1 ? ['never'] : [];
  },
};

/** Text to mentions, evidence and reasons included: all that the extension does. */
export const mentions: Contestant = {
  name: 'qontext mentions',
  finds: true,
  make: (task) => {
    const linker = createLinker(bytesOf(task));
    return (page) =>
      linker
        .link(page, { host: 'site.kz' })
        .blocks.flatMap((found, block) =>
          found.map(({ start, end }) => (page[block] as string).slice(start, end).toLowerCase()),
        );
  },
};
