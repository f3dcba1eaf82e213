import { card } from '../knowledge/card';
import type { Index } from '../knowledge/index-file';
import { findingView } from '../knowledge/views';
import type {
  CardView,
  Citation,
  ContrastView,
  FindingView,
  ScoreView,
  SeriesView,
} from '../model/card';
import type { EntityId } from '../model/ids';
import { type Language, languages } from '../model/language';

const sourceOf = ({ source, title, locator, url }: Citation) => ({
  id: source,
  title,
  locator,
  url,
});

const scoreOf = ({ indicator, value, unit, scale, year, citation }: ScoreView) => ({
  indicator: indicator.text,
  value,
  unit,
  scale: { ...scale, words: scale.words.text },
  year: year ?? null,
  source: sourceOf(citation),
});

const findingOf = (index: Index, { id, text, when, topics, citation }: FindingView) => ({
  id,
  text: text.text,
  when,
  topics: topics.map((topic) => topic.id),
  entities: index.findings.core(index.findings.numberOf(id) ?? -1).entities,
  source: sourceOf(citation),
});

const contrastOf = (index: Index, { id, relation, state, others }: ContrastView) => ({
  topic: index.contrasts.core(index.contrasts.numberOf(id) ?? -1).topic,
  relation,
  state: state.map((finding) => finding.id),
  others: others.map((finding) => finding.id),
});

const seriesOf = ({ indicator, unit, points }: SeriesView) => ({
  indicator: indicator.text,
  unit,
  points: points.map(({ year, value, citation }) => ({ year, value, source: sourceOf(citation) })),
});

const namesOf = (index: Index, entity: EntityId) =>
  Object.fromEntries(
    languages.map((lang) => [
      lang,
      index.entities.texts(index.entities.numberOf(entity) ?? -1, lang).names,
    ]),
  );

const lineOf = (index: Index, view: CardView) => ({
  entity: {
    id: view.entity,
    kind: view.kind,
    names: namesOf(index, view.entity),
    description: view.description.text,
  },
  scores: view.scores.map(scoreOf),
  findings: view.findings.map((finding) => findingOf(index, finding)),
  contrasts: view.contrasts.map((contrast) => contrastOf(index, contrast)),
  series: view.series.map(seriesOf),
});

/** An entity's card as the one JSON object that `lookup` prints of it. */
export const cardLine = (index: Index, entity: EntityId, language: Language): string =>
  JSON.stringify(lineOf(index, card(index, entity, { language })));

/** Every finding of the index as the JSON object that stands for it in a card. */
export const findingLines = (index: Index, language: Language): readonly string[] =>
  Array.from({ length: index.findings.count }, (_, number) =>
    JSON.stringify(findingOf(index, findingView(index, number, language, false))),
  );
