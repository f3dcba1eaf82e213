import type { Linker } from '../../linking/linker';
import type { Linked, Mention, PageHints } from '../../model/mention';
import type { Input } from './inputs';

/** What is printed for one text: the contract of the command. */
export interface Annotated {
  readonly id: string;
  readonly about: boolean;
  readonly lang: Linked['language'];
  readonly mentions: readonly (Mention & { readonly text: string })[];
  /** The extracted text that the offsets count in, for pages. */
  readonly content?: string;
}

const hintsOf = ({ title, lang }: Input): PageHints => ({
  ...(title === undefined ? {} : { title }),
  ...(lang === undefined ? {} : { lang }),
});

/** Mentions of blocks joined by line ends, with offsets in the whole. */
function joined(
  blocks: readonly string[],
  found: readonly (readonly Mention[])[],
): readonly Mention[] {
  let offset = 0;
  return blocks.flatMap((block, at) => {
    const start = offset;
    offset += block.length + 1;
    return (found[at] ?? []).map((one) => ({
      ...one,
      start: one.start + start,
      end: one.end + start,
    }));
  });
}

function linked(linker: Linker, input: Input): Linked {
  const hints = hintsOf(input);
  if (!input.blocks) return linker.linkText(input.text, hints);
  const { about, language, blocks } = linker.link(input.blocks, hints);
  return { about, language, mentions: joined(input.blocks, blocks) };
}

/** Annotates one text with the linker of the extension. */
export function annotated(linker: Linker, input: Input): Annotated {
  const { about, language, mentions } = linked(linker, input);
  return {
    id: input.id,
    about,
    lang: language,
    mentions: mentions.map(({ start, end, entity, name, kind, why }) => ({
      start,
      end,
      text: input.text.slice(start, end),
      entity,
      name,
      kind,
      why,
    })),
    ...(input.blocks ? { content: input.text } : {}),
  };
}
