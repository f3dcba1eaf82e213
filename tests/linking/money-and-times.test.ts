import { describe, it } from 'vitest';
import { finds } from './support/sentences';

describe('another country in the name of its money', () => {
  it.each([
    '[Kazakhstan|kazakhstan] votes\nThe wage is 42 tenge (US$2). The [Government|government] pays it.',
    '[Kazakhstan|kazakhstan] votes\nA ton costs US $90. The [Senate|senate] asked why.',
    '[Kazakhstan|kazakhstan] votes\nIt owes two million US dollars. The [Government|government] will pay.',
    '[Kazakhstan|kazakhstan] votes\nWages in Russian roubles fell. The [Government|government] is calm.',
    '[Казахстан|kazakhstan] ждёт\nДолг вырос до миллиона долларов США. [Правительство|government] молчит.',
    '[Казахстан|kazakhstan] ждёт\nЗа тонну дают сто российских рублей. [Правительство|government] молчит.',
    '[Қазақстан|kazakhstan] күтеді\nБағасы мың АҚШ доллары. [Үкімет|government] үнсіз.',
  ])('is not where the text is: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] reacts\nThe US paid $90. The Government is new.',
    '[Kazakhstan|kazakhstan] reacts\nThe dollar fell in the US. The Government is new.',
    '[Kazakhstan|kazakhstan] reacts\nRussian banks sold roubles. The Government is new.',
    '[Казахстан|kazakhstan] ждёт\nМиллион долларов Киргизии дали банки. Правительство радо.',
    '[Казахстан|kazakhstan] ждёт\nВ США подешевел доллар. Правительство радо.',
  ])('is where it stands for itself: %s', finds);
});

describe('a state that is no more', () => {
  it.each([
    '[Kazakhstan|kazakhstan] votes\nIts mills are old since the fall of the Soviet Union. The [Government|government] will sell them.',
    '[Kazakhstan|kazakhstan] votes\nThe mill dates to Soviet times. The [Government|government] will sell it.',
    '[Kazakhstan|kazakhstan] votes\nIt is a former Soviet town. The [Senate|senate] met there.',
    '[Kazakhstan|kazakhstan] votes\nThe road is a legacy of the Soviet era. The [Government|government] will widen it.',
    '[Қазақстан|kazakhstan] күтеді\nЗауыт советтік кезеңде салынды. [Үкімет|government] үнсіз.',
  ])('is a time in such words: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] reacts\nSoviet troops came. The Government fled.',
    '[Kazakhstan|kazakhstan] reacts\nThe Soviet Union sent a train. The Government fled.',
    '[Kazakhstan|kazakhstan] reacts\nIn Russian times it rained. The Government fled.',
    '[Kazakhstan|kazakhstan] reacts\nThe Soviet leader ended the talks. The Government fled.',
    '[Қазақстан|kazakhstan] күтеді\nСоветтік әскер келді. Үкімет қашты.',
  ])('is a country otherwise: %s', finds);
});

describe('a firm of another country', () => {
  it.each([
    '[Kazakhstan|kazakhstan] votes\nA Chinese corporation owns the mill. The [Government|government] will buy it.',
    '[Kazakhstan|kazakhstan] votes\nIt drills with Turkish and Russian companies. The [Government|government] is calm.',
    '[Kazakhstan|kazakhstan] votes\nUS oil firms came. The [Senate|senate] asked why.',
    '[Kazakhstan|kazakhstan] votes\nIt waits for Georgian investors. The [Government|government] is calm.',
    '[Kazakhstan|kazakhstan] votes\nThe mill is a Russian subsidiary. The [police|police] searched it.',
  ])('is at work in the country of the text: %s', finds);

  it.each([
    '[Kazakhstan|kazakhstan] reacts\nRussia taxed the firms. The Government was silent.',
    '[Kazakhstan|kazakhstan] reacts\nIn Georgia a company burned. The Government was silent.',
    '[Kazakhstan|kazakhstan] reacts\nRussia, companies say, is cold. The Government was silent.',
    '[Kazakhstan|kazakhstan] reacts\nThe Chinese are firm. In Moscow the Government was silent.',
    '[Kazakhstan|kazakhstan] reacts\nRussia’s towns and companies froze. The Government was silent.',
  ])('is another thing than the country itself: %s', finds);
});
