import type { DataSet } from '../../model/data';
import type { Entity } from '../../model/entity';
import { languages } from '../../model/language';
import type { Problem } from './data-error';

const missing = ({ names }: Entity): readonly string[] =>
  languages.filter((lang) => names.every((name) => name.lang !== lang));

/** Persons may be known in one spelling only; that is worth a look, not an error. */
export const nameWarnings = ({ entities, files }: DataSet): readonly Problem[] =>
  entities.flatMap((entity) =>
    missing(entity).map((lang) => ({
      file: files.get(entity.id) ?? 'entities',
      record: entity.id,
      message: `has no name in ${lang}`,
    })),
  );
