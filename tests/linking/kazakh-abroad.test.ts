import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);
const about = (text: string) => link(text).about;

describe('a Kazakh name by which other countries’ bodies are called too', () => {
  it.each([
    'Өзбекстанда жиын өтті. Мәжіліс бюджетті қарады.',
    'Өзбек билігі хабарлады: Мәжіліс депутаттары демалысқа шықты.',
    'Өзбекстанда су басты. Самарқан әкімдігі тұрғындарды көшірді.',
    'Қырғызстан шекараны жапты. ҰҚК бұл жайлы үнсіз.',
    'Қырғыз елінде Мәжіліс те, әкімдік те сайланады.',
  ])('is theirs where the page names such a country first, and this one nowhere: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    '[Мәжіліс|mazhilis] депутаты Өзбекстаннан келетін су туралы айтты.',
    '[Мәжілісте|mazhilis] қырғыз делегациясы болды.',
    '[Қазақстан|kazakhstan] мен Өзбекстан келісті. [Мәжіліс|mazhilis] құжатты қолдады.',
    'Ресейден келген жүкті [әкімдік|akimat] тексерді.',
    'Астық Қырғызстанға кетті, — деді [Астана|astana] [әкімдігі|akimat].',
  ])('is the country’s where the page names it, or such a country only later: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan] өкілі Милли Мәжіліске барды.',
    '[Қазақстан|kazakhstan] елшісі Олий Мәжілістің отырысына қатысты.',
    '[Қазақстан|kazakhstan] Баку қаласында Милли Мәжіліспен келісті.',
    'Олий Мәжіліс депутаттары [Астанаға|astana] келді, деді [Қазақстан|kazakhstan] елшісі.',
    '[Қазақстан|kazakhstan] делегациясы Олий Мәжілісте сөйледі.',
  ])('is theirs with the first word of their own name: %s', finds);
});

describe('a Kazakh word that is explained', () => {
  it.each([
    'Конституция – әр мемлекеттің басты заңы.',
    'Сенат – жоғарғы палата. Үкімет басшысы – министрлер жетекшісі.',
    'Парламент — заң шығаратын орган.',
    'Конституция - ереже. Парламент те, сенат та соған бағынады.',
    'Оқулықта үкімет басшысы деген сөз бар.',
  ])('speaks for no country: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    '[Конституция|constitution] бойынша әркім тең.',
    '[Конституция|constitution] – [Қазақстан|kazakhstan] заңдарының негізі.',
    'Жиында [Конституция|constitution] — басты тақырып болды.',
    '[Үкімет басшысы|prime-minister] жиын өткізді.',
    '[Бас прокуратура|prosecutor-general] істі жапты.',
  ])('does elsewhere: %s', finds);
});

describe('another country in a Kazakh sentence that begins with this one', () => {
  it.each([
    '[Қазақстан|kazakhstan] мұнайы Ресей аумағымен өтеді. [Үкімет|government] тарифті өзгертті.',
    '[Қазақстан|kazakhstan] пен Ресей келісті. [Үкімет|government] құжатты бекітті.',
    '[Қазақстанның|kazakhstan] көршісі – Қырғызстан. [Сенат|senate] шекара туралы заң қабылдады.',
    '[Қазақстан|kazakhstan] АҚШ ұсынысын қарады. [Президент|president] әзірге үнсіз.',
    '[Қазақстанда|kazakhstan] өзбек театры ашылды. [Үкімет|government] қаржы бөлді.',
  ])('does not place what follows there: %s', finds);

  it.each([
    '[Қазақстанға|kazakhstan] Ресей ұшақтары келді. Үкімет рұқсат берген.',
    'Кеше Ресей [Қазақстанға|kazakhstan] хат жолдады. Үкімет жауап күтуде.',
    '[Қазақстан|kazakhstan] күтіп отыр. Ресей дауыс берді. Үкімет кетті.',
    '[Қазақстаннан|kazakhstan] өзбек елшісі кетті. Сенат хабарсыз.',
    '[Қазақстанды|kazakhstan] АҚШ мақтады. Президент сапарға шықты.',
  ])('does where the country stands in another case, or in another sentence: %s', finds);
});

describe('Kazakh in Latin letters, as parts of the press write it', () => {
  it.each([
    '[Qazaqstannyŋ|kazakhstan] [Ükımetı|government] jäne el.',
    '[Qazaqstanda|kazakhstan] [ákim|akim] jáne [ákimniń|akim] orynbasary kezdesti.',
    '[Qazaqstan|kazakhstan] jäne [Konstitusia|constitution] turaly.',
    '[Qazaqstan|kazakhstan] jáne [Konstıtýsııanyń|constitution] baptary.',
    '[Qazaqstanǧa|kazakhstan] [Işkı ıster ministrlıgı|ministry-internal-affairs] jäne el.',
  ])('is read: %s', finds);
});

describe('a Kazakh page that names another country first, and this one nowhere', () => {
  it.each([
    'Ресейде жиын өтті. Бас прокуратура есеп берді.',
    'Мәскеу. Әділет министрлігі түсінік берді. Сенат төрағасы келді.',
    'АҚШ дауыс берді. Ішкі істер министрлігі тәртіпті күзетті.',
    'Өзбек блогері сотталды. Бас прокуратура шағым түсірді.',
    'Қырғыз билігі шешті. Конституция өзгереді.',
  ])('is not about it, whatever bodies it names: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    '[Бас прокуратура|prosecutor-general] іс қозғады. Ресейге хат кетті.',
    '[Ішкі істер министрлігі|ministry-internal-affairs] хабарлады: Ресейден жүк келді.',
    '[Бас прокуратура|prosecutor-general] өкілі Мәскеуге барды.',
    'Ресейден келген жүкті [Ішкі істер министрлігі|ministry-internal-affairs] тексерді.',
    'Мәскеуге [Бас прокуратура|prosecutor-general] өкілі барды.',
  ])('is, where the bodies come first, or the other is only dealt with: %s', finds);
});

describe('a body of several countries, or of a part of one', () => {
  it.each([
    '[Қазақстан|kazakhstan] күтеді. Екі елдің үкіметі келісті.',
    '[Қазақстан|kazakhstan] күтеді. Көрші мемлекеттердің президенті келді.',
    '[Қазақстан|kazakhstan] күтеді. Кейбір елдің парламенті қарсы.',
    '[Қазақстан|kazakhstan] күтеді. Аймақ үкіметі жауап бермеді.',
    '[Қазақстан|kazakhstan] күтеді. Штаттың сенаты заңды қолдады.',
    '[Қазақстан|kazakhstan] күтеді. Тараптардың үкіметтері келісті.',
  ])('is not the country’s: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan] күтеді. Елдің [үкіметі|government] келісті.',
    '[Қазақстан|kazakhstan] күтеді. Екі ел келісті, [Үкімет|government] қолдады.',
    '[Қазақстан|kazakhstan] күтеді. Облыс [мәслихаты|maslikhat] жиналды.',
    '[Қазақстан|kazakhstan] күтеді. Біздің елдің [президенті|president] келді.',
    '[Қазақстан|kazakhstan] күтеді. Мемлекеттің [парламенті|parliament] жиналды.',
  ])('of one country is: %s', finds);
});

describe('a Kazakh town that is called like an everyday word', () => {
  it.each([
    '[Қазақстан|kazakhstan] күтеді. [Оралда|oral] қар жауды.',
    '[Қазақстан|kazakhstan]: журналист [Оралдан|oral] хабарлады.',
    '[Қазақстан|kazakhstan]: [Оралдағы|oral] көпір жөнделді.',
    '[Қазақстанның|kazakhstan] батысында, [Оралда|oral], көктем басталды.',
    'Поезд [Астанаға|astana] [Оралдан|oral] шықты, деді [Қазақстан|kazakhstan] тілшісі.',
  ])('is meant where something is in it, of it or from it: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan] күтеді. Орал тауы алыс.',
    '[Қазақстан|kazakhstan] күтеді. Орал аға келді.',
    '[Қазақстан|kazakhstan] күтеді. Ресейде, Оралда, зауыт ашылды.',
    '[Қазақстан|kazakhstan] күтеді. Үйге оралды.',
    'Жазда Оралда болдық.',
  ])('is not elsewhere, nor beside another country: %s', finds);
});

describe('a news agency that bears the country’s name', () => {
  it.each([
    'Интерфакс-Қазақстан хабарлады: [Астанада|astana] жиын өтті.',
    'Sputnik Қазақстан тілшісі [Астанаға|astana] келді.',
    'Forbes Қазақстан тізімін жариялады, [Астана|astana].',
    'Бұл туралы Sputnik Қазақстан жазды, [Астана|astana] әкімшілігі үнсіз.',
    'Спутник Қазақстан хабарлады: [Астанада|astana] қар жауды.',
  ])('is not the country: %s', finds);

  it.each([
    'Sputnik тілшісі [Қазақстан|kazakhstan] туралы жазды.',
    'Forbes [Қазақстанда|kazakhstan] тізім жариялады.',
    'Интерфакс: [Қазақстан|kazakhstan] келісті.',
    '[Қазақстан|kazakhstan] мен Интерфакс келісті.',
    'Sputnik хабарлады. [Қазақстан|kazakhstan] күтеді.',
  ])('is beside one: %s', finds);
});

describe('a sentence that stands alone', () => {
  it.each([
    '[Бас прокуратура|prosecutor-general] Ресей елшісін шақырды.',
    '[Ішкі істер министрлігі|ministry-internal-affairs] Ресей тарапымен келісті.',
    '[Үкімет басшысы|prime-minister] Ресей министрін қабылдады.',
    '[Әділет министрлігі|ministry-justice] қырғыз әріптестеріне жауап берді.',
    '[Бас прокуратура|prosecutor-general] АҚШ өкілдерімен жиын өткізді.',
  ])('and begins with a body is the country’s, whom it deals with: %s', finds);

  it.each([
    'Ресей елшісі Бас прокуратураға барды.',
    'Кеше Ресей Ішкі істер министрлігі келісті.',
    'АҚШ билігі Әділет министрлігін таратты.',
    'Қырғыз Үкімет басшысы келді.',
    'Өзбек жұрты Бас прокуратура есебін күтті.',
  ])('and begins with another country is that one’s: %s', (text) => {
    expect(about(text)).toBe(false);
  });
});

describe('a place in a quoted theme', () => {
  it.each([
    'Жиын «[Қазақстанда|kazakhstan] өнерді дамыту» деп аталды.',
    '“[Қазақстандағы|kazakhstan] су мәселесі” кітабы шықты.',
    '«[Астанада|astana] жаңа мектеп ашу» жобасы [Қазақстанда|kazakhstan] басталды.',
    '«[Қазақстаннан|kazakhstan] келген хаттар» көрмесі ашылды.',
    '[Қазақстан|kazakhstan]: «[Астанадан|astana] шыққан жол» фильмі.',
  ])('is meant where something is in it or from it: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: «Астана таңы» газеті шықты.',
    '[Қазақстан|kazakhstan]: «Астананың» ұпайы қырық.',
    '[Қазақстан|kazakhstan]: «Астанада» ойыншы көп.',
    '[Қазақстан|kazakhstan]: «Астана опера үйі» ашық.',
    '[Қазақстан|kazakhstan]: «Астана» мен «Астана-2» ойнады.',
  ])('is a name in any other form, or in one or two words: %s', finds);
});

describe('a text in Latin letters without a telling word', () => {
  it.each([
    'Almaty qalasynyng túrghyndary is qaghazyn aldy.',
    'Oblystyng qalalary saylaugha qatysady.',
    'Qazir aulynyń balalary oqýda.',
    'Qalanyŋ tūrǧyndary jiylysqa keldı.',
    'Qarttyñ sözı osy edı.',
  ])('is Kazakh: %s', (text) => {
    expect(link(text).language).toBe('kk');
  });

  it.each([
    'The city of Qaraghandy is new.',
    'Qonun va qaror bilan ish boshlandi.',
    'Türkiye’nin başkenti bir kent.',
    'Der Rat von Qom ist das Haus.',
    'He plays the qobyz.',
  ])('is not: %s', (text) => {
    expect(link(text).language).not.toBe('kk');
  });
});
