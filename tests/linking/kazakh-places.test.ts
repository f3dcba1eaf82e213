import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);
const about = (text: string) => link(text).about;

describe('a Kazakh region without the word for one', () => {
  it.each([
    '[Қазақстан|kazakhstan]: [Абай|abai-region], [Алматы облыстарында|almaty-region] қар жауды.',
    '[Қазақстан|kazakhstan]: [Алматы|almaty-region] және [Абай облыстарының|abai-region] малы көп.',
    '[Қазақстан|kazakhstan]: [Түркістан|turkestan-region], [Алматы|almaty-region] мен [Абай облыстары|abai-region] көгерді.',
    '[Қазақстан|kazakhstan]: [Түркістан|turkestan-region] облыстық [мәслихаты|maslikhat] жиналды.',
    '[Қазақстан|kazakhstan]: [АБАЙ|abai-region] ОБЛЫСТЫҚ соты.',
    '[Қазақстан|kazakhstan]: [Абай|abai-region] немесе [Алматы облыстарының|almaty-region] бірінде қар жауды.',
  ])('is one in a list that ends in it, and before a body of it: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: Абай немесе Мұхтар туралы [Алматы облысында|almaty-region] айтты.',
    '[Қазақстан|kazakhstan]: Абай өлеңі мен [Алматы облысы|almaty-region] жайлы айтты.',
    '[Қазақстан|kazakhstan]: [Алматы|almaty], [Астана|astana] және [Семей|semey] қалаларында қар жауды.',
    '[Қазақстан|kazakhstan]: [Абай облысы|abai-region] жас. Абай – ақын.',
    '[Қазақстан|kazakhstan]: «Абай» операсы. [Абай облыстарында|abai-region] қар.',
    '[Қазақстан|kazakhstan]: [Алматыда|almaty], [Абай облыстарында|abai-region] қар жауды.',
  ])('is a poet or a town elsewhere: %s', finds);
});

describe('a town that tells where or by whose clock a Kazakh report was written', () => {
  it.each([
    'АСТАНА. Хабаршы – Ғалымдар жаңа жұлдыз тапты. Ол АҚШ телескобымен көрінді.',
    'Астана, 12 шілде - Түнгі аспанда құйрықты жұлдыз көрінеді.',
    'АСТАНА. Хабаршы агенттігі — Ресей парламенті жиналды. Сенат қарады.',
    'Қырғызстанда шеру өтті\nАСТАНА. KAZINFORM – Елдегі шеруде жарақат алғандар көп.\nОның салдарынан елдің премьер-министрі кетті. Шеруге шыққандар парламентке, Жоғарғы сотқа тас атты.',
    'АСТАНА. Хабаршы – Қырғызстанда жаңа үкімет құрылды. Премьер-министр есеп берді. Бас прокурор ауысты.',
    'АЛМАТЫ. Хабаршы – Жапонияда Парламент тарады. Премьер-министр кетті, Жоғарғы сот үнсіз.',
    'АЛМАТЫ. Таң Qazaqstan – Түркияда жергілікті сайлау өтті. Президент халықтың таңдауын қабылдады.',
    'АЛМАТЫ. Хабаршы.kz – Жапонияда Парламент тарады. Премьер-министр кетті, Бас прокурор үнсіз.',
    'Зымыран Астана уақытымен таңғы бесте ұшады. Оны Ресей жасаған.',
    'Матч Алматы уақыты бойынша түнде басталады.',
    'Алматы, 3 мамыр 08:15\nАлматы +21\nРесейде су тасыды деп жазды баспасөз.',
    'Қорда – құнарлы тыңайтқыш. Қазақ тілінде, Алматы: «Баспа үйі», 1998.',
    'Ойпат – жазық жер.\n“Қазақстан”: энциклопедия – Алматы “Баспа үйі” редакциясы, 2004',
  ])('speaks for no country alone: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    '[АСТАНА|astana]. Хабаршы – [Мәжіліс|mazhilis] заңды қарады.',
    '[АСТАНА|astana]. Хабаршы – Бүгін [Қазақстан|kazakhstan] күтеді.',
    '[Астана|astana] уақытша жабылды.',
    '[Алматы|almaty] +21\n[Мәжіліс|mazhilis] жиналды.',
    '[Алматы|almaty] «Кітап» дүкенін жапты.',
    'Кітап – [Алматы|almaty]: «Баспа», 1998. [Қазақстан|kazakhstan] тарихы.',
    '[Астана|astana]. Бүгін мұнда жиын өтті.',
    '[Астана|astana] уақытымен жиын бесте басталды, — деді [Мәжіліс|mazhilis].',
  ])('does beside another word for it, or as what is spoken of: %s', finds);
});

describe('a word of a Russian menu on a Kazakh page', () => {
  it.each([
    'Новости Казахстана\nӨзбекстанда дауыс берілді, Конституция қабылданды.',
    'Новости Казахстана\nҒалымдар жаңа жұлдыз тапты деп хабарлайды.',
    'Погода в Казахстане\nРесейде су тасыды, Үкімет көмек берді.',
    'Лента Казахстана\nАҚШ сенаты жиналды және заң қабылдады.',
    'О Казахстане\nТүркімен елінде өрт болды, Үкімет үнсіз.',
  ])('does not say what the page is about: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    'Новости [Казахстана|kazakhstan]\n[Қазақстан|kazakhstan] үкіметі емес, халқы шешті деп жазды.',
    '[Казахстан|kazakhstan]: [Сенат|senate] жиналды.',
  ])('is marked where the page is: %s', (text) => {
    expect(about(plain(text))).toBe(true);
  });
});

describe('a thing that bears a Kazakh town’s name', () => {
  it.each([
    '[Қазақстан|kazakhstan]: Астана халықаралық қаржы орталығы ашылды.',
    '[Қазақстан|kazakhstan]: Алматы халықаралық әуежайы жабық.',
    '[Қазақстан|kazakhstan]: Астана процесі жалғасты.',
    '[Қазақстан|kazakhstan]: Алматы декларациясына қол қойылды.',
    '[Қазақстан|kazakhstan]: Астана саммитінің қорытындысы.',
  ])('is not the town: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: [Алматы|almaty] орталығында жиын өтті.',
    '[Қазақстан|kazakhstan]: [Алматыдағы|almaty] халықаралық орталық ашылды.',
    '[Қазақстан|kazakhstan]: [Астананың|astana] халықаралық әуежайы жабық.',
    '[Қазақстан|kazakhstan]: [Астана|astana] қаржы сұрады.',
    '[Қазақстан|kazakhstan]: [Алматы|almaty] халықаралық жарыс өткізді.',
  ])('is, where something is in it or it acts: %s', finds);
});

describe('an outlet called by its address', () => {
  it.each([
    '[Қазақстан|kazakhstan]: деп хабарлайды Polisia.kz тілшісі.',
    '[Қазақстан|kazakhstan]: Senate.kz сайты жазды.',
    '[Қазақстан|kazakhstan]: Астана.kz порталы ашылды.',
    '[Казахстан|kazakhstan]: Парламент.info сообщает.',
    '[Kazakhstan|kazakhstan]: says Senate.org today.',
  ])('is no body: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: бұл – [Сенат|senate]. Kz деген домен.',
    '[Kazakhstan|kazakhstan] has a [Senate|senate]. Kz is a domain.',
  ])('is, where a sentence ends: %s', finds);
});

describe('the country’s short name after several countries', () => {
  it.each(['[Қазақстан|kazakhstan]: аталған елдердің [ҚР-дағы|rk] елшілері келді.'])(
    'is the country: %s',
    (sentence) => {
      expect(about(plain(sentence))).toBe(true);
    },
  );
});
