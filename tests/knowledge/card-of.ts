import { card } from '../../src/knowledge/card';
import type { EntityId } from '../../src/model/ids';
import type { Language } from '../../src/model/language';
import type { Files } from '../fixtures/data-folder';
import { tinyIndex } from '../fixtures/tiny-index';

/** The card of an entity of the tiny data, changed as the test needs it. */
export const cardOf = async (
  id: string,
  language: Language = 'en',
  paragraph?: string,
  changes: Files = {},
) => card(await tinyIndex(changes), id as EntityId, { language, paragraph });

export const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
