import type { DataSet } from '../../model/data';
import { checkAccounted, checkUncited } from './accounted';
import { checkCautions } from './cautions';
import { checkDuplicates } from './duplicates';
import type { Evidence } from './evidence';
import { checkFigures } from './figures';
import { checkFingerprints } from './fingerprints';
import { checkOrphans } from './orphans';
import { checkPeople } from './people';
import { checkPrintedNames } from './printed-names';
import type { Problem } from './problem';
import { checkReferences } from './references';
import { checkTranslations } from './translations';
import { checkUnfilled } from './unfilled';
import { checkVerbatim, type DataString } from './verbatim';
import { checkNotLater, checkWhen } from './when';

type Check = (data: DataSet) => readonly Problem[];
type EvidenceCheck = (data: DataSet, evidence: Evidence) => readonly Problem[];

const OF_RECORDS: readonly Check[] = [
  checkReferences,
  checkDuplicates,
  checkUncited,
  checkNotLater,
  checkTranslations,
  checkUnfilled,
];
const OF_THE_WHOLE: readonly Check[] = [checkAccounted, checkOrphans, checkPeople];
const AGAINST_DOCUMENTS: readonly EvidenceCheck[] = [
  checkFigures,
  checkWhen,
  checkCautions,
  checkPrintedNames,
];

/** What is wrong with records by themselves and among each other; needs no document. */
export const recordProblems: Check = (data) => OF_RECORDS.flatMap((check) => check(data));

/** What is missing from the data as a whole; needs no document. */
export const wholeProblems: Check = (data) => OF_THE_WHOLE.flatMap((check) => check(data));

/** What the documents do not bear out. */
export function documentProblems(
  data: DataSet,
  strings: readonly DataString[],
  evidence: Evidence,
): readonly Problem[] {
  return [
    ...AGAINST_DOCUMENTS.flatMap((check) => check(data, evidence)),
    ...checkVerbatim(strings, evidence.documents),
  ];
}

/** What shows that the passages kept are not those of the documents. */
export const passageProblems: EvidenceCheck = checkFingerprints;
