import { beforeAll, describe, expect, it } from 'vitest';
import { loadIndex } from '../../src/cli/index-file';
import { createLinker, type Linker } from '../../src/linking/linker';
import type { Language } from '../../src/model/language';

/** Milliseconds for making the index of the data. */
const LONG = 60_000;

/** The member states of the United Nations but one, and those that watch there; ISO 3166. */
const states = (
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM ' +
  'CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS ' +
  'IN ID IR IQ IE IL IT JM JP JO KE KI KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME ' +
  'MA MZ MM NA NR NP NL NZ NI NE NG KP MK NO OM PK PW PA PG PY PE PH PL PT QA KR RO RU RW KN LC VC WS SM ST SA SN RS ' +
  'SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ' +
  'ZM ZW VA PS'
).split(' ');

/** A national body right after a state's name. */
const sentences: Readonly<Record<Language, (state: string) => string>> = {
  en: (state) => `Kazakhstan watches. ${state}: the parliament met.`,
  ru: (state) => `Казахстан следит. ${state}: парламент собрался.`,
  kk: (state) => `Қазақстан бақылап отыр. ${state}: парламент жиналды.`,
};

/** Того is a word of everyday Russian, which begins sentences too: the state is known as Республика Того alone. */
const everydayWords: Readonly<Partial<Record<Language, string>>> = { ru: 'TG' };

let linker: Linker;
beforeAll(async () => {
  linker = createLinker((await loadIndex()).lexicon);
}, LONG);

describe.each(Object.keys(sentences) as Language[])('a state by its name in %s', (language) => {
  const names = new Intl.DisplayNames([language], { type: 'region' });

  it('has its own parliament', () => {
    const ours = (state: string) =>
      linker
        .linkText(sentences[language](state), {})
        .mentions.some(({ entity }) => entity.startsWith('institution/'));
    const named = states.filter((code) => code !== everydayWords[language]);
    const taken = named.map((code) => names.of(code) as string).filter(ours);
    expect(taken).toEqual([]);
    expect(ours(names.of('KZ') as string)).toBe(true);
  });
});
