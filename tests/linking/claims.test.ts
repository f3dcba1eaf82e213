import { describe, expect, it } from 'vitest';
import { marked, plain } from './support/linker';

/** Sentences with their mentions in brackets. */
const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);

describe('a body that the page last said to be another’s', () => {
  it.each([
    '[Казахстан|kazakhstan] ждёт. Сенат США занят. [Казахстан|kazakhstan] надеется, что Сенат поспешит.',
    'Сенат США голосует\n[Казахстан|kazakhstan] ждёт. [Казахстан|kazakhstan] знает: Сенат занят.',
    '[Казахстан|kazakhstan] судится. Верховный суд России занят. [Казахстан|kazakhstan] верит в Верховный суд.',
    '[Kazakhstan|kazakhstan] waits. The US Senate is busy. [Kazakhstan|kazakhstan] hopes the Senate hurries.',
    '[Қазақстан|kazakhstan] күтуде. Өзбекстан Сенаты отырыс өткізді. [Қазақстан|kazakhstan] білді: Сенат асықпайды.',
  ])('is that other’s without an owner: %s', finds);

  it.each([
    'Сенат США занят. [Сенат|senate] [Казахстана|kazakhstan] свободен. [Казахстан|kazakhstan] рад: [Сенат|senate] голосует.',
    '[Сенат|senate] [Казахстана|kazakhstan] голосует\nСенат США занят. [Казахстан|kazakhstan] ждёт.\n[Казахстан|kazakhstan]: [Сенат|senate] голосует.',
    '[Казахстан|kazakhstan] ждёт. Президент США занят. [Казахстан|kazakhstan]: [президент|president] ответит.',
    '[Казахстан|kazakhstan] ждёт. Сенат США занят. [Казахстан|kazakhstan]: [Верховный суд|supreme-court] ответит.',
    'Президент США прибыл в [Казахстан|kazakhstan]. [Токаев|kassym-jomart-tokayev] встретил гостя. [Президент|president] отбыл.',
    '[Токаев|kassym-jomart-tokayev] принял гостя. Тот передал слова президента США. Беседа длилась час. [Глава государства|president] поблагодарил.',
    'Президент США прибыл в [Казахстан|kazakhstan].\n[Президент|president] встретил гостя.',
    'Приехал президент США. [Казахстан|kazakhstan] рад. Его [президент|president] дал обед в [Казахстане|kazakhstan].',
    'The US Senate is busy. The [Senate|senate] of [Kazakhstan|kazakhstan] is not. In [Kazakhstan|kazakhstan] the [Senate|senate] voted.',
  ])(
    'is the country’s again where the page says so, and an office where the country or one of its people is named: %s',
    finds,
  );
});

describe('an office that the paragraph said to be another’s', () => {
  it.each([
    'Президент США прибыл в [Казахстан|kazakhstan]. Президент встретится с коллегой.',
    'Президент США прибыл в [Казахстан|kazakhstan]. Глава государства устал.',
    'Премьер-министр России Иван Орлов посетил [Астану|astana]. Премьер-министр доволен.',
    'В [Казахстан|kazakhstan] приехал глава Польши. Президент Польши молчит. Президент устал.',
    'The US President came to [Kazakhstan|kazakhstan]. The President will speak.',
    'Президент Узбекистана прилетел в [Астану|astana]. В аэропорту президента ждали дети.',
  ])('is that other’s in the next sentence: %s', finds);
});

describe('a name that is an everyday word', () => {
  it.each([
    '[Казахстан|kazakhstan]. Семей с детьми стало больше.',
    '[Казахстан|kazakhstan]. «Семей стало больше», — сказал он.',
    'Семей стало больше\n[Казахстан|kazakhstan] растёт.',
    '[Казахстан|kazakhstan]! Семей, где трое детей, больше.',
    '[Казахстан|kazakhstan]: многодетных семей больше.',
  ])('is none at a sentence’s start or without a capital: %s', finds);

  it.each([
    '[Казахстан|kazakhstan]: город [Семей|semey] растёт.',
    '[Казахстан|kazakhstan]. В [Семее|semey] тепло.',
    '[Казахстан|kazakhstan]. Это [Семей|semey].',
    'Из [Семея|semey] едут в [Казахстан|kazakhstan].',
    '[Қазақстан|kazakhstan]. [Семей|semey] қаласы өсіп келеді.',
    '[Семей|semey] (прежде иначе) — город в [Казахстане|kazakhstan].',
    '[Казахстан|kazakhstan]. [Семей|semey] — город на реке.',
  ])('is one elsewhere, and in another language: %s', finds);
});

describe('a town with an adjective joined to it', () => {
  it.each([
    '[Казахстан|kazakhstan]: самолёт летел в Петропавловск-Камчатский.',
    '[Казахстан|kazakhstan]: в Петропавловске-Камчатском снег.',
    '[Казахстан|kazakhstan]: он из Петропавловска-Камчатского.',
    '[Казахстан|kazakhstan]: за Петропавловском-Камчатским океан.',
    '[Казахстан|kazakhstan]: Петропавловску-Камчатскому сто лет.',
  ])('is another town: %s', finds);

  it.each([
    '[Казахстан|kazakhstan]: он из [Петропавловска|petropavl].',
    '[Казахстан|kazakhstan]: поезд [Петропавловск|petropavl]-[Астана|astana] ушёл.',
    '[Казахстан|kazakhstan]: поезд [Астана|astana]-[Петропавловск|petropavl] ушёл.',
    '[Казахстан|kazakhstan]: зимний [Петропавловск|petropavl] красив.',
    '[Казахстан|kazakhstan]: [Петропавловск|petropavl] — областной центр.',
  ])('is itself otherwise: %s', finds);
});
