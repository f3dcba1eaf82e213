import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);

describe('a Kazakh sentence that does not name the country', () => {
  it.each([
    'Заңды бүгін [Бас прокуратура|prosecutor-general] қолдады.',
    '[Бас прокуратура|prosecutor-general] «Самал» компаниясын тексерді.',
    '[Конституция|constitution] да қатып қалған дүние емес.',
    '[ІІМ-нің|ministry-internal-affairs] дерегінше, қалада апат азайды.',
    '[Ішкі істер министрлігі|ministry-internal-affairs] полицейлерді марапаттады.',
    '[ҚК-нің 174-бабы|criminal-code-174] бойынша іс қозғалды.',
    '«[Ауыл|auyl]» партиясының фракциясы заңды қолдады.',
    '[Парламент|parliament] залында шахматшы Күләш Төлегенова сөз сөйледі.',
  ])('speaks for it by a name that no other country’s press uses, or by a person: %s', finds);

  it.each([
    'Отырыста оны Сенат төрағасы ұсынды.',
    'Сенатта Джонсон мен Уолтер дауыс берді.',
    'Жоғарғы Сот Миллердің шағымын қабылдамады.',
    'Ресейдің Бас прокуратурасы жаңа іс қозғады.',
    'Сирияға қатысты Қауіпсіздік Кеңесінің отырысы өтті.',
    'Астаналардың ауасы лас, әділ заң керек, ауыл көркейсін.',
  ])('does not where the name may be anyone’s: %s', (sentence) => {
    expect(link(sentence).about).toBe(false);
  });
});

describe('another country in a Kazakh sentence', () => {
  it.each([
    '[Қазақстан|kazakhstan]: [Үкімет|government] Ресейден бидай сатып алды.',
    '[Қазақстан|kazakhstan]: [Сенат|senate] Өзбекстанмен келісімді мақұлдады.',
    '[Қазақстан|kazakhstan]: [Үкімет|government] Қырғызстанға көмек жіберді.',
    '[Қазақстан|kazakhstan]: [Үкімет|government] АҚШ-тағы елшілікті жапты.',
    '[Қазақстан|kazakhstan]: [Үкімет|government] Ресейді айыптаған жоқ.',
  ])('owns nothing where it is only named in passing: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: Ресей Үкіметі бидай сатты.',
    '[Қазақстан|kazakhstan]: Өзбекстанның Сенаты келісімді мақұлдады.',
    '[Қазақстан|kazakhstan]: Ресейдегі Сенат келісімді мақұлдады.',
    '[Қазақстанға|kazakhstan] Өзбекстан делегациясы келді. Сенат келісімді мақұлдады.',
    'Өзбекстанның Мәжілісі [Қазақстанға|kazakhstan] хат жолдады.',
    '[Қазақстан|kazakhstan] елшісі: Ресейде Үкімет отставкаға кетті.',
  ])('owns the body it is said to own: %s', finds);
});

describe('who is named after a quotation', () => {
  it.each([
    '[Қазақстан|kazakhstan]: «Өзбекстан қолдады», — деді [Президент|president].',
    '[Қазақстан|kazakhstan]: «Ресей дайын», – дейді [Үкімет|government] өкілі.',
    '[Қазақстан|kazakhstan]: Ресей дайын, - деді [Президент|president].',
    '[Казахстан|kazakhstan]: «Россия готова», — сообщил [Сенат|senate].',
    '[Казахстан|kazakhstan]: «Россия готова», – заявили [сенат|senate] и посол.',
  ])('is not owned by what the quotation names: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: «Біз дайынбыз», — деді Ресей Президенті.',
    '[Қазақстан|kazakhstan]: Өзбекстан Сенаты «дайынбыз» деді.',
    '[Қазақстан|kazakhstan] күтеді.\nРесей дайын деді Президент.',
  ])('is owned by what stands beside or in the same words: %s', finds);
});

describe('a Kazakh place or person in a case', () => {
  it.each([
    '[Астанадағы|astana] ұлттық кітапхана [Қазақстанда|kazakhstan] белгілі.',
    '[Нұрсұлтан Назарбаевты|nursultan-nazarbayev] әуежайдан қарсы алды, [Қазақстан|kazakhstan].',
    '[Қазақстанның|kazakhstan] [Астанаға|astana] театр ашқаны белгілі.',
    'Кездесуде ол: «Татулық [Қазақстанның|kazakhstan] байлығы», деді.',
    '[Назарбаевтың|nursultan-nazarbayev] мұражайы [Қазақстанда|kazakhstan] ашылды.',
  ])('names no other thing: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: Астана ұлттық кітапханасы ашылды.',
    '[Қазақстан|kazakhstan]: Назарбаев әуежайы ашылды.',
    '[Қазақстан|kazakhstan]: Астана ауданы тұрғындары келді.',
    '[Қазақстан|kazakhstan]: Астана көшесі жабылды.',
    '[Қазақстан|kazakhstan]: «Астана» телеарнасы ашылды.',
  ])('bare, before a thing, is part of its name: %s', finds);
});

describe('an office before a capital in Kazakh', () => {
  it.each([
    '[Қазақстан|kazakhstan]: [Президент|president] Арыстағы апат туралы айтты.',
    '[Қазақстан|kazakhstan]: [Президент|president] Ауыл шаруашылығын мақтады.',
    '[Қазақстан|kazakhstan]: [Президент|president] Жолдауын жариялады.',
    '[Қазақстан|kazakhstan]: [Үкімет басшысы|prime-minister] Түркістанда болды.',
    '[Қазақстан|kazakhstan]: [Әділет министрлігі|ministry-justice] 53000 грант бөлді.',
    '[Қазақстан|kazakhstan]: [Ішкі істер министрлігі|ministry-internal-affairs] академиясы ашылды.',
  ])('stands for itself where no person follows: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: Президент Серік Оразов клубты басқарды.',
    '[Қазақстан|kazakhstan]: Президент Оразовтың клубы жеңді.',
    '[Қазақстан|kazakhstan]: Президент С. Оразов клубты басқарды.',
    '[Қазақстан|kazakhstan]: Үкімет басшысы Асқар Мамин сөйледі.',
    '[Қазақстан|kazakhstan]: Президент Қайрат Саттарұлы келді.',
  ])('is a title before one: %s', finds);
});

describe('words of a longer Kazakh name', () => {
  it.each([
    '[Қазақстан|kazakhstan]: [әлеуметтік қорғау|social-protection] жүйесі өзгерді.',
    '[Қазақстан|kazakhstan]: облыстық [мәслихат|maslikhat] жиналды.',
    '[Қазақстан|kazakhstan]: [ең төменгі жалақыны|minimum-wage] көтерді.',
    '[Қазақстан|kazakhstan]: [ең төменгі жалақыға|minimum-wage] қосты.',
    '[Қазақстан|kazakhstan]: «[Ауыл — ел бесігі|cradle]» бағдарламасы басталды.',
    '[Қазақстан|kazakhstan]: «[Ауыл – ел бесігі|cradle]» бағдарламасы басталды.',
  ])('are found whole: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: халықты әлеуметтік қорғау министрі сөйледі.',
    '[Қазақстан|kazakhstan]: әлеуметтік қорғау басқармасы ашылды.',
    '[Қазақстан|kazakhstan]: әлеуметтік қорғау жөніндегі комитет ашылды.',
    '[Қазақстан|kazakhstan]: министр баспасөз мәслихатын өткізді.',
    '[Қазақстан|kazakhstan]: баспасөз-мәслихат өтті.',
  ])('are none where they are a part of another: %s', finds);
});

describe('Kazakh in Latin letters', () => {
  it.each([
    '[Qazaqstan|kazakhstan] jäne [Ükimet|government] jumysy.',
    '[Qazaqstan|kazakhstan] jäne [Ükımettıñ|government] jumysy.',
    '[Qazaqstannyń|kazakhstan] [Parlamenti|parliament] jáne el turaly.',
    '[Qazaqstan|kazakhstan] jäne [Mäjiliste|mazhilis] jumys.',
    '[Toqaevtyñ|kassym-jomart-tokayev] jäne elimizdiñ jumysy.',
  ])('is read in either alphabet, with either i: %s', finds);
});

describe('a Kazakh ending apart', () => {
  it.each([
    '[ҰҚК-мен|knb] келіскен [Қазақстан|kazakhstan] билігі.',
    '[ҰҚК|knb] мен [Қазақстан|kazakhstan] билігі.',
    '[Қазақстан|kazakhstan]: [ҰҚК-да|knb] жиын өтті.',
    '[Қазақстан|kazakhstan]: [ҰҚК|knb] да жиын өткізді.',
    '[Қазақстан|kazakhstan]: [«Нұр Отан»-ның|nur-otan] филиалы.',
    '[Қазақстан|kazakhstan]: [«Нұр Отан»ға|nur-otan] қосылды.',
  ])('belongs to the name over a hyphen or quotation mark, never over a space: %s', finds);
});

describe('a Kazakh place beside another country', () => {
  it.each([
    '[Қазақстан|kazakhstan] күтеді.\nМәскеудің командасы [елордада|astana] ойнады.',
    '[Қазақстан|kazakhstan] күтеді.\nРесейдің елшісі [елордаға|astana] келді.',
    '[Қазақстан|kazakhstan] күтеді.\nӨзбекстан жүгі [елордадан|astana] шықты.',
    '[Қазақстан|kazakhstan] экспорты Ресейге артты.',
    '[Астана|astana] және [Қазақстан|kazakhstan] экспоненттері.',
  ])('is not owned by it: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan] күтеді.\nРесей елордасында жиын өтті.',
    '[Қазақстан|kazakhstan] күтеді.\nӨзбекстанның елордасы Ташкент.',
    '[Қазақстан|kazakhstan] күтеді.\nҚырғызстан астанасы Бішкек.',
    '[Қазақстан|kazakhstan]: «Ресей елордасы» газеті.',
    '[Қазақстан|kazakhstan]: Астана ЭКСПО ашылды.',
  ])('is another where it is said to be that country’s: %s', finds);
});

describe('a surname in -ева on a Kazakh page', () => {
  it.each([
    '[Қазақстан|kazakhstan]: Алия Назарбаева келді. Назарбаева сөйледі.',
    '[Қазақстан|kazakhstan]: Назарбаева [Сенатта|senate] сөз сөйледі.',
    '[Қазақстан|kazakhstan]: бұл Назарбаеваның сөзі еді.',
    '[Қазақстан|kazakhstan]: депутат Токаева сөйледі.',
    '[Қазақстан|kazakhstan]: бұл туралы Назарбаевой айтылды.',
  ])('is a woman’s, not his Russian genitive: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: [Назарбаевтың|nursultan-nazarbayev] сөзі еді.',
    '[Қазақстан|kazakhstan]: бұл [Назарбаев|nursultan-nazarbayev] сөзі.',
    '[Қазақстан|kazakhstan]: бұл туралы [Назарбаевпен|nursultan-nazarbayev] сөйлесті.',
    '[Қазақстан|kazakhstan]: бұл [Тоқаевтан|kassym-jomart-tokayev] келді.',
    '[Казахстан|kazakhstan]: это речь [Назарбаева|nursultan-nazarbayev].',
  ])('leaves his own cases: %s', finds);
});

describe('the most frequent inflected forms of Kazakh news', () => {
  it.each([
    ...['Қазақстанның', 'Қазақстанда', 'Қазақстанға', 'Қазақстандағы', 'Қазақстандық'],
    ...['Қазақстаннан', 'Қазақстанды', 'Қазақстанмен', 'Қазақстанымыз', 'қазақстандықтардың'],
    ...['Президенті', 'Президенттің', 'Президенттік', 'Президентінің', 'Президентке'],
    ...['Президентіміз', 'Президенттікке', 'Президентіміздің', 'Тоқаевтың', 'Тоқаевқа'],
    ...['Тоқаевпен', 'Тоқаевты', 'Назарбаевтың', 'Назарбаевқа', 'Үкіметтің', 'Үкіметке'],
    ...['Үкіметі', 'Үкіметтік', 'Үкіметтен', 'Үкіметіміз', 'Үкіметтің', 'парламенттік'],
    ...['Парламентіндегі', 'Мәжілісте', 'Мәжілістегі', 'Сенатының', 'елордада', 'елордаға'],
    ...['Елордада', 'елорданың', 'елордадағы', 'елордалықтар', 'Астанада', 'Астанадағы'],
    ...['әкімінің', 'әкімдер', 'әкімдерге', 'әкімдері', 'әкімдігінің', 'әкімдіктің'],
    ...['әкімдікке', 'әкімдіктер', 'мәслихатының', 'мәслихаттар'],
  ])('are linked: %s', (form) => {
    const text = `Қазақстан: бұл туралы ${form} айтылды.`;
    const { start, end } = link(text).mentions.at(-1) ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe(form);
  });
});
