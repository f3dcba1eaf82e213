/** Endings of Russian adjectives, in every case: they may stand between an owner and its institution. */
export const russianAdjective =
  /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)$/u;
/** A Russian adjective in the genitive: Алатауского, сельских. */
export const genitiveAdjective = /(?:ого|его|ой|ей|ых|их)$/u;
/** The Kazakh genitive: what has it owns what follows, over an adjective or two. */
export const kazakhGenitive = /(?:ның|нің|дың|дің|тың|тің)$/u;
/**
 * Kazakh to, from, with and object: a country with these endings owns nothing that follows. Names that end
 * so by themselves (Өзбекстан, Бутан, Судан, Йемен, Түмен, Байден) are left out.
 */
export const kazakhOblique =
  /(?:ға|ге|қа|ке|(?<!с|бу)тан|тен|нан|нен|(?<!су|иор)дан|(?<!бай)ден|(?<!йе|рік|тү)мен|[бп]ен|[нт][ыі]|(?<!үн)д[ыі])$/u;
/** Ресейдегі, Қытайдағы: what is there. It owns the name right after it alone. */
export const kazakhAttribute = /[дт][ае][ғг][ыі]$/u;
/** Оралда, Оралдағы, Оралдан: in, of and from a place. */
export const kazakhPlaceCase = /(?:[дт][ае](?:[ғг][ыі]\p{L}{0,12})?|[днт][ае]н)$/u;
/** What follows a stem but its last letter in the third person's possessive: Мәжіліс-і, әкімді-гі, Mäjilis-ine. */
export const kazakhPossessive = /^\p{L}?[сs]?[ыіyi](?:[нn]|$|[мm])/u;
/** Kazakh endings written apart after a hyphen or a closing quotation mark: ҰҚК-нің, «Нұр Отан»дың. */
export const kazakhEnding =
  /^(?:(?:лар|лер|дар|дер|тар|тер)?(?:ым|ім|ымыз|іміз|сы|сі|ы|і)?(?:ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|ны|ні|ды|ді|ты|ті|н|да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен|мен|бен|пен|дағы|дегі|тағы|тегі|ндағы|ндегі|лық|лік|дық|дік|тық|тік|ша|ше|нша|нше)?)$/u;
/**
 * Kazakh to and object, without the given names that end so (Құдайберді, Аманкелді): Заңды Тоқаев бекітті.
 */
export const kazakhCase = /(?:ға|ге|н[ыі]|т[ыі]|(?<!бер|кел|тұр)д[ыі])$/u;
/** Patronymics: what stands beside one is part of a full name. */
export const patronymic =
  /(?:(?:ович|евич|овн|евн|ич)(?:а|у|ем|ом|е|ой|ы)?|ұлы|қызы|улы|кызы|uly|kyzy|qyzy|ovich|evich|ovna|evna)$/u;
/** Endings of surnames, Russian cases and Kazakh suffixes after them left out. */
export const surnameEnding =
  /(?:ов|ев|ова|ева|баев|баева|тегі|ov|ev|yev|ova|eva|yeva|uly|kyzy)(?:а|у|ым|е|ой|тың|тің|қа|ке|ты|ті|пен)?$/u;
/** Russian verbs that open a sentence before a surname: Сообщил Токаев. */
export const russianVerb = /(?:л|ла|ли|лся|лась|лись|ет|ит|ют|ят)$/u;
/** Pairs of endings of a given name and a surname in one Russian case: Болата Назарбаева. */
export const sameRussianCase: readonly (readonly [given: RegExp, surname: RegExp])[] = [
  [/[ая]$/u, /а$/u],
  [/[ую]$/u, /у$/u],
  [/(?:ом|ем)$/u, /ым$/u],
  [/е$/u, /е$/u],
];
/** Past tense of a Russian verb whose subject is a woman, and what is said of women alone. */
export const feminineVerb = /(?:[а-я](?:ла|лась)|^замужем)$/u;
/** Kazakh adjectives made of a name, in either script: үкіметтік, úkimettik. */
export const kazakhRelational = /(?:[лдт][ыі][қк]|[ldt][yi][qk])$/u;
/** A Russian adjective in Latin letters: Kamchatsky. */
export const latinAdjective = /sk(?:y|i|yi|iy|ii|aya|oye)$/u;

/** English verbs in the third person; few surnames end so (Abbas, Harris do not). */
export const headlineVerb = /.(?:[b-df-hj-np-rtv-z]|e)s$/u;

/** English adjectives of countries, which are names of languages too. */
export const languageEnding = /(?:an|ese|ish|ek|yz)$/u;
