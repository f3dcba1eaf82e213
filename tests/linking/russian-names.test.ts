import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

/** Sentences with their mentions in brackets. */
const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);
const about = (text: string) => link(text).about;

describe('a page in Russian that names towns alone', () => {
  it.each([
    'Тараз. Прибор «Тараз» нужен геодезистам в России и Узбекистане.',
    'Актёр вырос в Астане.\nОн играл в театрах Астаны, России и Узбекистана. Умер в Москве.',
    'Выставка из Астаны едет в Россию.\nВ Астане довольны, в России и в США ждут.',
  ])('among as many words for other countries is not about the country: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    'В Астане и Алматы прошёл дождь. В Алматы ждут гостей из России.',
    'Астана ждёт гостей из России. В Алматы тихо.',
    'Выставка из Казахстана едет в Россию.\nВ Астане довольны, в России ждут.',
  ])('is about it where they prevail, or it is named itself: %s', (text) => {
    expect(about(text)).toBe(true);
  });
});

describe('a page in Russian whose headline names no country', () => {
  it('is not about one that comes after another, and stands among many', () => {
    const rest =
      'В Казахстане рады. Киргизские строители ждут. Узбекистан и США молчат, Киргизия торопит.';
    expect(about(`Строители обещают мост\nДеньги дали Россия и Казахстан.\n${rest}`)).toBe(false);
    expect(about(`Строители обещают мост\nДеньги дали Казахстан и Россия.\n${rest}`)).toBe(true);
    expect(about(`Премьер-министр обещает\nДеньги дали Россия и Казахстан.\n${rest}`)).toBe(false);
    expect(about(`Мост из Казахстана\nДеньги дала Россия. ${rest}`)).toBe(true);
  });
});

describe('a company that bears the country’s name', () => {
  it.each([
    'В [Казахстане|kazakhstan] завод купила Kazakhstan Steel Group.',
    'В [Казахстане|kazakhstan] завод продал Kazakhstan Holding.',
    'In [Kazakhstan|kazakhstan] the Almaty Group bought a mill.',
  ])('is no mention of the country: %s', finds);

  it.each(['В [Kazakhstan|kazakhstan] group tours go on.'])('is one in small letters: %s', finds);
});

describe('a team that bears its town’s name', () => {
  it.each([
    'В [Казахстане|kazakhstan] играют в футбол. Тренер Астаны доволен.',
    'Чемпионат [Казахстана|kazakhstan]: форварда Алматы удалили.',
    'Чемпионат [Казахстана|kazakhstan]\nАстана: 93. Чондрич - 17. Масурас',
  ])('is no mention of the town: %s', finds);

  it.each([
    'Тренер [Казахстана|kazakhstan] доволен, сборная [Казахстана|kazakhstan] победила.',
    'В [Казахстане|kazakhstan] тренер живёт в [Астане|astana].',
    'Погода в [Казахстане|kazakhstan]\n[Астана|astana]: 25 градусов.',
  ])('is one where it is the town, or the country: %s', finds);
});

describe('a team or company called by a bare place name', () => {
  it.each([
    '[Казахстан|kazakhstan]: велокоманда Астана победила.',
    '[Казахстан|kazakhstan]: хоккейный клуб Астана победил.',
    '[Казахстан|kazakhstan]: компания Астана разорилась.',
    '[Казахстан|kazakhstan]: в резервате Семей орманы тихо.',
  ])('is no mention of the place: %s', finds);

  it('is one in a case: the team of the town', () => {
    finds('[Казахстан|kazakhstan]: команда [Астаны|astana] победила.');
  });
});
