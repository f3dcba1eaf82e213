import { describe, expect, it } from 'vitest';
import { isAbout } from './support/sentences';

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
