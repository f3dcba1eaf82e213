import type { Entity, Relation } from '../../model/entity';
import type { Contrast, Finding, Score, Series, Source, Topic } from '../../model/evidence';
import type { CoreOf } from '../../model/index-format';

/** Each record without its texts, and without what no card shows. */
export const coreOf = {
  sources: ({ short: _, edition: __, urlNote: ___, ...core }: Source): CoreOf['sources'] => core,
  topics: ({ id, articles }: Topic): CoreOf['topics'] => ({ id, articles }),
  entities: ({ id, kind, asOf, topics, relations }: Entity): CoreOf['entities'] => ({
    id,
    kind,
    asOf,
    ...(topics && { topics }),
    ...(relations && { relations: relations.map(withoutBasis) }),
  }),
  findings: ({ id, passages, when, topics, entities, claim }: Finding): CoreOf['findings'] => ({
    id,
    passages,
    when,
    topics,
    entities,
    claim,
  }),
  scores: ({ indicator: _, caution: __, scale, ...core }: Score): CoreOf['scores'] => {
    const { words: ___, ...bare } = scale;
    return { ...core, scale: bare };
  },
  series: ({ indicator: _, caution: __, ...core }: Series): CoreOf['series'] => core,
  contrasts: ({ about: _, ...core }: Contrast): CoreOf['contrasts'] => core,
} as const;

const withoutBasis = ({ kind, to }: Relation): Pick<Relation, 'kind' | 'to'> => ({ kind, to });
