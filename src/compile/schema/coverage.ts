import { closed, listOf, sourceId } from './fields';

/** `coverage.json`: the sources in which every passage must be accounted for. */
export const coverageSchema = closed({ complete: listOf(sourceId) });
