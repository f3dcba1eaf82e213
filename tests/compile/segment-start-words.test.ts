import { describe, expect, it } from 'vitest';
import { startWordsIn } from '../../src/compile/segment/start-words';
import type { TextPassage } from '../../src/compile/segment/types';

const passage = (text: string, kind: TextPassage['kind'] = 'text'): TextPassage => ({
  id: text,
  kind,
  section: [],
  text,
});
const starts = (...passages: readonly TextPassage[]) => passages.map(startWordsIn(passages));

describe('the start words of a passage', () => {
  it('are as few as tell it apart in its document', () => {
    expect(
      starts(
        passage('The law says that nobody may be held.'),
        passage('The law says that everybody may speak.'),
        passage('Rallies need a permit everywhere in the land.'),
      ),
    ).toEqual(['The law says that nobody', 'The law says that everybody', 'Rallies need a permit']);
  });

  it('begin after words that a page may write in another way', () => {
    expect(starts(passage('“Quoted” first, then (b) plain words follow here, and more.'))).toEqual([
      'plain words follow here',
    ]);
  });

  it('are none for headings, short passages and repeated ones', () => {
    const twice = 'One and the same sentence stands twice';
    expect(starts(passage('A heading of four words', 'heading'))).toEqual([undefined]);
    expect(starts(passage('Too short.'))).toEqual([undefined]);
    expect(starts(passage(twice), passage(twice))).toEqual([undefined, undefined]);
  });
});
