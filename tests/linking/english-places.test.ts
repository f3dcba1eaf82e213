import { describe, it } from 'vitest';
import { finds } from './support/sentences';

describe('a place in the name of a league or federation', () => {
  it.each([
    'He plays in the Kazakhstan Premier League.',
    'The Kazakhstan Boxing Federation met.',
    'The Almaty Open Championship began.',
    'The Kazakhstan Chess League met.',
    'The Almaty Grand Hotel is dear.',
  ])('is a part of it: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] plays\n${sentence}`);
  });

  it.each([
    'He plays in [Kazakhstan|kazakhstan].',
    'In [Kazakhstan|kazakhstan] the league met.',
    'A league of [Kazakhstan|kazakhstan] met.',
    'The [Kazakhstan|kazakhstan] league is small.',
    'From [Almaty|almaty] the Federation wrote.',
  ])('is itself elsewhere: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] plays\n${sentence}`);
  });
});

describe('a place in a headline in title case or capitals', () => {
  it.each([
    '[Kazakhstan|kazakhstan] Opens New Museum',
    '[Almaty|almaty] Hosts Film Festival',
    '[KAZAKHSTAN|kazakhstan] ENDS TALKS TODAY',
    '[Kazakhstan|kazakhstan] Wins Davis Cup',
    '[Astana|astana] Builds Bigger Arena',
  ])('is no part of what it opens, hosts or wins: %s', (sentence) => {
    finds(`${sentence}\nMore from [Kazakhstan|kazakhstan] soon.`);
  });

  it.each([
    'He read the Astana Evening Times.',
    'The Almaty Film Festival began.',
    'At the Astana Medical University she taught.',
    'The Kazakhstan Davis Cup team won.',
    'In the Almaty Ice Arena fans sang.',
  ])('is a part of a name in running text: %s', (sentence) => {
    finds(`${sentence}\nMore from [Kazakhstan|kazakhstan] soon.`);
  });
});

describe('a place whose kind comes after a list', () => {
  it.each([
    'It rained in Semey, Ulan and Zharma districts.',
    'It rained in the Ulan and Semey regions.',
    'Zharma and Semey districts flooded.',
    'It covers Semey, Ulan, Zharma and Abay districts.',
    'Ulan and Semey provinces flooded.',
  ])('is another place: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });

  it.each([
    'It rained in [Semey|semey], [Almaty|almaty] and three districts.',
    'It rained in [Semey|semey], districts and towns.',
    'It rained in [Semey|semey] and the regions.',
    'From [Almaty|almaty] to [Semey|semey] all districts flooded.',
    '[Almaty|almaty], [Semey|semey] and [Astana|astana] flooded.',
    'In [Semey|semey] the districts flooded.',
  ])('is itself without it: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });
});

describe('a town that is called like an English word', () => {
  it('begins no sentence', () => {
    finds('[Kazakhstan|kazakhstan]: the city of [Oral|oral] grows. Oral exams begin in May.');
    finds('In [Kazakhstan|kazakhstan] the train from [Oral|oral] is late. Oral hygiene matters.');
    finds('[Kazakhstan|kazakhstan]: he left [Oral|oral] city for [Oral|oral] town.');
  });
});

describe('a former name of a town that a region has now', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] [Mangystau|astana], formerly a fort, grew.\n[Mangystau|astana] was small.',
    'In [Kazakhstan|kazakhstan] [Astana|astana] (then [Mangystau|astana]) grew.',
    'In [Kazakhstan|kazakhstan] [Mangystau|astana] was renamed. Trains left [Mangystau|astana].',
    '[Kazakhstan|kazakhstan]: the town was called [Mangystau|astana]. It is said that [Mangystau|astana] was cold.',
    '[Kazakhstan|kazakhstan]: from [Almaty|almaty] to [Mangystau|astana], then a small fort, he rode.',
  ])('is the town’s on a page that says so: %s', finds);

  it.each([
    'In [Kazakhstan|kazakhstan] [Mangystau|mangystau-region] is dry.',
    'In [Kazakhstan|kazakhstan] [Astana|astana] and [Mangystau|mangystau-region] grew.',
    'In [Kazakhstan|kazakhstan] [Mangystau|astana] was renamed.\nThe [Mangystau Region|mangystau-region] is dry.',
    'In [Kazakhstan|kazakhstan] the formerly poor, dry [Mangystau|mangystau-region] grew.',
    'In [Kazakhstan|kazakhstan] [Astana|astana] grew, and [Mangystau|mangystau-region] did not.',
  ])('is the region’s elsewhere: %s', finds);
});

describe('a town with an adjective joined to it', () => {
  it.each([
    'From [Kazakhstan|kazakhstan] he flew to Petropavl-Kamchatsky.',
    'In [Kazakhstan|kazakhstan] a ship called Semey-Ufimsky is new.',
    'For [Kazakhstan|kazakhstan] Almaty-Sibirskiy is far.',
    'In [Kazakhstan|kazakhstan] he read of Semey-Uralskaya.',
    '[Kazakhstan|kazakhstan]: Astana-Kamchatskiy is another town.',
  ])('is another: %s', finds);

  it.each([
    'In [Kazakhstan|kazakhstan] the [Almaty|almaty]-Taldyk road is new.',
    'In [Kazakhstan|kazakhstan] [Semey|semey]-based firms closed.',
    'In [Kazakhstan|kazakhstan] the [Almaty|almaty]–[Semey|semey] train is late.',
    'In [Kazakhstan|kazakhstan] [Semey|semey]-born Orazov sang.',
    'In [Kazakhstan|kazakhstan] the [Astana|astana]-sky is blue.',
  ])('is itself with any other word: %s', finds);
});
