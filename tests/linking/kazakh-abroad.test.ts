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
    'Түркіменстанда сайлау өтті. Мәжіліс жаңа төрағасын сайлады.',
    'Түркіменстан газ сатты. Мәжіліс құжатты бекітті.',
    'Мәслихатты Туркменистан билігі өзгертті. Мәжіліс таратылды.',
    'Туркменистанда жиын болды. Мәжіліс палатаға айналады.',
    'Түркіменстан парламенті бір палаталы. Парламент биыл сайланады.',
  ])('is theirs where the page names such a country first, and this one nowhere: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    '[Мәжіліс|mazhilis] депутаты Өзбекстаннан келетін су туралы айтты.',
    '[Мәжілісте|mazhilis] қырғыз делегациясы болды.',
    '[Қазақстан|kazakhstan] мен Өзбекстан келісті. [Мәжіліс|mazhilis] құжатты қолдады.',
    'Ресейден келген жүкті [әкімдік|akimat] тексерді.',
    '[Мәжіліс|mazhilis] депутаты Түркіменстаннан келетін газ туралы айтты.',
    '[Мәжілісте|mazhilis] түркімен делегациясы болды.',
    '[Қазақстан|kazakhstan] мен Түркіменстан келісті. [Мәжіліс|mazhilis] құжатты қолдады.',
    'Газ Туркменистанға кетті, — деді [Астана|astana] [әкімдігі|akimat].',
    '[Астана|astana] [әкімдігі|akimat] туркмен жүгін тексерді.',
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

describe('the people of the country alone', () => {
  it.each([
    'Бауырсақ – қазақ тағамы. Оны президент те жейді.',
    'Қазақ күресінен жарыс өтті. Үкімет жүлде тікті.',
    'Қазақтың ақыны туралы кітап шықты. Сенат деген сөз де бар.',
    'Той – қазаққа ортақ қуаныш. Парламент мүшесі де келді.',
    'Бұл әнді қазақ жұрты сүйеді. Мектепте президент сайланды.',
  ])('do not make generic names the country’s: %s', (text) => {
    expect(link(text).mentions).toEqual([]);
  });

  it.each([
    'Қазақ халқы [Мәжіліс|mazhilis] депутатын сайлады.',
    'Қазақ тілі туралы [Қазақстан|kazakhstan] [Парламенті|parliament] заң қабылдады.',
    'Қазақ жастары теңге бағамын сұрады. [Үкімет|government] жауап берді.',
    '[Бас прокуратура|prosecutor-general] қазақ тілінде жауап берді.',
    'Қазақ қызы [Сенатта|senate] сөйледі, деді еліміз.',
  ])('do beside another word that speaks for it: %s', finds);
});

describe('a Kazakh word that is explained', () => {
  it.each([
    'Конституция – әр мемлекеттің басты заңы.',
    'Сенат – жоғарғы палата. Үкімет басшысы – министрлер жетекшісі.',
    'Парламент — заң шығаратын орган.',
    'Конституция - ереже. Парламент те, сенат та соған бағынады.',
    'Оқулықта үкімет басшысы деген сөз бар.',
    'Конституция ұғымы ерте заманда пайда болды.',
    'Ең алдымен Конституция анықтамасын жаттау керек. Әрбір конституция ерекше.',
    'Бас прокуратура түсінігі оқулықта берілген.',
    'Сөздікте Әділет министрлігі термині жоқ.',
  ])('speaks for no country: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    '[Конституция|constitution] бойынша әркім тең.',
    '[Конституция|constitution] – [Қазақстан|kazakhstan] заңдарының негізі.',
    'Жиында [Конституция|constitution] — басты тақырып болды.',
    '[Үкімет басшысы|prime-minister] жиын өткізді.',
    '[Конституция|constitution] бабы өзгерді, анықтамасы қалды.',
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

describe('a Kazakh test with answers to choose from', () => {
  it.each([
    'Шартты кім куәландырады?\nA. Әділет министрлігі\nB. Нотариус',
    'Жұмысты кім басқарады?\nА) Бас прокуратура\nВ) Зауыт бастығы',
    'Дұрыс жауапты табыңыз:\nA. Үкімет басшысы\nB. Әділет министрлігі\nC. Сот',
    '1-сұрақ. Орган атауы:\nD) Ішкі істер министрлігі',
    'Тест\nE. Бас прокуратура\nА. Кеңсе',
  ])('speaks for no country by them: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    'А. Оразов айтты: [Әділет министрлігі|ministry-justice] құжатты берді.',
    'А. [Әділет министрлігі|ministry-justice] жиын өткізді.',
    'Есеп берді:\n[Бас прокуратура|prosecutor-general]',
    '[Қазақстан|kazakhstan] тесті\nA. [Әділет министрлігі|ministry-justice]',
    '1. [Бас прокуратура|prosecutor-general] істі жапты.',
  ])('is it elsewhere, and where the country is named: %s', finds);
});

describe('other countries in general', () => {
  it.each([
    'Шетелдердің сот жүйесі\n1. Мемлекет басшысының өкілеттігі\n2. Үкімет басшысы',
    'Шетелдердегі сайлау. Шетелдер тәжірибесі. Бас прокуратура деген не?',
    'Дәріс: шетелдердің салығы. Үкімет басшысы бюджетті ұсынады.',
    'Шетелдер үкіметі туралы пән. Ішкі істер министрлігі тәртіпке жауап береді.',
    'Шетелдер қалай басқарылады? Бас прокуратура кімге бағынады?',
  ])('are what a page that begins with them is about: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    '[Қазақстан|kazakhstan] шетелдерге астық сатты. [Үкімет|government] квота бекітті.',
    '[Мәжіліс|mazhilis] шетелдердің тәжірибесін қарады.',
    'Шетелдерден қонақ келді. [Қазақстан|kazakhstan] [Президенті|president] қабылдады.',
    '[Бас прокуратура|prosecutor-general] шетелдермен келісті.',
    '[Қазақстан|kazakhstan] күтеді. Шетелдерге хат кетті. [Сенат|senate] жиналды.',
  ])('are only dealt with on a page of this one: %s', finds);
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

describe('countries in a row that share one case', () => {
  it.each([
    '[Қазақстанға|kazakhstan] Ресей мен Қырғызстаннан жұмысшы келді. [Үкімет|government] тізім жасады.',
    '[Қазақстанға|kazakhstan] Ресей, Өзбекстан және АҚШ-тан жүк келді. [Сенат|senate] қарады.',
    '[Қазақстан|kazakhstan] күтеді. Хат Ресей мен Өзбекстанға кетті. [Президент|president] қол қойды.',
    '[Қазақстан|kazakhstan]: Ресей және Қырғызстанмен келісімді [Сенат|senate] мақұлдады.',
    '[Қазақстан|kazakhstan]: Ресей мен Өзбекстаннан келген қонақты [Президент|president] қабылдады.',
  ])('are all only dealt with: %s', finds);

  it.each([
    '[Қазақстанға|kazakhstan] Ресей мен Қырғызстан жұмысшы жіберді. Үкімет тізім жасады.',
    '[Қазақстан|kazakhstan] күтеді. Ресей жаққан от Өзбекстанға жетті. Президент қол қойды.',
    '[Қазақстан|kazakhstan] күтеді. Ресей мен Өзбекстанның үкіметі келісті.',
    '[Қазақстан|kazakhstan] күтеді. Ресей, сайлау өткен соң, Қырғызстаннан кетті. Сенат жиналды.',
    '[Қазақстан|kazakhstan] күтеді. Ресей Қырғызстанға көмектесті. Үкімет риза.',
  ])('are not where each stands for itself: %s', finds);
});

describe('an assembly of another country', () => {
  it.each([
    '[Қазақстан|kazakhstan] келісімін Түркия Ұлы ұлттық мәжілісі бекітті.',
    '[Қазақстан|kazakhstan] өкілі Халық Мәжілісіне барды.',
    '[Қазақстан|kazakhstan] делегациясын Ұлттық Мәжіліс қабылдады.',
    '[Қазақстан|kazakhstan] туралы Халық мәжілісі қаулы алды.',
    '[Қазақстан|kazakhstan] елшісі Ұлы ұлттық мәжілісте болды.',
  ])('is told by the word before it: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan] [Мәжілісі|mazhilis] жиналды.',
    '[Қазақстан|kazakhstan]: халқы [Мәжіліске|mazhilis] сенеді.',
    '[Қазақстан|kazakhstan]: жаңа [Мәжіліс|mazhilis] сайланды.',
    '[Қазақстан|kazakhstan]: елдік [Мәжіліс|mazhilis] қаулысы шықты.',
    '[Қазақстан|kazakhstan]: ұлттық жоба [Мәжілісте|mazhilis] қаралды.',
  ])('is the country’s with any other: %s', finds);
});

describe('a hall for meetings', () => {
  it.each([
    '[Қазақстан|kazakhstan]: мектепте мәжіліс залы бар.',
    '[Қазақстан|kazakhstan]: қонақтар мәжіліс залына жиналды.',
    '[Қазақстан|kazakhstan]: кітапхананың мәжіліс залында көрме ашылды.',
    '[Қазақстан|kazakhstan]: жаңа үйде екі мәжіліс залының төбесі ағады.',
    '[Қазақстан|kazakhstan]: мәжіліс залдарындағы орындық ескі.',
  ])('is no chamber: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: [Мәжіліс|mazhilis] залында дауыс берілді.',
    '[Қазақстан|kazakhstan]: [мәжіліс|mazhilis] заңды қарады.',
    '[Қазақстан|kazakhstan]: [мәжілісте|mazhilis] залал есептелді.',
    '[Қазақстан|kazakhstan]: депутаттар [мәжіліс|mazhilis]. Залы бос.',
    '[Қазақстан|kazakhstan]: [мәжіліс|mazhilis], зал және көше.',
  ])('is not meant by the chamber’s name elsewhere: %s', finds);
});
