import { describe, it } from 'vitest';
import { finds } from './support/sentences';

describe('the short name in capitals of a body that is said to be the country’s', () => {
  it.each([
    'The Kazakh [MFA|ministry-foreign-affairs] wrote to [Kazakhstan|kazakhstan].',
    '[Kazakhstan|kazakhstan]’s [MFA|ministry-foreign-affairs] protested.',
    'The [MFA|ministry-foreign-affairs] of [Kazakhstan|kazakhstan] protested.',
    'He left the [MFA|ministry-foreign-affairs] of the Republic of [Kazakhstan|kazakhstan].',
    '[Kazakhstan|kazakhstan] waits\nA note of the Kazakh [MFA|ministry-foreign-affairs] came.',
  ])('is the body: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] waits\nThe MFA protested.',
    '[Kazakhstan|kazakhstan] wrote to the MFA of Georgia.',
    'In [Kazakhstan|kazakhstan] the Russian MFA is read.',
    'The Mfa of [Kazakhstan|kazakhstan] is a song.',
    'The KCL of [Kazakhstan|kazakhstan] is a song.',
  ])('is none without it, of another country, or of no body of state: %s', finds);
});

describe('a government that is called after a person', () => {
  const abroad =
    '[Kazakhstan|kazakhstan] waits\nThe government of Kyrgyzstan is old.\n[Kazakhstan|kazakhstan] says:';
  it.each([
    'the [Tokayev|kassym-jomart-tokayev] [government|government] is new.',
    'a [Nazarbayev|nursultan-nazarbayev] [government|government] was old.',
    'that [Kassym-Jomart Tokayev|kassym-jomart-tokayev] [government|government] is new.',
    'no [Tokayev|kassym-jomart-tokayev] [government|government] would do it.',
    'each [Tokayev|kassym-jomart-tokayev] [government|government] does it.',
  ])('is the country’s: %s', (sentence) => finds(`${abroad} ${sentence}`));

  it.each([
    'the Orazov government is new.',
    '[Tokayev|kassym-jomart-tokayev], government in exile, rain.',
    '[Tokayev|kassym-jomart-tokayev] met the government.',
    '[Tokayev|kassym-jomart-tokayev]. Government is new.',
    'the [Tokayev|kassym-jomart-tokayev] and government cars collided.',
  ])('is none where no person of the country stands right before it: %s', (sentence) =>
    finds(`${abroad} ${sentence}`),
  );
});

describe('a post before the word for its house', () => {
  it.each([
    'The [Ombudsman|ombudsman] Office opened.',
    'In the National [Ombudsman|ombudsman] Institute they spoke.',
    'The [President|president] Residence is lit.',
    'A [Prime Minister|prime-minister] Secretariat is new.',
    'The new [Ombudsman|ombudsman] Service opened.',
  ])('is no title of a person: %s', (sentence) =>
    finds(`[Kazakhstan|kazakhstan] waits\n${sentence}`),
  );

  it.each([
    'President Serik Orazov spoke.',
    'Prime Minister Palman spoke.',
    'President Officer spoke.',
    'President Orazov and his Secretariat spoke.',
    'President Serik Institute spoke.',
  ])('is one before a name: %s', (sentence) => finds(`[Kazakhstan|kazakhstan] waits\n${sentence}`));
});

describe('an everyday name that brackets explain', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] the [Auyl|auyl] (Village) People’s Democratic Party came third.',
    'In [Kazakhstan|kazakhstan] the [Birlik|birlik] (Unity of the Land) party came third.',
    'In [Kazakhstan|kazakhstan] “[Auyl|auyl]” (The Village) Party came third.',
    'In [Kazakhstan|kazakhstan] the [Auyl|auyl] (“Village”) Patriotic Party came third.',
    'В [Казахстане|kazakhstan] «[Бирлик|birlik]» («Единство») партия новая.',
  ])('goes on to its head word: %s', finds);

  it.each([
    'In [Kazakhstan|kazakhstan] Auyl (village) means home, and the party is out.',
    'In [Kazakhstan|kazakhstan] Auyl (Village) is a word the party likes.',
    'In [Kazakhstan|kazakhstan] Auyl (Village), Party Street, burned.',
    'In [Kazakhstan|kazakhstan] Birlik (a word for unity that all of us love) party songs rang.',
    'In [Kazakhstan|kazakhstan] Auyl (Village) Milk Works of the People and Party closed.',
  ])('is none without one: %s', finds);
});
