import { beforeAll, describe, expect, it } from 'vitest';
import { loadIndex } from '../../src/cli/index-file';
import { createLinker, type Linker } from '../../src/linking/linker';
import { marked, plain } from './support/linker';

/** Milliseconds for making the index of the data. */
const LONG = 60_000;

let linker: Linker;
beforeAll(async () => {
  linker = createLinker((await loadIndex()).lexicon);
}, LONG);

/** Expects of the index of the data the mentions that a sentence has in brackets. */
const finds = (sentence: string): void =>
  expect(marked(plain(sentence), {}, linker)).toBe(sentence);

describe('a body of the country in the press’s other words', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] the [Ombudswoman for Children’s Rights|childrens-ombudsman] spoke.',
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
    'In [Kazakhstan|kazakhstan] labour inspection has a history.',
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

describe('a law in other words', () => {
  it.each([
    '[Kazakhstan|kazakhstan] adopted a [law on domestic violence|women-children-safety-act].',
    'In [Kazakhstan|kazakhstan] the [law on rallies|peaceful-assembly-law] is strict.',
    'В [Казахстане|kazakhstan] приняли [закон о защите женщин и детей|women-children-safety-act].',
    'В [Казахстане|kazakhstan] меняют [закон о собраниях|peaceful-assembly-law].',
    'Она нарушила [закон Республики Казахстан «О масс-медиа»|media-law].',
    '[Қазақстанда|kazakhstan] [тұрмыстық зорлық-зомбылыққа қарсы заң|women-children-safety-act] қабылданды.',
    '[Қазақстанда|kazakhstan] [бейбіт жиындар туралы заң|peaceful-assembly-law] өзгерді.',
  ])('is found: %s', finds);

  it.each(['Norway adopted a law on domestic violence.', 'В Норвегии меняют закон о собраниях.'])(
    'is none abroad: %s',
    finds,
  );
});

describe('an event in the press’s other words', () => {
  it.each([
    'After the [January riots|january-2022] in [Kazakhstan|kazakhstan] he was charged.',
    'В [Казахстане|kazakhstan] помнят [Кантар|january-2022].',
    'В [Казахстане|kazakhstan] годовщина: во время [Қаңтара|january-2022] погибли люди, и многие их родные до сих пор ждут суда.',
    'В [Казахстане|kazakhstan] судят за [январские волнения|january-2022].',
    '[Қазақстанда|kazakhstan] [қаңтар дүрбелеңі|january-2022] есте қалды.',
    'The [massacre in Zhanaozen|zhanaozen-2011] is not forgotten in [Kazakhstan|kazakhstan].',
    'В [Казахстане|kazakhstan] вспоминают [события в Масанчи|qorday-2020].',
  ])('is found: %s', finds);

  it.each([
    '[Қазақстанда|kazakhstan] Қаңтар айында қар жауды.',
    'In Poland the January uprising began in 1863.',
    'In [Kazakhstan|kazakhstan] the firm Kantar asked voters.',
  ])('is none as a month, a firm, or abroad: %s', finds);
});

describe('a party, a union or a group in other words', () => {
  it.each([
    'Депутат [НПК|peoples-party] выступил в [Казахстане|kazakhstan].',
    '[Kazakhstan|kazakhstan]’s [Bureau for Human Rights and the Rule of Law|kibhr] wrote.',
    'В [Казахстане|kazakhstan] выступила [антипыточная коалиция|coalition-against-torture].',
    '[Қазақстанда|kazakhstan] [Адам құқықтары бюросы|kibhr] хат жазды.',
    '[Дүниежүзілік денсаулық ұйымы|who] [Қазақстанға|kazakhstan] келді.',
    '[БДПИЧ|odihr] и [ГА ООН|un-general-assembly] писали о [Казахстане|kazakhstan].',
  ])('is found: %s', finds);

  it.each([
    'В [Казахстане|kazakhstan] НПК построили завод.',
    'The Kyrgyz party Ak Jol won.',
    'The “Zhas Otan” wing met in [Kazakhstan|kazakhstan].',
  ])('is none as another’s: %s', finds);
});
