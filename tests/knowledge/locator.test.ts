import { describe, expect, it } from 'vitest';
import { locatorOf } from '../../src/knowledge/locator';
import type { PassageId } from '../../src/model/ids';
import type { Place } from '../../src/model/index-format';

const place = (id: string, section: readonly string[], more: Partial<Place> = {}): Place => ({
  id: id as PassageId,
  kind: 'text',
  section,
  ...more,
});

const ARTICLE = ['III. Implementation', 'Article 7', 'Recommendation on wages (para. 30)'];
const PRISONERS = [
  'Section 1. Integrity of the Person',
  'e. Denial of Fair Public Trial',
  'Political Prisoners and Detainees',
];

describe('places in a numbered report', () => {
  const one = [place('r/260', ARTICLE)];
  const many = [place('r/260', ARTICLE), place('r/261', ARTICLE), place('r/265', ARTICLE)];

  it.each([
    ['en', 'para. 260 (Article 7)', 'paras. 260–261, 265 (Article 7)'],
    ['ru', 'п. 260 (статья 7)', 'пп. 260–261, 265 (статья 7)'],
    ['kk', '260-тармақ (7-бап)', '260–261, 265-тармақтар (7-бап)'],
  ] as const)('in %s', (language, single, several) => {
    expect(locatorOf(one, 'paragraph', language)).toBe(single);
    expect(locatorOf(many, 'paragraph', language)).toBe(several);
  });

  it('name two articles, several runs, and none', () => {
    const both = place('r/480', ['III. Implementation', 'Articles 13 and 14']);
    expect(locatorOf([both], 'paragraph', 'en')).toBe('para. 480 (Articles 13 and 14)');
    expect(locatorOf([both], 'paragraph', 'ru')).toBe('п. 480 (статьи 13 и 14)');
    expect(locatorOf([both], 'paragraph', 'kk')).toBe('480-тармақ (13 және 14-баптар)');
    expect(locatorOf([...one, both], 'paragraph', 'en')).toBe(
      'para. 260 (Article 7); para. 480 (Articles 13 and 14)',
    );
    expect(locatorOf([place('r/3', ['I. Introduction'])], 'paragraph', 'en')).toBe('para. 3');
  });

  it('fall back to headings for what has no number', () => {
    const heading = place('r/h/9', ['III. Implementation', 'Article 7'], { kind: 'heading' });
    expect(locatorOf([heading], 'paragraph', 'en')).toBe('III. Implementation, Article 7, heading');
  });
});

describe('places in sections', () => {
  it.each([
    ['en', 'section 1.e, Political Prisoners and Detainees, paragraph 3'],
    ['ru', 'раздел 1.e, Political Prisoners and Detainees, абзац 3'],
    ['kk', '1.e бөлімі, Political Prisoners and Detainees, 3-абзац'],
  ] as const)('in %s', (language, expected) => {
    expect(locatorOf([place('s/1.e.pp/3', PRISONERS)], 'section', language)).toBe(expected);
  });

  it.each([
    [PRISONERS.slice(0, 2), 'section 1.e, Denial of Fair Public Trial, paragraph 1'],
    [PRISONERS.slice(0, 1), 'section 1, Integrity of the Person, paragraph 1'],
    [['Section 1. Person', 'F. Privacy'], 'section 1.F, Privacy, paragraph 1'],
    [['Section 6. Discrimination', 'Women', 'Rape'], 'section 6, Women, Rape, paragraph 1'],
    [['Executive Summary'], 'Executive Summary, paragraph 1'],
    [['Rights', 'Empowerment', 'Right to assembly'], 'Empowerment, Right to assembly, paragraph 1'],
    [[], 'opening, paragraph 1'],
  ])('%j', (section, expected) => {
    expect(locatorOf([place('s/x/1', section)], 'section', 'en')).toBe(expected);
  });

  it('say which of several sections of the same name, and which caption', () => {
    const again = place('s/right-to-justice-2/1', ['Right to justice'], { part: 2 });
    expect(locatorOf([again], 'section', 'en')).toBe('Right to justice, part 2, paragraph 1');
    const caption = place('s/x/3', ['Right to food'], { kind: 'caption' });
    expect(locatorOf([caption], 'section', 'ru')).toBe('Right to food, подпись');
  });

  it('join paragraphs of one section and part those of two', () => {
    const places = [
      place('s/1.e.pp/3', PRISONERS),
      place('s/1.e.pp/4', PRISONERS),
      place('s/exec/1', ['Executive Summary']),
    ];
    expect(locatorOf(places, 'section', 'en')).toBe(
      'section 1.e, Political Prisoners and Detainees, paragraphs 3–4; Executive Summary, paragraph 1',
    );
  });
});
