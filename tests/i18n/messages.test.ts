import { describe, expect, it } from 'vitest';
import { lookupIn } from '../../src/i18n/bundle';
import { createMessages } from '../../src/i18n/messages';
import { messagesIn } from '../components/samples/messages';

describe('texts', () => {
  it('come in the language of their file', () => {
    expect(messagesIn.ru.language).toBe('ru');
    expect(messagesIn.ru.text('cardClose')).toBe('Закрыть');
    expect(messagesIn.kk.text('cardClose')).toBe('Жабу');
  });

  it('take what is filled in by name, whatever the order in the sentence', () => {
    const parts = ['Мэр', '1', '0', '10'] as const;
    expect(messagesIn.en.text('scoreNamePoints', ...parts)).toBe('Мэр: 1 on a scale from 0 to 10');
    expect(messagesIn.kk.text('scoreNamePoints', ...parts)).toBe('Мэр: 0–10 шкаласы бойынша 1');
  });

  it('never expand what is filled in', () => {
    const hostile = '$FORM$ $1 $& $$';
    expect(messagesIn.en.text('whyFound', hostile, '$HOW$')).toBe(`Found as “${hostile}”: $HOW$.`);
  });

  it('show the key where there is no text, and speak English where the language is unknown', () => {
    const none = createMessages(() => '');
    expect(none.language).toBe('en');
    expect(none.text('cardClose')).toBe('cardClose');
    expect(lookupIn({})('constructor', [])).toBe('');
  });

  it('work over a look-up like the browser’s', () => {
    const asked: unknown[] = [];
    const messages = createMessages((key, values) => {
      asked.push([key, values]);
      return key === 'languageCode' ? 'kk' : 'Жабық';
    });
    expect(messages.text('cardAsOf', '2024')).toBe('Жабық');
    expect(asked).toEqual([
      ['languageCode', []],
      ['cardAsOf', ['2024']],
    ]);
  });
});

describe('counts', () => {
  it.each([
    [1, '1 упоминание'],
    [2, '2 упоминания'],
    [5, '5 упоминаний'],
    [11, '11 упоминаний'],
    [21, '21 упоминание'],
    [1234, '1\u00a0234 упоминания'],
  ])('in Russian, %i', (count, expected) => {
    expect(messagesIn.ru.plural('pageMentions', count)).toBe(expected);
  });

  it.each([
    [1, '1 mention'],
    [21, '21 mentions'],
    [1234, '1,234 mentions'],
  ])('in English, %i', (count, expected) => {
    expect(messagesIn.en.plural('pageMentions', count)).toBe(expected);
  });

  it('in Kazakh leave the noun as it is', () => {
    expect(messagesIn.kk.plural('pageMentions', 5)).toBe('5 рет аталған');
  });

  it('carry further words', () => {
    expect(messagesIn.ru.plural('ageNote', 3, '2021')).toBe(
      'Самые новые сведения здесь — за 2021 год: они старше статьи на 3 года.',
    );
  });
});
