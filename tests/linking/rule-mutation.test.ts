import { describe, expect, it } from 'vitest';
import { evidenceRules } from '../../src/linking/rules';
import { linkerWithout, marked, plain } from './support/linker';

/** For every rule, sentences with their mentions in brackets that it decides. */
const decided: Readonly<Record<string, readonly string[]>> = {
  'title of a person': [
    'In [Kazakhstan|kazakhstan] President Serik Orazov of the chess club spoke.',
    'В [Казахстане|kazakhstan] Президент Серик Оразов выступил.',
  ],
  address: ['Write to us in [Kazakhstan|kazakhstan]: info@mazhilis.example.'],
  'cut quotation': ['In [Kazakhstan|kazakhstan] the “New Chess” Union met.'],
  'joined word': ['[Kazakhstan|kazakhstan] has little self-government.'],
  verb: ['In [Kazakhstan|kazakhstan] he may petition the court.'],
  likeness: ['A court of [Kazakhstan|kazakhstan] set torture-like terms.'],
  'body’s name': [
    'In [Kazakhstan|kazakhstan] the Committee on Labour Protection met.',
    '[Казахстан|kazakhstan]: Комитет по охране труда собрался.',
  ],
  'freedom of something': ['[Казахстан|kazakhstan]: это ограничение свободы слова.'],
  'joined number': ['The plan of [Kazakhstan|kazakhstan] is called Kazakhstan-2050.'],
  'joined adjective': ['Из [Казахстана|kazakhstan] он улетел в Астана-Камчатский.'],
  'named after': [
    'In [Kazakhstan|kazakhstan] the Nazarbayev Library opened.',
    'В [Казахстане|kazakhstan] открылась школа имени Назарбаева.',
  ],
  'place of a thing': ['In [Kazakhstan|kazakhstan] the Ritz Astana burned.'],
  district: ['The Astana district of another town in [Kazakhstan|kazakhstan] is new.'],
  'listed region': ['It rained in the regions of Ulan and Semey in [Kazakhstan|kazakhstan].'],
  side: ['In [Kazakhstan|kazakhstan] a South-Kazakhstan custom is alive.'],
  'country of a party': ['In [Kazakhstan|kazakhstan] the Red Party of Kazakhstan met.'],
  'other place': ['[Казахстан|kazakhstan] закупит уголь в посёлке Семей Ташкентской области.'],
  village: ['[Казахстан|kazakhstan]: в село Мангистау провели газ.'],
  club: [
    'FC Astana beat Tobol in [Kazakhstan|kazakhstan].\nAstana scored twice, and fans sang in [Astana|astana].',
  ],
  team: ['В [Казахстане|kazakhstan] играют в футбол. Тренер Астаны доволен.'],
  brand: ['Клуб «Астана» из [Казахстана|kazakhstan] победил.'],
  'given name': ['[Қазақстан|kazakhstan] батыры Семей Мұхамеджанов келді.'],
  'other person': ['In [Kazakhstan|kazakhstan] Bolat Nazarbayev sold a market.'],
  'other bearer': ['[Казахстан|kazakhstan]: боксёр Серик Токаев победил.\nЗал аплодирует Токаеву.'],
  'case of another language': ['[Қазақстан|kazakhstan]: Назарбаева [Сенатта|senate] сөз сөйледі.'],
  label: ['[Kazakhstan|kazakhstan]\nGovernment type: republic'],
  'other body': ['[Kazakhstan|kazakhstan] reacts\nA foreign government protested.'],
  'world body’s own': ['[Kazakhstan|kazakhstan] wrote to the UN Weather Committee.'],
  'longer name': ['In [Kazakhstan|kazakhstan] the Ministry of Justice and Sports wrote.'],
  attribute: ['In [Kazakhstan|kazakhstan] a government office closed.'],
  quantity: ['In [Kazakhstan|kazakhstan] the hotline cost 1414 tenge.'],
  hall: ['[Қазақстан|kazakhstan]: мектепте мәжіліс залы бар.'],
  'lesser office': ['[Kazakhstan|kazakhstan]: the deputy prime minister resigned.'],
  'other’s office': [
    '[Kazakhstan|kazakhstan]: the president of the chess federation resigned.',
    '[Қазақстан|kazakhstan] футбол федерациясының президенті сөйледі.',
  ],
  'own beside': [
    'Russia, Kyrgyzstan and Uzbekistan wrote to the [Senate|senate] of [Kazakhstan|kazakhstan].',
  ],
  holder: [
    '[Kazakhstan|kazakhstan] waits\nThe government of Kyrgyzstan is old.\nThe [Tokayev|kassym-jomart-tokayev] [government|government] is new.',
  ],
  'others beside': ['[Kazakhstan|kazakhstan] wrote to Russia’s Ministry of Justice.'],
  'host’s office': [
    'Kyrgyz President Orozov came to [Kazakhstan|kazakhstan].\nThe President said that he knows [Kazakhstan|kazakhstan].',
  ],
  speaker: ['[Қазақстан|kazakhstan] күтеді.\nРесей дайын, - деді [Президент|president].'],
  'claimed abroad': [
    '[Kazakhstan|kazakhstan] reacts\nThe Senate of Kyrgyzstan met.\nThe Senate will vote on Monday.',
  ],
  there: [
    '[Kazakhstan|kazakhstan] sent him to Kyrgyzstan, where the government had asked for him.',
  ],
  'everyday word': [
    '[Kazakhstan|kazakhstan] votes\nIn Norway it rained. A play about torture opened.',
  ],
  'own in the sentence': [
    'In [Kazakhstan|kazakhstan], Russia and Kyrgyzstan said, the [Senate|senate] voted.',
  ],
  'others in the sentence': [
    '[Kazakhstan|kazakhstan] reacts\nIn Washington the Senate passed the bill.',
  ],
  'paragraph abroad': ['[Kazakhstan|kazakhstan] reacts\nKyrgyzstan is near. The government fell.'],
  'own paragraph': [
    'In [Kazakhstan|kazakhstan] it rained. The [Senate|senate] met.\nIn Kyrgyzstan, Russia and Norway it snowed.',
  ],
  article: ['[Kazakhstan|kazakhstan] votes\nThe [Senate|senate] passed the bill.'],
  'party abroad': ['[Казахстан|kazakhstan] и узбекская партия «Бирлик» далеки.'],
  division: ['[Қазақстан|kazakhstan]: [Абай|abai-region] облыстық соты шешті.'],
  'region of a list': [
    'It rained in the regions of [Almaty|almaty-region] and Semey in [Kazakhstan|kazakhstan].',
  ],
  'regions listed': [
    '[Казахстан|kazakhstan]: дождь в областях: [Алматинская|almaty-region] и другие.',
  ],
  'head word': [
    '[Kazakhstan|kazakhstan]: call the hotline [1414|hotline].',
    'In [Kazakhstan|kazakhstan] the [Auyl|auyl] party came third.',
  ],
  'place preposition': [
    'The train from [Oral|oral] to [Astana|astana] stops in [Kazakhstan|kazakhstan].',
  ],
  'place case': ['[Қазақстан|kazakhstan] күтеді. Кеше [Оралда|oral] жиын өтті.'],
  dateline: ['[ОРАЛ|oral]. Хабаршы – [Қазақстан|kazakhstan] күтеді.'],
  'network’s case': ['[Қазақстан|kazakhstan]: ол [Facebook-те|facebook] жазды.'],
  'network’s preposition': [
    'В [Казахстане|kazakhstan] лекцию показали в [Telegram|telegram].',
    '[Kazakhstan|kazakhstan] votes\nHe wrote on [Telegram|telegram].',
  ],
  'code of the country': [
    'The Kazakh [MFA|ministry-foreign-affairs] wrote to [Kazakhstan|kazakhstan].',
  ],
  'code introduced': [
    'In [Kazakhstan|kazakhstan] the [Confederation of Labour|kcl] ([KCL|kcl]) met.\n[KCL|kcl] is new.',
  ],
  'everyday name introduced': [
    '[Kazakhstan|kazakhstan]: the [Auyl|auyl] party came third.\nFor [Auyl|auyl] it was a success.',
  ],
  'other party': [
    '[Казахстан|kazakhstan]: спорили гости из [Нур Отана|nur-otan] и гость из «[Бирлик|birlik]».',
  ],
  'quotation marks': [
    '[Kazakhstan|kazakhstan]: “[Azat Soz|azat]” is a weekly; Azat Soz are words.',
  ],
  'full name': [
    'In [Kazakhstan|kazakhstan] [Maks Bokayev|maks-bokayev] was freed.\n[Bokayev|maks-bokayev] spoke.',
  ],
  'foreign namesake': [
    '[Қазақстан|kazakhstan] өкілдері Өзбекстан Мәжілісіне барды.',
    'Гости из [Казахстана|kazakhstan] спросили члена ЦК КНБ Польши.',
  ],
  unmistakable: ['In [Kazakhstan|kazakhstan] the [Mazhilis|mazhilis] met.'],
};

describe('the rules of evidence', () => {
  it('have each a name of its own, and sentences that they decide', () => {
    expect(Object.keys(decided)).toEqual(evidenceRules.map(({ name }) => name));
  });

  it.each(
    Object.entries(decided).flatMap(([rule, sentences]) => sentences.map((one) => [rule, one])),
  )('find by “%s” what is marked: %s', (_, sentence) => {
    expect(marked(plain(sentence))).toBe(sentence);
  });

  it.each(Object.entries(decided))('fail without “%s”', (rule, sentences) => {
    const mutated = linkerWithout(rule);
    const failing = sentences.filter((one) => marked(plain(one), {}, mutated) !== one);
    expect(failing).not.toEqual([]);
  });
});
