import { describe, it } from 'vitest';
import { finds } from './support/sentences';

describe('regions of a list by their adjectives', () => {
  it.each([
    'дождь в областях: [Алматинская|almaty-region], Садовая и [Туркестанская|turkestan-region].',
    'дождь в двух областях ([Алматинская|almaty-region], [Туркестанская|turkestan-region]).',
    'дождь сразу в двух областях страны: [Алматинской|almaty-region], [Туркестанской|turkestan-region].',
    'дождь в областях республики – [Алматинской|almaty-region] и [Туркестанской|turkestan-region].',
    'растут области – [Алматинская|almaty-region] (вдвое) и [Туркестанская|turkestan-region].',
    'растут [Алматинская|almaty-region] (на 3 %) и [Туркестанская|turkestan-region] (на 0,4 %) области.',
    'растёт [Алматинская|almaty-region] (на 3 %), Садовая области.',
  ])('are found over a colon and remarks: %s', (list) => finds(`[Казахстан|kazakhstan]: ${list}`));

  it.each([
    'закрыты улицы: Алматинская, Садовая и Туркестанская.',
    'в областях дождь. Алматинская улица закрыта.',
    'в областях дождь, а Алматинская и Садовая улицы сухие.',
    'растут Алматинская (на 3 %) и Садовая (на 1 %) улицы.',
    'в областях страны дождь: Алматинская улица закрыта.',
    'в городах области есть станции, Алматинская тоже.',
  ])('are none of other things: %s', (list) => finds(`[Казахстан|kazakhstan]: ${list}`));
});

describe('the word for freedom within a name that goes on', () => {
  it.each([
    'названо ограничение свободы слова.',
    'есть ограничения свободы собраний.',
    'критикуют ограничения свободы печати и религии.',
    'ввели ограничение свободы передвижения.',
    'об ограничении свободы мирных собраний пишут.',
  ])('is a freedom of something: %s', (text) => finds(`[Казахстан|kazakhstan]: ${text}`));

  it.each([
    'дали год [ограничения свободы|restricted-freedom].',
    'дали [ограничение свободы|restricted-freedom] сроком на год.',
    'просят [ограничение свободы|restricted-freedom], слова прокурора ясны.',
    'срок [ограничения свободы|restricted-freedom] условен.',
    'об [ограничении свободы|restricted-freedom] он не слышал.',
  ])('is the punishment alone: %s', (text) => finds(`[Казахстан|kazakhstan]: ${text}`));
});

describe('a site with a hyphen in its address', () => {
  it.each([
    'В [Казахстане|kazakhstan] пишет Almaty-akshamy.kz.',
    'В [Казахстане|kazakhstan] пишет Semey-news.kz, что идёт дождь.',
    'In [Kazakhstan|kazakhstan] Astana-times.com wrote.',
    'In [Kazakhstan|kazakhstan] it was on Almaty-live.tv today.',
    'In [Kazakhstan|kazakhstan] read Astana-info.press, please.',
  ])('names no place: %s', finds);

  it.each([
    'In [Kazakhstan|kazakhstan] the [Almaty|almaty]-based club won.',
    'In [Kazakhstan|kazakhstan] an [Astana|astana]-led plan. Kz is a code.',
    'The road [Almaty|almaty] - [Astana|astana] in [Kazakhstan|kazakhstan] is new.',
    'In [Kazakhstan|kazakhstan] the [Almaty|almaty]-wide rain.',
    'In [Kazakhstan|kazakhstan] an [Astana|astana]-made film.',
  ])('is one in a compound: %s', finds);
});
