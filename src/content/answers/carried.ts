import type { Mention } from '../../model/mention';

const SENTENCE_END = /[.!?…;]["»”’)]?\s+|\n/gu;

/** How many code units two texts have in common from their beginnings. */
function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}

/** The same from their ends, `most` at most. */
function commonTail(a: string, b: string, most: number): number {
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count))
    count += 1;
  return count;
}

/** Where the sentences that lie wholly before the change end, and where those after it begin; in `before`. */
function untouched(before: string, now: string): { readonly end: number; readonly begin: number } {
  const head = commonHead(before, now);
  const tail = commonTail(before, now, Math.min(before.length, now.length) - head);
  const ends = [...before.matchAll(SENTENCE_END)].map(({ 0: mark, index }) => index + mark.length);
  return {
    end: ends.findLast((end) => end <= head) ?? 0,
    begin: ends.find((end) => end > before.length - tail) ?? before.length,
  };
}

/** The mentions of a text of which a part was changed: those in sentences that stand as they stood. */
export function carried(
  before: string,
  now: string,
  mentions: readonly Mention[],
): readonly Mention[] {
  if (before === now || mentions.length === 0) return mentions;
  const { end, begin } = untouched(before, now);
  const by = now.length - before.length;
  return mentions.flatMap((mention) => {
    if (mention.end <= end) return mention;
    if (mention.start < begin) return [];
    return { ...mention, start: mention.start + by, end: mention.end + by };
  });
}
