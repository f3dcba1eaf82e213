import { beforeAll, describe, expect, it } from 'vitest';
import { loadIndex } from '../../src/cli/index-file';
import { createLinker, type Linker } from '../../src/linking/linker';
import { marked, plain } from './support/linker';

/** Milliseconds for making the index of the data. */
const LONG = 60_000;

let linker: Linker;
beforeAll(async () => {
  linker = createLinker((await loadIndex()).lexicon());
}, LONG);

/** Expects of the index of the data the mentions that a sentence has in brackets. */
const finds = (sentence: string): void =>
  expect(marked(plain(sentence), {}, linker)).toBe(sentence);

describe('a body of the country in the press’s other words', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] the [Ombudswoman for Children’s Rights|childrens-ombudsman] spoke.',
    'In [Kazakhstan|kazakhstan] the [Department of Emergency Situations|ministry-emergency-situations] warned of floods.',
    'The Kazakh [MFA|ministry-foreign-affairs] replied.',
    'В [Казахстане|kazakhstan] ответило [внешнеполитическое ведомство|ministry-foreign-affairs].',
    'В [Казахстане|kazakhstan] заседал [Сенат Парламента Республики Казахстан|senate].',
    'По данным [ДКНБ|knb], в [Казахстане|kazakhstan] задержали двоих.',
    'Начальник [ДП|police] области выступил в [Казахстане|kazakhstan].',
    '[Қазақстанда|kazakhstan] [Әділетмин|ministry-justice] жауап берді.',
    '[Қазақстанда|kazakhstan] [Жемқорлыққа қарсы қызмет|anticorruption-agency] тергеу бастады.',
    '[Қазақстанда|kazakhstan] [Бала құқығы жөніндегі уәкіл|childrens-ombudsman] сөз сөйледі.',
  ])('is found: %s', finds);

  it.each([
    'В Норвегии ответило внешнеполитическое ведомство.',
    'In Norway the Ombudsman for Children’s Rights spoke.',
    'Норвегияда Жемқорлыққа қарсы қызмет тергеу бастады.',
    'В [Казахстане|kazakhstan] купили ДП и фанеру.',
  ])('is none abroad, and a code none without its head: %s', finds);
});

describe('the first president’s title in small letters', () => {
  it.each([
    'В [Казахстане|kazakhstan] говорят о семье [елбасы|nursultan-nazarbayev].',
    '[Қазақстанда|kazakhstan] [елбасы|nursultan-nazarbayev] туралы жазды.',
  ])('is he: %s', finds);
});

describe('a right or a wrong in other words', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] [independent trade unions|independent-trade-union] met.',
    'In [Kazakhstan|kazakhstan] they defend [religious liberty|freedom-of-religion].',
    'В [Казахстане|kazakhstan] наказывают за [семейное насилие|domestic-violence].',
    'Двое из [Казахстана|kazakhstan] попросили [убежища|asylum].',
    '[Қазақстанда|kazakhstan] [дін еркіндігі|freedom-of-religion] бар.',
  ])('is found: %s', finds);

  it.each([
    'В [Казахстане|kazakhstan] построили убежище для птиц.',
    'В Норвегии наказывают за семейное насилие.',
  ])('is none as another thing, or abroad: %s', finds);
});
