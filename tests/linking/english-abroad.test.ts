import { describe, it } from 'vitest';
import { finds } from './support/sentences';

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

describe('the neighbours of a country', () => {
  it.each([
    '[Kazakhstan|kazakhstan], which borders Russia and China, is large. The [Government|government] is small.',
    '[Kazakhstan|kazakhstan] waits\nIt is bordered by Russia, China and Kyrgyzstan. The [Government|government] is new.',
    '[Kazakhstan|kazakhstan] waits\nBordering Kyrgyzstan, it is high. The [Senate|senate] is not.',
    '[Kazakhstan|kazakhstan] waits\nIt neighbours Uzbekistan. The [Government|government] is new.',
    '[Kazakhstan|kazakhstan] waits\nSurrounded by Russia, China and the Kyrgyz, it trades. The [Government|government] is new.',
  ])('are not where the text is: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] reacts\nThe borders are open. Russia waits. The Government is new.',
    '[Kazakhstan|kazakhstan] reacts\nIt was sold by Russia. The Government is new.',
    '[Kazakhstan|kazakhstan] reacts\nChina has long borders. The Government is new.',
    '[Kazakhstan|kazakhstan] reacts\nIt borders the sea, and Russia wants it. The Government is new.',
    '[Kazakhstan|kazakhstan] reacts\nA book by Russia’s poet is out. The Government is new.',
  ])('are other countries where they are no neighbours: %s', finds);
});

describe('the name of a language', () => {
  it.each([
    '[Kazakhstan|kazakhstan] wrote in Kazakh and Russian a long letter to the [Ministry of Justice|ministry-justice].',
    '[Kazakhstan|kazakhstan] waits\nThe bill came out in Russian. The [Senate|senate] will vote.',
    '[Kazakhstan|kazakhstan] waits\nHe speaks Turkish and Chinese. The [Government|government] listens.',
    '[Kazakhstan|kazakhstan] waits\nFew Russian speakers came. The [Government|government] did.',
    '[Kazakhstan|kazakhstan] waits\nIt was put into Uzbek, too. The [Senate|senate] read it.',
  ])('is no country: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] reacts\nIn Russian towns it rained. The Senate will vote.',
    '[Kazakhstan|kazakhstan] reacts\nA Russian wrote it. The Senate will vote.',
    '[Kazakhstan|kazakhstan] reacts\nIn Russia it rained. The Senate will vote.',
    '[Kazakhstan|kazakhstan] reacts\nTurkish guests spoke. The Government listened.',
    '[Kazakhstan|kazakhstan] reacts\nIn Turkish courts all is new. The Government listened.',
  ])('is one where it says whose something is: %s', finds);
});

describe('another country in a word with a hyphen', () => {
  it.each([
    '[Kazakhstan|kazakhstan] waits\nA Russian-led force came. The [Government|government] thanked it.',
    '[Kazakhstan|kazakhstan] waits\nThe Chinese-born poet wept. The [Government|government] did not.',
    '[Kazakhstan|kazakhstan] waits\nA Turkish-built bridge fell. The [Senate|senate] met.',
    '[Kazakhstan|kazakhstan] waits\nA Russian-owned mine closed. The [Government|government] paid.',
    '[Kazakhstan|kazakhstan] waits\nIt drinks Georgian-style tea. The [Senate|senate] met.',
  ])('says of what kind a thing is: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] reacts\nA Russian force came. The Government thanked it.',
    '[Kazakhstan|kazakhstan] reacts\nThe Russian – born here – wept. The Government did not.',
    '[Kazakhstan|kazakhstan] reacts\nA Russian-Chinese force came. The Government thanked it.',
    '[Kazakhstan|kazakhstan] reacts\nRussia’s post-war bridge fell. The Senate met.',
    '[Kazakhstan|kazakhstan] reacts\nThe well-fed Georgians met. The Senate met.',
  ])('is where the text is otherwise: %s', finds);
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

describe('a ministry that the page gives to another country later', () => {
  it.each([
    'Miners in [Kazakhstan|kazakhstan] wrote to the [Ministry of Justice|ministry-justice].\nRussia’s Ministry of Justice kept silent.',
    '[Kazakhstan|kazakhstan] hears of it from its [Ministry of Justice|ministry-justice].\nRussia’s Ministry of Justice kept silent.',
  ])('is the country’s until then: %s', finds);
});
