import type { MessageKey } from '../../i18n/messages';
import type { Settings } from '../../model/settings';

/** Which message names each choice; a new choice without a text does not compile. */
type Keys<Value extends string> = Readonly<Record<Value, MessageKey>>;

export const languageKeys = {
  auto: 'optionsLanguageAuto',
  en: 'optionsLanguageEn',
  ru: 'optionsLanguageRu',
  kk: 'optionsLanguageKk',
} as const satisfies Keys<Settings['language']>;

export const densityKeys = {
  section: 'optionsDensitySection',
  every: 'optionsDensityEvery',
  first: 'optionsDensityFirst',
  none: 'optionsDensityNone',
} as const satisfies Keys<Settings['density']>;

export const themeKeys = {
  system: 'optionsThemeSystem',
  light: 'optionsThemeLight',
  dark: 'optionsThemeDark',
} as const satisfies Keys<Settings['theme']>;
