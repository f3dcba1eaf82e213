// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { WhyMatched } from '../../src/components/WhyMatched';
import type { Language } from '../../src/model/language';
import { type FormChange, formChanges, type Why } from '../../src/model/mention';
import { draw, words } from './draw';

const plain: Why = { name: 'Токаев', lang: 'ru', changes: ['exact'], evidence: 'unmistakable' };

const said = (why: Partial<Why>, found: string | undefined, language: Language = 'en') =>
  words(draw(<WhyMatched why={{ ...plain, ...why }} found={found} />, language).container);

describe('why a word was matched', () => {
  it('is not explained where the name stands there as it is', () => {
    expect(said({}, 'Токаев')).toBe('');
  });

  it.each([
    ['en', 'Found as “Токаева”: an inflected form of “Токаев”.'],
    ['ru', 'Найдено как «Токаева»: форма от «Токаев».'],
    ['kk', '«Токаева» түрінде табылды: «Токаев» атауының қосымша жалғанған түрі.'],
  ] as const)('is said in plain words in %s', (language, expected) => {
    expect(said({ changes: ['inflected'] }, 'Токаева', language)).toBe(expected);
  });

  it('names what grammar did first, and what sort of name it is after that', () => {
    expect(said({ name: 'ҰҚК', changes: ['abbreviation', 'inflected'] }, 'ҰҚК-нің')).toBe(
      'Found as “ҰҚК-нің”: an inflected form of “ҰҚК”, an abbreviation.',
    );
  });

  it('does not call a name a form of itself', () => {
    expect(said({ name: 'КНБ', changes: ['abbreviation'] }, 'КНБ')).toBe(
      'Found as “КНБ”: an abbreviation.',
    );
    expect(said({ name: 'Amanat', changes: ['former'] }, 'Nur Otan')).toBe(
      'Found as “Nur Otan”: a former name of “Amanat”.',
    );
  });

  it('says what let a name through that needed help', () => {
    expect(said({ evidence: 'owner-nearby', by: 'Kazakhstan' }, 'Senate')).toBe(
      'The country is named nearby: “Kazakhstan”.',
    );
    expect(said({ evidence: 'quotes' }, 'Бірлік')).toBe('It stands in quotation marks.');
  });

  it('works without the words of the page', () => {
    expect(said({ changes: ['inflected'] }, undefined)).toBe(
      'Found by its form: an inflected form of “Токаев”.',
    );
  });

  it.each(formChanges.filter((change) => change !== 'exact'))('has words for %s', (change) => {
    const changes: readonly FormChange[] = [change];
    expect(said({ changes }, 'Х', 'kk')).toContain('Токаев');
    expect(said({ changes, name: 'Х' }, 'Х', 'ru')).not.toContain('Токаев');
  });
});
