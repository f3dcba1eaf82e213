import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

/** Sentences with their mentions in brackets. */
const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);
const about = (text: string) => link(text).about;

describe('a generic name in the sentence after one that names another country', () => {
  it.each([
    '[Казахстан|kazakhstan] следит за соседом. В России прошли выборы. Правительство ушло.',
    '[Казахстан|kazakhstan] следит за соседом. Он написал в Верховный суд России. Сенат молчит.',
    'Россия ответила [Казахстану|kazakhstan].\nВ Москве прошли выборы. Явка росла. Сенат молчит.',
    '[Kazakhstan|kazakhstan] watches. Russia voted. The Senate there fell.',
    '[Қазақстан|kazakhstan] бақылап отыр. Ресейде сайлау өтті. Үкімет отставкаға кетті.',
  ])('is that country’s: %s', finds);

  it.each([
    '[Казахстан|kazakhstan] следит за соседом. Россия голосует. Явка растёт. [Сенат|senate] молчит.',
    '[Казахстан|kazakhstan] получил ноту России. Её изучают. [Правительство|government] ответит.',
    '[Kazakhstan|kazakhstan] had a note from Russia. It is being read. The [Senate|senate] will reply.',
    '[Қазақстан|kazakhstan] Ресейден нота алды. Оны қарап жатыр. [Үкімет|government] жауап береді.',
    '[Казахстан|kazakhstan] ждёт. Приехал посол США. Стороны обсудили [смертную казнь|death-penalty].',
    '[Kazakhstan|kazakhstan] waits. The US envoy came. They spoke of the [death penalty|death-penalty].',
  ])('is the country’s again one sentence on, and a concept at once: %s', finds);
});

describe('a bloc of other states', () => {
  it.each([
    '[Казахстан|kazakhstan] вызвал силы ОДКБ. [Правительство|government] ушло в отставку.',
    '[Казахстан|kazakhstan] входит в ОДКБ, напомнил [Сенат|senate].',
    '[Kazakhstan|kazakhstan] called the CSTO. The [government|government] resigned.',
    '[Қазақстан|kazakhstan] ҰҚШҰ күштерін шақырды. [Үкімет|government] кетті.',
    '[Казахстан|kazakhstan] и ОДКБ. [Верховный суд|supreme-court] отказал.',
  ])('does not make what follows foreign: %s', finds);

  it.each([
    '[Казахстан|kazakhstan] принял председатель Совета безопасности ОДКБ.',
    '[Казахстан|kazakhstan] ждёт Совета безопасности ОДКБ.',
    '[Kazakhstan|kazakhstan] joined the CSTO Security Council.',
    '[Kazakhstan|kazakhstan] left the Security Council of the CSTO.',
    '[Қазақстан|kazakhstan] ҰҚШҰ Қауіпсіздік Кеңесіне кірді.',
  ])('owns what is said to be its own: %s', finds);
});

describe('a town that tells where a report was written', () => {
  it.each([
    'АСТАНА. Вестник – В Кыргызстане новое правительство. Сенат молчит. Генеральный прокурор сменён.',
    'АЛМАТЫ, 5 мая. Вестник – Парламент Узбекистана распущен. Верховный суд рассмотрит жалобу.',
    'АЛМАТЫ. Вестник.kz – Парламент Узбекистана распущен. Верховный суд рассмотрит жалобу.',
    'ASTANA, Courier – The cabinet of Kyrgyzstan fell. The Senate is silent. The prosecutor general left.',
    'ALMATY (Courier) - The cabinet of Kyrgyzstan fell. The Senate is silent. The prosecutor general left.',
    'ALMATY, Nov 3 (Courier) - The cabinet of Kyrgyzstan fell. The Supreme Court is silent.',
    'ALMATY. Courier – Voters in Uzbekistan waited. The Supreme Court will hear the opposition.',
  ])('speaks for no country where another is named first, and this one never: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    'АСТАНА. Вестник – Парламент принял закон. Верховный суд доволен.',
    'АСТАНА. Вестник – Посол Узбекистана прибыл в Казахстан. Сенат ждёт его.',
    'АЛМАТЫ, 5 мая. Вестник – В Кыргызстан поехали депутаты из Казахстана.',
    'ASTANA, Courier – The Senate voted. The Supreme Court is content.',
    'ALMATY (Courier) - The Senate voted. The Supreme Court is content.',
    'ALMATY. Courier – Voters in Kazakhstan waited for the envoy of Uzbekistan.',
  ])('speaks for the country otherwise: %s', (text) => {
    expect(about(text)).toBe(true);
  });
});

describe('a page that names the country in passing', () => {
  it.each([
    'Верховный суд Кыргызстана отказал\nПрокуратура довольна. Так же поступают в России и Казахстане. В Москве молчат.',
    'Сенат Узбекистана принял закон. Узбекские депутаты довольны. Страна граничит с Казахстаном и Россией.',
    'Киргизия меняет законы. Похожие есть в России и в Казахстане. Киргизские депутаты согласны.',
    'Uzbekistan votes\nThe Uzbek Senate is content. Its neighbours are Russia and Kazakhstan.',
    'Өзбекстан сайлау өткізді\nӨзбек сенаты риза. Ресей мен Қазақстан көрші.',
    'Өзбекстан Мәжілісі жиналды. Мәжіліс бюджетті қабылдады.',
  ])('is not about it: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    'Путин прилетел в Казахстан\nГлава России провёл переговоры. Москва довольна. Россия и США молчат.',
    'Россия, США и Узбекистан шлют наблюдателей в Казахстан. Москва и Россия довольны.',
    'Москва шлёт ноту\nКазахстан ответил России. В Казахстане ждут.',
    'Russia and the US send guests to Kazakhstan. Russia is content. Moscow waits.',
    'Ресей мен АҚШ Қазақстанға келді. Ресей риза. Мәскеу күтіп отыр.',
  ])('is, where headline or lead do and others are named with it: %s', (text) => {
    expect(about(text)).toBe(true);
  });
});

describe('a country that is dealt with', () => {
  it.each([
    'Парламент ратифицировал договор с Россией\nМажилис принял его. С Москвой спорить не стали. С Узбекистаном говорят.',
    'Договор с США подписан. Казахстан доволен. Россия, Россия и Россия молчат.',
    'Торг с Россией\nКазахстан доволен. Москва молчит. Москва думает. Москва ждёт.',
    'A treaty with Russia\nKazakhstan is content. Moscow waits; Russia waits; the US waits.',
    'Talks with the US and with Russia go on, Kazakhstan says. Russia waits. Moscow? Russia.',
  ])('does not place the text there: %s', (text) => {
    expect(about(text)).toBe(true);
  });

  it.each([
    '[Казахстан|kazakhstan] ждёт. [Правительство|government] договорилось о ценах с Россией.',
    '[Казахстан|kazakhstan] ждёт. [Президент|president] вылетел в США.',
    '[Казахстан|kazakhstan] ждёт. [Сенат|senate] одобрил договор, и Россия довольна.',
    '[Казахстан|kazakhstan] ждёт. Затем [президент|president] посетил Узбекистан.',
    '[Казахстан|kazakhstan] ждёт. [Верховный суд|supreme-court] выдал его властям США.',
    '[Казахстан|kazakhstan] ждёт договора. Спор с Россией затих. [Сенат|senate] молчит.',
  ])('leaves the body that is named before it the country’s own: %s', finds);

  it.each([
    '[Казахстан|kazakhstan] ждёт. В России правительство ушло.',
    '[Казахстан|kazakhstan] ждёт. Россия ждёт, что скажет Сенат.',
    '[Казахстан|kazakhstan] ждёт. По мнению США, Верховный суд прав.',
    '[Казахстан|kazakhstan] ждёт. Правительство России ушло.',
    '[Казахстан|kazakhstan] ждёт. В Узбекистане президент подписал указ.',
  ])('owns the body that is named after it: %s', finds);
});

describe('what a body is for', () => {
  it.each([
    '[Казахстан|kazakhstan]: Комитет по охране труда ответил.',
    '[Казахстан|kazakhstan]: министр здравоохранения и охраны труда ушёл.',
    '[Казахстан|kazakhstan]: управление охраны труда ответило.',
    '[Казахстан|kazakhstan]: начальник департамента контроля и охраны труда ушёл.',
    '[Казахстан|kazakhstan]: служба охраны труда ответила.',
  ])('is no mention within its name: %s', finds);

  it.each([
    '[Казахстан|kazakhstan]: министр говорил об [охране труда|labour-protection].',
    '[Казахстан|kazakhstan]: комитет обсуждал [охрану труда|labour-protection].',
    '[Казахстан|kazakhstan]: служба проверила [охрану труда|labour-protection].',
    '[Казахстан|kazakhstan]: [охрана труда|labour-protection], считает министр, важна.',
    '[Казахстан|kazakhstan]: закон об [охране труда|labour-protection] принят.',
  ])('is one where it is spoken of: %s', finds);
});

describe('people and envoys of another country', () => {
  it.each([
    'Пожар в [Казахстане|kazakhstan]. Погибли граждане России. [Правительство|government] выразило скорбь.',
    '[Казахстан|kazakhstan] ждёт. Приехал посол Польши. [Сенат|senate] готовит приём.',
    'В [Казахстане|kazakhstan] посольство Узбекистана открыло двери. [Президент|president] пришёл.',
    'Авария в [Казахстане|kazakhstan]. Ранен уроженец Киргизии. [Минюст|ministry-justice] молчит.',
    'Суд в [Казахстане|kazakhstan]. Его ждёт гражданка США. [Верховный суд|supreme-court] занят.',
  ])('leave what follows to the country: %s', finds);

  it.each([
    'Пожар в [Казахстане|kazakhstan]. В России тоже горит. Правительство выразило скорбь.',
    '[Казахстан|kazakhstan] ждёт. Польша молчит. Сенат готовит ответ.',
    'В [Казахстане|kazakhstan] снег. После Узбекистана холод пришёл и сюда. Президент недоволен.',
    'Авария в [Казахстане|kazakhstan]. Помогла Киргизия. Минюст молчит.',
    'Суд в [Казахстане|kazakhstan]. Его ждёт вся Россия. Верховный суд занят.',
  ])('are no country itself: %s', finds);
});

describe('a party that the page calls another country’s', () => {
  it.each([
    '[Казахстан|kazakhstan] и узбекская партия «Бирлик» далеки.',
    '[Казахстан|kazakhstan] и партия «Бирлик» Узбекистана далеки.',
    '[Казахстан|kazakhstan]: гость представлял киргизскую партию «Нур Отан».',
    '[Казахстан|kazakhstan]: «Нур Отан» — киргизская партия.',
    '[Казахстан|kazakhstan]: Нур Отан — российское движение.',
    '[Казахстан|kazakhstan] знает российскую партию Нур Отан.',
  ])('is not ours: %s', finds);

  it.each([
    '[Казахстан|kazakhstan]: гость представлял партию «[Нур Отан|nur-otan]».',
    '[Казахстан|kazakhstan]: «[Нур Отан|nur-otan]» — правящая партия.',
    '[Казахстан|kazakhstan]: российский гость и «[Нур Отан|nur-otan]» договорились.',
    'Казахстанская партия «[Нур Отан|nur-otan]» довольна.',
    '[Казахстан|kazakhstan]: «[Нур Отан|nur-otan]», российские гости и пресса.',
  ])('is ours otherwise: %s', finds);
});
