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

describe('a paper that bears the country’s name', () => {
  it.each([
    '[Астана|astana]: мұны Егемен Қазақстан газеті жазды, деді [Қазақстан|kazakhstan] елшісі.',
    '[Қазақстан|kazakhstan]: бұл туралы Егемен Қазақстан хабарлады.',
    '[Қазақстан|kazakhstan]: кеше Қазақстан газетінде мақала шықты.',
    '[Қазақстан|kazakhstan]: сұхбат Астана газетіне берілді.',
    '[Қазақстан|kazakhstan]: бүгінгі Егемен Қазақстан – қалың.',
  ])('is not the country: %s', finds);

  it.each([
    'Біз егемен [Қазақстан|kazakhstan] құрдық.',
    'Бүгін Егемен [Қазақстанның|kazakhstan] күні.',
    '[Қазақстан|kazakhstan] газеттері жазды.',
    'Егемен [Қазақстан|kazakhstan] – арманымыз.',
    'Тілші [Қазақстан|kazakhstan] туралы жазды.',
  ])('is, in small letters or a case: %s', finds);
});

describe('a network in a Kazakh case', () => {
  it.each([
    '[Қазақстан|kazakhstan]: ол [Facebook-те|facebook] жазды.',
    '[Қазақстан|kazakhstan]: [Facebook–та|facebook] жазба шықты.',
    '[Қазақстан|kazakhstan]: [Facebook-тегі|facebook] пікірлер.',
    '[Қазақстан|kazakhstan]: бұл [Facebook-тен|facebook] алынды.',
    '[Қазақстан|kazakhstan]: [Facebook|facebook] желісінде жазды.',
  ])('is where something was written: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: Facebook сияқты сайт.',
    '[Қазақстан|kazakhstan]: Facebook сот алдында.',
    'Ресейде ол Facebook-те жазды.',
    '[Қазақстан|kazakhstan]: facebook-те дегені осы.',
    '[Қазақстан|kazakhstan]: Facebook-ті сатты.',
  ])('is only named otherwise: %s', finds);
});

describe('a body in the name of another', () => {
  it.each([
    '[Қазақстан|kazakhstan]: үкіметтік емес ұйым есеп берді.',
    '[Қазақстан|kazakhstan]: Үкіметтік емес сектор өсті.',
    '[Қазақстан|kazakhstan]: қалада жастар парламенті ашылды.',
    '[Қазақстан|kazakhstan]: Студенттер парламенті сайланды.',
    '[Қазақстан|kazakhstan]: мектеп парламентінің отырысы.',
  ])('is not meant: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: бұл [Үкімет|government] емес.',
    '[Қазақстан|kazakhstan]: [үкіметтік|government] топ жиналды.',
    '[Қазақстан|kazakhstan]: жастар [Парламентке|parliament] барды.',
    '[Қазақстан|kazakhstan]: студенттерді [Парламент|parliament] шақырды.',
    '[Қазақстан|kazakhstan]: [Парламенттің|parliament] емес, [Үкіметтің|government] ісі.',
  ])('is, beside such a word: %s', finds);
});

describe('a surname beside another that needs no given name', () => {
  it.each([
    '[Қазақстан|kazakhstan]: Ресей [Тоқаевқа|kassym-jomart-tokayev] [Назарбаевпен|nursultan-nazarbayev] кездескенін айтты.',
    '[Қазақстан|kazakhstan]: кеше [Тоқаев|kassym-jomart-tokayev] [Назарбаевқа|nursultan-nazarbayev] барды.',
  ])('is no given name: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: кеше Болат Назарбаев келді.',
    '[Қазақстан|kazakhstan]: кеше Назарбаев Болат келді.',
  ])('is somebody else’s with one: %s', finds);
});

describe('a post before what is no holder of it', () => {
  it.each([
    '[Қазақстан|kazakhstan] күтеді. [Президент|president] «қоғам дайын» деді.',
    '[Қазақстан|kazakhstan] күтеді. [Президент|president] «федерация құрамыз» деді.',
    '[Қазақстан|kazakhstan] күтеді. [Президенттің|president] қоғамдық келісім туралы сөзі.',
    '[Қазақстан|kazakhstan] күтеді. [Президент|president] институт ректорымен кездесті.',
  ])('is not of what follows: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan] күтеді. Қоғам президенті келді.',
    '[Қазақстан|kazakhstan] күтеді. Федерация президенті «дайынбыз» деді.',
  ])('is of a holder before it: %s', finds);
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
