import type { OwnerMap } from './owner-map';
import type { Owner } from './owners';
import { raceWords, teamWords } from './tables/races';

/** The Kazakh team. */
const isOfTeam = ({ block, last }: Owner): boolean =>
  block.has(last + 1) && teamWords.has(block.folded(last + 1));

const RACE = new RegExp(`\\b(?:${raceWords.join('|')})\\b`, 'iu');

/** Astana’s Nielsen won the stage: a page on a race that names nothing of the country but teams called like its towns. */
export const isRaceOfTeams = (maps: readonly OwnerMap[], own: readonly Owner[]): boolean =>
  own.length > 0 &&
  own.every((owner) => owner.isPlace === true || isOfTeam(owner)) &&
  maps.some(({ block }) => RACE.test(block.text));
