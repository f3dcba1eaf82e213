import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/linking/lines';
import { link } from './support/linker';

describe('the lines of a plain text', () => {
  it('are its blocks, at their places', () => {
    const text = 'One\r\nTwo\n\nThree';
    expect(splitLines(text)).toEqual([
      { text: 'One', start: 0 },
      { text: 'Two', start: 5 },
      { text: '', start: 9 },
      { text: 'Three', start: 10 },
    ]);
    for (const { text: line, start } of splitLines(text))
      expect(text.slice(start, start + line.length)).toBe(line);
  });

  it('are joined into paragraphs where the text is wrapped', () => {
    const text = [
      'The assembly passed the bill late in the evening while hundreds of',
      'people waited outside and asked the members to stop, and Nursultan',
      'Nazarbayev, who had come from the capital by train that same day and',
      'was tired, said in front of the building that there would be no vote',
      'before the spring.',
      '',
      'A second paragraph.',
    ].join('\n');
    expect(splitLines(text)).toHaveLength(2);
    const [mention] = link(text).mentions;
    expect(text.slice(mention?.start, mention?.end)).toBe('Nursultan\nNazarbayev');
  });

  it('are joined where a hyphen breaks a word', () => {
    const lines = splitLines('Первая\nКазах-\nстан\nНур-\nСултан');
    expect(lines.map(({ text }) => text)).toEqual(['Первая', 'Казах-\nстан', 'Нур-', 'Султан']);
  });
});
