import { describe, expect, it } from 'vitest';
import { finds, isAbout } from './support/sentences';

describe('the country in a list of countries', () => {
  it.each([
    'A trial with 300 patients ran in Georgia, Kazakhstan and Norway.',
    'Land boundaries: Russia 720 km, Kazakhstan 1,010 km, Kyrgyzstan 87 km.',
    'The prize went to China, Georgia, and Kazakhstan.',
    'Clubs of Norway, Kazakhstan and Georgia drew.',
    'It sells to Uzbekistan; Kazakhstan; Kyrgyzstan (since 2015).',
  ])('says nothing of what a page is about: %s', (text) => {
    expect(isAbout(text)).toBe(false);
  });

  it.each([
    'Kazakhstan, Georgia and Norway signed in Semey.',
    'In Kazakhstan, Russia and China met.',
    'Russia and Kazakhstan agreed on a price.',
    'Georgia, Norway and China wrote to Kazakhstan.',
    'Kazakhstan voted. Georgia, Kazakhstan and Norway abstained.',
  ])('does where it comes first, or is named beside it: %s', (text) => {
    expect(isAbout(text)).toBe(true);
  });

  it('is another’s partner after a hyphen', () => {
    expect(isAbout('China-Kazakhstan trade up')).toBe(false);
    expect(isAbout('Turkish-Kazakh firm opens in Bishkek')).toBe(false);
    expect(isAbout('Kazakhstan-China trade up')).toBe(true);
  });
});

describe('a page on which only towns speak for the country', () => {
  it.each([
    'Almaty is a typeface of five weights. Ten styles are free.',
    'Our boots: Semey, Oslo, Lima. Semey is the warmest.',
    'Almaty Sans and Almaty Mono are new.',
    'The yacht Almaty won. Almaty leads by two points.',
    'Model names are Almaty, Semey and Astana.',
  ])('is not about it where nothing is said to be there: %s', (text) => {
    expect(isAbout(text)).toBe(false);
  });

  it.each([
    'ALMATY - Schools closed on Friday.',
    'ALMATY. Schools closed on Friday.',
    'Smog closed schools in Almaty on Friday.',
    'Almaty’s schools closed on Friday.',
    'The mayor of Semey closed schools.',
  ])('is where something is: %s', (text) => {
    expect(isAbout(text)).toBe(true);
  });
});

describe('names of the country that something else bears', () => {
  it.each([
    'Team Astana dropped two riders before the Giro in Norway.',
    'The Kazakh-born striker scored twice for Norway.',
    'A Kazakh-owned bank in Georgia failed.',
    'FC Astana lost in Norway.',
    'The Astana Open ended; a guest from Norway won.',
  ])('do not make a page one about it: %s', (text) => {
    expect(isAbout(text)).toBe(false);
  });

  it.each([
    'A Kazakh striker scored twice for Norway.',
    'The Almaty-based bank failed.',
    'In Astana a team from Norway won.',
    'Kazakhstan’s team Astana won.',
    'The Kazakh-born striker came home to Kazakhstan.',
  ])('do beside a word that is its own: %s', (text) => {
    expect(isAbout(text)).toBe(true);
  });
});

describe('where another country lies', () => {
  it.each([
    'Location: north of Uzbekistan, south of Kazakhstan.',
    'The lake is west of Kazakhstan.',
    'A land between China and Kazakhstan.',
    'Southwest of Kazakhstan the desert begins.',
    'It lies between Russia and Kazakhstan, on the river.',
    'Gas flows to Uzbekistan through Kazakhstan.',
    'Goods reach Tashkent via Kazakhstan.',
  ])('is no page about it: %s', (text) => {
    expect(isAbout(text)).toBe(false);
  });

  it.each([
    'In the south of Kazakhstan it rained.',
    'The west of Kazakhstan is dry.',
    'Kazakhstan lies between Russia and China.',
    'A treaty between Kazakhstan and China was signed.',
    'Most of Kazakhstan is steppe.',
    'Gas of Kazakhstan flows through Russia.',
    'Kazakhstan sells gas via Georgia.',
  ])('but its own parts and pairs are: %s', (text) => {
    expect(isAbout(text)).toBe(true);
  });
});

describe('a sea', () => {
  it('lies in several countries, so that it alone makes no page one about this', () => {
    expect(isAbout('The Aral Sea shrinks. The Aral Sea was large. Uzbek boats rot.')).toBe(false);
    expect(isAbout('In Uzbekistan the Aral Sea is gone.')).toBe(false);
    expect(isAbout('The Aral Sea feeds few. The Aral Sea dries.')).toBe(false);
    finds('In [Kazakhstan|kazakhstan] the [Aral Sea|aral-sea] grows.');
    finds('[Kazakhstan|kazakhstan] votes\nBy the [Aral Sea|aral-sea] few came.');
  });
});

describe('a race', () => {
  it.each([
    'Astana’s Nielsen won stage four of the Tour de France.',
    'A debutant from Astana won from a long breakaway. The Kazakh team was glad.',
    'In the peloton Astana and Almaty led.',
    'Orozov of Astana kept the yellow jersey.',
    'Two riders from Astana lost the time trial. The Kazakh squad was last.',
  ])('in which only teams are called like towns is no page about the country: %s', (text) => {
    expect(isAbout(text)).toBe(false);
  });

  it.each([
    'Kazakhstan’s Nielsen won stage four of the Tour de France.',
    'Roads in Astana are closed on Friday.',
    'The Kazakh government paid for a time trial.',
    'A debutant from Astana won. Kazakhstan was glad of the breakaway.',
    'Schools in Astana took part in a race.',
  ])('is one where the country is named: %s', (text) => {
    expect(isAbout(text)).toBe(true);
  });
});
