import { describe, expect, it } from 'vitest';
import { marked, plain } from './support/linker';

/** Sentences with their mentions in brackets. */
const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);

describe('a place that is only called like one of the index', () => {
  it.each([
    '[Казахстан|kazakhstan]: историк пишет о Русской Астане.',
    '[Казахстан|kazakhstan]: беженцы пришли из Восточного Семея.',
    '[Казахстан|kazakhstan] закупит уголь в посёлке Семей Ташкентской области.',
    '[Казахстан|kazakhstan]: его дед родился в селе Астана Орского района Ташкентской области.',
    '[Казахстан|kazakhstan]: гость живёт в Уральске, Российский край.',
  ])('is not meant: %s', finds);

  it.each([
    '[Казахстан|kazakhstan]: историк пишет о [Астане|astana] и Ташкентской области.',
    '[Казахстан|kazakhstan]: беженцы пришли в восточный район из [Семея|semey].',
    '[Казахстан|kazakhstan] закупит уголь в городе [Семей|semey] Абайской области.',
    '[Казахстан|kazakhstan]: из [Астаны|astana] российские туристы едут в Москву.',
    '[Казахстан|kazakhstan]: гость живёт в [Уральске|oral], русский край далёк.',
    '[Казахстан|kazakhstan]: красивая [Астана|astana] растёт.',
  ])('is meant elsewhere: %s', finds);
});

describe('a village called like a region', () => {
  it.each([
    '[Казахстан|kazakhstan]: в село Мангистау провели газ.',
    '[Казахстан|kazakhstan]: жители посёлка Мангистау ждут.',
  ])('is none: %s', finds);

  it.each([
    '[Казахстан|kazakhstan]: в [Мангистау|mangystau-region] провели газ.',
    '[Казахстан|kazakhstan]: жители посёлка. [Мангистау|mangystau-region] ждёт.',
    '[Казахстан|kazakhstan]: в селе [Семей|semey] провели газ.',
  ])('is one where it is the region, or a place of that name: %s', finds);
});

describe('a place in quotation marks', () => {
  it('is itself after a word that only says what it is', () => {
    finds('[Казахстан|kazakhstan]: космодром «[Семей|semey]» закрыт, отель «Семей» открыт.');
  });
});
