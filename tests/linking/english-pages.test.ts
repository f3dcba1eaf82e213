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

describe('a label', () => {
  it.each([
    '[Kazakhstan|kazakhstan]\nGovernment type: presidential republic',
    '[Kazakhstan|kazakhstan]\nGovernment:',
    '[Kazakhstan|kazakhstan]\nConstitution:\nadopted in 1995',
    'In [Kazakhstan|kazakhstan] the Government type is disputed.',
    '[Kazakhstan|kazakhstan]\nSenate:\n50 seats',
  ])('names no body: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan]\n[Government|government]: prices will not rise',
    '[Kazakhstan|kazakhstan]\n[Senate|senate] votes:',
    '[Kazakhstan|kazakhstan]\nHe asked the [Government|government]:',
    'In [Kazakhstan|kazakhstan] the [Government|government] typed letters.',
    '[Kazakhstan|kazakhstan]\n[Constitution|constitution]: article by article',
    '[Kazakhstan|kazakhstan]\\nWhat the [Government|government] wants: peace',
  ])('is none where something is said: %s', finds);
});

describe('a country that another is compared with', () => {
  it.each([
    '[Kazakhstan|kazakhstan] votes\nIt ranks behind Georgia. The [Government|government] is glad.',
    '[Kazakhstan|kazakhstan] votes\nIt is larger than Norway. The [Senate|senate] is small.',
    '[Kazakhstan|kazakhstan] votes\nUnlike Georgia, it has coal. The [Government|government] digs.',
    '[Kazakhstan|kazakhstan] votes\nIt stands ahead of Georgia. The [Government|government] is glad.',
    '[Kazakhstan|kazakhstan] votes\nIt grew like China. The [Government|government] is glad.',
  ])('is not where the text is: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] votes\nGeorgia ranks behind it. The Government is glad.',
    '[Kazakhstan|kazakhstan] votes\nIn Norway, all is larger. The Senate is small.',
    '[Kazakhstan|kazakhstan] votes\nThe coal of Georgia is bad. The Government digs.',
    '[Kazakhstan|kazakhstan] votes\nChina grew. The Government is glad.',
    '[Kazakhstan|kazakhstan] votes\nThe likes of Georgia rank high. The Government is glad.',
  ])('is where it is named otherwise: %s', finds);
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

describe('names of the country that something else bears', () => {
  it.each([
    'Team Astana dropped two riders before the Giro in Norway.',
    'The Kazakh-born striker scored twice for Norway.',
    'A Kazakh-owned bank in Georgia failed.',
    'FC Astana lost in Norway.',
    'The Astana Open ended; a guest from Norway won.',
  ])('do not make a page one about it: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    'A Kazakh striker scored twice for Norway.',
    'The Almaty-based bank failed.',
    'In Astana a team from Norway won.',
    'Kazakhstan’s team Astana won.',
    'The Kazakh-born striker came home to Kazakhstan.',
  ])('do beside a word that is its own: %s', (text) => {
    expect(about(text)).toBe(true);
  });
});

describe('a digest of several countries', () => {
  const others =
    '\nKyrgyzstan: the Government fell.\nUzbekistan and Russia: the Senate met.\nNorway: rain.';

  it.each([
    '[Kazakhstan|kazakhstan]: snow. The [Senate|senate] votes next week.',
    'In [Kazakhstan|kazakhstan] it rained. The [Government|government] is glad.',
    'The [Mazhilis|mazhilis] met. The [Supreme Court|supreme-court] did not.',
    '[Kazakhstan|kazakhstan] paid. The [Ministry of Justice|ministry-justice] and the [Senate|senate] agreed.',
    '[Tokayev|kassym-jomart-tokayev] spoke. The [Government|government] listened.',
  ])('gives each item to the country it names alone: %s', (item) => {
    finds(`${item}${others}`);
  });

  it.each([
    '[Kazakhstan|kazakhstan]: snow.\nThe Senate votes next week.',
    '[Kazakhstan|kazakhstan] and Norway: snow. The Senate votes.',
    'Norway and [Kazakhstan|kazakhstan] played. The Government was there.',
    '[Kazakhstan|kazakhstan] slept. The Senate of Norway votes; the Senate there is new.',
    '[Kazakhstan|kazakhstan] wrote to Russia. The Ministry of Justice agreed.',
  ])('gives it nothing else: %s', (item) => {
    finds(`${item}${others}`);
  });
});

describe('a place whose kind comes after a list', () => {
  it.each([
    'It rained in Semey, Ulan and Zharma districts.',
    'It rained in the Almaty and Semey regions.',
    'Zharma and Semey districts flooded.',
    'It covers Semey, Ulan, Zharma and Abay districts.',
    'Almaty and Semey provinces flooded.',
  ])('is another place: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });

  it.each([
    'It rained in [Semey|semey], [Almaty|almaty] and three districts.',
    'It rained in [Semey|semey], districts and towns.',
    'It rained in [Semey|semey] and the regions.',
    'From [Almaty|almaty] to [Semey|semey] all districts flooded.',
    '[Almaty|almaty], [Semey|semey] and [Astana|astana] flooded.',
    'In [Semey|semey] the districts flooded.',
  ])('is itself without it: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });
});

describe('a lesser post', () => {
  it.each([
    'Deputy Prime Minister of [Kazakhstan|kazakhstan] Serik Orazov spoke.',
    'The deputy prime minister of [Kazakhstan|kazakhstan] spoke.',
    'The vice president of [Kazakhstan|kazakhstan]’s union spoke.',
    'An acting Prime Minister of [Kazakhstan|kazakhstan] spoke.',
    'A deputy prime minister in [Kazakhstan|kazakhstan] spoke.',
  ])('is not the post: %s', finds);
});

describe('a body of the same name with a word before it', () => {
  it.each([
    'The Financial Police raided a shop.',
    'The secret police followed them.',
    'The tax police came.',
    'The regional government paid.',
    'The city government of [Semey|semey] paid.',
    'A youth parliament met at school.',
    'The school has student parliaments.',
  ])('is another body: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });

  it.each([
    'The [police|police] raided a shop.',
    'The riot [police|police] came.',
    'The [Almaty|almaty] [police|police] came.',
    'Regional leaders and the [government|government] paid.',
    'The new [government|government] paid.',
    'The old [parliament|parliament] met.',
  ])('is itself after other words: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });
});

describe('a word that only likens', () => {
  it.each([
    'They set torture-like terms.',
    'A torture-style regime began.',
    'He saw police-like guards.',
    'A government-like office opened.',
    'The Government-style office opened.',
  ])('takes the name away: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });

  it.each([
    'They like [police|police] of their own.',
    'The [government|government] likes it.',
    'The [police|police]-led group came.',
    'The [government|government]-owned office opened.',
    'Guards, like [police|police], came.',
  ])('leaves it where it does not: %s', (sentence) => {
    finds(`[Kazakhstan|kazakhstan] reports\n${sentence}`);
  });
});

describe('where another country lies', () => {
  it.each([
    'Location: north of Uzbekistan, south of Kazakhstan.',
    'The lake is west of Kazakhstan.',
    'A land between China and Kazakhstan.',
    'Southwest of Kazakhstan the desert begins.',
    'It lies between Russia and Kazakhstan, on the river.',
    'Gas flows to Uzbekistan through Kazakhstan.',
    'Goods reach Tashkent via Kazakhstan.',
  ])('is no page about it: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    'In the south of Kazakhstan it rained.',
    'The west of Kazakhstan is dry.',
    'Kazakhstan lies between Russia and China.',
    'A treaty between Kazakhstan and China was signed.',
    'Most of Kazakhstan is steppe.',
    'Gas of Kazakhstan flows through Russia.',
    'Kazakhstan sells gas via Georgia.',
  ])('but its own parts and pairs are: %s', (text) => {
    expect(about(text)).toBe(true);
  });
});

describe('a sea', () => {
  it('lies in several countries, so that it alone makes no page one about this', () => {
    expect(about('The Aral Sea shrinks. The Aral Sea was large. Uzbek boats rot.')).toBe(false);
    expect(about('In Uzbekistan the Aral Sea is gone.')).toBe(false);
    expect(about('The Aral Sea feeds few. The Aral Sea dries.')).toBe(false);
    finds('In [Kazakhstan|kazakhstan] the [Aral Sea|aral-sea] grows.');
    finds('[Kazakhstan|kazakhstan] votes\nBy the [Aral Sea|aral-sea] few came.');
  });
});

describe('an English post', () => {
  it.each([
    '[Kazakhstan|kazakhstan] waits\nThe club and its president agreed.',
    '[Kazakhstan|kazakhstan] waits\nA league whose president resigned is new.',
    '[Kazakhstan|kazakhstan] waits\nThe Prime Ministers agreed.',
    '[Kazakhstan|kazakhstan] waits\nThe presidents shook hands.',
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

describe('a counterpart of another country', () => {
  it.each([
    '[Kazakhstan|kazakhstan]’s envoy met his Russian counterpart, Security Council Secretary Ivanov.',
    'In [Kazakhstan|kazakhstan] he received his Uzbek counterpart, Supreme Court chair Karimov.',
    '[Kazakhstan|kazakhstan]’s judge met a Turkish counterpart from the Supreme Court.',
    '[Kazakhstan|kazakhstan] wrote to Russian counterparts in the Ministry of Justice.',
    'For [Kazakhstan|kazakhstan] he met his Kyrgyz counterpart and the Senate speaker.',
  ])('brings its own bodies: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan]’s [Security Council|security-council] chief met his Russian counterpart.',
    'A Russian guest met the Kazakh counterpart in the [Senate|senate].',
    'In [Kazakhstan|kazakhstan] the [Supreme Court|supreme-court] met its counterpart.',
    '[Kazakhstan|kazakhstan] waits\nThe [Senate|senate] wrote to its Turkish counterpart.',
    '[Kazakhstan|kazakhstan]’s [Ministry of Justice|ministry-justice] and its Uzbek counterpart signed.',
  ])('takes none of the country’s: %s', finds);
});

describe('a house of parliament within a longer name', () => {
  it.each([
    '[Kazakhstan|kazakhstan] waits\nThe Senate Foreign Relations Committee wrote.',
    '[Kazakhstan|kazakhstan] waits\nHe saw Senate Majority Leader Smith.',
    '[Kazakhstan|kazakhstan] waits\nTwo Senate Judiciary Republicans wrote.',
    '[Kazakhstan|kazakhstan] waits\nA Senate Armed Services Subcommittee met.',
    '[Kazakhstan|kazakhstan] waits\nThe Senate Minority Leader wrote.',
  ])('is another’s: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] waits\nA [Senate|senate] Committee met.',
    '[Kazakhstan|kazakhstan] waits\nThe [Senate|senate] committee met.',
    '[Kazakhstan|kazakhstan] waits\nThe [Senate|senate] and the Youth Committee met.',
    '[Kazakhstan|kazakhstan] waits\nThe [Senate|senate] met the Youth Committee.',
    '[Kazakhstan|kazakhstan] waits\nIn the [Senate|senate] Serik Orazov spoke.',
  ])('is the country’s otherwise: %s', finds);
});

describe('a town that is called like an English word', () => {
  it('begins no sentence', () => {
    finds('[Kazakhstan|kazakhstan]: the city of [Oral|oral] grows. Oral exams begin in May.');
    finds('In [Kazakhstan|kazakhstan] the train from [Oral|oral] is late. Oral hygiene matters.');
    finds('[Kazakhstan|kazakhstan]: he left [Oral|oral] city for [Oral|oral] town.');
  });
});
