import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

/** Sentences with their mentions in brackets. */
const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);

describe('a generic name with the country as owner right beside it', () => {
  it.each([
    'The [Senate|senate] of [Kazakhstan|kazakhstan] met on Monday.',
    '[Kazakhstan|kazakhstan]’s [Supreme Court|supreme-court] agreed.',
    'The Kazakh [Senate|senate] met on Monday.',
    'The [Ministry of Justice|ministry-justice] of the Republic of [Kazakhstan|kazakhstan] replied.',
    '[Сенат|senate] [Казахстана|kazakhstan] собрался в понедельник.',
    'Решение [Верховного суда|supreme-court] [РК|kazakhstan] отменили.',
    'Казахский [Минюст|ministry-justice] ответил.',
    '[Қазақстан|kazakhstan] [Сенатында|senate] отырыс өтті.',
    'Еліміздің [Әділет министрлігіне|ministry-justice] хат жазылды.',
  ])('is a mention: %s', finds);
});

describe('a generic name with another owner', () => {
  it.each([
    'Officials of [Kazakhstan|kazakhstan] wrote to Russia’s Ministry of Justice.',
    'Officials of [Kazakhstan|kazakhstan] wrote to the Supreme Court of Kyrgyzstan.',
    'Officials of [Kazakhstan|kazakhstan] wrote to the Ministry of Justice of the Russian Federation.',
    'The US Senate thanked [Kazakhstan|kazakhstan].',
    'The U.S. Senate thanked [Kazakhstan|kazakhstan].',
    '[Kazakhstan|kazakhstan] sat in the [UN|un] Security Council for two years.',
    '[Казахстан|kazakhstan] ответил: Сенат США не прав.',
    '[Казахстан|kazakhstan] ждёт решения Верховного суда Российской Федерации.',
    '[Казахстан|kazakhstan] написал в российский Минюст.',
    'Гражданин [Казахстана|kazakhstan] осуждён по УК РФ.',
    '[Казахстан|kazakhstan] был членом Совета безопасности [ООН|un].',
    '[Қазақстан|kazakhstan] өкілдері Өзбекстан Сенатына барды.',
    '[Қазақстан|kazakhstan] өкілдері Ресейдің Әділет министрлігіне барды.',
    '[Қазақстан|kazakhstan] [БҰҰ|un] Қауіпсіздік Кеңесіне кірді.',
  ])('is none, even on a page about the country: %s', finds);

  it.each([
    'The Russian Senate in [Kazakhstan|kazakhstan] has guests.',
    'A UN Security Council mission to [Kazakhstan|kazakhstan] left.'.replace('UN', '[UN|un]'),
    'They left the EU Government in [Kazakhstan|kazakhstan].',
    'The Kyrgyz Ministry of Justice in [Kazakhstan|kazakhstan] has an envoy.',
    'An Uzbek Supreme Court of [Kazakhstan|kazakhstan] there is not.',
  ])('that touches it is none, whatever follows: %s', finds);

  it('is none in the next sentence of the paragraph either', () => {
    finds('[Kazakhstan|kazakhstan] watched Kyrgyzstan. The government there fell.');
  });
});

describe('a generic name whose owner the article says', () => {
  it('is a mention where only the headline names the country', () => {
    finds('[Kazakhstan|kazakhstan] votes\nThe [Senate|senate] passed the bill.');
    finds('[Казахстан|kazakhstan] выбирает\nВ [Сенате|senate] прошло голосование.');
    finds('[Қазақстан|kazakhstan] таңдау жасады\n[Сенатта|senate] дауыс берілді.');
  });

  it('says so', () => {
    const [, senate] = link('Kazakhstan votes\nThe Senate passed the bill.').mentions;
    expect(senate?.why).toEqual({
      name: 'Senate',
      lang: 'en',
      changes: ['exact'],
      evidence: 'owner-of-article',
      by: 'Kazakhstan',
    });
  });

  it('is a mention where an unmistakable name stands for the country', () => {
    finds('The [Mazhilis|mazhilis] passed the bill.\nThe [Senate|senate] will vote next.');
  });

  it('is held back in a sentence that names another country alone', () => {
    finds('[Kazakhstan|kazakhstan] reacts\nIn Washington the Senate passed the bill.');
    finds('[Казахстан|kazakhstan] отвечает\nВ Москве правительство промолчало.');
  });

  it.each([
    'The [Senate|senate] thanked the Turkish guests.',
    'The [Ministry of Justice|ministry-justice] wrote to officials in Moscow.',
    'The [government|government] bought grain from Russia.',
    'A bill on trade with Uzbek firms is before the Senate.',
    'Russian envoys called on the Supreme Court.',
    'After talks in Washington the government promised reform.',
  ])('is whose the article says where another country only follows: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reacts\n${sentence}`);
  });

  it.each([
    'The EU urged the [government|government] to act.',
    'Observers of the OSCE met the [Supreme Court|supreme-court].',
    'В ЕС ждут ответа, который готовит [Сенат|senate].',
    'Кеше ЕО өкілдері [Сенатқа|senate] барды.',
  ])('is whose the article says beside a body of many states: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reacts\n${sentence}`);
  });

  it.each(['The EU government is in Brussels.', 'The OSCE Supreme Court does not exist.'])(
    'is such a body’s right beside it: %s',
    (sentence) => {
      finds(`[Kazakhstan|kazakhstan] reacts\n${sentence}`);
    },
  );

  it.each([
    'Local self-government is weak.',
    'Anti-government and pro-government crowds met.',
    'The ex-president slept.',
  ])('is none as the second half of another word: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reacts\n${sentence}`);
  });

  it('is weighed between semicolons apart', () => {
    finds('[Kazakhstan|kazakhstan] reacts\nThe [Senate|senate] agreed; Russia did not.');
  });
});

describe('an office', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] the [president|president] signed the law.',
    'He was [president|president] of the republic, [Kazakhstan|kazakhstan] said.',
    'Глава парламента [Казахстана|kazakhstan] встретил [президента|president].',
  ])('is a mention by itself: %s', finds);

  it.each([
    'President [Tokayev|kassym-jomart-tokayev] signed the law.',
    'Prime Minister Askar Mamin spoke in [Kazakhstan|kazakhstan].',
    'В [Казахстане|kazakhstan] президент Серик Оразов возглавил клуб.',
    'Еліміздің Үкімет басшысы Асқар Мамин сөйледі.',
  ])('is no mention before a personal name, nor is a part of it: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan]: the president of the chess federation resigned.',
    '[Kazakhstan|kazakhstan]: the deputy prime minister resigned.',
    '[Казахстан|kazakhstan]: президент компании ушёл.',
    '[Казахстан|kazakhstan]: экс-президент ушёл.',
    '[Казахстан|kazakhstan]: брат экс-премьер-министра ушёл.',
    '[Қазақстан|kazakhstan] футбол федерациясының президенті сөйледі.',
  ])('is no mention where it is a club’s or a lesser one: %s', finds);
});

describe('an act of an office before a name', () => {
  it.each([
    '[Казахстан|kazakhstan]: указом [Президента|president] Аида Балаева назначена министром.',
    '[Казахстан|kazakhstan]: распоряжением [Президента|president] Ерлан Карин назначен советником.',
    '[Казахстан|kazakhstan]: решением [Президента|president] Ерлан Карин уволен.',
    '[Казахстан|kazakhstan]: постановлением [Премьер-министра|prime-minister] Аида Балаева уволена.',
    '[Казахстан|kazakhstan]: указ [Президента|president] Аида Балаева прочла.',
  ])('leaves the office a mention: %s', finds);

  it.each([
    '[Казахстан|kazakhstan]: указом Президента [Токаева|kassym-jomart-tokayev] введён праздник.',
    '[Казахстан|kazakhstan]: указом президента России праздник отменён.',
    '[Казахстан|kazakhstan]: визит президента Садыра Жапарова завершён.',
    '[Казахстан|kazakhstan]: слова премьер-министра Аскара Мамина передали.',
    '[Казахстан|kazakhstan]: рассказ президента Ивана Петрова записан.',
  ])('is none where the person holds it, or where it is no act: %s', finds);
});

describe('an office of a district', () => {
  it.each([
    '[Казахстан|kazakhstan]: [аким|akim] Алатауского района ответил.',
    '[Казахстан|kazakhstan]: [аким|akim] [Туркестанской обл|turkestan-region]. ответил.',
    '[Казахстан|kazakhstan]: [акиму|akim] Сарыаркинского района пишут.',
    '[Казахстан|kazakhstan]: с [акимом|akim] Меркенского района говорят.',
    '[Казахстан|kazakhstan]: [аким|akim] Каскеленской городской администрации ответил.',
  ])('is a mention, though an adjective has its capital: %s', finds);

  it.each([
    '[Казахстан|kazakhstan]: аким Ерболат Досаев ответил.',
    '[Казахстан|kazakhstan]: аким Досаев ответил.',
    '[Казахстан|kazakhstan]: аким Сатыбалды ответил.',
    '[Казахстан|kazakhstan]: президент Островский ответил.',
    '[Казахстан|kazakhstan]: акима Ерболата Досаева ждут.',
  ])('is none before a personal name: %s', finds);
});

describe('an ombudsman', () => {
  it.each([
    '[Казахстан|kazakhstan]: [омбудсмен|ombudsman] ответил.',
    '[Казахстан|kazakhstan]: новый [омбудсмен|ombudsman] ответил.',
    '[Казахстан|kazakhstan]: письмо [омбудсмену|ombudsman] ушло.',
    '[Казахстан|kazakhstan]: у [омбудсмена|ombudsman] есть отчёт.',
    'Казахстанский [омбудсмен|ombudsman] ответил.',
  ])('is a mention: %s', finds);

  it.each([
    '[Казахстан|kazakhstan]: банковский омбудсмен ответил.',
    '[Казахстан|kazakhstan]: страховой омбудсмен ответил.',
    '[Казахстан|kazakhstan]: школьный омбудсмен ответил.',
    '[Казахстан|kazakhstan]: студенческому омбудсмену пишут.',
    '[Казахстан|kazakhstan]: финансового омбудсмена нет.',
  ])('is none where it is another’s: %s', finds);
});
