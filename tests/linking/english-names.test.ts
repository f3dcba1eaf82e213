import { describe, it } from 'vitest';
import { finds } from './support/sentences';

describe('an everyday word that names a concept', () => {
  it.each([
    '[Kazakhstan|kazakhstan] votes\nIn Georgia, torture is a crime.',
    '[Kazakhstan|kazakhstan] votes\nIn Norway it rained. A play about torture opened.',
    '[Kazakhstan|kazakhstan] votes\nIn Georgia poets wrote on torture.',
    'Norway and Georgia met in [Kazakhstan|kazakhstan].\nNorway banned torture. Georgia did not.',
    '[Kazakhstan|kazakhstan] votes\nGeorgia bans torture.',
  ])('is none where the page, or the paragraph, is about another country: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] promised to end [torture|torture].',
    'Lawyers spoke of [torture|torture] in [Kazakhstan|kazakhstan].',
    'A Kazakh judge heard of [torture|torture].',
    '[Kazakhstan|kazakhstan] votes\nHe wrote on [torture|torture] and war.',
    'The [torture|torture] of [Kazakhstan|kazakhstan]’s prisoners.\nA play about [torture|torture] opened.',
    '[Kazakhstan|kazakhstan] votes\nThe [death penalty|death-penalty] is gone.',
    '[Kazakhstan|kazakhstan] votes\nThe [akim|akim] spoke.',
  ])('is one on a page about the country: %s', finds);
});

describe('a verb that is written like a term', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] he may petition the court.',
    'In [Kazakhstan|kazakhstan] they came to petition for rain.',
    '[Kazakhstan|kazakhstan]: nobody can petition twice.',
    '[Kazakhstan|kazakhstan]: he will petition again.',
    'In [Kazakhstan|kazakhstan] all must petition in May.',
  ])('is none: %s', finds);

  it.each([
    'In [Kazakhstan|kazakhstan] he read the [petition|petition].',
    'In [Kazakhstan|kazakhstan] a [petition|petition] may fail.',
    'In [Kazakhstan|kazakhstan] they added names to [petitions|petition].',
    '[Kazakhstan|kazakhstan]: he signs every [petition|petition].',
    '[Kazakhstan|kazakhstan]: as for May, [petition|petition] time begins.',
  ])('is one as a noun: %s', finds);
});

describe('a network in an English text', () => {
  it.each([
    '[Kazakhstan|kazakhstan] votes\nHe wrote on [Telegram|telegram] of rain.',
    '[Kazakhstan|kazakhstan] votes\nIt was posted to [Telegram|telegram].',
    '[Kazakhstan|kazakhstan] votes\nThey met via TikTok, Reddit and [Telegram|telegram].',
    '[Kazakhstan|kazakhstan] votes\nFirms like [Telegram|telegram] must register.',
    '[Kazakhstan|kazakhstan] votes\nHe was seen on TikTok or [Telegram|telegram].',
    '[Kazakhstan|kazakhstan] votes\nHis [Telegram|telegram] channel is closed.',
  ])('is named after a preposition or beside its head: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] votes\nFollow us on Telegram',
    '[Kazakhstan|kazakhstan] votes\nShare on Telegram',
    '[Kazakhstan|kazakhstan] votes\nTwitter Telegram VK',
    '[Kazakhstan|kazakhstan] votes\nA Telegram from the king came on Monday.',
    '[Kazakhstan|kazakhstan] votes\nJoin our talks on Telegram now.',
    'In Norway the king wrote on Telegram.',
  ])('is none in a button, or as a word: %s', finds);
});

describe('a concept within a longer name', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] the Labour Protection Centre opened.',
    'In [Kazakhstan|kazakhstan] he read the Death Penalty Review.',
    '[Kazakhstan|kazakhstan]: the Death Penalty Project wrote again.',
    '[Kazakhstan|kazakhstan] joined the Labour Protection Union.',
    'The Torture Museum of [Kazakhstan|kazakhstan] is small.',
    'In [Kazakhstan|kazakhstan] the Death Penalty on Trial group met.',
    'In [Kazakhstan|kazakhstan] the National Labour Protection of Miners met.',
    'In [Kazakhstan|kazakhstan] the Labour Protection for Miners met.',
    'In [Kazakhstan|kazakhstan] the World Organisation against Torture wrote.',
    'In [Kazakhstan|kazakhstan] the Minister of Labour Protection wrote.',
    'In [Kazakhstan|kazakhstan] the Federation of Labour Protection wrote.',
    'In [Kazakhstan|kazakhstan] the World Organisation Against Torture wrote.',
  ])('is a part of it: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] Ends [Death Penalty|death-penalty]',
    '[Kazakhstan|kazakhstan] Keeps [Death Penalty|death-penalty] In Law',
    'In [Kazakhstan|kazakhstan] [death penalty|death-penalty] Judge Orazov spoke.',
    'In [Kazakhstan|kazakhstan] [labour protection|labour-protection] is dear.',
    'In [Kazakhstan|kazakhstan] it spent on [Labour Protection|labour-protection] 1.4 billion.',
    '[KAZAKHSTAN|kazakhstan] ENDS [DEATH PENALTY|death-penalty] TODAY',
  ])('is itself where no capital goes on: %s', finds);
});

describe('a code whose full name stands elsewhere on the page', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] the [Chess Union|chess-union] met.\nThen [CU|chess-union] spoke.',
    '[CU|chess-union] is poor.\nIn [Kazakhstan|kazakhstan] the [Chess Union|chess-union] met.',
    'The [Chess Union|chess-union] of [Kazakhstan|kazakhstan] met; [CU|chess-union] wrote, said [CU|chess-union].',
    'In [Kazakhstan|kazakhstan] [Chess Union|chess-union] and [Mazhilis|mazhilis] met.\nA [CU|chess-union] plan failed.',
    '[Kazakhstan|kazakhstan]: [Chess Union|chess-union]\n[CU|chess-union]: plan',
  ])('is one where it has its initials: %s', finds);

  it.each([
    'In [Kazakhstan|kazakhstan] CU spoke.',
    'In [Kazakhstan|kazakhstan] the [Chess Union|chess-union] met.\nThen Cu spoke.',
    'In [Kazakhstan|kazakhstan] the [Confederation of Labour|kcl] met.\nThen KCL spoke.',
    'In [Kazakhstan|kazakhstan] the Russian Chess Union met.\nThen CU spoke.',
    'In [Kazakhstan|kazakhstan] the Chess Union of Georgia met.\nThen CU spoke.',
  ])('is none otherwise: %s', finds);
});

describe('a surname that is a number', () => {
  it('is a name within a sentence, after the full name', () => {
    finds('In [Kazakhstan|kazakhstan] [Denis Ten|denis-ten] skated. Fans of [Ten|denis-ten] sang.');
    finds('[Kazakhstan|kazakhstan] wept for [Denis Ten|denis-ten]. Ten fans sang.');
    finds('In [Kazakhstan|kazakhstan] [Denis Ten|denis-ten] won ten times.');
    finds('In [Kazakhstan|kazakhstan] Ten Sports showed it.');
  });
});

describe('an everyday name that an apposition explains', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] [Auyl|auyl], the farmers’ party, came third.',
    'In [Kazakhstan|kazakhstan] [Birlik|birlik], a new party, came third.',
    '[Kazakhstan|kazakhstan]: [Auyl|auyl], the small loud party, spoke.',
    '[Kazakhstan|kazakhstan]: he left [Auyl|auyl], the party of farmers.',
    'In [Kazakhstan|kazakhstan] [The Village|the-village], a news site, closed.',
  ])('is a name: %s', finds);

  it.each([
    'In [Kazakhstan|kazakhstan] Auyl, the farmers’ choir, sang.',
    'In [Kazakhstan|kazakhstan] Birlik, a word for unity, is in use.',
    'In [Kazakhstan|kazakhstan] they shouted Auyl, and the party left.',
    'In [Kazakhstan|kazakhstan] Birlik, the hall in which the party met, burned.',
    'In [Kazakhstan|kazakhstan] Auyl, a river, flows past the party.',
  ])('is none where it is something else: %s', finds);
});

describe('a name that would begin within a quotation and end after it', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] the “New Chess” Union met.',
    'In [Kazakhstan|kazakhstan] a film called “The Supreme” Court of fools ran.',
    'In [Kazakhstan|kazakhstan] the «Red Security» Council of a firm met.',
    'In [Kazakhstan|kazakhstan] they sang “On Labour” Protection Street.',
    'In [Kazakhstan|kazakhstan] the “Old Death” Penalty of a game is harsh.',
  ])('is none: %s', finds);

  it.each([
    'In [Kazakhstan|kazakhstan] the “[Chess Union|chess-union]” met.',
    'In [Kazakhstan|kazakhstan] the [“Chess” Union|chess-union] met.',
    'In [Kazakhstan|kazakhstan] “the [Supreme Court|supreme-court]” met.',
    'In [Kazakhstan|kazakhstan] the [Supreme “Court”|supreme-court] met.',
    'In [Kazakhstan|kazakhstan] they spoke of “[death penalty|death-penalty]” laws.',
  ])('is one where it stands whole: %s', finds);
});

describe('a number that is a code', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] the hotline cost 1414 tenge.',
    'In [Kazakhstan|kazakhstan] a hotline has 1414 callers.',
    '[Kazakhstan|kazakhstan]: the hotline: 1414 calls',
    'In [Kazakhstan|kazakhstan] hotline guests ate 1414 apples.',
    'In [Kazakhstan|kazakhstan] the hotline took 1414 days.',
  ])('counts something before a small word: %s', finds);

  it.each([
    'In [Kazakhstan|kazakhstan] call the hotline [1414|hotline].',
    'In [Kazakhstan|kazakhstan] the [1414|hotline] hotline is free.',
    'In [Kazakhstan|kazakhstan] the hotline [1414|hotline] is free.',
    '[Kazakhstan|kazakhstan]: hotline [1414|hotline], free of charge',
    'In [Kazakhstan|kazakhstan] hotline [1414|hotline] and others are free.',
  ])('is one beside its head: %s', finds);
});

describe('a surname after several initials', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] [K.K. Tokayev|kassym-jomart-tokayev] spoke.',
    'In [Kazakhstan|kazakhstan] [K. K. Tokayev|kassym-jomart-tokayev] spoke.',
    'Of [Kazakhstan|kazakhstan], [K. Tokayev|kassym-jomart-tokayev] spoke.',
  ])('is one name with all of them: %s', finds);

  it.each([
    'In [Kazakhstan|kazakhstan] plan K: [K. Tokayev|kassym-jomart-tokayev] spoke.',
    'In [Kazakhstan|kazakhstan] part A, [K. Tokayev|kassym-jomart-tokayev] spoke.',
  ])('takes no other letter in: %s', finds);
});

describe('an everyday name with its head word right after a comma', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] [Oral|oral], city of fishers, grows.',
    'In [Kazakhstan|kazakhstan] [Auyl|auyl], party of farmers, came third.',
    'In [Kazakhstan|kazakhstan] [Oral|oral], town on a river, grows.',
  ])('is a name: %s', finds);

  it.each([
    'In [Kazakhstan|kazakhstan] Oral, fishers’ city, grows.',
    'In [Kazakhstan|kazakhstan] Auyl, and the party, came third.',
    'In [Kazakhstan|kazakhstan] Auyl. Party of farmers came third.',
  ])('is none with another word there: %s', finds);
});

describe('the symbol of a document', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] he read UN/C/2.',
    '[Kazakhstan|kazakhstan] sent in its report (UN/C/KAZ/4).',
    '[Kazakhstan|kazakhstan]: see UN/SR/1241 and UN/SR/1242.',
    'For [Kazakhstan|kazakhstan], UN/C/XX/Q/3 has the answer.',
    'In [Kazakhstan|kazakhstan] UN/A/57/199 is law.',
  ])('begins like a body, but is none: %s', finds);

  it.each([
    'In [Kazakhstan|kazakhstan] the [UN|un] is known.',
    'In [Kazakhstan|kazakhstan] a [UN|un]/state plan failed.',
    'In [Kazakhstan|kazakhstan] the [UN|un]/WHO office closed.',
    'In [Kazakhstan|kazakhstan] the [UN|un] (C/2) wrote.',
    'In [Kazakhstan|kazakhstan] the [UN|un] / A plan failed.',
  ])('is none where no part of one follows: %s', finds);
});
