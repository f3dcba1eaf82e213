import type { CardView } from '../model/card';
import type { EntityId } from '../model/ids';
import { type Language, languages } from '../model/language';
import type { Why } from '../model/mention';
import { evidenceOf } from './evidence-of';
import type { Index } from './index-file';
import { readParagraph } from './paragraph';
import { fits, fitTo } from './paragraph-fit';
import { rankFindings } from './rank-findings';
import { relatedTo } from './related';
import { label, optionally } from './shown';
import { shownEvidence } from './shown-evidence';
import { silentSources } from './silent';
import { subjectOf } from './subject';

/** How a card is to be made. */
export interface CardOptions {
  /** The reader's language. */
  readonly language: Language;
  /** The text around the mention; without it findings stand in a general order. */
  readonly paragraph?: string | undefined;
  readonly why?: Why | undefined;
}

export const hasEntity = (index: Index, entity: string): boolean =>
  index.entities.numberOf(entity) !== undefined;

function namesOf(index: Index, number: number, language: Language) {
  const main = (lang: Language) => index.entities.texts(number, lang).names[0];
  const title = label(main, language);
  const seen = new Set([title.text]);
  const otherNames = languages.flatMap((lang) => {
    const text = lang === title.language ? undefined : main(lang);
    if (text === undefined || seen.has(text)) return [];
    seen.add(text);
    return [{ lang, text }];
  });
  return { title, otherNames };
}

/**
 * Everything a card shows of an entity, in the reader's language, ranked for the paragraph.
 * @throws {RangeError} where the index has no such entity (see `hasEntity`)
 */
export function card(index: Index, entity: EntityId, options: CardOptions): CardView {
  const { language, paragraph: text, why } = options;
  const number = index.entities.numberOf(entity);
  if (number === undefined) throw new RangeError(`the index has no entity ${entity}`);
  const { kind, asOf } = index.entities.core(number);
  const subject = subjectOf(index, number);
  const evidence = evidenceOf(index, number);
  const paragraph = text === undefined || text === '' ? undefined : readParagraph(text);
  const fitOf = fitTo(index, paragraph, subject);
  const ranked = rankFindings(index, subject, evidence.findings, paragraph, fitOf);
  const shown = shownEvidence(
    index,
    subject,
    evidence,
    ranked,
    (about) => fits(fitOf(about)),
    language,
  );
  const naming = subject.isItsTopic ? evidence.findings : index.aboutEntity.findings(number);
  return {
    entity,
    kind,
    ...namesOf(index, number, language),
    description: label((lang) => index.entities.texts(number, lang).description, language),
    asOf,
    ...optionally('why', why),
    ...shown,
    related: relatedTo(index, number, naming, language),
    silent: silentSources(index, shown, language),
  };
}
