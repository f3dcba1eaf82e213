import { describe, it } from 'vitest';
import { finds } from './support/sentences';

const findsAfterCountry = (sentence: string) =>
  finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);

describe('a town’s name in a list of regions', () => {
  it.each([
    'It snowed in the regions of Ulan, Semey and Astana.',
    'Snow lies in the provinces of Semey and Ulan.',
    'Some regions (Ulan, Semey) have snow.',
    'Snow lies in northern regions – Semey, Ulan.',
    'There are three regions: Semey, Ulan and Astana.',
    'Snow lies in regions such as Semey, Ulan and Astana.',
    'Snow lies in several regions of the country, including Semey and Ulan.',
    'Snow lies in the region of Semey.',
    'The districts are Semey, Ulan and Mangystau.',
    'Semey oblysy and Semey audany have snow.',
  ])('is that of its region or district: %s', findsAfterCountry);

  it.each([
    'It snowed in the regions of [Mangystau|mangystau-region], Semey and Astana.',
    'Snow lies in [Mangystau|mangystau-region] and Semey regions.',
    'Some regions (Semey, [Mangystau|mangystau-region]) have snow.',
    'Snow lies in the region of [Mangystau|mangystau-region].',
    'Two provinces, namely Semey and [Mangystau|mangystau-region], have snow.',
  ])('but the own name of a region is marked: %s', findsAfterCountry);

  it.each([
    'In the regions, [Semey|semey] and [Almaty|almaty] have snow.',
    'Snow lies in the regions of [Kazakhstan|kazakhstan].',
    'Snow lies in six districts of the [Mangystau Region|mangystau-region].',
    'Snow lies in two districts of [Almaty|almaty].',
    'Snow lies in the regions of Ulan and Zharma and the city of [Semey|semey].',
    'The regions wait. [Semey|semey] and [Almaty|almaty] have snow.',
    'The regions sent [Semey|semey] coal.',
  ])('is itself elsewhere: %s', findsAfterCountry);
});

describe('a region’s short name, which its town has too', () => {
  it.each([
    'It snowed in the regions of [Almaty|almaty-region], Semey and Astana.',
    'Some regions (Semey, [Almaty|almaty-region]) have snow.',
    'Snow lies in [Almaty|almaty-region], Semey and Ulan provinces.',
    'Snow lies in the region of [Almaty|almaty-region].',
    'The [Almaty|almaty-region] regional court is closed.',
  ])('is the region’s where that is said: %s', findsAfterCountry);

  it.each([
    'Snow lies in [Almaty|almaty].',
    'The districts are Almaty, Semey and Ulan.',
    'Snow lies in [Almaty|almaty] and in the regions.',
    'In “[Almaty|almaty] and we” he reads of snow.',
    'Snow lies in the [Almaty region|almaty-region], far from [Almaty|almaty].',
  ])('is the town’s, or a district’s, elsewhere: %s', findsAfterCountry);
});

describe('the last region of a list, before the word that all share', () => {
  it.each([
    'Snow lies in [Mangystau|mangystau-region] and [Almaty|almaty-region] oblasts.',
    'Snow lies in Ulan, Semey and [Almaty|almaty-region] provinces.',
    'Ulan and [Almaty|almaty-region] regions have snow.',
    'Snow lies in Ulan and [Almaty|almaty-region] oblasts and the city of [Semey|semey].',
    'Farmers of Ulan and [Almaty|almaty-region] regions came.',
  ])('is the region, not its town: %s', findsAfterCountry);

  it.each([
    'Ulan and Almaty districts have snow.',
    'Snow lies in Ulan and [Almaty|almaty]; regions wait.',
    'Snow lies in Ulan and [Almaty|almaty], and regions wait.',
    'He saw [Almaty|almaty] and six regions.',
    'Snow lies in Ulan and in [Almaty|almaty].',
  ])('is a district’s or the town’s where no such word follows: %s', findsAfterCountry);
});

describe('a region that is called so without the word for one', () => {
  it.each([
    'He left the province of [Xinjiang|xinjiang].',
    'Her home region of [Xinjiang|xinjiang] is far.',
    'In the provinces of [Xinjiang|xinjiang] and Gansu it snowed.',
    'Regions such as [Xinjiang|xinjiang] have snow.',
    'Two regions, including [Xinjiang|xinjiang], have snow.',
  ])('is no town of such a region: %s', findsAfterCountry);
});

describe('a side or way joined to the country’s name', () => {
  it.each([
    'A South-Kazakhstan farmer sold a horse.',
    'A North-Kazakhstan firm closed.',
    'He has an East-Kazakhstan accent.',
    'It is a West-Kazakhstan custom.',
    'The Central-Kazakhstan steppe is dry.',
    'The Trans-Kazakhstan railway is long.',
  ])('makes a part of it, or leads across: %s', findsAfterCountry);

  it.each([
    'Farmers of south [Kazakhstan|kazakhstan] sold a horse.',
    'In the north, [Kazakhstan|kazakhstan] is flat.',
    'A post-[Kazakhstan|kazakhstan] visit followed.',
    'From the south – [Kazakhstan|kazakhstan] – came dust.',
    'To the east [Kazakhstan|kazakhstan] has hills.',
  ])('is needed for that: %s', findsAfterCountry);
});

describe('the country in the name of a party', () => {
  it.each([
    'The Communist Party of Kazakhstan is no more.',
    'A Farmers’ Party of Kazakhstan was founded.',
    'He led the Old Party of Kazakhstan.',
    'Its Communist Party of Kazakhstan card is red.',
    'THE RED PARTY OF KAZAKHSTAN IS NO MORE',
    'He founded Alga, Kazakhstan at home.',
  ])('is a part of it: %s', findsAfterCountry);

  it.each([
    'The ruling party of [Kazakhstan|kazakhstan] met.',
    'Every party in [Kazakhstan|kazakhstan] met.',
    'The Party left [Kazakhstan|kazakhstan].',
    'The Alga river, [Kazakhstan|kazakhstan], is shallow.',
    'The north of [Kazakhstan|kazakhstan] has a Party.',
    'The People of [Kazakhstan|kazakhstan] voted.',
  ])('is itself elsewhere: %s', findsAfterCountry);
});
