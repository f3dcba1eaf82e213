import { describe, expect, it } from 'vitest';
import { link, linker, marked, only, plain } from './support/linker';

const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);

describe('a hyphen typed as a dash, or with a space', () => {
  it.each([
    '[Қазақстан|kazakhstan]: [Қасым – Жомарт Тоқаев|kassym-jomart-tokayev] келді.',
    '[Қазақстан|kazakhstan]: [Қасым -Жомарт Тоқаев|kassym-jomart-tokayev] келді.',
    '[Қазақстан|kazakhstan]: [Қасым- Жомарт Тоқаев|kassym-jomart-tokayev] келді.',
    '[Қазақстан|kazakhstan]: [ІІМ -нің|ministry-internal-affairs] өкілі келді.',
    '[Қазақстан|kazakhstan]: [ІІМ –де|ministry-internal-affairs] жиын өтті.',
  ])('is part of the name: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan]: [ІІМ|ministry-internal-affairs] – да, басқасы да.',
    '[Қазақстан|kazakhstan]: бұл Нұр – Отан емес.',
    '[Қазақстан|kazakhstan]: [Сенат|senate] – [Парламент|parliament] палатасы.',
    '[Қазақстан|kazakhstan]: Қасым – ақын, Жомарт – жігіт.',
    '[Kazakhstan|kazakhstan]: Supreme - Court of birds.',
  ])('parts words otherwise: %s', finds);
});

describe('text as browsers have it', () => {
  it.each([
    ['a soft hyphen', '[Kazakh\u00adstan|kazakhstan] votes.'],
    ['a zero-width space', '[Kazakh\u200bstan|kazakhstan] votes.'],
    ['a no-break space', '[Nur\u00a0Otan|nur-otan] won in [Kazakhstan|kazakhstan].'],
    ['a thin space', '[Nur\u2009Otan|nur-otan] won in [Kazakhstan|kazakhstan].'],
    ['a non-breaking hyphen', '[Kassym\u2011Jomart Tokayev|kassym-jomart-tokayev] spoke.'],
    [
      'a combining breve',
      '[Маи\u0306лис|x]'.replace(
        '[Маи\u0306лис|x]',
        'Суд. [Токаеву|kassym-jomart-tokayev] отказали.',
      ),
    ],
    ['ё for е', '[Казахстан|kazakhstan]: «[Нур Отан|nur-otan]» ещё ждёт.'],
    ['line breaks between words', '[Kassym-Jomart\nTokayev|kassym-jomart-tokayev]'],
  ])('is read over: %s', (_, sentence) => {
    const [block] = linker.link([plain(sentence)], {}).blocks;
    expect(block?.length).toBeGreaterThan(0);
    for (const { start, end } of block ?? [])
      expect(sentence).toContain(`[${plain(sentence).slice(start, end)}|`);
  });

  it('composes letters and their marks', () => {
    const decomposed = 'Әділет министрлігіи\u0306';
    expect(decomposed.normalize('NFC')).not.toBe(decomposed);
    expect(only('Ра\u0438\u0306он Казахстана'.normalize('NFD')).entity).toBe('place/kazakhstan');
  });

  it('reads a word that mixes Latin and Cyrillic in either script', () => {
    expect(only('Kаzаkhstаn').entity).toBe('place/kazakhstan');
    expect(only('Kaзaxстан дамыды').entity).toBe('place/kazakhstan');
    expect(marked('Mәжіліc пен Сeнат')).toBe('[Mәжіліc|mazhilis] пен [Сeнат|senate]');
  });

  it('joins a word broken at the end of a line', () => {
    const text = 'В среду Казах-\nстан проголосовал.';
    const { start, end } = only(text);
    expect(text.slice(start, end)).toBe('Казах-\nстан');
    finds('Город-\n[Kazakhstan|kazakhstan] спорт.');
  });

  it('counts UTF-16 units past characters of two', () => {
    const text = '😀😀 Kazakhstan 🇰🇿 votes';
    const { start, end } = only(text);
    expect(text.slice(start, end)).toBe('Kazakhstan');
  });

  it('finds a name through curly and straight apostrophes, and leaves the possessive out', () => {
    finds("[Kazakhstan|kazakhstan]’s and [Kazakhstan|kazakhstan]'s vote.");
  });

  it('does not join names over a comma, a semicolon or the end of a sentence', () => {
    finds('[Kazakhstan|kazakhstan]: Supreme, Court; Supreme. Court');
    finds('[Kazakhstan|kazakhstan]: Nur. Otan');
    finds('[Казахстан|kazakhstan]: Нур — Отан; Верховный/суд.');
  });

  it.each([
    '[Kazakhstan|kazakhstan] wrote to the [Committee on Economic, Social and Cultural Rights|cescr].',
    '[Казахстан|kazakhstan] отчитался перед [Комитетом по экономическим, социальным и культурным правам|cescr].',
    '[Қазақстан|kazakhstan] [Экономикалық, әлеуметтік және мәдени құқықтар комитетіне|cescr] жазды.',
    '[Казахстан|kazakhstan] нарушил [Конвенцию МОТ № 87|ilo-87].',
    '[Казахстан|kazakhstan]: дома строят по проекту «[Ауыл – Ел бесігі|auyl-el-besigi]».',
    '[Казахстан|kazakhstan]: дома строят по проекту «[Ауыл - Ел бесігі|auyl-el-besigi]».',
    '[Kazakhstan|kazakhstan] keeps to its speech [A new land: time to act|address] of 2020.',
    '[Kazakhstan|kazakhstan] applies the [Rules on insults (bullying) of pupils|rules].',
    '[Казахстан|kazakhstan]: его держат в колонии [ГМ-172/6|prison-172-6].',
    '[Казахстан|kazakhstan] нарушил [Конвенцию МОТ №87|ilo-87].',
  ])('finds a name that has a comma, dash, slash or number sign of its own: %s', finds);

  it('leaves addresses alone', () => {
    finds(
      'Write to press@kazakhstan.example or https://example.org/Kazakhstan about [Kazakhstan|kazakhstan].',
    );
  });

  it.each([
    '[Казахстан|kazakhstan]: сообщает Almaty.tv, ответа нет.',
    '[Қазақстан|kazakhstan]: деп жазды Almaty.kz тілшісі.',
    '[Kazakhstan|kazakhstan] news, Almaty.press reports.',
    '[Kazakhstan|kazakhstan] news on Almaty.media today.',
    '[Kazakhstan|kazakhstan]: “Almaty.info” wrote so.',
  ])('takes a site for no town: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] loves [Almaty|almaty].The rest waits.',
    '[Kazakhstan|kazakhstan] loves [Almaty|almaty]. Media wait.',
    '[Kazakhstan|kazakhstan] and [Almaty|almaty].',
    '[Kazakhstan|kazakhstan]: [Almaty|almaty].kzinfo',
    '[Kazakhstan|kazakhstan]: [Almaty|almaty], tv.',
  ])('but a town before another word: %s', finds);
});

describe('letter case', () => {
  it('does not matter in a headline in capitals', () => {
    finds('[СЕНАТ|senate] [КАЗАХСТАНА|kazakhstan] ПРОТИВ');
    expect(link('СЕНАТ КАЗАХСТАНА ПРОТИВ').mentions[0]?.why.changes).toEqual(['capitals']);
  });

  it('matters for proper names and for abbreviations', () => {
    finds('[Kazakhstan|kazakhstan]: astana, [Astana|astana]; auyl party.');
    finds('[Казахстан|kazakhstan]: кнб, [КНБ|knb].');
  });
});

describe('the span', () => {
  it.each([
    '[Қазақстан|kazakhstan]: [ҰҚК-нің|knb] өкілі келді.',
    '[Қазақстан|kazakhstan]: [«Нұр Отан»ның|nur-otan] өкілі келді.',
    '[Қазақстан|kazakhstan]: [«Нұр Отан»-ның|nur-otan] өкілі келді.',
    '[Қазақстан|kazakhstan]: «[Нұр Отан|nur-otan]» өкілі келді.',
    '[Қазақстан Республикасының|kazakhstan] заңы.',
  ])('takes the suffix, and both quotation marks or none: %s', finds);
});

describe('a plus sign after a name', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] [LGBT+|lgbt] rights are few.',
    'In [Kazakhstan|kazakhstan] rights of [LGBT+|lgbt], too, are few.',
    'In [Kazakhstan|kazakhstan] [LGBT|lgbt] rights are few.',
    '[Kazakhstan|kazakhstan]: “[LGBT+|lgbt]” is a word.',
    '[Kazakhstan|kazakhstan]: [LGBT+|lgbt].',
  ])('is a part of one that has it: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan]+ is a channel.',
    'In [Kazakhstan|kazakhstan] [LGBT|lgbt] + rights are few.',
    'In [Almaty|almaty]+, a shop of [Kazakhstan|kazakhstan].',
    '[Kazakhstan|kazakhstan]: 5+ [LGBT|lgbt] clubs.',
    'The [Senate|senate]+ of [Kazakhstan|kazakhstan] is a game.',
  ])('is none of another: %s', finds);
});
