import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);

describe('a name that is an everyday word', () => {
  it.each([
    '[Kazakhstan|kazakhstan]: the [Auyl|auyl] party came third.',
    '[Kazakhstan|kazakhstan]: the party “[Birlik|birlik]” came third.',
    '[Kazakhstan|kazakhstan]: the news site [The Village|the-village] was blocked.',
    '[Казахстан|kazakhstan]: партия «[Ауыл|auyl]» на третьем месте.',
    '[Казахстан|kazakhstan]: члены партии «[Бирлик|birlik]» ждут.',
    '[Қазақстан|kazakhstan]: «[Ауыл|auyl]» партиясы үшінші орында.',
  ])('is a mention with a capital beside its head word: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan]: the auyl party came third.',
    '[Kazakhstan|kazakhstan]: an auyl lies on the river.',
    '[Kazakhstan|kazakhstan]: Birlik means unity.',
    '[Kazakhstan|kazakhstan]: the village was flooded.',
    '[Казахстан|kazakhstan]: кафе «Ауыл» открыто.',
    '[Қазақстан|kazakhstan]: ауыл тұрғындары келді.',
    '[Қазақстан|kazakhstan]: бірлік керек.',
  ])('is none in lower case or without it: %s', finds);

  it('is a mention in a list after one head word, or before one', () => {
    finds(
      '[Казахстан|kazakhstan]: партии «[Нур Отан|nur-otan]», «[Ауыл|auyl]» и «[Бирлик|birlik]» ждут.',
    );
    finds('[Қазақстан|kazakhstan]: «[Ауыл|auyl]» және «[Бірлік|birlik]» партиялары күтеді.');
  });

  it('does not take the head word of the sentence before or after', () => {
    finds('[Қазақстан|kazakhstan]: жеңген – «[Ауыл|auyl]» партиясы. Ауыл тұрғындары келді.');
    finds('[Қазақстан|kazakhstan]: бұл біздің Ауыл. Партиясы жоқ.');
  });

  it('needs the head word only once on a page', () => {
    finds(
      '[Kazakhstan|kazakhstan]: the [Auyl|auyl] party came third.\nFor [Auyl|auyl] it was a success.',
    );
    finds('[Kazakhstan|kazakhstan]: the [Auyl|auyl] party came third.\n[Auyl|auyl] won.');
    finds('[Kazakhstan|kazakhstan]: the [Auyl|auyl] party came third.\nThe auyl is quiet.');
    finds('[Казахстан|kazakhstan]: партия «[Ауыл|auyl]» третья.\nАуыл живёт тихо.');
  });

  it('is a mention in a list with a sure name of its kind', () => {
    finds(
      '[Kazakhstan|kazakhstan]: [Nur Otan|nur-otan], [Auyl|auyl] and [Birlik|birlik] won seats.',
    );
    finds('[Казахстан|kazakhstan]: «[Нур Отан|nur-otan]» (правящая), «[Ауыл|auyl]» прошли.');
    finds('[Kazakhstan|kazakhstan]: Wheat, Auyl and Birlik bread.');
  });

  it('says by which word', () => {
    const evidence = (text: string) => {
      const { evidence, by } = link(text).mentions.at(-1)?.why ?? {};
      return [evidence, by];
    };
    expect(evidence('Kazakhstan: the Auyl party won.')).toEqual(['head-word', 'party']);
    expect(evidence('Kazakhstan: the Auyl party won. We like Auyl.')).toEqual([
      'introduced',
      'party',
    ]);
    expect(evidence('Kazakhstan: Nur Otan and Auyl won.')).toEqual(['introduced', 'Nur Otan']);
  });
});

describe('a number or short code', () => {
  it.each([
    '[Kazakhstan|kazakhstan]: call the hotline [1414|hotline] at night.',
    '[Kazakhstan|kazakhstan]: the number is [1414|hotline].',
    '[Казахстан|kazakhstan]: звоните на номер [1414|hotline].',
    '[Қазақстан|kazakhstan]: [1414|hotline] нөміріне хабарласыңыз.',
  ])('is a mention beside its head word: %s', finds);

  it('is none elsewhere', () => {
    finds('[Kazakhstan|kazakhstan]: 1414 people came.');
    finds('[Казахстан|kazakhstan]: в 1414 году.');
  });
});

describe('an abbreviation that is given after the full name', () => {
  it('is a mention there and wherever it stands in capitals', () => {
    finds(
      '[Kazakhstan|kazakhstan]: the [Confederation of Labour|kcl] ([KCL|kcl]) met.\n[KCL|kcl] leaders spoke.',
    );
  });

  it('is none on a page that does not give it', () => {
    finds('[Kazakhstan|kazakhstan]: KCL is a salt.');
  });
});

describe('a town called like an everyday word', () => {
  it.each([
    'She was born in [Oral|oral] and left [Kazakhstan|kazakhstan].',
    'The road to [Oral|oral] crosses [Kazakhstan|kazakhstan].',
    'A camp near [Oral|oral], [Kazakhstan|kazakhstan], was closed.',
    'The city of [Oral|oral] in [Kazakhstan|kazakhstan] grows.',
    'They went from [Oral|oral] in spring, said [Kazakhstan|kazakhstan].',
  ])('is a mention after a preposition of place or beside its head word: %s', finds);

  it.each([
    'Oral exams in [Kazakhstan|kazakhstan] are hard.',
    'He is in Oral Roberts University, not in [Kazakhstan|kazakhstan].',
    'The law of [Kazakhstan|kazakhstan] knows an oral contract.',
    'Progress in Oral Health Is Slow in [Kazakhstan|kazakhstan]',
    'Experts in oral history met in [Kazakhstan|kazakhstan].',
  ])('is none as the everyday word: %s', finds);
});

describe('a place name', () => {
  it.each([
    'Клуб «Астана» из [Казахстана|kazakhstan] победил.',
    '[Казахстан|kazakhstan]: гостиница «Семей Плаза» открыта.',
    'Об этом сообщил телеканал Казахстан из [Астаны|astana] в [Казахстане|kazakhstan].',
    'Гость из [Казахстана|kazakhstan] живёт в отеле Астана.',
    'В интервью телеканалу Qazaqstan он сказал о [Казахстане|kazakhstan].',
    'Ресторан Уральск в [Казахстане|kazakhstan] закрыт.',
    'Издательство Казахстан печатает законы [Казахстана|kazakhstan].',
    'The “Astana Akshamy” paper of [Kazakhstan|kazakhstan] wrote.',
    'Газета «Егемен Қазақстан» [Қазақстанда|kazakhstan] шығады.',
    'She studies at Astana Medical University in [Kazakhstan|kazakhstan].',
    'She reads in the Astana National Academic Library in [Kazakhstan|kazakhstan].',
    '[Қазақстан|kazakhstan]: Астана мемлекеттік медицина университеті ашылды.',
    'The Astana International Exchange of [Kazakhstan|kazakhstan] opened.',
    'Professors of Astana state medical university met in [Kazakhstan|kazakhstan].',
    'The Astana district of another town in [Kazakhstan|kazakhstan] is new.',
    'He lives in Astana Street in [Kazakhstan|kazakhstan].',
    'The Astana akshamy newspaper of [Kazakhstan|kazakhstan] wrote.',
    'Air Astana of [Kazakhstan|kazakhstan] flies.',
    'The Astana Times of [Kazakhstan|kazakhstan] wrote.',
    'FC Astana of [Kazakhstan|kazakhstan] won.',
    'The plan [Kazakhstan|kazakhstan] wrote is Kazakhstan-2050.',
    '[Қазақстан|kazakhstan] батыры Орал Мұхамеджанов келді.',
  ])('is none as a part of another name: %s', finds);

  it.each([
    'Газеты [Казахстана|kazakhstan] молчат.',
    'Отели [Астаны|astana] в [Казахстане|kazakhstan] полны.',
    'Телеканал из [Казахстана|kazakhstan] закрыт.',
    'Рестораны [Уральска|oral] в [Казахстане|kazakhstan] пусты.',
    'Поезд «[Уральск|oral] — [Астана|astana]» идёт через весь [Казахстан|kazakhstan].',
  ])('is one where it says whose or where a thing is: %s', finds);

  it('is a mention in a saying and in a report', () => {
    finds('[Қазақстан|kazakhstan]: [Астана|astana] қаласындағы университет ашылды.');
    finds(
      'A school in [Astana|astana], two districts of [Astana|astana] and [Astana|astana] state bodies of [Kazakhstan|kazakhstan].',
    );
    finds(
      'The airport of [Astana|astana] and the [Astana|astana] airport of [Kazakhstan|kazakhstan].',
    );
    finds('“[Astana|astana] is in our hearts”, they sang in [Kazakhstan|kazakhstan].');
    finds('[Қазақстан|kazakhstan] қаласы [Орал|oral] дамып келеді.');
  });
});

describe('regions of which several are named with one word', () => {
  it.each([
    '[Казахстан|kazakhstan]: дождь в [Алматинской|almaty-region] и [Туркестанской областях|turkestan-region].',
    '[Казахстан|kazakhstan]: дождь в [Туркестанской|turkestan-region] и [Алматинской областях|almaty-region].',
    '[Казахстан|kazakhstan]: [Алматинская|almaty-region] и [Туркестанская области|turkestan-region] растут.',
    '[Казахстан|kazakhstan]: из [Алматинской|almaty-region], [Туркестанской областей|turkestan-region] едут.',
    '[Казахстан|kazakhstan]: между [Алматинской|almaty-region] и [Туркестанской областями|turkestan-region] река.',
  ])('are all mentions: %s', finds);

  it.each([
    '[Казахстан|kazakhstan]: Алматинская улица закрыта.',
    '[Казахстан|kazakhstan]: на Алматинской ремонт.',
    '[Казахстан|kazakhstan]: Туркестанская и Садовая улицы закрыты.',
    '[Казахстан|kazakhstan]: станция Туркестанская закрыта.',
    '[Казахстан|kazakhstan]: алматинская погода.',
  ])('are none without it: %s', finds);
});

describe('a party’s everyday name', () => {
  it.each([
    '[Kazakhstan|kazakhstan]: [Amanat|amanat], once the [Homeland Party of Kazakhstan|amanat], won.',
    'В [Казахстане|kazakhstan] победила [Партия Отечество Казахстана|amanat]. За «[Аманат|amanat]» голосовали все.',
  ])('is one on a page that has its other name: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan]: Amanat won.',
    '[Kazakhstan|kazakhstan]: the [Homeland Party of Kazakhstan|amanat] lent him an amanat.',
    'В [Казахстане|kazakhstan] победила [Партия Отечество Казахстана|amanat]. Аманат - слово о долге.',
  ])('is none without it, or as a word: %s', finds);
});
