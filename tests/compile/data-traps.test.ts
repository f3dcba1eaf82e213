import { beforeAll, describe, expect, it } from 'vitest';
import { readData } from '../../src/compile/schema/read-data';
import type { DataSet } from '../../src/model/data';

let data: DataSet;
beforeAll(async () => {
  data = await readData('data');
});

/** Where a document contradicts itself or another, and what the reader is told there. */
const CONTRADICTIONS: readonly (readonly [passage: string, caution: RegExp])[] = [
  ['state-2018/exec/1', /98 percent in its summary and as 97\.5/],
  ['state-2018/3.recent-elections/1', /98 percent in its summary and as 97\.5/],
  ['state-2018/exec/1', /82 is the share of votes/],
  ['state-2018/3.recent-elections/3', /84 is the number of seats/],
  ['state-2018/6.displaced-children/1', /do not add up/],
  ['state-2018/4.corruption/2', /1,370.* than offences recorded \(1,024\)/],
  ['state-2018/7.e/6', /different rates/],
  ['state-2021/2.a.libel-slander-laws/3', /two arrests and two small fines/],
  ['state-2021/7.a/4', /90 percent/],
  ['state-2021/7.a/3', /19\.1 percent/],
  ['state-2021/7.a/3', /15,915 counts companies and 143,571 agreements/],
  ['state-2021/4.corruption/3', /add up to fewer than the 570/],
  ['state-2021/7.b/5', /first six months/],
  ['cescr-2024/351', /prints 2002/],
  ['cescr-2024/260', /42,500/],
  ['cescr-2024/296', /60,000/],
  ['cescr-2024/388', /60,000/],
  ['cescr-2024/393', /60,000/],
  ['cescr-2024/76', /do not add up/],
  ['cescr-2024/177', /do not add up/],
  ['cescr-2024/204', /23 percent/],
  ['cescr-2024/318', /do not add up/],
  ['cescr-2024/506', /fewer than/],
  ['cescr-2024/157', /385,800/],
  ['cescr-2024/184', /420,300/],
  ['cescr-2024/473', /fewer/],
  ['cescr-2024/125', /does not specifically prohibit/],
  ['cescr-2024/361', /Criminal Code/],
  ['cescr-2024/402', /look wrong/],
  ['cescr-2024/403', /look/],
  ['cescr-2024/405', /too small/],
  ['cescr-2024/485', /too small/],
  ['cescr-2024/487', /too small/],
  [
    'hrmi-2020/civil-and-political-rights.right-to-participate-in-government/4',
    /caption .* names the right to assembly/,
  ],
  ['hrmi-2020/civil-and-political-rights.safety-from-the-state/5', /only those for .* \(3\.1\)/],
  ['hrmi-2020/civil-and-political-rights.right-to-opinion-and-expression/7', /without a year/],
  ['ituc-2022/rating/1', /neither its publisher nor the year/],
  ['ituc-2022/murders/1', /prints this paragraph twice/],
];

describe('a contradiction of the documents is told', () => {
  it.each(CONTRADICTIONS)('%s: %s', (passage, caution) => {
    const cited = [...data.findings, ...data.scores].filter((one) =>
      one.passages.some((id) => id === passage),
    );
    expect(cited.map((one) => one.caution?.en ?? '').join('\n')).toMatch(caution);
  });
});

const called = (name: string): readonly string[] =>
  data.entities.filter(({ names }) => names.some(({ text }) => text === name)).map(({ id }) => id);

describe('several names of one thing lead to it', () => {
  it.each([
    ['Majilis', 'Mazhilis'],
    ['Procurator General', 'Prosecutor General'],
    ['works council', 'production council'],
    ['Committee for National Security', 'National Security Committee'],
    ['National Preventive Mechanism', 'National Preventative Mechanism'],
    ['Mangystau', 'Mangistau'],
    ['Zhambyl Region', 'Jambyl Province'],
    ['Kazakhtelecom', 'Kazakh Telecom'],
    ['Kassym-Jomart Tokaev', 'Kassym-Jomart Tokayev'],
    ['single pension savings fund', 'single contributory pension fund'],
    ['Kazakhstan Khalkyna Fund', 'Kazakhstan Khalkyna Foundation'],
    ['Rights of the Child Act', 'Children’s Rights Act'],
    ['Trade Union Act', 'Trade Unions Act'],
  ])('%s and %s', (one, other) => {
    expect(called(one)).toHaveLength(1);
    expect(called(one)).toEqual(called(other));
  });
});

describe('things that look alike stay apart', () => {
  it.each([
    ['union/amanat-confederation', 'party/nur-otan', 'programme/auyl-amanaty'],
    ['organisation/tirek', 'party/el-tiregi'],
    ['institution/agency-civil-service-anticorruption', 'institution/anticorruption-agency'],
    ['institution/ministry-information-communication', 'institution/ministry-culture-information'],
    [
      'programme/migration-policy-concept-2017-2021',
      'programme/improving-migration-policy-concept',
    ],
    ['party/democratic-choice', 'party/koshe'],
    ['company/cnpc', 'company/cnpc-aktobemunaygas'],
    ['person/dauren-abayev', 'person/nurzhan-altayev', 'person/karim-babayev'],
  ])('%s and %s', (...ids) => {
    expect(data.entities.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('six people named Mendygaziyev', () => {
    const family = data.entities.filter(({ id }) => /^person\/.*-mendygaziyev$/.test(id));
    expect(family).toHaveLength(6);
  });
});

describe('HRMI’s scores', () => {
  it('show no band and never mix their two scales', () => {
    const scores = data.scores.filter(({ measuredBy }) => measuredBy.startsWith('Human Rights M'));
    expect(scores.map(({ band }) => band)).toEqual(scores.map(() => undefined));
    expect(scores.map(({ scale }) => [scale.form, scale.max])).toEqual(
      scores.map(({ printed }) =>
        printed.endsWith('/10') ? ['points', 10] : ['percent-of-benchmark', 100],
      ),
    );
  });
});
