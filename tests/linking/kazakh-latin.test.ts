import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);

describe('Kazakh in Latin letters, as parts of the press write it', () => {
  it.each([
    '[Qazaqstannyŋ|kazakhstan] [Ükımetı|government] jäne el.',
    '[Qazaqstanda|kazakhstan] [ákim|akim] jáne [ákimniń|akim] orynbasary kezdesti.',
    '[Qazaqstan|kazakhstan] jäne [Konstitusia|constitution] turaly.',
    '[Qazaqstan|kazakhstan] jáne [Konstıtýsııanyń|constitution] baptary.',
    '[Qazaqstanǧa|kazakhstan] [Işkı ıster ministrlıgı|ministry-internal-affairs] jäne el.',
  ])('is read: %s', finds);
});

describe('Kazakh in Latin letters as older sites spell it', () => {
  it.each([
    '[Qazaqstannyng|kazakhstan] [Ýkimeti|government] jana zang jasady.',
    '[Toqaevtyng|kassym-jomart-tokayev] sózin [Mәjilis|mazhilis] deputaty qoldady.',
    '[Qazaqstangha|kazakhstan] qonaqtar keldi, [Senattyng|senate] tóraghasy da bar.',
  ])('is read: %s', finds);

  it.each([
    '[Qazaqstan|kazakhstan] elshisi Reseyding Parlamentine bardy jәne sóiledi.',
    'Búl turaly [Qazaqstangha|kazakhstan] Reseyding Ýkimeti habarlady.',
  ])('is another country’s beside its name: %s', finds);
});

describe('another country’s assembly in Latin letters', () => {
  it.each([
    '[Qazaqstan|kazakhstan] elşisi Resey Mäjilisine bardı jäne söyledi.',
    '[Qazaqstan|kazakhstan] hatın Resey Mäjilisi tağı qaradı.',
    '[Qazaqstanda|kazakhstan] bwl turalı Resey Mäjilisiniñ törağası ayttı.',
    '[Qazaqstan|kazakhstan] jáne qonaq: Resey Májilisi jınaldy.',
    '[Qazaqstan|kazakhstan] jáne qonaq: Resey Májilisine hat ketti.',
  ])('is told by the country before it: %s', finds);

  it.each([
    '[Qazaqstan|kazakhstan] [Mäjilisi|mazhilis] tağı jinaldı.',
    '[Qazaqstan|kazakhstan] [Mäjilisine|mazhilis] qonaq keldi jäne ketti.',
    '[Mäjilis|mazhilis] tağı jinaldı, [Qazaqstan|kazakhstan] kütti.',
    '[Mäjiliste|mazhilis] resey qonağı söyledi, [Qazaqstan|kazakhstan] tıñdadı.',
    '[Qazaqstan|kazakhstan] jáne [Májilis|mazhilis] deputaty.',
  ])('is the country’s elsewhere: %s', finds);
});

describe('a party’s head word in Latin letters', () => {
  it.each([
    '[Qazaqstanda|kazakhstan] [Amanat|amanat] partııasy saılandy.',
    '[Qazaqstanda|kazakhstan] «[Amanat|amanat]» partııasynyń múshesi.',
    '[Qazaqstanda|kazakhstan] «[Amanat|amanat]» partiiasy jäne el.',
    '[Qazaqstanda|kazakhstan] «[Amanat|amanat]» partiiasynyñ tızımı.',
    '[Qazaqstanda|kazakhstan] «[Amanat|amanat]» partıasy saılaýda.',
  ])('is read: %s', finds);

  it.each([
    '[Qazaqstanda|kazakhstan] Amanat ataýly kóshe bar.',
    '[Qazaqstanda|kazakhstan] «Amanat» áni shyqty.',
    '[Qazaqstanda|kazakhstan] Amanat qory qurylǧan.',
    '[Qazaqstanda|kazakhstan] amanat partııasy degen sóz.',
    '[Qazaqstanda|kazakhstan] Amanat parkiniń baǵy.',
  ])('is nothing else: %s', finds);
});

describe('regions of one list in Latin letters', () => {
  it.each([
    '[Qazaqstanda|kazakhstan] [Abai|abai-region], [Almaty oblystarynda|almaty-region] qar jaýdy.',
    '[Qazaqstanda|kazakhstan] [Almaty|almaty-region], [Abai oblystaryndaǵy|abai-region] mal kóp.',
    '[Qazaqstannyñ|kazakhstan] [Almaty|almaty-region] jäne [Abai oblystary|abai-region].',
    '[Qazaqstannyń|kazakhstan] [Túrkistan|turkestan-region], [Almaty|almaty-region] men [Abaı oblystarynyń|abai-region] maly.',
    '[Qazaqstanda|kazakhstan] [Abai|abai-region] nemese [Almaty oblystaryna|almaty-region] baryp, óleń oqydy.',
  ])('are regions, not their towns: %s', finds);

  it.each([
    '[Qazaqstanda|kazakhstan] [Almaty|almaty], [Semey|semey] jáne [Astana|astana] qalalarynda qar jaýdy.',
    '[Qazaqstanda|kazakhstan] Abai óleńi men [Almaty oblysy|almaty-region] jaıly aıtty.',
    '[Qazaqstanda|kazakhstan] [Almatyda|almaty], [Abai oblystarynda|abai-region] qar jaýdy.',
    '[Qazaqstanda|kazakhstan] Abai nemese Muhtar týraly [Almaty oblysynda|almaty-region] aıtty.',
    '[Qazaqstanda|kazakhstan] Abai aqyn bolǵan. [Abai oblystarynda|abai-region] qar.',
  ])('are towns or a poet elsewhere: %s', finds);
});

describe('the people of the country in Latin letters', () => {
  it.each([
    '[Qazaqstandyqtardyń|kazakhstan] úshten biri daýys berdi.',
    '[Qazaqstandyqtar|kazakhstan] jáne qonaqtar.',
    '[Qazaqstandyqtarǧa|kazakhstan] jäne qonaqtarǧa.',
    '[qazaqstandyq|kazakhstan] jáne sheteldik oqýshy.',
    '[Qazaqstandyqqa|kazakhstan] sálem.',
  ])('are the country’s: %s', finds);
});

describe('a text in Latin letters without a telling word', () => {
  it.each([
    'Almaty qalasynyng túrghyndary is qaghazyn aldy.',
    'Oblystyng qalalary saylaugha qatysady.',
    'Qazir aulynyń balalary oqýda.',
    'Qalanyŋ tūrǧyndary jiylysqa keldı.',
    'Qarttyñ sözı osy edı.',
  ])('is Kazakh: %s', (text) => {
    expect(link(text).language).toBe('kk');
  });

  it.each([
    'The city of Qaraghandy is new.',
    'Qonun va qaror bilan ish boshlandi.',
    'Türkiye’nin başkenti bir kent.',
    'Der Rat von Qom ist das Haus.',
    'He plays the qobyz.',
  ])('is not: %s', (text) => {
    expect(link(text).language).not.toBe('kk');
  });
});
