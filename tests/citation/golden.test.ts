import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { citationText } from '../../src/citation/citation-text';
import type { Citation, FindingView } from '../../src/model/card';
import { citationFormats } from '../../src/model/citation-format';
import type { Source } from '../../src/model/evidence';
import type { FindingId } from '../../src/model/ids';
import type { Translated } from '../../src/model/language';

/** A place in each source, and words of ours as a finding has them. */
const samples = {
  'hrmi-2020': {
    locator: 'Civil and political rights, paragraph 1',
    start: 'The individual scores of',
    text: 'HRMI gives Kazakhstan 1.4 out of 10 for assembly and association in 2018.',
  },
  'state-2018': {
    locator: 'section 2.b, Freedom of Peaceful Assembly, paragraph 1',
    start: 'By law organizations must',
    text: 'By the report for 2018, a rally needed a permit asked for ten days ahead.',
  },
  'state-2021': {
    locator: 'section 2.b, Freedom of Association, paragraphs 2–3',
    start: 'All media are required',
    text: 'The report for 2021 says that “unregistered” groups risk fines of 50% & more.',
  },
  'cescr-2024': {
    locator: 'paras. 119–121 (Article 8)',
    text: 'The State says in its report of 2024 that three national union bodies are registered.',
  },
  'ituc-2022': {
    locator: 'Rating',
    text: 'The ITUC rates Kazakhstan 5, no guarantee of rights, in its index of 2022.',
  },
} as const;

type SourceId = keyof typeof samples;

const sources: readonly Source[] = JSON.parse(readFileSync('data/sources.json', 'utf8'));

const inEnglish = ({ en }: Translated) =>
  ({ text: en, language: 'en', translated: false }) as const;

function citationOf(id: SourceId): Citation {
  const source = sources.find((one) => one.id === id);
  if (source === undefined) throw new Error(`no source ${id}`);
  const { licence: _, edition, urlNote, short, ...rest } = source;
  const { text: __, ...place } = samples[id];
  return {
    ...rest,
    ...place,
    source: source.id,
    short: inEnglish(short),
    passages: [],
    ...(edition && { edition: inEnglish(edition) }),
    ...(urlNote && { urlNote: inEnglish(urlNote) }),
  };
}

const findingOf = (id: SourceId): FindingView => ({
  id: `${id}.sample` as FindingId,
  text: inEnglish({ en: samples[id].text }),
  named: [],
  when: '2018',
  claim: 'author-claim',
  topics: [],
  citation: citationOf(id),
  fitsParagraph: false,
});

/** Every format under its name. */
const allFormats = (id: SourceId): string =>
  citationFormats
    .map((format) => `== ${format}\n${citationText(findingOf(id), format, '2026-05-03')}\n`)
    .join('\n')
    .replaceAll('\r', '');

describe('citations of the five sources', () => {
  it('are of every source there is', () => {
    expect(sources.map(({ id }) => id)).toEqual(Object.keys(samples));
  });

  it.each(Object.keys(samples) as SourceId[])(
    'of %s are, in eight formats, as they were when they were read',
    async (id) => {
      await expect(allFormats(id)).toMatchFileSnapshot(`golden/${id}.txt`);
    },
  );
});
