import type { FoundGroup, PageState as SummaryState } from '../../components/summary/page-state';
import { entityKinds } from '../../model/entity';
import type { Language } from '../../model/language';
import type { FoundEntity, PageState } from '../../model/page-state';
import type { Settings } from '../../model/settings';

/** What the popup says of a page; `state` is absent where the page cannot be asked. */
export function summaryState(
  settings: Settings,
  host: string | undefined,
  state: PageState | undefined,
): SummaryState {
  if (!settings.enabled) return { is: 'disabled' };
  if (host !== undefined && settings.disabledSites.includes(host)) return { is: 'disabled-here' };
  if (!state || state.status === 'unsupported') return { is: 'unsupported' };
  if (state.failure) return { is: 'refused', failure: state.failure };
  // A page that still says “off” has not heard yet that it is on again.
  if (state.status === 'reading' || state.status === 'off') return { is: 'reading' };
  if (state.found.length === 0) return { is: 'not-about' };
  return { is: 'found', groups: groupsOf(state.found, state.language) };
}

function groupsOf(found: readonly FoundEntity[], language: Language | 'other'): FoundGroup[] {
  const lang = language === 'other' ? 'en' : language;
  return entityKinds
    .map((kind) => ({ kind, things: found.filter((each) => each.kind === kind) }))
    .filter(({ things }) => things.length > 0)
    .map(({ kind, things }) => ({
      kind,
      things: things
        .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, lang))
        .map(({ entity, name, count }) => ({ entity, name, count, lang })),
    }));
}
