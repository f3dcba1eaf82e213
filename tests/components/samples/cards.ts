import type { CardView } from '../../../src/model/card';
import type { Language } from '../../../src/model/language';
import { cite, finding, id, score, shown } from './build';
import * as findings from './findings';
import * as scores from './scores';

/** A card with nothing but a name: every other sample starts from it. */
export function emptyCard(language: Language): CardView {
  const names = { en: 'Kentau', ru: 'Кентау', kk: 'Кентау' };
  return {
    entity: id.entity('place/kentau'),
    kind: 'place',
    title: { text: names[language], language, translated: false },
    otherNames:
      language === 'en' ? [{ lang: 'ru', text: names.ru }] : [{ lang: 'en', text: names.en }],
    description: shown(
      [
        'Town in the Turkestan Region.',
        'Город в Туркестанской области.',
        'Түркістан облысындағы қала.',
      ],
      language,
    ),
    asOf: 2024,
    scores: [],
    findings: [],
    contrasts: [],
    series: [],
    related: [],
    silent: [
      { source: id.source('hrmi-2020'), short: shown(['HRMI'], language) },
      { source: id.source('ituc-2022'), short: shown(['ITUC', 'МКП', 'ХКК'], language) },
    ],
  };
}

/** A right: scores, more findings than fit, two sides, things related. */
export function assemblyCard(language: Language): CardView {
  const all = {
    en: 'Right of peaceful assembly',
    ru: 'Право на мирные собрания',
    kk: 'Бейбіт жиналыс құқығы',
  };
  return {
    ...emptyCard(language),
    ...namedCard(all, language),
    entity: id.entity('concept/right-of-peaceful-assembly'),
    kind: 'concept',
    description: shown(
      [
        'The right to gather with others in public or in private, for example at a rally.',
        'Право собираться вместе с другими публично или в частном кругу, например на митинг.',
        'Басқалармен бірге ашық не жеке жерде, мысалы митингіге жиналу құқығы.',
      ],
      language,
    ),
    scores: [scores.assembly, scores.banded, scores.press, scores.corruption].map((one) =>
      score(one, language),
    ),
    findings: [
      findings.detained,
      findings.rally,
      findings.stateRallies,
      findings.leaders,
      findings.scored,
    ].map((one) => finding(one, language)),
    contrasts: [
      {
        id: id.contrast('contrast.rallies'),
        about: shown(
          [
            'Whether rallies need permission',
            'Нужно ли разрешение на митинг',
            'Митингіге рұқсат керек пе',
          ],
          language,
        ),
        relation: 'contradicts',
        state: [finding(findings.stateRallies, language)],
        others: [finding(findings.rally, language)],
      },
    ],
    related: [
      {
        entity: id.entity('law/peaceful-assembly-law'),
        kind: 'law',
        relation: 'related',
        name: shown(
          ['Law on peaceful assembly', 'Закон о мирных собраниях', 'Бейбіт жиналыстар туралы заң'],
          language,
        ).text,
      },
      {
        entity: id.entity('organisation/human-rights-watch'),
        kind: 'organisation',
        relation: 'together',
        name: 'Human Rights Watch',
      },
    ],
    silent: [{ source: id.source('ituc-2022'), short: shown(['ITUC', 'МКП', 'ХКК'], language) }],
  };
}

/** Unions: a rating, a benchmark, and two series, one of them a pair. */
export function unionsCard(language: Language): CardView {
  const all = { en: 'Freedom of association', ru: 'Свобода объединений', kk: 'Бірлесу бостандығы' };
  const series = (
    years: readonly (readonly [number, number])[],
    at: readonly [string, string, string],
  ) => years.map(([year, value]) => ({ year, value, citation: cite('cescr-2024', at, language) }));
  return {
    ...emptyCard(language),
    ...namedCard(all, language),
    entity: id.entity('concept/freedom-of-association'),
    kind: 'concept',
    description: shown(
      [
        'The right to form and join unions and other groups.',
        'Право создавать союзы и вступать в них.',
        'Бірлестіктер құру және оларға кіру құқығы.',
      ],
      language,
    ),
    scores: [scores.unions, scores.health].map((one) => score(one, language)),
    findings: [finding(findings.strike, language)],
    series: [
      {
        id: id.series('cpi'),
        indicator: shown(scores.corruption.indicator, language),
        unit: shown(['points out of 100', 'баллов из 100', '100 ұпайдан'], language).text,
        better: 'higher',
        points: series(
          [
            [2016, 29],
            [2017, 31],
            [2018, 31],
            [2019, 34],
            [2020, 38],
            [2021, 37],
            [2022, 36],
            [2023, 39],
          ],
          ['para. 31', 'п. 31', '31-тармақ'],
        ),
      },
      {
        id: id.series('wage'),
        indicator: shown(
          ['Minimum wage', 'Минимальная заработная плата', 'Ең төменгі жалақы'],
          language,
        ),
        unit: shown(['tenge a month', 'тенге в месяц', 'айына теңге'], language).text,
        points: series(
          [
            [2021, 42500],
            [2024, 85000],
          ],
          ['para. 93', 'п. 93', '93-тармақ'],
        ),
      },
    ],
    silent: [],
  };
}

/** A person met as an inflected word in a much later article. */
export function personCard(language: Language): CardView {
  const all = { en: 'Kassym-Jomart Tokayev', ru: 'Касым-Жомарт Токаев', kk: 'Қасым-Жомарт Тоқаев' };
  return {
    ...emptyCard(language),
    ...namedCard(all, language),
    entity: id.entity('person/kassym-jomart-tokayev'),
    kind: 'person',
    description: shown(
      [
        'President of Kazakhstan since 2019.',
        'Президент Казахстана с 2019 года.',
        '2019 жылдан бері Қазақстан Президенті.',
      ],
      language,
    ),
    why: {
      name: 'Токаев',
      lang: 'ru',
      changes: ['inflected', 'surname'],
      evidence: 'introduced',
      by: 'Касым-Жомарт Токаев',
    },
    findings: [findings.rally, findings.leaders].map((one) => finding(one, language)),
    related: [
      {
        entity: id.entity('institution/president'),
        kind: 'institution',
        relation: 'leads',
        name: shown(
          ['Presidential Administration', 'Администрация Президента', 'Президент Әкімшілігі'],
          language,
        ).text,
      },
    ],
    silent: [],
  };
}

/** Words without a break, markup as text, addresses that must not become links, and all special letters. */
export function hostileCard(language: Language): CardView {
  const text = `<img src=x onerror=alert(1)> $MAX$ ${'Ұлттықтандырылмағандықтарыңыздан'.repeat(3)} ӘәҒғҚқҢңӨөҰұҮүҺһІі “</section>”`;
  const shownText = { text, language, translated: true, original: '' };
  const one = finding({ ...findings.stateRallies, when: '<b>2021</b>' }, language);
  const bad = {
    ...one,
    text: shownText,
    citation: { ...one.citation, url: 'javascript:alert(1)', locator: text },
  };
  return {
    ...assemblyCard(language),
    entity: id.entity('organisation/hostile'),
    kind: 'organisation',
    title: { ...shownText, translated: false },
    otherNames: [{ lang: 'kk', text }],
    description: shownText,
    scores: [
      { ...score(scores.assembly, language), indicator: shownText, measuredBy: text, value: 99 },
    ],
    findings: [bad],
    contrasts: [
      {
        id: id.contrast('hostile'),
        about: shownText,
        relation: 'agrees',
        state: [bad],
        others: [bad],
      },
    ],
  };
}

type Names = Readonly<Record<Language, string>>;

function namedCard(names: Names, language: Language): Pick<CardView, 'title' | 'otherNames'> {
  const others = (['kk', 'ru', 'en'] as const).filter((lang) => lang !== language);
  return {
    title: { text: names[language], language, translated: false },
    otherNames: others.map((lang) => ({ lang, text: names[lang] })),
  };
}
