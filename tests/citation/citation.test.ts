import { describe, expect, it } from 'vitest';
import { escapeLatex } from '../../src/citation/bibtex';
import { citationHtml, citationText } from '../../src/citation/citation-text';
import { html } from '../../src/citation/html';
import { escapeMarkdown } from '../../src/citation/markdown';
import { citedView } from '../../src/knowledge/cited-view';
import type { FindingView, ScoreView } from '../../src/model/card';
import type { CitationFormat } from '../../src/model/citation-format';
import type { Language } from '../../src/model/language';
import { tinyIndex } from '../fixtures/tiny-index';

const cited = async (id: string, language: Language = 'en') => {
  const view = citedView(await tinyIndex(), id, language);
  if (view === undefined) throw new Error(`no ${id}`);
  return view;
};

const cite = (view: FindingView | ScoreView, format: CitationFormat) =>
  citationText(view, format, '2026-05-03');

const LAW = 'report-2020.rally-law';
const REFUSED = 'watch-2021.rally-refused';
const SCORE = 'index-2019.score.assembly';

describe('styled text', () => {
  const styled = (view: FindingView | ScoreView, format: CitationFormat) =>
    citationHtml(view, format, '2026-05-03');
  /** What is left when the styles are taken away: the plain entry, a line a paragraph. */
  const bare = (html = '') =>
    html
      .replaceAll('</p><p>', '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&#39;', "'")
      .replaceAll('&quot;', '"');

  it.each(['apa', 'chicago'] as const)(
    'of %s sets the title in italics and says the same',
    async (format) => {
      for (const id of [LAW, REFUSED, SCORE]) {
        const view = await cited(id);
        const html = styled(view, format);
        expect(html).toContain(`<i>${view.citation.title}`);
        expect(bare(html)).toBe(cite(view, format));
      }
    },
  );

  it('is there for no format that programs read', async () => {
    const view = await cited(LAW);
    for (const format of ['plain', 'markdown', 'bibtex', 'ris', 'csl-json'] as const)
      expect(styled(view, format)).toBeUndefined();
    expect(styled(view, 'html')).toBe(cite(view, 'html'));
  });

  it('shows markup in a title as text', async () => {
    const view = await cited(LAW);
    const title = '<b>A & B</b>';
    const html = styled({ ...view, citation: { ...view.citation, title } } as FindingView, 'apa');
    expect(html).toContain('<i>&lt;b&gt;A &amp; B&lt;/b&gt;');
  });
});

describe('plain text', () => {
  it('names document, place, year, address and day of access', async () => {
    expect(cite(await cited(LAW), 'plain')).toBe(
      'The report of 2020 says a rally in Lumania needs no more than a notice to the Diet. — ' +
        'Government of Lumania, “Second periodic report of Lumania”, E/L.1/LUM/2, ' +
        'paras. 11–12 (Article 21), May 2020. ' +
        'https://example.org/report?lang=en&year=2020 (accessed 3 May 2026).',
    );
  });

  it('adds what to know of the statement and of the address', async () => {
    expect(cite(await cited(REFUSED), 'plain')).toBe(
      'A lawyer said that in 2021 nine of ten rallies in Lumania were refused. — ' +
        'Ministry of Nearby Affairs, “Country report for 2021: Lumania”, ' +
        'section 2.b, Freedom of Peaceful Assembly, paragraph 1, 12 April 2022. ' +
        'https://example.org/watch (accessed 3 May 2026). ' +
        'Note: The document gives the number as 8 elsewhere. ' +
        'The address may hold a later edition.',
    );
  });

  it('speaks the reader’s language', async () => {
    expect(cite(await cited(LAW, 'ru'), 'plain')).toBe(
      'По докладу 2020 года, для митинга нужно лишь уведомление. — ' +
        'Government of Lumania, «Second periodic report of Lumania», E/L.1/LUM/2, ' +
        'пп. 11–12 (статья 21), 05.2020. ' +
        'https://example.org/report?lang=en&year=2020 (дата обращения: 03.05.2026).',
    );
    expect(cite(await cited(LAW, 'kk'), 'plain')).toContain('(қаралған күні: 03.05.2026)');
  });

  it('gives a score its scale, range, year and measurer, and no date that is not known', async () => {
    expect(cite(await cited(SCORE), 'plain')).toBe(
      'Right to assembly: 2.5/10 (0 is worst, 10 is best; range 2–3.1; 2018; ' +
        'measured by Rights Index). — Rights Index, “Lumania: where rights stand”, ' +
        'Right to assembly, paragraph 1, covers 2018. https://example.org/index (accessed 3 May 2026).',
    );
    expect(cite(await cited(SCORE, 'ru'), 'plain')).toContain(
      'диапазон 2–3,1; 2018; данные: Rights',
    );
  });
});

describe('Markdown', () => {
  it('links the title', async () => {
    expect(cite(await cited(SCORE), 'markdown')).toContain(
      'Rights Index, [*Lumania: where rights stand*](<https://example.org/index>), Right to assembly',
    );
  });

  it.each([
    ['a [link](x) *here*', 'a \\[link\\](x) \\*here\\*'],
    ['<b>`x`</b> & ~y~', '\\<b\\>\\`x\\`\\</b\\> \\& \\~y\\~'],
    ['C:\\dir_name | $5', 'C:\\\\dir\\_name \\| \\$5'],
    ['# 1', '\\# 1'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['In 2021. Two', 'In 2021. Two'],
    ['two\n\nlines', 'two lines'],
  ])('shows %j as it is', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});

describe('HTML', () => {
  it('escapes text and address', async () => {
    const text = `<img src=x onerror='a' "b"> & c`;
    const { citation } = await cited(LAW);
    const paragraph = html({ id: LAW, text, citation, language: 'en', accessed: '2026-05-03' });
    expect(paragraph).toContain(
      '<p lang="en">&lt;img src=x onerror=&#39;a&#39; &quot;b&quot;&gt; &amp; c — ',
    );
    expect(paragraph).toContain(
      '<a href="https://example.org/report?lang=en&amp;year=2020"><cite>',
    );
  });
});

describe('BibTeX', () => {
  it('makes an entry with a key of its own', async () => {
    expect(cite(await cited(LAW), 'bibtex')).toBe(
      [
        '@misc{report-2020-rally-law,',
        '  author = {{Government of Lumania}},',
        '  title = {{Second periodic report of Lumania}},',
        '  year = {2020},',
        '  month = may,',
        '  number = {E/L.1/LUM/2},',
        '  howpublished = {\\url{https://example.org/report?lang=en&year=2020}},',
        '  note = {paras. 11–12 (Article 21); accessed 3 May 2026.},',
        '  abstract = {The report of 2020 says a rally in Lumania needs no more than a notice to the Diet.},',
        '}',
      ].join('\n'),
    );
  });

  it('invents no year for a document without one', async () => {
    const entry = cite(await cited(SCORE), 'bibtex');
    expect(entry).not.toContain('year =');
    expect(entry).toContain('note = {Right to assembly, paragraph 1; covers 2018; accessed 3 May');
  });

  it('keeps notes apart from the place', async () => {
    expect(cite(await cited(REFUSED), 'bibtex')).toContain(
      'paragraph 1; accessed 3 May 2026. Note: The document gives the number as 8 elsewhere. The address',
    );
  });

  it.each([
    ['50 % & more_or #1 $', '50 \\% \\& more\\_or \\#1 \\$'],
    ['{a}\\b~c^d', '\\{a\\}\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d'],
    ['Қазақстан “x”', 'Қазақстан “x”'],
  ])('escapes %j', (text, escaped) => {
    expect(escapeLatex(text)).toBe(escaped);
  });

  it('keeps its braces in balance whatever an address holds', async () => {
    const statement = await cited(LAW);
    const odd = { ...statement.citation, url: 'https://example.org/?a={{&b=\\&c=^' };
    const entry = cite({ ...statement, citation: odd }, 'bibtex');
    expect(entry.replace(/[^{]/g, '').length).toBe(entry.replace(/[^}]/g, '').length);
    expect(entry).toContain('\\url{https://example.org/?a=%7B%7B&b=%5C&c=%5E}');
  });
});

describe('an address that is no link', () => {
  it('is left out of every format', async () => {
    const statement = await cited(LAW);
    const bad = {
      ...statement,
      citation: { ...statement.citation, url: 'javascript:alert(1)' },
    };
    for (const format of ['plain', 'markdown', 'html', 'bibtex'] as const)
      expect(cite(bad, format)).not.toContain('javascript');
  });
});

describe('what can be cited', () => {
  it('is a finding or a score of the index', async () => {
    const index = await tinyIndex();
    expect(citedView(index, LAW, 'ru')).toMatchObject({ text: { translated: true } });
    expect(citedView(index, SCORE, 'en')).toMatchObject({ printed: '2.5/10' });
    expect(citedView(index, 'institution/diet', 'en')).toBeUndefined();
  });
});

describe('a statement that is not translated', () => {
  it('is cited in English throughout', async () => {
    expect(cite(await cited('report-2020.school-law', 'ru'), 'plain')).toContain(
      'para. 30 (Articles 13 and 14), May 2020.',
    );
  });
});
