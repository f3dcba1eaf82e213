import { describe, expect, it } from 'vitest';
import { tinyEntities } from '../fixtures/tiny-entities';
import { tinyContrasts, tinyFindings } from '../fixtures/tiny-evidence';
import { cardOf, ids } from './card-of';

describe('the order of findings', () => {
  const first = async (paragraph?: string) => {
    const { findings } = await cardOf('institution/diet', 'en', paragraph);
    return findings.map(({ id, fitsParagraph }) => `${id}${fitsParagraph ? ' fits' : ''}`);
  };

  it('follows the topic of the paragraph', async () => {
    expect((await first('Schools will open in autumn.'))[0]).toBe('report-2020.school-law fits');
    expect((await first('A rally was planned.')).slice(0, 2)).toEqual([
      'report-2020.rally-law fits',
      'watch-2021.rally-refused fits',
    ]);
  });

  it('follows another name in the paragraph, inflected and in its own language', async () => {
    expect((await first('Ada Orlan’s case was discussed.'))[0]).toBe(
      'watch-2021.rally-refused fits',
    );
    expect((await first('Депутаты говорили о судьбе Лумании.'))[0]).toBe(
      'report-2020.school-law fits',
    );
  });

  it('follows words in common where nothing is named', async () => {
    expect((await first('Nobody was refused a notice.')).slice(0, 2)).toEqual([
      'report-2020.rally-law',
      'watch-2021.rally-refused',
    ]);
  });

  it('without a paragraph puts what is stated before what is claimed, then the newest', async () => {
    const variant = (id: string, claim: string, when: string) => ({
      ...tinyFindings[4],
      id: `watch-2021.${id}`,
      claim,
      when,
    });
    const changes = {
      'findings/all.json': [
        ...tinyFindings,
        variant('old', 'fact', '2020'),
        variant('new', 'fact', '2021-05'),
        variant('newest', 'fact', '2019/2021'),
      ],
    };
    const { findings } = await cardOf('facility/north-prison', 'en', undefined, changes);
    expect(ids(findings)).toEqual([
      'watch-2021.newest',
      'watch-2021.new',
      'watch-2021.old',
      'watch-2021.prison-cold',
      'watch-2021.orlan-held',
    ]);
  });

  it('lets documents take turns', async () => {
    expect(await first()).toEqual([
      'report-2020.rally-law',
      'watch-2021.rally-refused',
      'report-2020.school-law',
    ]);
  });

  it('does not count the card’s own name as fitting', async () => {
    expect((await first('The Diet met.')).filter((line) => line.endsWith('fits'))).toEqual([]);
  });
});

describe('findings that only share a topic', () => {
  const ralliesOf = (count: number, entities: readonly string[] = []) =>
    Array.from({ length: count }, (_, number) => ({
      ...tinyFindings[3],
      id: `watch-2021.rally-${number}`,
      entities: ['person/ada-orlan', ...entities],
    }));
  const withTopics = (id: string) => ({
    'entities/all.json': tinyEntities.map((one) =>
      one.id === id ? { ...one, topics: ['assembly'] } : one,
    ),
    'findings/all.json': [...tinyFindings, ...ralliesOf(30)],
  });
  const right = 'concept/right-of-assembly';

  it('come after what names a body, and do not fill its card', async () => {
    const changes = withTopics('institution/diet');
    const { findings } = await cardOf('institution/diet', 'en', undefined, changes);
    expect(ids(findings.slice(0, 3)).toSorted()).toEqual([
      'report-2020.rally-law',
      'report-2020.school-law',
      'watch-2021.rally-refused',
    ]);
    expect(findings).toHaveLength(8);
  });

  it('are left out where enough is said of the thing itself', async () => {
    const changes = {
      ...withTopics('institution/diet'),
      'findings/all.json': [
        ...tinyFindings,
        ...ralliesOf(20),
        ...ralliesOf(30, ['institution/diet']).slice(20),
      ],
    };
    const { findings } = await cardOf('institution/diet', 'en', undefined, changes);
    expect(findings).toHaveLength(3 + 10);
  });

  it('are not there for a person, a place or a company', async () => {
    const { findings, scores } = await cardOf(
      'place/lumania',
      'en',
      undefined,
      withTopics('place/lumania'),
    );
    expect(ids(findings)).toEqual(['report-2020.school-law']);
    expect(scores).toEqual([]);
  });

  it('are all there for a right that much of its topic names', async () => {
    const rallies = [...ralliesOf(20), ...ralliesOf(30, [right]).slice(20)];
    const changes = { 'findings/all.json': [...tinyFindings, ...rallies] };
    const { findings } = await cardOf(right, 'en', undefined, changes);
    expect(findings).toHaveLength(3 + 30);
  });

  it('are cut off for a theme that its topic hardly names', async () => {
    const changes = { 'findings/all.json': [...tinyFindings, ...ralliesOf(30)] };
    const { findings } = await cardOf(right, 'en', undefined, changes);
    expect(findings[0]?.id).toBe('watch-2021.rally-refused');
    expect(findings).toHaveLength(8);
  });

  it('fit a paragraph by more than the right itself', async () => {
    const fitting = async (paragraph: string) => {
      const { findings } = await cardOf('concept/right-of-assembly', 'en', paragraph);
      return ids(findings.filter(({ fitsParagraph }) => fitsParagraph));
    };
    expect(await fitting('The rally was peaceful.')).toEqual([]);
    expect(await fitting('After the rally came prison.')).toEqual(['watch-2021.orlan-held']);
  });
});

describe('the order of contrasts', () => {
  const about = (id: string, topic: string, side: string) => ({
    ...tinyContrasts[0],
    id: `contrast.${id}`,
    topic,
    others: [side],
  });
  const contrasts = [
    about('aside', 'torture', 'watch-2021.orlan-held'),
    about('named', 'torture', 'watch-2021.rally-refused'),
    about('own', 'assembly', 'watch-2021.rally-refused'),
  ];
  const order = async (id: string, paragraph?: string) => {
    const changes = {
      'contrasts/all.json': contrasts,
      'entities/all.json': tinyEntities.map((one) =>
        one.id === 'institution/diet' ? { ...one, topics: ['assembly'] } : one,
      ),
    };
    return ids((await cardOf(id, 'en', paragraph, changes)).contrasts);
  };

  it('puts those of its own topic first, then those that name it on both sides', async () => {
    expect(await order('institution/diet')).toEqual([
      'contrast.own',
      'contrast.named',
      'contrast.aside',
    ]);
  });

  it('follows the paragraph', async () => {
    expect((await order('person/ada-orlan', 'A rally.'))[0]).toBe('contrast.own');
    expect((await order('person/ada-orlan', 'In prison.'))[0]).toBe('contrast.aside');
  });
});
