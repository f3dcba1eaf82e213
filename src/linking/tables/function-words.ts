import type { Language } from '../../model/language';

/**
 * Words that end a noun phrase: an owner on their far side is not the owner of a name on this side.
 * They also stand capitalised at the start of a sentence without being a given name.
 */
const english = `a an the and or but nor so yet of in on at to for from by with as than that this these those which who
  whom whose when while where why how if unless until since before after because although though during between among
  against under over about into through despite without within is are was were be been being has have had do does did
  will would can could may might must should shall not no it its he his she her they their we our you your i my me him
  them us there here then now also only just even still already later meanwhile however moreover nevertheless instead
  according yesterday today tomorrow recently earlier previously currently finally perhaps indeed thus therefore both
  either neither each every some any many most all another other such what said says told asked called`;
const russian = `и а но или да что чтобы как когда если хотя где куда откуда почему зачем пока после до перед при про
  для из от с со у к ко о об обо по на над под в во за без через между среди против ради кроме вместо около
  не ни же ли бы вот это эта этот эти тот та те то он она оно они его ее их мы вы я нам вам им ему ей мой наш ваш свой
  был была было были есть будет будут стал стала также тоже уже еще только лишь даже ведь именно теперь сейчас потом
  затем тогда там тут здесь сегодня вчера завтра накануне ранее раньше позже недавно однако поэтому впрочем кстати
  между тем согласно благодаря несмотря сам сама сами весь вся все всё который которая которые которого кто чей чья
  по-прежнему напомним отметим добавим при этом так такой вновь снова впервые теперь`;
const kazakh = `және мен пен бен де да та те ал бірақ немесе я яғни себебі өйткені сондықтан сонымен сондай-ақ сонда
  деп деген дейді деді дей екен еді бар жоқ емес бұл осы сол мына ол олар біз сіз мен сен оның олардың біздің өз өзі
  үшін туралы бойынша дейін кейін соң бұрын қарай қатысты арқылы сияқты секілді ғана тек қана әлі енді қазір бүгін кеше
  ертең жақында кейде тіпті әрі бірге басқа барлық бүкіл әр әрбір кез кезде кезінде алайда дегенмен демек мәселен
  мысалы айта керек еске сала кету болды болып болады болған ретінде`;

const listed = (text: string): ReadonlySet<string> => new Set(text.normalize('NFC').split(/\s+/));

export const functionWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: listed(english),
  ru: listed(russian.replaceAll('ё', 'е')),
  kk: listed(kazakh),
};

const every = new Set([...functionWords.en, ...functionWords.ru, ...functionWords.kk]);

/** Is a folded word a function word of any of the languages? */
export const isFunctionWord = (folded: string): boolean => every.has(folded);

/** Verbs between a quotation and the speaker who is named after them. */
export const sayingVerbs: ReadonlySet<string> = new Set([
  ...['деді', 'дейді', 'деген', 'сказал', 'заявил', 'отметил', 'подчеркнул', 'сообщил', 'добавил'],
  ...['сказали', 'заявили', 'отметили', 'сообщили', 'сказала', 'заявила', 'отметила', 'сообщила'],
]);

/** Prepositions after which an owner belongs to the name before it: Parliament of, суд в. */
export const owningPrepositions: ReadonlySet<string> = new Set(['of', 'in', 'в', 'во']);
/** Prepositions after which a country is dealt with, and the text is not there: соглашение с Китаем. */
export const dealingPrepositions: ReadonlySet<string> = new Set(['с', 'со', 'with']);
/** Words after which a country is one that another is compared with. */
export const comparingWords: ReadonlySet<string> = new Set([
  ...['than', 'behind', 'like', 'unlike', 'versus'],
]);
/** Words after a country that name its edge. */
export const borderWords: ReadonlySet<string> = new Set(['border', 'borders', 'frontier']);
/** Verbs before a country’s neighbours, and those that “by” follows: bordered by China. */
export const bordering: ReadonlySet<string> = new Set([
  'borders',
  'bordering',
  'neighbours',
  'neighbors',
]);
export const borderedBy: ReadonlySet<string> = new Set(['bordered', 'surrounded']);
/** English words after the name of a language, and those before it: in Russian, Russian speakers. */
export const languageWords: ReadonlySet<string> = new Set([
  ...[
    'language',
    'languages',
    'alphabet',
    'script',
    'speaker',
    'speakers',
    'speaking',
    'translation',
  ],
]);
export const spokenIn: ReadonlySet<string> = new Set(['in', 'into', 'speaks', 'spoke', 'speak']);
/** Words that take up a country that was just named: to Kyrgyzstan, where; Russian counterpart; the police there. */
export const placeTakers: ReadonlySet<string> = new Set(['where', 'counterpart', 'counterparts']);
export const placeAdverb = 'there';
/** Words that compare before `of`: ahead of Kuwait. */
export const comparesBeforeOf: ReadonlySet<string> = new Set(['ahead', 'instead', 'short']);
/** Stems of Russian words for people and posts of a country that is not where they are: посол Турции. */
export const guestsOf: readonly string[] = [
  ...[
    'граждан',
    'уроженец',
    'уроженк',
    'уроженц',
    'посол',
    'посла',
    'послу',
    'послом',
    'посольств',
  ],
  ...['консул', 'генконсул'],
];
/** Words that may stand between such a preposition and the owner. */
export const ownerArticles: ReadonlySet<string> = new Set(['the', 'of']);
/** Russian prepositions after which a capitalised word is hardly a given name. */
export const placePrepositions: ReadonlySet<string> = new Set(['в', 'во', 'на']);
/** The possessive ending, a token of its own after an apostrophe. */
export const possessive = 's';

/** Words after which an English place name stands: in Oral, from Oral to Aktobe. */
export const townPrepositions: ReadonlySet<string> = new Set([
  ...['in', 'near', 'from', 'to', 'at', 'around', 'outside'],
]);
/** Head words that tell a town from a person or a region of its name. */
export const townWords: ReadonlySet<string> = new Set(['city', 'town']);

/** By a town’s clock, as the beginning of the word in each alphabet. */
export const timeWords: readonly string[] = ['уақыты', 'uaqyty', 'ýaqyty'];

/** Not: үкіметтік емес. */
export const kazakhNot: ReadonlySet<string> = new Set(['емес', 'emes']);

/** English prepositions between people and the place that they are of: people in Taraz who. */
export const ofPeople: ReadonlySet<string> = new Set([
  ...[
    'of',
    'in',
    'from',
    'near',
    'at',
    'to',
    'for',
    'around',
    'outside',
    'across',
    'within',
    'and',
  ],
]);
/** Words before an English noun that make it a verb: may petition. */
export const beforeVerbs: ReadonlySet<string> = new Set([
  ...['to', 'may', 'can', 'could', 'will', 'would', 'must', 'should', 'might', 'shall'],
]);
