import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);

describe('an article named with its law', () => {
  it.each([
    '[Kazakhstan|kazakhstan] used [Article 174 of the Criminal Code|criminal-code-174] again.',
    '[Kazakhstan|kazakhstan] used [Art. 174 of the Criminal Code|criminal-code-174] again.',
    '[Kazakhstan|kazakhstan] used part 2 of [article 405 of the criminal code|criminal-code-405] again.',
    '[Kazakhstan|kazakhstan] changed [Article 52 of the labour code|labour-code-52].',
    '[Kazakhstan|kazakhstan]: [Criminal Code Article 174|criminal-code-174] is vague.',
    '[Казахстан|kazakhstan]: осуждён по [ст. 174 УК|criminal-code-174].',
    '[Казахстан|kazakhstan]: осуждён по ч. 2 [ст. 405 УК|criminal-code-405].',
    '[Казахстан|kazakhstan]: осуждён по [статье 174 Уголовного кодекса|criminal-code-174].',
    '[Казахстан|kazakhstan]: осуждён по [174-й статье УК|criminal-code-174].',
    'Осуждён по [ст. 174 УК|criminal-code-174] [РК|kazakhstan].',
    '[Қазақстан|kazakhstan]: [ҚК 174-бабы|criminal-code-174] бойынша сотталды.',
    '[Қазақстан|kazakhstan]: [ҚК-нің 174-бабы|criminal-code-174] бойынша сотталды.',
    '[Қазақстан|kazakhstan]: [Қылмыстық кодекстің 174-бабының|criminal-code-174] 2-бөлігі.',
    '[Қазақстан|kazakhstan]: [Қылмыстық кодекстің 405-ші бабы|criminal-code-405] бойынша.',
  ])('is one mention: %s', finds);

  it('leaves the law free where several are named', () => {
    finds(
      '[Kazakhstan|kazakhstan] used [Articles 174|criminal-code-174] and [405|criminal-code-405] of the [Criminal Code|criminal-code].',
    );
    finds(
      '[Казахстан|kazakhstan]: [ст. 174|criminal-code-174], 180 и [405|criminal-code-405] [УК|criminal-code].',
    );
  });

  it('leaves the law free in Kazakh too', () => {
    finds(
      '[Қазақстан|kazakhstan]: [ҚК|criminal-code] [174|criminal-code-174] және [405-баптары|criminal-code-405].',
    );
  });

  it('is the law alone where the article is not in the index', () => {
    finds('[Kazakhstan|kazakhstan] used Article 999 of the [Criminal Code|criminal-code].');
    finds('[Казахстан|kazakhstan]: осуждён по ст. 1741 [УК|criminal-code].');
  });

  it('does not take the article of one law for another’s', () => {
    finds('[Kazakhstan|kazakhstan] used Article 52 of the [Criminal Code|criminal-code].');
  });

  it('is none where the code is another country’s', () => {
    finds('Гражданин [Казахстана|kazakhstan] осуждён по ст. 174 УК РФ.');
    finds(
      'A citizen of [Kazakhstan|kazakhstan] fell under Article 174 of the Criminal Code of Kyrgyzstan.',
    );
    finds('[Қазақстан|kazakhstan] азаматы Өзбекстан ҚК 174-бабы бойынша сотталды.');
  });

  it('says so', () => {
    const [, article] = link('Kazakhstan used Article 174 of the Criminal Code again.').mentions;
    expect(article?.why).toMatchObject({ name: 'Criminal Code', changes: ['article'] });
  });
});

describe('an article alone', () => {
  it('is a mention after the law was named with it', () => {
    finds(
      '[Kazakhstan|kazakhstan] used [Article 174 of the Criminal Code|criminal-code-174].\nUnder [Article 174|criminal-code-174] he faces prison; Article 52 is mild.',
    );
    finds(
      '[Казахстан|kazakhstan]: дело по [ст. 174 УК|criminal-code-174].\nПо [статье 174|criminal-code-174] грозит срок.',
    );
  });

  it('is a mention of the one law whose articles the page names', () => {
    finds(
      '[Kazakhstan|kazakhstan] used [Article 174 of the Criminal Code|criminal-code-174]; [Articles 174|criminal-code-174] and [405|criminal-code-405] are vague.',
    );
  });

  it('is none with the name of another law or country', () => {
    finds(
      '[Kazakhstan|kazakhstan] used [Article 174 of the Criminal Code|criminal-code-174].\nArticle 174 of the Russian code and Article 405 of the Charter differ.',
    );
    finds(
      '[Kazakhstan|kazakhstan] used [Article 174 of the Criminal Code|criminal-code-174].\nArticles 174, 405 of the Tax Charter differ.',
    );
    finds(
      '[Казахстан|kazakhstan]: дело по [ст. 174 УК|criminal-code-174].\nСтатья 174 Устава и статья 405 закона о воде.',
    );
  });

  it('is none else', () => {
    finds('[Kazakhstan|kazakhstan] signed it; Article 174 is long.');
  });
});

describe('articles of a list that share the law after the last', () => {
  it.each([
    '[Казахстан|kazakhstan]: обвинён по части 1 [статьи 174|criminal-code-174] и части 3 статьи 24 [УК|criminal-code] [РК|kazakhstan].',
    '[Казахстан|kazakhstan]: обвинён по [ст. 174|criminal-code-174], [ст. 405 УК|criminal-code-405].',
    '[Казахстан|kazakhstan]: [статьи 174|criminal-code-174] (ссора) и пункт 2 [статьи 405 УК|criminal-code-405].',
    '[Kazakhstan|kazakhstan]: under parts 1 and 2 of [Article 174|criminal-code-174] and [Article 405 of the Criminal Code|criminal-code-405].',
    '[Kazakhstan|kazakhstan]: [Article 405|criminal-code-405], part 2, as well as [Article 174 of the Criminal Code|criminal-code-174].',
    '[Қазақстан|kazakhstan]: [ҚК-нің 174-бабының|criminal-code-174] 1-бөлігі және [405-бабы|criminal-code-405] бойынша.',
  ])('are all its own: %s', finds);

  it.each([
    '[Казахстан|kazakhstan]: обвинён по статье 174 Устава и [статье 405 УК|criminal-code-405].',
    '[Казахстан|kazakhstan]: по статье 52 и в Москве по [статье 405 УК|criminal-code-405].',
    '[Казахстан|kazakhstan]: по статье 52 и [статье 405 УК|criminal-code-405].',
    '[Kazakhstan|kazakhstan]: under Article 174 of the Charter and [Article 405 of the Criminal Code|criminal-code-405].',
    '[Kazakhstan|kazakhstan]: under Article 52 and [Article 405 of the Criminal Code|criminal-code-405].',
    '[Қазақстан|kazakhstan]: [ҚК-нің 174-бабы|criminal-code-174] және заңның 405-бабы бойынша.',
  ])('are none where another law stands between, or it has no such article: %s', finds);
});

describe('an article alone on a page that names a code without any', () => {
  it.each([
    '[Казахстан|kazakhstan] меняет [Уголовный кодекс|criminal-code].\nПо [статье 174|criminal-code-174] судят многих.',
    '[Kazakhstan|kazakhstan] has a new [Criminal Code|criminal-code].\nMany are tried under [Article 174|criminal-code-174].',
    '[Kazakhstan|kazakhstan] has a [Criminal Code|criminal-code] and a [Labour Code|labour-code].\nThey dislike [Article 405|criminal-code-405].',
    '[Қазақстан|kazakhstan]: [Қылмыстық кодекс|criminal-code] өзгерді.\nОл [405-баппен|criminal-code-405] сотталды.',
    'По [статье 405|criminal-code-405] судят в [Казахстане|kazakhstan], где [Уголовный кодекс|criminal-code] строг.',
  ])('is that code’s: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] has a [Labour Code|labour-code].\nArticle 52 is long.',
    '[Kazakhstan|kazakhstan] has a [Labour Code|labour-code].\nMany are tried under Article 174.',
    '[Kazakhstan|kazakhstan] reads the [Criminal Code|criminal-code].\nArticle 174 of the Charter is mild.',
    '[Казахстан|kazakhstan] меняет [Уголовный кодекс|criminal-code].\nСтатья 174 Устава мягка.',
    '[Казахстан|kazakhstan] и Уголовный кодекс России.\nПо статье 174 судят многих.',
  ])('is none by a small number, or of another law: %s', finds);
});

describe('a long list of numbers', () => {
  const figures = Array.from({ length: 60 }, (_, at) => at + 10).join(', ');
  const ranges = Array.from({ length: 40 }, (_, at) => `${at + 1}-${at + 2}`).join(' и ');

  it.each([
    `[Қазақстан|kazakhstan]: [Қылмыстық кодекстің 174-бабы|criminal-code-174]. Саны: ${figures} болды.`,
    `[Қазақстан|kazakhstan]: [Қылмыстық кодекстің 174-бабы|criminal-code-174]. Есеп: ${ranges} болды.`,
    `[Казахстан|kazakhstan]: статьи ${figures} прежнего и нового [УК|criminal-code].`,
    `[Казахстан|kazakhstan]: статья 999, ч. 1, ${figures} [УК|criminal-code].`,
    `[Kazakhstan|kazakhstan]: articles ${figures} and the whole of the [Criminal Code|criminal-code].`,
    `[Kazakhstan|kazakhstan]: article 999, part 1, ${figures} in a very old draft [Criminal Code|criminal-code].`,
  ])('that is no list of articles is read to its end: %s', finds);
});
