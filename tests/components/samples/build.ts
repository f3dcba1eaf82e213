import type { Citation, FindingView, ScoreView } from '../../../src/model/card';
import type {
  ContrastId,
  EntityId,
  FindingId,
  ScoreId,
  SeriesId,
  SourceId,
  TopicId,
} from '../../../src/model/ids';
import { inLanguage, type Language, type ShownText } from '../../../src/model/language';

/** Ids of samples: nothing validates them, so they are branded here. */
export const id = {
  entity: (text: string) => text as EntityId,
  finding: (text: string) => text as FindingId,
  score: (text: string) => text as ScoreId,
  series: (text: string) => text as SeriesId,
  contrast: (text: string) => text as ContrastId,
  source: (text: string) => text as SourceId,
  topic: (text: string) => text as TopicId,
};

/** A text in up to three languages. */
export type Words = readonly [en: string, ru?: string, kk?: string];

export function shown([en, ru, kk]: Words, language: Language): ShownText {
  return inLanguage({ en, ...(ru && { ru }), ...(kk && { kk }) }, language);
}

interface SampleSource
  extends Omit<Citation, 'short' | 'locator' | 'passages' | 'edition' | 'urlNote' | 'source'> {
  readonly name: Words;
  readonly edition?: Words;
  readonly note?: Words;
}

const sources = {
  'hrmi-2020': {
    name: ['HRMI'],
    publisher: 'Human Rights Measurement Initiative',
    authorType: 'monitor',
    title: 'Kazakhstan: progress needed to fulfil President’s human rights promise',
    published: '2020-02-14',
    covers: '2016–2018',
    edition: [
      'data published in 2019',
      'данные опубликованы в 2019 году',
      'деректер 2019 жылы жарияланған',
    ],
    url: 'https://humanrightsmeasurement.org/spotlight/',
    note: [
      'The page at this address may now show a later edition with other numbers.',
      'По этому адресу теперь может быть более новая редакция с другими цифрами.',
      'Бұл мекенжайда қазір басқа сандары бар жаңарақ нұсқа болуы мүмкін.',
    ],
  },
  'state-2021': {
    name: ['US State Department', 'Госдепартамент США', 'АҚШ Мемлекеттік департаменті'],
    publisher: 'United States Department of State',
    authorType: 'foreign-government',
    title: '2021 Country Reports on Human Rights Practices: Kazakhstan',
    covers: '2021',
    url: 'https://www.state.gov/reports/2021-country-reports-on-human-rights-practices/kazakhstan/',
  },
  'cescr-2024': {
    name: ['Kazakhstan to the UN', 'Казахстан — Комитету ООН', 'Қазақстан — БҰҰ комитетіне'],
    publisher: 'Republic of Kazakhstan',
    authorType: 'state',
    title: 'Third periodic report under articles 16 and 17 of the Covenant',
    symbol: 'E/C.12/KAZ/3',
    published: '2024-05-30',
    covers: '2019–2023',
    url: 'https://docs.un.org/en/E/C.12/KAZ/3',
  },
  'ituc-2022': {
    name: ['ITUC', 'МКП', 'ХКК'],
    publisher: 'International Trade Union Confederation',
    authorType: 'monitor',
    title: 'Global Rights Index: Kazakhstan',
    covers: '2021–2022',
    url: 'https://www.globalrightsindex.org/en/2022/countries/kaz',
  },
} as const satisfies Record<string, SampleSource>;

export type SampleSourceId = keyof typeof sources;

export function cite(source: SampleSourceId, locator: Words, language: Language): Citation {
  const { name, edition, note, ...rest }: SampleSource = sources[source];
  return {
    ...rest,
    source: id.source(source),
    short: shown(name, language),
    locator: shown(locator, language).text,
    passages: [],
    ...(edition && { edition: shown(edition, language) }),
    ...(note && { urlNote: shown(note, language) }),
  };
}

export interface SampleFinding {
  readonly text: Words;
  readonly when: string;
  readonly from: SampleSourceId;
  readonly at: Words;
  readonly claim?: FindingView['claim'];
  readonly claimant?: string;
  readonly caution?: Words;
  /** Names in the text, in any of its languages, with what they name. */
  readonly names?: readonly (readonly [words: string, entity: string])[];
}

const spansOf = (text: string, names: readonly (readonly [string, string])[]) =>
  names
    .map(([words, entity]) => ({ entity: id.entity(entity), start: text.indexOf(words), words }))
    .filter(({ start }) => start >= 0)
    .map(({ entity, start, words }) => ({ entity, start, end: start + words.length }));

export function finding(sample: SampleFinding, language: Language): FindingView {
  const { text, when, from, at, claim = 'fact', claimant, caution } = sample;
  return {
    id: id.finding(`${from}.${text[0].slice(0, 24)}`),
    text: shown(text, language),
    named: spansOf(shown(text, language).text, sample.names ?? []),
    when,
    claim,
    ...(claimant && { claimant }),
    ...(caution && { caution: shown(caution, language) }),
    topics: [],
    citation: cite(from, at, language),
    fitsParagraph: false,
  };
}

export interface SampleScore
  extends Omit<ScoreView, 'id' | 'indicator' | 'scale' | 'citation' | 'caution' | 'unit'> {
  readonly indicator: Words;
  readonly scale: Omit<ScoreView['scale'], 'words'>;
  readonly words: Words;
  readonly from: SampleSourceId;
  readonly at: Words;
  readonly caution?: Words;
}

export function score(sample: SampleScore, language: Language): ScoreView {
  const { indicator, scale, words, from, at, caution, ...rest } = sample;
  return {
    ...rest,
    id: id.score(`${from}.score.${indicator[0]}`),
    unit: '',
    indicator: shown(indicator, language),
    scale: { ...scale, words: shown(words, language) },
    citation: cite(from, at, language),
    ...(caution && { caution: shown(caution, language) }),
  };
}
