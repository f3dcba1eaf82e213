import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);

describe('a full name', () => {
  it.each([
    '[Maks Bokayev|maks-bokayev] left [Kazakhstan|kazakhstan].',
    '[Bokayev Maks|maks-bokayev] left [Kazakhstan|kazakhstan].',
    '[M. Bokayev|maks-bokayev] left [Kazakhstan|kazakhstan].',
    '[Казахстан|kazakhstan] покинул [Макс Бокаев|maks-bokayev].',
    'Суд в [Казахстане|kazakhstan] отпустил [Макса Бокаева|maks-bokayev].',
    '[Касым-Жомарт Кемелевич Токаев|kassym-jomart-tokayev] подписал закон.',
    '[Токаев К.К.|kassym-jomart-tokayev] подписал закон.',
    '[К.-Ж. Токаеву|kassym-jomart-tokayev] подали закон.',
    'В [Астане|astana] ждут [Касыма-Жомарта Токаева|kassym-jomart-tokayev].',
    'Встречу с [Касымом-Жомартом Токаевым|kassym-jomart-tokayev] перенесли.',
    '[Қасым-Жомарт Тоқаевтың|kassym-jomart-tokayev] жарлығы шықты.',
    '[Nursultan Abishuly Nazarbayev|nursultan-nazarbayev] retired.',
  ])('is a mention in any order, with initials or patronymic, inflected: %s', finds);
});

describe('a surname before somebody else’s given name', () => {
  it.each([
    '[Казахстан|kazakhstan]: Токаева Нина вошла в список.',
    '[Казахстан|kazakhstan]: в списке Токаев Иван и другие.',
    '[Казахстан|kazakhstan]: победил Назарбаев Олег.',
    '[Казахстан|kazakhstan]: Назарбаева Алия, ученица.',
    '[Казахстан|kazakhstan]: второй — Токаев Тимур.',
  ])('is not ours: %s', finds);

  it.each([
    '[Токаев|kassym-jomart-tokayev] [Россию|x] поблагодарил.'.replace('[Россию|x]', 'Россию'),
    'Указ [Токаева|kassym-jomart-tokayev] Москва одобрила.',
    '[Токаев|kassym-jomart-tokayev] [Мажилис|mazhilis] распустил.',
    '[Казахстан|kazakhstan]: [Назарбаев|nursultan-nazarbayev] АЭС не построил.',
    'По словам [Токаева|kassym-jomart-tokayev], Москва молчит.',
  ])('is ours before anything else: %s', finds);
});

describe('a bare surname', () => {
  it('is a mention by itself where it is unmistakable', () => {
    finds('[Tokayev|kassym-jomart-tokayev] signed the law.');
    finds('Закон подписан [Токаевым|kassym-jomart-tokayev].');
    finds('[Тоқаевтың|kassym-jomart-tokayev] жарлығы шықты.');
  });

  it('else needs the full name on the page', () => {
    finds('[Kazakhstan|kazakhstan]: Bokayev was freed.');
    finds(
      '[Kazakhstan|kazakhstan]: [Maks Bokayev|maks-bokayev] was jailed.\nIn 2021 [Bokayev|maks-bokayev] was freed.',
    );
    finds(
      '[Казахстан|kazakhstan]: [Макса Бокаева|maks-bokayev] судили. Позже [Бокаеву|maks-bokayev] отказали.',
    );
    finds(
      '[Қазақстан|kazakhstan]: [Макс Боқаев|maks-bokayev] келді. Кейін [Боқаевтың|maks-bokayev] ісі қаралды.',
    );
  });

  it('may stand before the full name, in a headline', () => {
    finds(
      '[Bokayev|maks-bokayev] freed in [Kazakhstan|kazakhstan]\n[Maks Bokayev|maks-bokayev] left prison.',
    );
  });

  it('says who introduced it', () => {
    const { mentions } = link('Kazakhstan: Maks Bokayev was jailed. Later Bokayev was freed.');
    expect(mentions.at(-1)?.why).toEqual({
      name: 'Maks Bokayev',
      lang: 'en',
      changes: ['surname'],
      evidence: 'introduced',
      by: 'Maks Bokayev',
    });
  });

  it('is the namesake’s who was named last, and nobody’s before either', () => {
    finds(
      '[Kazakhstan|kazakhstan]: [Serik Mendygaziyev|alga-mendygaziyev] spoke; then [Mendygaziyev|alga-mendygaziyev] left.\n' +
        '[Barlyk Mendygaziyev|barlybek-mendygaziyev] came. The crowd cheered [Mendygaziyev|barlybek-mendygaziyev].',
    );
    finds(
      'Mendygaziyev case in [Kazakhstan|kazakhstan]\n[Serik Mendygaziyev|alga-mendygaziyev] and [Barlyk Mendygaziyev|barlybek-mendygaziyev] spoke.',
    );
  });

  it('is hers or his by the verb, where one form is both', () => {
    finds(
      'Дочь [Назарбаева|nursultan-nazarbayev], [Дарига Назарбаева|dariga-nazarbayeva], ушла. Сменить [Назарбаева|nursultan-nazarbayev] трудно.',
    );
    finds(
      '[Дарига Назарбаева|dariga-nazarbayeva] ушла. Год [Назарбаева|dariga-nazarbayeva] работала в [Сенате|senate].',
    );
  });
});

describe('somebody else of a known surname', () => {
  it.each([
    'His brother Bolat Nazarbayev lives in [Kazakhstan|kazakhstan].',
    'Bolat Nazarbayev lives in [Kazakhstan|kazakhstan].',
    'B. Nazarbayev lives in [Kazakhstan|kazakhstan].',
    'В [Казахстане|kazakhstan] живёт Болат Назарбаев.',
    'В [Казахстане|kazakhstan] видели Болата Назарбаева.',
    'В [Казахстане|kazakhstan] живёт Б.Назарбаев.',
    'В [Казахстане|kazakhstan] живёт Назарбаев Болат Абишевич.',
    '[Қазақстанда|kazakhstan] Болат Назарбаев тұрады.',
  ])('is no mention: %s', (sentence) => {
    // The surname and another patronymic are no introduction either.
    finds(sentence);
  });

  it.each([
    'Former leader [Nazarbayev|nursultan-nazarbayev] retired.',
    'When [Nazarbayev|nursultan-nazarbayev] retired, [Tokayev|kassym-jomart-tokayev] followed.',
    'Mr. [Nazarbayev|nursultan-nazarbayev] retired.',
    'Вчера [Назарбаев|nursultan-nazarbayev] ушёл.',
    'Визит [Назарбаева|nursultan-nazarbayev] завершён.',
    'Сообщил [Токаев|kassym-jomart-tokayev] об этом вчера.',
    'Глава [РК|kazakhstan] [Токаев|kassym-jomart-tokayev] подписал закон.',
    'Бүгін [Тоқаев|kassym-jomart-tokayev] сөйледі.',
    'WHY [NAZARBAYEV|nursultan-nazarbayev] LEFT',
  ])('is not seen in words that are no given name: %s', finds);

  it.each([
    'Алия Нурсултановна Назарбаева живёт в [Казахстане|kazakhstan]. В 2015 году Назарбаева основала фонд.',
    'В [Казахстане|kazakhstan] судят Алию Назарбаеву. Назарбаева отрицала всё.',
    '[Казахстан|kazakhstan] пишет об Алие Назарбаевой. Вчера Назарбаева вернулась.',
    '[Казахстан|kazakhstan]: фонд Алии Назарбаевой открыт. Назарбаева замужем.',
    'Назарбаева возглавила фонд в [Казахстане|kazakhstan].',
  ])('is a woman before her verb, though his genitive is written so: %s', finds);

  it.each([
    '[Казахстан|kazakhstan]: [Назарбаева|nursultan-nazarbayev] сменил [Токаев|kassym-jomart-tokayev].',
    '[Казахстан|kazakhstan]: отставка [Назарбаева|nursultan-nazarbayev] стала новостью.',
    '[Казахстан|kazakhstan]: о дочери [Назарбаева|nursultan-nazarbayev] сняли фильм.',
    '[Казахстан|kazakhstan]: политика [Токаева|kassym-jomart-tokayev] изменилась.',
    'Алия Нурсултановна Назарбаева живёт в [Казахстане|kazakhstan]. Её отца, [Назарбаева|nursultan-nazarbayev], помнят.',
  ])('is not she before other verbs, or after what is his: %s', finds);

  it.each([
    '[Казахстан|kazakhstan]: призёр турнира в Сочи [Бокаев|maks-bokayev] вернулся. [Макс Бокаев|maks-bokayev] рад.',
    '[Казахстан|kazakhstan]: в Лондоне [Назарбаев|nursultan-nazarbayev] молчал.',
    '[Казахстан|kazakhstan]: на Мальте [Назарбаев|nursultan-nazarbayev] отдыхал.',
    '[Казахстан|kazakhstan]: во Львове [Токаев|kassym-jomart-tokayev] выступил.',
    '[Казахстан|kazakhstan]: в Сочи [Токаев|kassym-jomart-tokayev] выступил.',
  ])('is not seen in a place after its preposition: %s', finds);

  it('is not seen in what is named after him', () => {
    finds('He studies at Nazarbayev University in [Kazakhstan|kazakhstan].');
    finds('[Казахстан|kazakhstan]: школа имени Назарбаева открыта.');
    finds('[Казахстан|kazakhstan]: проспект Назарбаева перекрыт.');
    finds('[Қазақстан|kazakhstan]: Назарбаев көшесі жабылды.');
  });
});

describe('a sentence that ends before a surname', () => {
  it.each([
    '[Kazakhstan|kazakhstan]: [Maks Bokayev|maks-bokayev] wrote on May 2. [Bokayev|maks-bokayev] is free.',
    '[Казахстан|kazakhstan]: [Макс Бокаев|maks-bokayev] осуждён по [УК|criminal-code] [РК|kazakhstan]. [Бокаев|maks-bokayev] свободен.',
    '[Қазақстан|kazakhstan]. Бәрі дайын. Заңды [Тоқаев|kassym-jomart-tokayev] бекітті.',
    '[Қазақстан|kazakhstan]. Кездесуге [Тоқаев|kassym-jomart-tokayev] келді.',
  ])('leaves him his: %s', finds);

  it.each([
    'In [Kazakhstan|kazakhstan] B. Nazarbayev spoke.',
    '[Қазақстан|kazakhstan]. Аманкелді Тоқаев келді.',
    '[Қазақстан|kazakhstan]. Құдайберді Тоқаев келді.',
  ])('is none after an initial, nor a given name that looks like a case: %s', finds);
});

describe('a surname after a thing', () => {
  it.each([
    '[Қазақстан|kazakhstan]. Оны әуежайда [Тоқаев|kassym-jomart-tokayev] күтті.',
    '[Қазақстан|kazakhstan]. Кеше мектепте [Тоқаев|kassym-jomart-tokayev] сөйледі.',
  ])('is no part of its name in Kazakh: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]. Назарбаев мектебінде жиналды.',
    'Из [Казахстана|kazakhstan] летят из аэропорта Назарбаева.',
  ])('is where the language puts it: %s', finds);
});

describe('a full name that many bear', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] guard [Serik Akhmetov|serik-akhmetov] was jailed. [Akhmetov|serik-akhmetov] appealed.',
    'В [Казахстане|kazakhstan] судили надзирателя [Серика Ахметова|serik-akhmetov]. [Ахметов|serik-akhmetov] молчал.',
    '[Қазақстан|kazakhstan]: күзетші [Серік Ахметов|serik-akhmetov] сотталды. [Ахметовтің|serik-akhmetov] ісі жабылды.',
  ])('is his beside the head word, and his surname after it: %s', finds);

  it.each([
    'In [Kazakhstan|kazakhstan] Serik Akhmetov, a banker, was jailed. Akhmetov appealed.',
    'В [Казахстане|kazakhstan] судили экс-премьера Серика Ахметова. Ахметов молчал.',
    '[Қазақстан|kazakhstan]: бұрынғы премьер Серік Ахметов сотталды. Ахметовтің ісі жабылды.',
  ])('is another’s without it: %s', finds);
});
