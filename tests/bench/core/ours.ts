import { readLexicon } from '../../../src/linking/lexicon';
import { createLinker } from '../../../src/linking/linker';
import { readTokens } from '../../../src/linking/read-tokens';
import { Tokens } from '../../../src/linking/tokens';
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

/** The first step alone: words cut, and those noted at which a name or an owner may begin. */
export const words: Contestant = {
  name: 'qontext words',
  finds: false,
  make: (task) => {
    const { vocabulary, filter } = readLexicon(bytesOf(task));
    const tokens = new Tokens();
    return (page) => {
      tokens.clear();
      for (const text of page) readTokens(text, vocabulary, filter, tokens);
      return tokens.count === 0 ? ['never'] : [];
    };
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

/** All pages of a task as one: with `mentions`, which takes them one by one, it tells what length alone costs. */
export const joined: Contestant = {
  name: 'qontext, all pages as one',
  finds: true,
  make: (task) => {
    const scan = mentions.make(task);
    return (page) => (page === task.pages[0] ? scan(task.pages.flat()) : []);
  },
};
