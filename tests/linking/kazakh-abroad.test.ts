import { describe, expect, it } from 'vitest';
import { link, marked, plain } from './support/linker';

const finds = (sentence: string) => expect(marked(plain(sentence))).toBe(sentence);
const about = (text: string) => link(text).about;

describe('a Kazakh name by which other countries’ bodies are called too', () => {
  it.each([
    'Өзбекстанда жиын өтті. Мәжіліс бюджетті қарады.',
    'Өзбек билігі хабарлады: Мәжіліс депутаттары демалысқа шықты.',
    'Өзбекстанда су басты. Самарқан әкімдігі тұрғындарды көшірді.',
    'Қырғызстан шекараны жапты. ҰҚК бұл жайлы үнсіз.',
    'Қырғыз елінде Мәжіліс те, әкімдік те сайланады.',
  ])('is theirs where the page names such a country first, and this one nowhere: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    '[Мәжіліс|mazhilis] депутаты Өзбекстаннан келетін су туралы айтты.',
    '[Мәжілісте|mazhilis] қырғыз делегациясы болды.',
    '[Қазақстан|kazakhstan] мен Өзбекстан келісті. [Мәжіліс|mazhilis] құжатты қолдады.',
    'Ресейден келген жүкті [әкімдік|akimat] тексерді.',
    'Астық Қырғызстанға кетті, — деді [Астана|astana] [әкімдігі|akimat].',
  ])('is the country’s where the page names it, or such a country only later: %s', finds);

  it.each([
    '[Қазақстан|kazakhstan] өкілі Милли Мәжіліске барды.',
    '[Қазақстан|kazakhstan] елшісі Олий Мәжілістің отырысына қатысты.',
    '[Қазақстан|kazakhstan] Баку қаласында Милли Мәжіліспен келісті.',
    'Олий Мәжіліс депутаттары [Астанаға|astana] келді, деді [Қазақстан|kazakhstan] елшісі.',
    '[Қазақстан|kazakhstan] делегациясы Олий Мәжілісте сөйледі.',
  ])('is theirs with the first word of their own name: %s', finds);
});

describe('a Kazakh word that is explained', () => {
  it.each([
    'Конституция – әр мемлекеттің басты заңы.',
    'Сенат – жоғарғы палата. Үкімет басшысы – министрлер жетекшісі.',
    'Парламент — заң шығаратын орган.',
    'Конституция - ереже. Парламент те, сенат та соған бағынады.',
    'Оқулықта үкімет басшысы деген сөз бар.',
  ])('speaks for no country: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    '[Конституция|constitution] бойынша әркім тең.',
    '[Конституция|constitution] – [Қазақстан|kazakhstan] заңдарының негізі.',
    'Жиында [Конституция|constitution] — басты тақырып болды.',
    '[Үкімет басшысы|prime-minister] жиын өткізді.',
    '[Бас прокуратура|prosecutor-general] істі жапты.',
  ])('does elsewhere: %s', finds);
});

describe('another country in a Kazakh sentence that begins with this one', () => {
  it.each([
    '[Қазақстан|kazakhstan] мұнайы Ресей аумағымен өтеді. [Үкімет|government] тарифті өзгертті.',
    '[Қазақстан|kazakhstan] пен Ресей келісті. [Үкімет|government] құжатты бекітті.',
    '[Қазақстанның|kazakhstan] көршісі – Қырғызстан. [Сенат|senate] шекара туралы заң қабылдады.',
    '[Қазақстан|kazakhstan] АҚШ ұсынысын қарады. [Президент|president] әзірге үнсіз.',
    '[Қазақстанда|kazakhstan] өзбек театры ашылды. [Үкімет|government] қаржы бөлді.',
  ])('does not place what follows there: %s', finds);

  it.each([
    '[Қазақстанға|kazakhstan] Ресей ұшақтары келді. Үкімет рұқсат берген.',
    'Кеше Ресей [Қазақстанға|kazakhstan] хат жолдады. Үкімет жауап күтуде.',
    '[Қазақстан|kazakhstan] күтіп отыр. Ресей дауыс берді. Үкімет кетті.',
    '[Қазақстаннан|kazakhstan] өзбек елшісі кетті. Сенат хабарсыз.',
    '[Қазақстанды|kazakhstan] АҚШ мақтады. Президент сапарға шықты.',
  ])('does where the country stands in another case, or in another sentence: %s', finds);
});

describe('Kazakh in Latin letters, as parts of the press write it', () => {
  it.each([
    '[Qazaqstannyŋ|kazakhstan] [Ükımetı|government] jäne el.',
    '[Qazaqstanda|kazakhstan] [ákim|akim] jáne [ákimniń|akim] orynbasary kezdesti.',
    '[Qazaqstan|kazakhstan] jäne [Konstitusia|constitution] turaly.',
    '[Qazaqstan|kazakhstan] jáne [Konstıtýsııanyń|constitution] baptary.',
    '[Qazaqstanǧa|kazakhstan] [Işkı ıster ministrlıgı|ministry-internal-affairs] jäne el.',
  ])('is read: %s', finds);
});
