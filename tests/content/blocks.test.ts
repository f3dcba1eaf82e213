// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isFresh, place, stretches } from '../../src/content/text/place';
import type { Mention } from '../../src/model/mention';
import { readPage, textsOf } from './page-dom';

describe('the text of a page', () => {
  it('is one block for each paragraph, heading, cell and item', () => {
    expect(
      textsOf('<h1>One</h1><p>Two</p><ul><li>Three<li>Four</ul><table><tr><td>Five<td>Six</table>'),
    ).toEqual(['One', 'Two', 'Three', 'Four', 'Five', 'Six']);
  });

  it('runs through inline elements and comments', () => {
    expect(textsOf('<p>Kassym-<b>Jomart</b> <a href=x>Tok</a><!-- no -->ayev</p>')).toEqual([
      'Kassym-Jomart Tokayev',
    ]);
  });

  it('does not glue what stands before, inside and after an inner block', () => {
    expect(textsOf('<div>before<p>inside</p>after</div>')).toEqual(['before', 'inside', 'after']);
  });

  it('leaves the number of a note out of the word before it', () => {
    expect(textsOf('<p>the Labour Code<sup><a href=#n>2</a></sup> and more</p>')).toEqual([
      'the Labour Code and more',
    ]);
  });

  it.each([
    '<script>x</script>',
    '<textarea>x</textarea>',
    '<input value=x>',
    '<button>x</button>',
    '<code>x</code>',
    '<pre>x</pre>',
    '<nav>x</nav>',
    '<p hidden>x</p>',
    '<p aria-hidden=true>x</p>',
    '<div contenteditable>x</div>',
    '<div contenteditable=true><p>x</p></div>',
    '<div role=menu>x</div>',
    '<svg><text>x</text></svg>',
    '<dialog>x</dialog>',
  ])('leaves out %s', (html) => {
    expect(textsOf(html)).toEqual([]);
  });

  it('keeps an open dialog and a part that is expressly not editable', () => {
    expect(textsOf('<dialog open>x</dialog><p contenteditable=false>y</p>')).toEqual(['x', 'y']);
  });

  it('is read although a form names its fields after what is read', () => {
    const form =
      '<form><input name=firstChild><input name=nextSibling><input name=parentNode>' +
      '<input name=nodeType><input name=localName><input name=getAttribute><p>text</p></form><p>after</p>';
    expect(textsOf(form)).toEqual(['text', 'after']);
  });

  it('knows headings, for the sections', () => {
    expect(readPage('<h2>Head</h2><p>Text</p>').map(({ heading }) => heading)).toEqual([
      true,
      false,
    ]);
  });
});

const mention = (start: number, end: number) => ({ start, end }) as Mention;

describe('a mention', () => {
  const [block] = readPage('<p>By <b>Kassym-Jomart</b> Tokayev<br>today</p>');
  if (!block) throw new Error('no block');
  const start = block.text.indexOf('Kassym');
  const placed = place(block, mention(start, start + 'Kassym-Jomart Tokayev'.length));

  it('is placed across the text nodes it touches', () => {
    expect(
      placed && stretches(placed).map(({ node, from, to }) => node.data.slice(from, to)),
    ).toEqual(['Kassym-Jomart', ' Tokayev']);
  });

  it('is placed across a line break', () => {
    const at = block.text.indexOf('Tokayev');
    expect(place(block, mention(at, block.text.length))).toBeDefined();
  });

  it('is stale as soon as the page has other words there', () => {
    expect(placed && isFresh(placed)).toBe(true);
    const node = placed?.start.node;
    if (node) node.data = 'Somebody-Else';
    expect(placed && isFresh(placed)).toBe(false);
    expect(place(block, mention(start, start + 13))).toBeUndefined();
  });
});
