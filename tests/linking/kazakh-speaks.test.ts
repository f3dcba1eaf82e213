import { describe, expect, it } from 'vitest';
import { link, plain } from './support/linker';

const about = (text: string) => link(text).about;

describe('a paper or an agency with the country’s name in its own', () => {
  it.each([
    'Алматы. Egemen Qazaqstan. Германияда теміржолшылар жұмысты тоқтатты. Сенат араласпайды дейді.',
    'Сан-Маринода сайлау өтті. Парламент үнсіз. Мәтін: Egemen Qazaqstan, шетел баспасөзі бойынша.',
    'Egemen Qazaqstan порталы жазды: Чилиде Сенат заңды қайтарды.',
    'Ливияда Парламент бөлінді, деп жазды Егемен Қазақстан газеті.',
    'Мәскеуде Конституцияға енген өзгерісті Сенат өткізді. «Егемен Қазақстан» шолуы.',
    'АСТАНА. KAZINFORM — Мәскеуде Сенат комитеті жиналды. Парламент үнсіз.',
    'Алматы. 20 ноября. Интерфакс-Казахстан – Верховный суд вынес приговор. Москва довольна.',
    'ALMATY. Interfax-Kazakhstan – The Senate voted late. Russia waits for the Constitutional Council.',
  ])('does not make a page the country’s: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    'Egemen Qazaqstan: [Қазақстан|kazakhstan] [Парламенті|parliament] жиналды.',
    '[Қазақстанда|kazakhstan] не жаңалық? Егемен Қазақстан газеті шолу жасады.',
    '«Егемен Қазақстан» шолуы: [Мәжіліс|mazhilis] депутаттары жиналды.',
    'Egemen Qazaqstan жазды. [Мәжіліс|mazhilis] депутаттары [Қазақстан|kazakhstan] суын айтты.',
    'АСТАНА. KAZINFORM — [Қазақстан|kazakhstan] [Сенаты|senate] жиналды.',
    '[Казахстан|kazakhstan] ответил агентству Интерфакс-Казахстан.',
  ])('leaves one that names it as it is: %s', (sentence) => {
    expect(about(plain(sentence))).toBe(true);
  });
});

describe('a site by its name', () => {
  it.each([
    'Порталда жазылды. egemen.kz — Парламент сенім білдірмеді.',
    'Бұл туралы Tengrinews.kz хабарлады. Парламент тарады.',
    'Orda.kz жазды: Парламент таратылды, Президент үнсіз.',
    'Мәтін zakon.kz сайтынан алынды. Президент үнсіз.',
    'Tengrinews.kz тілшісі хабарлайды: Парламент демалыста.',
  ])('speaks for no country: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    'Tengrinews.kz: [Қазақстан|kazakhstan] [Парламенті|parliament] жиналды.',
    'Бұл туралы Tengrinews.kz хабарлады. [Мәжіліс|mazhilis] заңды қарады.',
    'zakon.kz жазды: елімізде баға өсті, 500 теңге.',
    'Orda.kz: [Бас прокуратура|prosecutor-general] мәлімдеді.',
    'egemen.kz жазады: [Қазақстанда|kazakhstan] тыныш.',
  ])('is beside what does: %s', (sentence) => {
    expect(about(plain(sentence))).toBe(true);
  });
});

describe('a town before an agency, and generic names alone after it', () => {
  it.each([
    'АСТАНА. ҚазАқпарат – Бас прокуратура шағым түсірді. Мәскеу сотын Ресей бақылайды.',
    'Алматы, 3 қазан. Агенттік – Конституциялық Кеңес жиналды. Қырғызстанда сайлау болады.',
    'АЛМАТЫ. Агенттік – Бас прокуратура іс қозғады. Өзбекстан полициясы айыпталушыны екі ай бойы іздеп, кеше түнде шекара маңынан ұстады дейді.',
    'АСТАНА. Агенттік – Бас прокуратура үнсіз. Мәскеудегі жиын ұзаққа созылды.',
    'Алматы. «Жаңа Қазақстан». Бас прокуратура іс қозғады. Өзбекстандағы жазалау тоқтамай тұр дейді.',
    'Астана. 22 қараша. Egemen Qazaqstan «Кабар» деректерін айтты: Бас прокуратура үнсіз. Қырғызстанда сайлау болады дейді, күні әлі белгісіз көрінеді.',
    'АЛМАТЫ. Агенттік – Конституциялық Кеңес отырысы. Ташкенттегі бейсенбі осылай өтті.',
  ])('are another country’s where one is named: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    'АСТАНА. ҚазАқпарат – [Бас прокуратура|prosecutor-general] шағым түсірді. Іс аяқталды.',
    'Алматы, 3 қазан. Агенттік – [Бас прокуратура|prosecutor-general] Ресейден хат алды.',
    'АЛМАТЫ. Агенттік – [Бас прокуратура|prosecutor-general] іс қозғады. Айыппұл 500 теңге.',
    'АСТАНА. Агенттік – [Бас прокуратура|prosecutor-general] еліміздегі жағдайды айтты. Ресей үнсіз.',
    'АЛМАТЫ. Агенттік – [Қазақстан|kazakhstan] келісті. Ресей үнсіз.',
  ])('are the country’s where it is, or none: %s', (sentence) => {
    expect(about(plain(sentence))).toBe(true);
  });
});

const more =
  'Бұл туралы көптен бері жазылып, айтылып, дауласып келе жатқаны әркімге белгілі жайт еді.';

describe('generic names that stand alone', () => {
  it.each([
    `Бас прокуратура қарап жатыр. ${more}`,
    `Бас прокуратура да, Конституциялық Кеңес те бар. ${more}`,
    `Импичмент деген не? Бас прокуратура, Конституциялық Кеңес, Конституция қатысады. ${more}`,
    `Дәріс конспектісі: Бас прокуратура, Конституциялық Кеңес және Конституция. ${more}`,
    `Омбудсмен деген кім? Бас прокуратура, Конституция, Конституциялық Кеңес емес. ${more}`,
    `Бас прокуратура үнсіз. Мәскеудегі сот үнсіз. Конституциялық Кеңес, Конституция бар. ${more}`,
  ])('are no country’s where there are few, in a lesson, or beside another country: %s', (text) => {
    expect(about(text)).toBe(false);
  });

  it.each([
    'Бас прокуратура қарап жатыр.',
    `Бас прокуратура, Конституция, тағы да Бас прокуратура жауап берді. ${more}`,
    `Бас прокуратура қарап жатыр, айыппұл 500 теңге. ${more}`,
    `Қазақстан дегеніміз не? Бас прокуратура қарап жатыр. ${more}`,
    `Бас прокуратура еліміздегі жағдайды қарап жатыр. ${more}`,
  ])(
    'are the country’s in a sentence, where there are many, or beside a word of it: %s',
    (text) => {
      expect(about(text)).toBe(true);
    },
  );
});
