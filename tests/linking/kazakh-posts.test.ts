import { describe, expect, it } from 'vitest';
import { marked, plain } from './support/linker';

const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);

describe('a Kazakh post before a personal name', () => {
  it.each([
    '[Қазақстан|kazakhstan]: жиынға облыс [әкімі|akim] Серік Оразов келді.',
    '[Алматы облысының|almaty-region] [әкімі|akim] Марат Тілеуов есеп берді.',
    '[Қазақстан|kazakhstan]: қала [әкімі|akim] Айгүл Сейітова көпірді ашты.',
    '[Қазақстан|kazakhstan]: ауылдық округ [әкімі|akim] С. Оразов үйді аралады.',
    '[Астана|astana] [әкімі|akim] Жанат Мұратов жиын өткізді.',
    '[АЛМАТЫ ОБЛЫСЫНЫҢ|almaty-region] [ӘКІМІ|akim] Серік Оразов тұрғындарды тыңдады.',
  ])('is a mention where its place stands before it: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: жиынға әкім Серік Оразов келді.',
    '[Қазақстан|kazakhstan]: бұрынғы әкімі Марат Тілеуов кетті.',
    '[Қазақстан|kazakhstan] күтеді. Әкім Айгүл Сейітова көпірді ашты.',
    '[Қазақстан|kazakhstan] күтеді. Облыс, әкімі Серік Оразов айтқандай, үлкен.',
    '[Қазақстан|kazakhstan] күтеді. Президент Серік Оразов сөйледі.',
  ])('is the person’s title elsewhere: %s', finds);
});

describe('a Kazakh town in capitals that is called like an everyday word', () => {
  it.each([
    'Қар қалың\n[ОРАЛ|oral]. ХАБАРШЫ – [Қазақстанда|kazakhstan] қар жауды.',
    '[ОРАЛ|oral]. Хабаршы агенттігі – Кеше [Қазақстаннан|kazakhstan] пойыз шықты.',
    '[ОРАЛ|oral], 3 мамыр - [Қазақстан|kazakhstan] командасы жеңді.',
    '[ОРАЛ|oral]. KHABARSHY — Көпір жөнделді, деді [Қазақстан|kazakhstan] тілшісі.',
    '[Қазақстан|kazakhstan] жаңалығы\n[ОРАЛ|oral]. Хабаршы – Өзенде мұз еріді.',
  ])('is where a report comes from, before its agency: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan] күтеді.\nОРАЛ ТАУЫ АЛЫС.',
    '[Қазақстан|kazakhstan] күтеді.\nОрал, Алтай – таулар.',
    'ОРАЛ. Хабаршы – Ғалымдар жұлдыз тапты.',
    '[Қазақстан|kazakhstan] күтеді.\nБұл ОРАЛ. Хабаршы – құс.',
    '[Қазақстан|kazakhstan] күтеді.\nОРАЛ – бұйрық рай.',
  ])('is not without one, nor on a page of no country: %s', finds);
});

describe('a district in Latin letters that bears a place’s name', () => {
  it.each([
    '[Qazaqstan|kazakhstan]: Semey audanynda qar jaudy.',
    '[Qazaqstan|kazakhstan]: Semey audanynyń turǵyndary keldi.',
    '[Qazaqstan|kazakhstan]: joldar Semey aýdanyna jetti.',
    '[Qazaqstan|kazakhstan]: Semey aýdanynda mektep ashyldy.',
    '[Qazaqstan|kazakhstan]: Semey audany úlken.',
    '[Qazaqstan|kazakhstan]: Semey oblysynda qar jaudy.',
    '[Qazaqstan|kazakhstan]: Semey oblysynyń joldary jóndeldi.',
  ])('is not the place: %s', finds);

  it.each([
    '[Qazaqstan|kazakhstan]: [Semey|semey] qalasynda qar jaudy.',
    '[Qazaqstan|kazakhstan]: [Semey|semey], audanynda qar jaudy.',
    '[Qazaqstan|kazakhstan]: [Semey|semey] úlken. Audany kishi.',
    '[Qazaqstan|kazakhstan]: audanynda [Semey|semey] bar.',
    '[Qazaqstan|kazakhstan]: [Semey|semey] men audany birikti.',
  ])('is it with any other word beside it: %s', finds);
});
