import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

const about = (text: string, hints = {}) => link(text, hints).about;

describe('a page about the country', () => {
  it.each([
    'Kazakhstan votes on Sunday.',
    'Tokayev met Putin in Russia.',
    'The Mazhilis passed the bill.',
    'Ministers of Uzbekistan, Kyrgyzstan and Russia met in Kazakhstan.',
    'A Kazakh farmer was paid.',
  ])('is seen: %s', (text) => {
    expect(about(text)).toBe(true);
  });

  it('is seen by words that only hint at it, if there are two', () => {
    expect(about('He paid in tenge near Semey.')).toBe(true);
    expect(about('He paid in tenge.')).toBe(false);
    expect(about('Заплатил тенге. Тенге дорожает.')).toBe(false);
    expect(about('He paid in tenge.', { host: 'news.kz' })).toBe(true);
  });
});

describe('the country’s name within that of an organisation', () => {
  it.each([
    'Глава [Казахстанского бюро по правам человека|kibhr] против: [смертной казни|death-penalty] нет места.',
    'В [Казахстанском бюро по правам человека|kibhr] ждут гостей.',
    '[Казахстанское бюро по правам человека|kibhr] открыло двери.\n[Президент|president] пришёл.',
    'Юрист [Казахстанского бюро по правам человека|kibhr] пишет. [Верховный суд|supreme-court] молчит.',
    'Письмо [Казахстанскому бюро по правам человека|kibhr] ушло в [Сенат|senate].',
  ])('speaks for the country: %s', (sentence) => {
    expect(marked(plain(sentence))).toBe(sentence);
  });

  it.each([
    'Российское бюро по правам человека ждёт гостей.',
    'Глава ООН в пути. Президент ждёт.',
    'Бюро по правам человека открыло двери. Президент пришёл.',
    'Юрист бюро пишет. Верховный суд молчит.',
    'Узбекское бюро ждёт гостей. Сенат молчит.',
  ])('is missed where it is not there: %s', (text) => {
    expect(about(text)).toBe(false);
  });
});

describe('the opening of a page', () => {
  it.each([
    'Рейтинги. Казахстан на сорок восьмом месте, Россия на сорок девятом.',
    'Кратко. Рост цен в Казахстане замедлился, сообщает Москва.',
    'Live blog. Voters in Kazakhstan queue while Russia watches.',
    'Цифра дня. В школах Казахстана три миллиона детей, в России семнадцать.',
    'Итоги недели. Соседи Казахстана, Россия и Узбекистан, подсчитали урожай.',
  ])('goes on after a label: %s', (text) => {
    expect(about(text)).toBe(true);
  });

  it.each([
    'Рейтинги растут третий год. Россия поднялась выше. Ниже стоит Казахстан.',
    'Степан Разин. Атаман зимовал близ нынешнего города Семей, оттуда ушёл в Россию.',
    'Россия растёт. Цены упали. Похожее видно в Казахстане.',
    'Итоги недели. Россия собрала урожай. Позже то же ждут в Казахстане.',
    'Live blog. Voters in Russia queue. Few came from Kazakhstan.',
    'Мобилизация. Россияне едут в Узбекистан и Казахстан.',
    'Кратко. В Москве снег. Тепло лишь там, где Казахстан.',
  ])('ends with its sentence: %s', (text) => {
    expect(about(text)).toBe(false);
  });
});

describe('a text in a language of the country alone', () => {
  it('is about it where a long name of one of its bodies stands in it', () => {
    expect(link('Шағымды Ұлттық қауіпсіздік комитеті қарады.')).toMatchObject({
      about: true,
      mentions: [{ entity: 'institution/knb' }],
    });
  });

  it('is not by a short name that every country has, nor beside another country', () => {
    expect(about('Шағымды Сенат қарады.')).toBe(false);
    expect(about('Мәскеуде шағымды Ұлттық қауіпсіздік комитеті қарады.')).toBe(false);
  });
});

describe('a page about another country', () => {
  const foreign =
    'The Senate of Uzbekistan met. Uzbek members spoke. Russia sent guests. Uzbek law changed.\n'.repeat(
      3,
    );

  it('has no mention, not even of the country it names in passing', () => {
    const passing = `${foreign}Exports to Kazakhstan rose.`;
    expect(link(passing)).toMatchObject({ about: false, mentions: [] });
  });

  it.each([
    'Tashkent and Bishkek agreed. Uzbek guests thanked Kyrgyz hosts; Kazakhstan may join.',
    'In Bishkek a Kyrgyz judge cited Uzbek law and Russian law. The witness lives in Astana, Kazakhstan.',
    'Ташкент и Бишкек подписали договор. Узбекские гости уехали из Киргизии. Казахстан позже.',
  ])('has none though it is short and names the country in its lead: %s', (text) => {
    expect(link(text)).toMatchObject({ about: false, mentions: [] });
  });

  it('has none though it names no other often, where the country stands once, far down', () => {
    const long = 'The players trained hard and the fans sang all day long in the rain.\n'.repeat(
      20,
    );
    expect(link(`${long}One came from Kazakhstan.`).about).toBe(false);
    expect(link(`Kazakhstan wins\n${long}They beat Norway.`).about).toBe(true);
    expect(link(`${long}Kazakhstan won, and Kazakhstan sang.`).about).toBe(true);
  });

  it('has none where only a town of the country is named in passing', () => {
    const passing =
      'Ракета взлетела близ города Семей. Россия рада. Русский экипаж из России цел, США довольны.';
    expect(about(passing)).toBe(false);
    expect(about(`${passing} Семей, Астана и Алматы молчат.`)).toBe(true);
  });

  it('is not opened by a place of the index that lies there', () => {
    expect(link('The Senate met in Osh. Osh is large.').about).toBe(false);
    expect(link('Сенат собрался. Ош растёт.').about).toBe(false);
    expect(link('Kazakhstan votes. Guests came from Osh.').mentions).toHaveLength(2);
  });

  it.each([
    'Спектакль показали в Москве. Потом труппа побывала в городе Семей.',
    'Труппа сыграла Чехова. Из города Семей приехал критик.',
    'Киргизские водители ждут. Граница с Казахстаном закрыта. Киргизия пишет ноту. В Казахстане молчат. Бишкек против. Узбекистан тоже.',
    'Актриса родилась в Семее и снялась в сорока фильмах.',
    'Уроженец Уральска выпустил альбом.',
    'Родом из Семея, он стал чемпионом мира.',
    'Семей, Москва, Ташкент, Бишкек: афиша гастролей.',
    'Поэт родился в Семее, жил в Москве, умер в Ташкенте.',
    'Учёный работал на Урале и в Москве. Его ученик уехал в Уральск.',
  ])('has none where one of its towns alone stands late or among others: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    'В Семее нашли клад. Полиция ищет владельца.',
    'Город Семей тушит пожар. Пожарные из России не понадобились.',
    'Семей и Уральск спорят, чей хлеб дешевле. Москва молчит.',
    'В Семее выпал снег. Школьники сидят дома.',
    'Уральск готовится к паводку. Вода пришла из России.',
  ])('is not a page that a town of the country opens: %s', (text) => {
    expect(about(text)).toBe(true);
  });

  it('has none without a word about the country', () => {
    expect(link('The Senate voted. The Supreme Court agreed.')).toMatchObject({
      about: false,
      mentions: [],
    });
    expect(link('Сенат проголосовал. Верховный суд согласился.').mentions).toEqual([]);
    expect(link('Сенат дауыс берді, бұл туралы Жоғарғы сот айтты.').mentions).toEqual([]);
  });
});

describe('the language of a text', () => {
  it.each([
    ['en', 'The Senate of Kazakhstan met on Monday.'],
    ['ru', 'Сенат Казахстана собрался в понедельник.'],
    ['ru', 'Партия «Нұр Отан» победила на выборах в Казахстане, сообщает агентство.'],
    ['kk', 'Қазақстан Сенатында дүйсенбі күні отырыс өтті.'],
    ['kk', 'Qazaqstan jäne Özbekstan kelisimge qol qoiyp, odan keiin bul turaly aitty.'],
    ['other', 'Der Senat von Kasachstan und die Regierung sind nicht das Problem.'],
    [
      'other',
      'Казакстан жана Кыргызстан келишимге кол коюп, өкмөт менен көптөгөн иштерди бүтүрдү.',
    ],
    ['other', 'Сенат Казахстану зібрався в понеділок, щоб обговорити її закон.'],
    ['other', 'カザフスタンの上院'],
  ])('is %s: %s', (language, text) => {
    expect(link(text).language).toBe(language);
  });

  it('follows the page’s own word where the text does not tell', () => {
    expect(link('Tokayev, Astana', { lang: 'kk' }).language).toBe('kk');
    expect(link('Tokayev, Astana').language).toBe('en');
  });

  it('chooses the name that is shown', () => {
    const nameIn = (text: string) => link(text).mentions[0]?.name;
    expect(nameIn('В среду Tokayev приехал, это не новость.')).toBe('Касым-Жомарт Токаев');
    expect(nameIn('In the capital, Токаев was seen.')).toBe('Kassym-Jomart Tokayev');
  });
});

describe('a page that names the country once', () => {
  it.each([
    'Uzbekistan adopted a law. Similar laws exist in Kazakhstan and Russia.',
    'Electric cars grow cheaper. Buyers in Norway, China and Kazakhstan were asked.',
    'Uzbekistan’s leader travels. He is to visit Astana in May.',
    'Узбекистан принял закон. Похожие законы есть в Казахстане.',
    'Узбекистан подписал соглашение с Казахстаном. Сенат его поддержал.',
    'В городе построят сады. Его область граничит с Казахстаном, как и Россия.',
    'Өзбекстан заң қабылдады. Ондай заң Қазақстанда да бар.',
    'Қырғызстан үкіметі жалақыны көтереді. Онда теңге де жүреді.',
  ])('in passing is not about it: %s', (text) => {
    expect(link(text)).toMatchObject({ about: false, mentions: [] });
  });

  it.each([
    'Electric cars grow cheaper. Kazakhstan sells more of them than Norway.',
    'Electric cars grow cheaper, and Kazakhstan buys them from China.',
    'Uzbekistan adopted a law. The Mazhilis answered.',
    'Узбекистан подписал соглашение с Казахстаном. Токаев доволен. Казахстан тоже.',
    'Машины дешевеют. Казахстан продаёт их больше, чем Узбекистан.',
    'Облыс әкімі мәлімдеді, Өзбекстан жауап берді. Қазақстанда теңге қымбаттады.',
  ])('as its subject is: %s', (text) => {
    expect(about(text)).toBe(true);
  });
});

describe('a place of another country among the names', () => {
  it('makes no page one about the country', () => {
    expect(about('Xinjiang is stable. Xinjiang has camps.')).toBe(false);
    expect(about('Синьцзян спокоен. В Синьцзяне лагеря.')).toBe(false);
    expect(about('Шыңжаң тыныш. Шыңжаңда лагерьлер бар.')).toBe(false);
  });

  it('is a mention on such a page', () => {
    const { mentions } = link('Families from Xinjiang, China, live in Kazakhstan.');
    expect(mentions.map(({ entity }) => entity)).toEqual(['place/xinjiang', 'place/kazakhstan']);
  });
});
