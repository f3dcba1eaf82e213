import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

/** Sentences with their mentions in brackets. */
const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);
const about = (text: string) => link(text).about;

describe('a page in Russian that names towns alone', () => {
  it.each([
    'Тараз. Прибор «Тараз» нужен геодезистам в России и Узбекистане.',
    'Актёр вырос в Астане.\nОн играл в театрах Астаны, России и Узбекистана. Умер в Москве.',
    'Выставка из Астаны едет в Россию.\nВ Астане довольны, в России и в США ждут.',
  ])('among as many words for other countries is not about the country: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    'В Астане и Алматы прошёл дождь. В Алматы ждут гостей из России.',
    'Астана ждёт гостей из России. В Алматы тихо.',
    'Выставка из Казахстана едет в Россию.\nВ Астане довольны, в России ждут.',
  ])('is about it where they prevail, or it is named itself: %s', (text) => {
    expect(about(text)).toBe(true);
  });
});

describe('a page in Russian whose headline names no country', () => {
  it('is not about one that comes after another, and stands among many', () => {
    const rest =
      'В Казахстане рады. Киргизские строители ждут. Узбекистан и США молчат, Киргизия торопит.';
    expect(about(`Строители обещают мост\nДеньги дали Россия и Казахстан.\n${rest}`)).toBe(false);
    expect(about(`Строители обещают мост\nДеньги дали Казахстан и Россия.\n${rest}`)).toBe(true);
    expect(about(`Премьер-министр обещает\nДеньги дали Россия и Казахстан.\n${rest}`)).toBe(false);
    expect(about(`Мост из Казахстана\nДеньги дала Россия. ${rest}`)).toBe(true);
  });
});

describe('a company that bears the country’s name', () => {
  it.each([
    'В [Казахстане|kazakhstan] завод купила Kazakhstan Steel Group.',
    'В [Казахстане|kazakhstan] завод продал Kazakhstan Holding.',
    'In [Kazakhstan|kazakhstan] the Almaty Group bought a mill.',
  ])('is no mention of the country: %s', finds);

  it.each(['В [Kazakhstan|kazakhstan] group tours go on.'])('is one in small letters: %s', finds);
});

describe('a team that bears its town’s name', () => {
  it.each([
    'В [Казахстане|kazakhstan] играют в футбол. Тренер Астаны доволен.',
    'Чемпионат [Казахстана|kazakhstan]: форварда Алматы удалили.',
    'Чемпионат [Казахстана|kazakhstan]\nАстана: 93. Чондрич - 17. Масурас',
    'Кубок [Казахстана|kazakhstan], третий круг. Мангистау: 12. Орлов - 4. Ким',
    'Чемпионат [Казахстана|kazakhstan]. Полёт – Уральск – 2:3. Голы: Ким, 7.',
    'Чемпионат [Казахстана|kazakhstan]. Мангистау – Полёт – 1:0. Гол: Ким, 7.',
    'Чемпионат [Казахстана|kazakhstan]. Астана – Полёт 10:1.',
  ])('is no mention of the town: %s', finds);

  it.each([
    'Тренер [Казахстана|kazakhstan] доволен, сборная [Казахстана|kazakhstan] победила.',
    'В [Казахстане|kazakhstan] тренер живёт в [Астане|astana].',
    'Погода в [Казахстане|kazakhstan]\n[Астана|astana]: 25 градусов.',
    'Поезд по [Казахстану|kazakhstan]: [Уральск|oral] – [Астана|astana] 10:35.',
    'Хоккей: [Казахстан|kazakhstan] – Швеция – 1:3.',
    'Дорога по [Казахстану|kazakhstan]: [Уральск|oral] – [Астана|astana] – 1200 км.',
  ])('is one where it is the town, or the country: %s', finds);
});

describe('a team or company called by a bare place name', () => {
  it.each([
    '[Казахстан|kazakhstan]: велокоманда Астана победила.',
    '[Казахстан|kazakhstan]: хоккейный клуб Астана победил.',
    '[Казахстан|kazakhstan]: компания Астана разорилась.',
    '[Казахстан|kazakhstan]: в резервате Семей орманы тихо.',
  ])('is no mention of the place: %s', finds);

  it('is one in a case: the team of the town', () => {
    finds('[Казахстан|kazakhstan]: команда [Астаны|astana] победила.');
  });
});

describe('a network’s name in a text in Russian', () => {
  it.each([
    'В [Казахстане|kazakhstan] врач написал об этом в [Facebook|facebook].',
    'В [Казахстане|kazakhstan] ролик показали на Rutube и в [Facebook|facebook].',
    'Жителям [Казахстана|kazakhstan] закрыли доступ к [Telegram|telegram].',
    'В [Казахстане|kazakhstan] не могут войти в Signal, [Telegram|telegram] и [Facebook|facebook].',
    'В [Казахстане|kazakhstan] молчат мессенджеры – Signal, [Telegram|telegram].',
    'В [Казахстане|kazakhstan] следят за такими платформами, как Rutube, [Facebook|facebook].',
    'Сбор в [Казахстане|kazakhstan] шёл через [Telegram|telegram], а также [Facebook|facebook].',
  ])('is one after a preposition of place: %s', finds);

  it.each([
    'В Киргизии врач написал об этом в Facebook.',
    'В [Казахстане|kazakhstan] дождь. Подпишитесь на нас в Telegram.',
    'В [Казахстане|kazakhstan] дождь. Читайте новости в Telegram и Facebook.',
    'В [Казахстане|kazakhstan] врач ведёт дневник в Telegram-канале.',
    'В [Казахстане|kazakhstan] дождь. Фото: Facebook.',
    'В [Казахстане|kazakhstan] он отстал от поезда, а Telegram молчал.',
  ])('is none in another country, in an invitation, without one: %s', finds);
});

describe('a word that is written like a town', () => {
  it.each([
    '[Семей|semey]\nЭтот город [Казахстана|kazakhstan] стоит на реке.',
    '[Семей|semey] – город в [Казахстане|kazakhstan].',
  ])('is the town as a title: %s', finds);

  it.each([
    'Семей с детьми в [Казахстане|kazakhstan] стало больше.',
    'В [Казахстане|kazakhstan] стало больше\nСемей с детьми',
  ])('is none at the beginning of a sentence: %s', finds);
});

describe('a part of the country', () => {
  it.each([
    'Города в восточном [Казахстане|kazakhstan] растут.',
    'Степи западного [Казахстана|kazakhstan] велики.',
  ])('is the country in small letters: %s', finds);

  it.each([
    'В [Казахстане|kazakhstan] помнят, что Русский Туркестан был велик.',
    'В [Казахстане|kazakhstan] пишут, где китайский Туркестан.',
  ])('is another place with a name of its own: %s', finds);
});

describe('an office’s service', () => {
  it.each([
    'В [Казахстане|kazakhstan] пишет пресс-служба [акима|akim] города.',
    'В [Казахстане|kazakhstan] ответила служба [акима|akim].',
  ])('has the office in its name: %s', finds);

  it.each(['В [Казахстане|kazakhstan] собрался Комитет по охране труда.'])(
    'a field of work has none: %s',
    finds,
  );
});

describe('a party’s everyday name near another party', () => {
  it.each([
    '[Казахстан|kazakhstan]: спорили гости из [Нур Отана|nur-otan] и депутат из «[Бирлика|birlik]».',
    '[Казахстан|kazakhstan]: места получат «[Нур Отан|nur-otan]», по два – у «[Ауыла|auyl]».',
    'В [Казахстане|kazakhstan] голос «[Аманата|amanat]» услышан. [Нур Отан|nur-otan] промолчал.',
    'В [Казахстане|kazakhstan] глава «[Нур Отана|nur-otan]» спросил «[Аманат|amanat]».',
    'В [Казахстане|kazakhstan] «[Бирлик|birlik]» звал гостей, [Нур Отан|nur-otan] не пришёл.',
  ])('is its name in quotation marks: %s', finds);

  it.each([
    'В [Казахстане|kazakhstan] глава [Нур Отана|nur-otan] приехал в аул Бирлик.',
    'В [Казахстане|kazakhstan] магазин «Бирлик» закрыт.',
    'В [Казахстане|kazakhstan] [Нур Отан|nur-otan] помог магазину «Бирлик и сыновья».',
    'В [Казахстане|kazakhstan] вещи приняли на аманат, пишет [Нур Отан|nur-otan].',
    'В [Казахстане|kazakhstan] кооператив «Аманат» растёт.\n[Нур Отан|nur-otan] доволен.',
  ])('is none without them, or without the other party: %s', finds);
});

describe('a post and the districts that it is of', () => {
  it.each([
    'В [Казахстане|kazakhstan] задержали [акимов|akim] Ильинского и Лесного сельских округов.',
    'В [Казахстане|kazakhstan] [аким|akim] Алатауского района молчит.',
    'В [Казахстане|kazakhstan] назвали [акимов|akim] Нижнего и Верхнего районов.',
  ])('is no title of a person: %s', finds);

  it.each([
    'В [Казахстане|kazakhstan] аким Дмитрий Городской молчит.',
    'В [Казахстане|kazakhstan] аким Серик Оразов и районный врач молчат.',
  ])('is one before a name: %s', finds);
});
