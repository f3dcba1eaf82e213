import { describe, expect, it } from 'vitest';
import { finds, isAbout } from './support/sentences';

describe('the country’s people in other countries', () => {
  it.each([
    'Kazakh herders live in Xinjiang.',
    'The Kazakhs of China breed horses.',
    'Ethnic Kazakhs in Uzbekistan sing.',
    'In Turkey a Kazakh community bakes bread.',
    'Kazakhs live in China and Russia, far outside Kazakhstan.',
    'Kazakh herders of China fled. In Kazakhstan, too, herds died long ago, and in Russia.',
  ])('make no page one about it: %s', (text) => {
    expect(isAbout(text)).toBe(false);
  });

  it.each([
    'Kazakhs vote on Sunday.',
    'Kazakh herders wait for snow.',
    'The Kazakh president flew to Russia.',
    'Ethnic Kazakhs in China wrote to Kazakhstan, and Kazakhstan answered.',
    'The Kazakh border to China is closed.',
    'Kazakhs from China came to Almaty, and Almaty took them in.',
  ])('do where nothing else is named, or the country is: %s', (text) => {
    expect(isAbout(text)).toBe(true);
  });
});

describe('a person called like a place', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] they met Semey who sings.',
    'In [Kazakhstan|kazakhstan] it was Almaty who called.',
    '[Kazakhstan|kazakhstan]: my friend Semey who paints is here.',
    'For [Kazakhstan|kazakhstan] Astana who runs is new.',
    '[Kazakhstan|kazakhstan]: is it Almaty who cooks?',
  ])('does what no place does: %s', finds);

  it.each([
    'In [Kazakhstan|kazakhstan] people of [Semey|semey] who sing came.',
    '[Kazakhstan|kazakhstan]: those in [Almaty|almaty] who called.',
    '[Kazakhstan|kazakhstan]: boys from [Astana|astana] who run are here.',
    'In [Kazakhstan|kazakhstan] [Semey|semey], who knows, may grow.',
    '[Kazakhstan|kazakhstan]: of [Semey|semey] he asked who sings.',
  ])('is the place where its people do: %s', finds);
});
