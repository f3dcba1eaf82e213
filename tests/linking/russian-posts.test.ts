import { describe, expect, it } from 'vitest';
import { marked, plain } from './support/linker';

/** Sentences with their mentions in brackets. */
const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);

describe('a post that somebody held', () => {
  it.each([
    '[Казахстан|kazakhstan]: бывший президент страны дал интервью.',
    '[Казахстан|kazakhstan]: приехали с бывшим президентом страны.',
    '[Казахстан|kazakhstan]: слова прежнего премьер-министра забыты.',
    '[Казахстан|kazakhstan]: тогдашний казахстанский президент подписал указ.',
    '[Казахстан|kazakhstan]: покойного президента помнят.',
  ])('is no mention of the office: %s', finds);

  it.each([
    '[Казахстан|kazakhstan]: бывший министр встретил [президента|president] страны.',
    '[Казахстан|kazakhstan]: нынешний [президент|president] страны дал интервью.',
    '[Казахстан|kazakhstan]: бывший [Верховный суд|supreme-court] стоит пустой.',
  ])('is one where somebody holds it: %s', finds);
});

describe('a head of the state named', () => {
  it.each([
    '[Казахстан|kazakhstan]: действующий глава государства [Касым-Жомарт Токаев|kassym-jomart-tokayev] победил.',
    '[Казахстан|kazakhstan]: речь главы государства [Токаева|kassym-jomart-tokayev] обсудили.',
    '[Казахстан|kazakhstan]: визит главы государства Садыра Жапарова завершён.',
  ])('bears it as a title: %s', finds);

  it('is the office where no name follows', () => {
    finds('[Казахстан|kazakhstan]: [глава государства|president] подписал указ.');
  });
});

describe('an office that begins the paragraph after one that says it to be another’s', () => {
  it.each([
    'В [Казахстане|kazakhstan] выступил премьер-министр Узбекистана Никол Орбелян.\nПремьер-министр рассказал о событиях в [Казахстане|kazakhstan]. [Казахстан|kazakhstan] слушал.',
    'В [Казахстан|kazakhstan] приехал президент Узбекистана.\nПрезидент увидит в [Казахстане|kazakhstan] степь.',
  ])('is still that other’s: %s', finds);

  it.each([
    'Слово взял премьер-министр Узбекистана, за ним [Токаев|kassym-jomart-tokayev].\n[Президент|president] рассказал о событиях в [Казахстане|kazakhstan].',
    'В [Казахстан|kazakhstan] приехал президент Узбекистана.\nВстретил его [президент|president] [Казахстана|kazakhstan].',
    'В [Казахстан|kazakhstan] приехал президент Узбекистана.\nВ [Казахстане|kazakhstan] его ждёт [президент|president].',
    'В [Казахстан|kazakhstan] приехал президент Узбекистана.\n[Президент|president] [Казахстана|kazakhstan] рад.',
  ])('is the country’s where the country or one of its people comes between: %s', finds);
});

describe('a body of a part of a country', () => {
  it.each([
    '[Казахстан|kazakhstan]: правительство области помогло.',
    '[Казахстан|kazakhstan]: сенат штата отказал.',
  ])('is none of the country’s: %s', finds);

  it('is the country’s where the part begins what follows', () => {
    finds('[Казахстан|kazakhstan]: пришло [правительство|government]. Области ждут.');
  });
});

describe('the president of “our country”', () => {
  it('is of the country whose president the page named first', () => {
    finds(
      'Президент Узбекистана посетил [Казахстан|kazakhstan]. Его проводил [премьер-министр|prime-minister] [Казахстана|kazakhstan].\nПрезидент нашей страны улетел.',
    );
    finds('[Казахстан|kazakhstan] ждёт. [Президент|president] нашей страны улетел.');
  });
});

describe('an office before one of the country’s people', () => {
  it.each([
    '[Казахстан|kazakhstan] ждёт. В Москве заявили, что президент позвонил [Токаеву|kassym-jomart-tokayev].',
    'Президент Узбекистана прилетел в [Астану|astana]. Глава государства поблагодарил [Токаева|kassym-jomart-tokayev].',
    '[Kazakhstan|kazakhstan] waits. In Russia the president praised [Tokayev|kassym-jomart-tokayev].',
  ])('is another’s where another country is named before it: %s', finds);

  it.each([
    '[Казахстан|kazakhstan] ждёт. Россия знает, что [Токаев|kassym-jomart-tokayev] и [премьер-министр|prime-minister] согласны.',
    '[Казахстан|kazakhstan] ждёт. [Сенат|senate] выслушал [Токаева|kassym-jomart-tokayev].',
    '[Казахстан|kazakhstan] ждёт. В Москве [премьер-министр|prime-minister] [Казахстана|kazakhstan] и [Токаев|kassym-jomart-tokayev].',
  ])('is the country’s elsewhere: %s', finds);
});

describe('a body of another kind', () => {
  it.each([
    '[Казахстан|kazakhstan]: теневое правительство собралось.',
    '[Казахстан|kazakhstan]: программа «Открытое правительство» растёт.',
    '[Казахстан|kazakhstan]: молодёжный парламент собрался.',
  ])('is none of the country’s: %s', finds);

  it('is the country’s after a word that only praises it', () => {
    finds('[Казахстан|kazakhstan]: новое [правительство|government] собралось.');
  });
});
