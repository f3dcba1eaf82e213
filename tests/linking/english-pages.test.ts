import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

/** Sentences with their mentions in brackets. */
const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);
const about = (text: string) => link(text).about;

describe('the country in a list of countries', () => {
  it.each([
    'A trial with 300 patients ran in Georgia, Kazakhstan and Norway.',
    'Land boundaries: Russia 720 km, Kazakhstan 1,010 km, Kyrgyzstan 87 km.',
    'The prize went to China, Georgia, and Kazakhstan.',
    'Clubs of Norway, Kazakhstan and Georgia drew.',
    'It sells to Uzbekistan; Kazakhstan; Kyrgyzstan (since 2015).',
  ])('says nothing of what a page is about: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    'Kazakhstan, Georgia and Norway signed in Semey.',
    'In Kazakhstan, Russia and China met.',
    'Russia and Kazakhstan agreed on a price.',
    'Georgia, Norway and China wrote to Kazakhstan.',
    'Kazakhstan voted. Georgia, Kazakhstan and Norway abstained.',
  ])('does where it comes first, or is named beside it: %s', (text) => {
    expect(about(text)).toBe(true);
  });

  it('is another’s partner after a hyphen', () => {
    expect(about('China-Kazakhstan trade up')).toBe(false);
    expect(about('Turkish-Kazakh firm opens in Bishkek')).toBe(false);
    expect(about('Kazakhstan-China trade up')).toBe(true);
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
    expect(about(text)).toBe(false);
  });

  it.each([
    'ALMATY - Schools closed on Friday.',
    'ALMATY. Schools closed on Friday.',
    'Smog closed schools in Almaty on Friday.',
    'Almaty’s schools closed on Friday.',
    'The mayor of Semey closed schools.',
  ])('is where something is: %s', (text) => {
    expect(about(text)).toBe(true);
  });
});

describe('a border', () => {
  it.each([
    'Two towns of [Kazakhstan|kazakhstan] flooded. Both lie near the Russian border. The [Government|government] sent boats.',
    '[Kazakhstan|kazakhstan] waits\nA hundred lorries stood at the Kyrgyz border, and the [Government|government] opened a lane.',
    'In [Kazakhstan|kazakhstan] snow closed roads along the Chinese frontier. The [Senate|senate] asked why.',
    '[Kazakhstan|kazakhstan] votes\nForty km from the Uzbek border the [Government|government] built a town.',
    '[Kazakhstan|kazakhstan] waits\nShots were heard on the Kyrgyz border. The [Security Council|security-council] met.',
  ])('places nothing in the other country: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] reacts\nThe Russian army moved. The Government was silent.',
    '[Kazakhstan|kazakhstan] reacts\nKyrgyz lorries turned round, and the Government gave in.',
    '[Kazakhstan|kazakhstan] reacts\nIn Tashkent the Senate met.',
    '[Kazakhstan|kazakhstan] reacts\nThe Chinese border guard wrote to Russia. The Government there agreed.',
    '[Kazakhstan|kazakhstan] reacts\nThe border to Kyrgyzstan is open, but in Bishkek the Government fell.',
  ])('does not hide another country: %s', finds);
});

describe('“where” and “there” after another country', () => {
  it.each([
    '[Kazakhstan|kazakhstan] sent him to Kyrgyzstan, where the Supreme Court freed him.',
    '[Kazakhstan|kazakhstan] buys gas from Russia, where the government sets the price.',
    'From [Kazakhstan|kazakhstan] he went to Georgia where the president thanked him.',
    'A clinic in [Kazakhstan|kazakhstan] treats guests from Norway, where the government pays.',
    'Lorries left [Kazakhstan|kazakhstan] for China. They waited, as the government there had said.',
  ])('are in it: %s', finds);

  it.each([
    'He left Kyrgyzstan for [Kazakhstan|kazakhstan], where the [Supreme Court|supreme-court] freed him.',
    '[Kazakhstan|kazakhstan] votes\nGuests from Russia saw [Astana|astana], where the [Government|government] sits.',
    '[Kazakhstan|kazakhstan] asked Norway for help in [Semey|semey], where the [Government|government] builds a clinic.',
    'In [Kazakhstan|kazakhstan] he knew where the [Government|government] stood.',
    '[Kazakhstan|kazakhstan] is large. The [Government|government] there is new.',
  ])('are in the country after its own name: %s', finds);
});

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

describe('an everyday word that names a concept', () => {
  it.each([
    '[Kazakhstan|kazakhstan] votes\nTorture was the subject of a film.',
    '[Kazakhstan|kazakhstan] votes\nWaiting is torture.',
    '[Kazakhstan|kazakhstan] votes\nHe wrote on torture and war.',
    '[Kazakhstan|kazakhstan] votes\nIn Georgia, torture is a crime.',
    'The [Torture|torture] of [Kazakhstan|kazakhstan]’s prisoners.\nA play about torture opened.',
  ])('is one only where the sentence names the country: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] promised to end [torture|torture].',
    'Lawyers spoke of [torture|torture] in [Kazakhstan|kazakhstan].',
    'A Kazakh judge heard of [torture|torture].',
    '[Kazakhstan|kazakhstan] votes\nThe [death penalty|death-penalty] is gone.',
    '[Kazakhstan|kazakhstan] votes\nThe [akim|akim] spoke.',
  ])('is not stricter than that, nor with longer terms: %s', finds);
});

describe('a concept within a longer name', () => {
  it.each([
    'In [Kazakhstan|kazakhstan] the Labour Protection Centre opened.',
    'In [Kazakhstan|kazakhstan] he read the Death Penalty Review.',
    '[Kazakhstan|kazakhstan]: the Death Penalty Project wrote again.',
    '[Kazakhstan|kazakhstan] joined the Labour Protection Union.',
    'The Torture Museum of [Kazakhstan|kazakhstan] is small.',
  ])('is a part of it: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] Ends [Death Penalty|death-penalty]',
    '[Kazakhstan|kazakhstan] Keeps [Death Penalty|death-penalty] In Law',
    'In [Kazakhstan|kazakhstan] [death penalty|death-penalty] Judge Orazov spoke.',
    'In [Kazakhstan|kazakhstan] [labour protection|labour-protection] is dear.',
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

describe('a place in the name of a league or federation', () => {
  it.each([
    'He plays in the Kazakhstan Premier League.',
    'The Kazakhstan Boxing Federation met.',
    'The Almaty Open Championship began.',
    'The Kazakhstan Chess League met.',
    'The Almaty Grand Hotel is dear.',
  ])('is a part of it: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] plays\n${sentence}`);
  });

  it.each([
    'He plays in [Kazakhstan|kazakhstan].',
    'In [Kazakhstan|kazakhstan] the league met.',
    'A league of [Kazakhstan|kazakhstan] met.',
    'The [Kazakhstan|kazakhstan] league is small.',
    'From [Almaty|almaty] the Federation wrote.',
  ])('is itself elsewhere: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] plays\n${sentence}`);
  });
});

describe('a place in a headline in title case or capitals', () => {
  it.each([
    '[Kazakhstan|kazakhstan] Opens New Museum',
    '[Almaty|almaty] Hosts Film Festival',
    '[KAZAKHSTAN|kazakhstan] ENDS TALKS TODAY',
    '[Kazakhstan|kazakhstan] Wins Davis Cup',
    '[Astana|astana] Builds Bigger Arena',
  ])('is no part of what it opens, hosts or wins: %s', (sentence) => {
    finds(`${sentence}\nMore from [Kazakhstan|kazakhstan] soon.`);
  });

  it.each([
    'He read the Astana Evening Times.',
    'The Almaty Film Festival began.',
    'At the Astana Medical University she taught.',
    'The Kazakhstan Davis Cup team won.',
    'In the Almaty Ice Arena fans sang.',
  ])('is a part of a name in running text: %s', (sentence) => {
    finds(`${sentence}\nMore from [Kazakhstan|kazakhstan] soon.`);
  });
});
