import { describe, expect, it } from 'vitest';
import { marked, plain } from './support/linker';

const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);

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
