import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

/** Sentences with their mentions in brackets. */
const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);

describe('a surname of the index that the page gave somebody else', () => {
  it.each([
    '[Казахстан|kazakhstan]: боксёр Серик Токаев победил. Токаев доволен.',
    '[Казахстан|kazakhstan]: учителя Ержана Назарбаева ждут. Назарбаеву семьдесят лет.',
    '[Казахстан|kazakhstan]: Серик Токаев поёт.\nЗал аплодирует Токаеву.',
    '[Казахстан|kazakhstan]: [Макса Бокаева|maks-bokayev] судили. Судья Марат Бокаев молчит. Бокаев ушёл.',
    '[Kazakhstan|kazakhstan]: Bolat Nazarbayev sold a market. Nazarbayev paid.',
    '[Қазақстан|kazakhstan]: Серік Тоқаев ән айтты. Тоқаев риза.',
  ])('is that person’s where it stands alone: %s', finds);

  it.each([
    '[Токаев|kassym-jomart-tokayev] подписал закон. Рядом стоял Марат Токаев. [Токаев|kassym-jomart-tokayev] ушёл.',
    '[Казахстан|kazakhstan]: Марат Токаев поёт. [Касым-Жомарт Токаев|kassym-jomart-tokayev] слушает. [Токаев|kassym-jomart-tokayev] рад.',
    '[Нурсултан Назарбаев|nursultan-nazarbayev] ушёл. Его брат Болат Назарбаев остался. [Назарбаев|nursultan-nazarbayev] молчит.',
    '[Казахстан|kazakhstan]: судья Марат Бокаев отпустил [Макса Бокаева|maks-bokayev]. [Бокаев|maks-bokayev] рад.',
    '[Казахстан|kazakhstan]: [Макс Бокаев|maks-bokayev] сидел. Мать, Алия Бокаев, ждала. [Бокаев|maks-bokayev] писал ей.',
    '[Казахстан|kazakhstan]: [Макса Бокаева|maks-bokayev] судил Марат Бокаев.\nПозже [Бокаев|maks-bokayev] вышел.',
  ])('is ours again where ours is named: %s', finds);

  it.each([
    'Профессор Ержан Назарбаев прочёл лекцию. Назарбаев — автор книг.',
    'Тракторист Иван Токаев награждён. Медаль вручили в Курске.',
  ])('says nothing of the country: %s', (text) => {
    expect(link(text).about).toBe(false);
  });
});
