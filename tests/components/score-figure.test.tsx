// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { placeOn } from '../../src/components/score/place';
import { ScoreFigure } from '../../src/components/score/ScoreFigure';
import type { Language } from '../../src/model/language';
import { draw, words } from './draw';
import { type SampleScore, score } from './samples/build';
import { assembly, banded, corruption, health, press, unions } from './samples/scores';

function figure(sample: SampleScore, language: Language = 'en') {
  const { container } = draw(
    <ScoreFigure score={score(sample, language)} onCopy={() => true} />,
    language,
  );
  const name = screen.getByRole('img').getAttribute('aria-label') ?? '';
  return { container, name };
}

describe('a score’s accessible name holds every fact of the figure', () => {
  it.each([
    [
      'points',
      assembly,
      'Right to assembly and association: 1.4 on a scale from 0 to 10; 0 is worst, 10 is best; Measured for 2018, published in 2019; measured by Human Rights Measurement Initiative',
    ],
    [
      'points with a band',
      banded,
      'Right to opinion and expression: 2.3 on a scale from 0 to 10; uncertainty band 1.8 to 2.9; 0 is worst, 10 is best; Measured for 2018, published in 2019; measured by Human Rights Measurement Initiative',
    ],
    [
      'percent of benchmark',
      health,
      'Right to health: 91.5 percent of the benchmark; 100% is the best possible; Percent of what is possible at the country’s income. Not a share of people; Measured for 2016, published in 2019; measured by Human Rights Measurement Initiative',
    ],
    [
      'rating',
      unions,
      'Respect for workers’ rights: rating 5 on a scale from 1 to 5+; 5 means no guarantee of rights; Published in 2022; year measured not given; measured by International Trade Union Confederation',
    ],
    [
      'rank',
      press,
      'World Press Freedom Index: place 158 of 180; 1st is best, 180th is worst; The document gives no year; measured by Reporters Without Borders',
    ],
    [
      'index',
      corruption,
      'Corruption Perceptions Index: 39 on an index from 0 to 100; 0 is most corrupt, 100 is cleanest; Measured for 2023; measured by Transparency International',
    ],
  ] as const)('%s', (_, sample, expected) => {
    expect(figure(sample).name).toBe(expected);
  });

  it('in Russian and Kazakh, with their decimal comma', () => {
    expect(figure(assembly, 'ru').name).toContain('1,4 по шкале от 0 до 10; 0 — хуже всего');
    cleanup();
    expect(figure(assembly, 'kk').name).toContain('0–10 шкаласы бойынша 1,4; 0 — ең нашар');
  });
});

describe('a score on the card', () => {
  it('never shows a bare number: its scale, direction and year stand beside it', () => {
    const { container } = figure(assembly);
    expect(words(container.querySelector('.q-score-value'))).toBe('1.4 of 10');
    expect(words(container.querySelector('.q-score-words'))).toBe('0 is worst, 10 is best');
    expect(words(container)).toContain('Measured for 2018, published in 2019');
  });

  it('says that a percentage of the benchmark is not a share of people', () => {
    const { container } = figure(health);
    expect(words(container.querySelector('.q-score-value'))).toBe('91.5% of benchmark');
    expect(words(container.querySelector('.q-score-words'))).toContain('Not a share of people');
  });

  it('draws the uncertainty band only where the source prints one', () => {
    expect(figure(assembly).container.querySelector('.q-scale-band')).toBeNull();
    cleanup();
    const band = figure(banded).container.querySelector('.q-scale-band');
    expect([band?.getAttribute('x'), band?.getAttribute('width')]).toEqual(['18%', '11%']);
  });

  it('fills one step of a rating', () => {
    const { container } = figure(unions);
    const labels = [...container.querySelectorAll('.q-scale text')].map(words);
    expect(labels).toEqual(['1', '2', '3', '4', '5', '5+']);
    expect([...container.querySelectorAll('.q-scale-on')].map(words)).toEqual(['5']);
  });

  it('fills 5+ for what lies beyond 5', () => {
    const { container } = figure({ ...unions, value: 6, printed: '5+' });
    expect([...container.querySelectorAll('.q-scale-on')].map(words)).toEqual(['5+']);
    expect(words(container.querySelector('.q-score-value'))).toBe('5+ on 1–5+');
  });

  it('names who measured and which document quotes it, where they are not the same', () => {
    const { container } = figure(press);
    expect(words(container)).toContain('measured by Reporters Without Borders');
    expect(words(container)).toContain('Quoted by HRMI, a monitoring organisation');
    cleanup();
    expect(words(figure(assembly).container)).not.toContain('Quoted by');
  });

  it('marks the State’s own account', () => {
    expect(words(figure(corruption).container.querySelector('.q-state-mark'))).toBe(
      'The State’s own account',
    );
  });

  it('is read once by a screen reader: the digits around the drawing are hidden from it', () => {
    const { container } = figure(assembly);
    for (const part of ['.q-score-value', '.q-score-words', '.q-score-name'])
      expect(container.querySelector(part)?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('the place on a scale', () => {
  it.each([
    [0, 10, 1.4, 14],
    [1, 180, 1, 0],
    [1, 180, 180, 100],
    [0, 100, 140, 100],
    [0, 100, -3, 0],
    [5, 5, 5, 0],
  ])('from %d to %d, %d is at %d percent', (min, max, value, place) => {
    expect(placeOn({ min, max }, value)).toBe(place);
  });
});
