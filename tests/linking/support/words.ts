import type { LinkingWords } from '../../../src/model/data';

const weighing = (weight: 1 | 2, words: readonly string[]) =>
  words.map((word) => ({ word, weight }));

/** A few of the country's words, as `data/linking` has many. */
export const testWords: LinkingWords = {
  gate: [
    ...weighing(2, [
      'Kazakhstan*',
      'казахстан*',
      'қазақстан*',
      'Tokayev*',
      'Mazhilis*',
      'мәжіліс*',
    ]),
    ...weighing(1, [
      'Kazakh',
      'akim',
      'казахск*',
      'tenge',
      'тенге',
      'теңге*',
      'Semey*',
      'еліміз*',
      'РК',
    ]),
  ],
  gateDomains: ['.kz', 'example.org'],
  owners: {
    en: ['Kazakhstan*', 'Kazakh', 'Almaty'],
    ru: ['казахстан*', 'казахск*', 'РК'],
    kk: ['қазақстан*', 'ҚР', 'еліміз*'],
  },
  towns: { en: ['Almaty'], ru: [], kk: [] },
  foreignOwners: {
    en: [
      'Russia*',
      'US',
      'U.S.',
      'United States',
      'Kyrgyz*',
      'Uzbek*',
      'UN',
      'Washington*',
      'Georgia*',
      'Turk*',
      'Moscow*',
      'Bishkek*',
      'Tashkent*',
      'Osh',
      'Norway*',
      'China*',
      'Xinjiang*',
      'EU',
      'OSCE',
      'CSTO',
    ],
    ru: [
      'росси*',
      'РФ',
      'США',
      'киргиз*',
      'кыргыз*',
      'узбек*',
      'ООН',
      'Москв*',
      'ЕС',
      'ОДКБ',
      'Ташкент*',
      'Ош',
      'Бишкек*',
      'Польш*',
      'Синьцзян*',
    ],
    kk: ['ресей*', 'Шыңжаң*', 'АҚШ', 'қырғыз*', 'өзбек*', 'БҰҰ', 'Мәскеу*', 'ЕО', 'ҰҚШҰ'],
  },
  titles: {
    en: ['president', 'prime minister', 'Mr', 'Mr.', 'senator', 'activist', 'leader'],
    ru: ['аким*', 'президент*', 'премьер-министр*', 'активист*', 'глава', 'господин*'],
    kk: ['президент*', 'басшысы*', 'премьер-министр*', 'белсенді*'],
  },
};
