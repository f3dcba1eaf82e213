import { describe, it } from 'vitest';
import { finds } from './support/sentences';

describe('the post after an abbreviation in capitals', () => {
  it.each([
    '[Kazakhstan|kazakhstan] hosted the vote for the ABCD president.',
    'In [Kazakhstan|kazakhstan] the XFA president resigned.',
    '[Kazakhstan|kazakhstan] wrote to the IXO President.',
    'The WFX president flew to [Kazakhstan|kazakhstan].',
    'For [Kazakhstan|kazakhstan] the ABC prime minister is a stranger.',
  ])('is another’s: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] votes\nThe [president|president] spoke on TV.',
    '[KAZAKHSTAN|kazakhstan] ELECTS A [PRESIDENT|president]',
    'The Kazakh [president|president] met the XFA chair.',
    '[Kazakhstan|kazakhstan]’s [president|president] spoke.',
    'A [president|president] of [Kazakhstan|kazakhstan] spoke.',
  ])('is the country’s where none stands before it: %s', finds);
});

describe('a lesser post', () => {
  it.each([
    'Deputy Prime Minister of [Kazakhstan|kazakhstan] Serik Orazov spoke.',
    'The deputy prime minister of [Kazakhstan|kazakhstan] spoke.',
    'The vice president of [Kazakhstan|kazakhstan]’s union spoke.',
    'A deputy Prime Minister of [Kazakhstan|kazakhstan] spoke.',
    'A deputy prime minister in [Kazakhstan|kazakhstan] spoke.',
  ])('is not the post: %s', finds);
});

describe('an English post', () => {
  it.each([
    '[Kazakhstan|kazakhstan] waits\nThe club and its president agreed.',
    '[Kazakhstan|kazakhstan] waits\nA league whose president resigned is new.',
    '[Kazakhstan|kazakhstan] waits\nThe Prime Ministers agreed.',
    '[Kazakhstan|kazakhstan] waits\nThe presidents shook hands.',
    '[Kazakhstan|kazakhstan] waits\nHe is President of the National Chess Committee.',
    '[Tokayev|kassym-jomart-tokayev], President Putin and a guest met in [Kazakhstan|kazakhstan].',
  ])('is another’s, or of several: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] and its [president|president] agreed.',
    '[Kazakhstan|kazakhstan], whose [president|president] spoke, agreed.',
    '[Kazakhstan|kazakhstan] waits\nThe [Prime Minister|prime-minister] agreed.',
    '[Kazakhstan|kazakhstan] waits\nThe [president|president]’s car is old.',
    '[Kazakhstan|kazakhstan] waits\nA [president|president] of the state spoke.',
  ])('is the country’s otherwise: %s', finds);
});

describe('a post that is held for the time', () => {
  it.each([
    'The acting [Prime Minister|prime-minister] spoke.',
    'He is acting [prime minister|prime-minister] of [Kazakhstan|kazakhstan].',
    '[Kazakhstan|kazakhstan]’s acting [president|president] spoke.',
    'As acting [president|president] he signed.',
    'An Acting [Prime Minister|prime-minister] was named.',
  ])('is the post: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] waits\n${sentence}`);
  });
});

describe('the president of a union', () => {
  it.each([
    'The [KCL|kcl] and its president were fined.',
    '[KCL|kcl] President Orazova was fined.',
    'The [KCL|kcl] president, Orazova, was fined.',
    'The president of the [KCL|kcl] was fined.',
    'Police fined the [KCL|kcl], whose president wept.',
  ])('is not the country’s: %s', (sentence) => {
    finds(
      `In [Kazakhstan|kazakhstan] the [Confederation of Labour|kcl] ([KCL|kcl]) met.\n${sentence.replace('Police', '[Police|police]')}`,
    );
  });

  it.each([
    'The [KCL|kcl] wrote to the [president|president].',
    'The [president|president] met the [KCL|kcl].',
    '[Kazakhstan|kazakhstan] and its [president|president] fined the [KCL|kcl].',
    'The Kazakh [president|president] fined the [KCL|kcl].',
    'Of the [KCL|kcl] the [prime minister|prime-minister] knows little.',
  ])('leaves the country its own: %s', (sentence) => {
    finds(
      `In [Kazakhstan|kazakhstan] the [Confederation of Labour|kcl] ([KCL|kcl]) met.\n${sentence}`,
    );
  });
});

describe('a post in a headline in title case', () => {
  it.each([
    'Kazakh [President|president] Accepts Resignation of Ministers',
    'Kazakh [President|president] Signs Border Treaty',
    '[Kazakhstan|kazakhstan]’s [Prime Minister|prime-minister] Visits Flooded Towns',
    'Kazakh [President|president] Vows to Punish Looters',
    'Kazakh [Prime Minister|prime-minister] Quits After Protests',
  ])('is no title before a verb: %s', (sentence) => {
    finds(`${sentence}\nMore from [Kazakhstan|kazakhstan] soon.`);
  });

  it.each([
    'Kazakh President Orazov Signs Border Treaty',
    'Kazakh Prime Minister Orazov Visits Flooded Towns',
    'Palestinian President Abbas Visits [Kazakhstan|kazakhstan]',
    'In [Kazakhstan|kazakhstan] President Signs spoke of rain.',
    'Kazakh President Accepted Orazov Today',
  ])('is one before anything else: %s', (sentence) => {
    finds(`${sentence}\nMore from [Kazakhstan|kazakhstan] soon.`);
  });
});

describe('a post of the past', () => {
  it.each([
    'The former president wrote a book.',
    'The former Kazakh president wrote a book.',
    '[Kazakhstan|kazakhstan]’s former prime minister wrote a book.',
    'The late president wrote a book.',
    'The future president wrote a book.',
    'The interim president wrote a book.',
  ])('is not the post: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] waits\n${sentence}`);
  });

  it.each([
    'The [president|president] wrote a book.',
    'The former [Government|government] building burned.',
    'The former champion met the [president|president].',
    'The Kazakh [president|president] wrote a book.',
    'Formerly the [president|president] wrote books.',
  ])('but its holder today is: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] waits\n${sentence}`);
  });
});

describe('a post before a given name that a town has too', () => {
  it.each([
    'President Nursultan Orazbaiev wrote a book.',
    '[The Kazakh President Nursultan] Orazbaiev wrote a book.',
    'The prime minister Nursultan Orazbayev wrote a book.',
    'He saw President Nursultan Orazbaiev.',
    'PRESIDENT NURSULTAN ORAZBAIEV WROTE A BOOK',
  ])('is a person’s title: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] waits\n${sentence}`);
  });

  it.each([
    'The [president|president] in [Nursultan|astana] wrote a book.',
    'To the [president|president], [Nursultan|astana] is home.',
    'The [president|president] left [Nursultan|astana].',
    'A [president|president]’s [Nursultan|astana] home burned.',
    'The [prime minister|prime-minister] and [Nursultan|astana] wait.',
  ])('is the post elsewhere: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] waits\n${sentence}`);
  });
});

describe('the bare post on a page about another country’s holder of it', () => {
  it.each([
    'Kyrgyz President Orozov came to [Kazakhstan|kazakhstan].\nThe President said that he knows [Kazakhstan|kazakhstan].',
    'The Kyrgyz president came to [Astana|astana].\n“[Kazakhstan|kazakhstan] is near,” the president added.',
    'Norway wants to trade with [Kazakhstan|kazakhstan].\nFor [Kazakhstan|kazakhstan], the President said, it has ships.',
    'President of the Republic of Uzbekistan Orozov called [Tokayev|kassym-jomart-tokayev].\nIn [Kazakhstan|kazakhstan], the President said, it snows.',
    'Meeting of the [First President|first-president] of [Kazakhstan|kazakhstan]\nKyrgyz President Orozov came to [Kazakhstan|kazakhstan].\nIn [Kazakhstan|kazakhstan], the President said, it snows.',
    'Russia’s prime minister is in [Kazakhstan|kazakhstan]; [Kazakhstan|kazakhstan], the prime minister said, is vast.',
  ])('is his: %s', finds);

  it.each([
    'Kyrgyz President Orozov came to [Kazakhstan|kazakhstan].\nThe [President|president] of [Kazakhstan|kazakhstan] thanked him.',
    'Kyrgyz President Orozov came to [Kazakhstan|kazakhstan].\n[Tokayev|kassym-jomart-tokayev] met him, and the [President|president] was glad.',
    '[Tokayev|kassym-jomart-tokayev] met Kyrgyz President Orozov in [Kazakhstan|kazakhstan].\nThe [President|president] was glad.',
    'Kazakh President Orazov met Kyrgyz President Orozov.\nIn [Kazakhstan|kazakhstan], the [President|president] said, it snows.',
    'In [Kazakhstan|kazakhstan] the [Prime Minister|prime-minister] met a Kyrgyz minister.\nThe [Prime Minister|prime-minister] was glad.',
  ])('is the country’s where that is said, or opens with its own: %s', finds);
});
