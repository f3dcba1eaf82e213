import type { EntityKind } from './entity';
import type { Language } from './language';

export const dwellChoices = [0, 150, 300, 600] as const;
export const graceChoices = [150, 300, 600] as const;
export const densityChoices = ['section', 'every', 'first', 'none'] as const;
export const themeChoices = ['system', 'light', 'dark'] as const;

/** The only thing that is ever stored. */
export interface Settings {
  readonly enabled: boolean;
  /** Host names on which nothing is marked. */
  readonly disabledSites: readonly string[];
  /** `auto`: the browser's language. */
  readonly language: Language | 'auto';
  readonly density: (typeof densityChoices)[number];
  /** Milliseconds of rest before a card opens; `null`: by key or tap only. */
  readonly dwell: (typeof dwellChoices)[number] | null;
  /** Milliseconds to come back to the word, or to reach the card, before it closes. */
  readonly grace: (typeof graceChoices)[number];
  readonly theme: (typeof themeChoices)[number];
  /** Kinds that are not marked. */
  readonly hiddenKinds: readonly EntityKind[];
}

export const defaultSettings: Settings = {
  enabled: true,
  disabledSites: [],
  language: 'auto',
  density: 'section',
  dwell: 300,
  grace: 300,
  theme: 'system',
  hiddenKinds: [],
};
