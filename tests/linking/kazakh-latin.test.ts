import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);

describe('Kazakh in Latin letters, as parts of the press write it', () => {
  it.each([
    '[Qazaqstannyŋ|kazakhstan] [Ükımetı|government] jäne el.',
    '[Qazaqstanda|kazakhstan] [ákim|akim] jáne [ákimniń|akim] orynbasary kezdesti.',
    '[Qazaqstan|kazakhstan] jäne [Konstitusia|constitution] turaly.',
    '[Qazaqstan|kazakhstan] jáne [Konstıtýsııanyń|constitution] baptary.',
    '[Qazaqstanǧa|kazakhstan] [Işkı ıster ministrlıgı|ministry-internal-affairs] jäne el.',
  ])('is read: %s', finds);
});

describe('a text in Latin letters without a telling word', () => {
  it.each([
    'Almaty qalasynyng túrghyndary is qaghazyn aldy.',
    'Oblystyng qalalary saylaugha qatysady.',
    'Qazir aulynyń balalary oqýda.',
    'Qalanyŋ tūrǧyndary jiylysqa keldı.',
    'Qarttyñ sözı osy edı.',
  ])('is Kazakh: %s', (text) => {
    expect(link(text).language).toBe('kk');
  });

  it.each([
    'The city of Qaraghandy is new.',
    'Qonun va qaror bilan ish boshlandi.',
    'Türkiye’nin başkenti bir kent.',
    'Der Rat von Qom ist das Haus.',
    'He plays the qobyz.',
  ])('is not: %s', (text) => {
    expect(link(text).language).not.toBe('kk');
  });
});
