import { kindsKeys } from '../../i18n/keys';
import type { Messages } from '../../i18n/messages';
import { entityKinds } from '../../model/entity';
import { languages } from '../../model/language';
import {
  defaultSettings,
  densityChoices,
  dwellChoices,
  graceChoices,
  type Settings,
  themeChoices,
} from '../../model/settings';
import { MessagesContext } from '../messages-context';
import { Choice } from './Choice';
import { densityKeys, languageKeys, themeKeys } from './option-keys';
import { SiteList } from './SiteList';
import { CheckList, Toggle } from './Toggle';

export interface OptionsFormProps {
  readonly settings: Settings;
  readonly messages: Messages;
  /** True right after a change was stored. */
  readonly saved: boolean;
  readonly onChange: (change: Partial<Settings>) => void;
}

/** All settings; each is stored as soon as it is changed. */
export function OptionsForm({ settings, messages, saved, onChange }: OptionsFormProps) {
  const { text } = messages;
  return (
    <MessagesContext.Provider value={messages}>
      <main class="q-root q-options" lang={messages.language} data-theme={settings.theme}>
        <h1 class="q-brand">{text('optionsTitle')}</h1>
        <p class="q-saved" role="status">
          {saved && text('optionsSaved')}
        </p>
        <Toggle
          label={text('optionsEnabled')}
          checked={settings.enabled}
          onChange={(enabled) => onChange({ enabled })}
        />
        <Choices settings={settings} messages={messages} onChange={onChange} />
        <CheckList
          legend={text('optionsKinds')}
          items={entityKinds.map((kind) => ({ value: kind, label: text(kindsKeys[kind]) }))}
          checked={entityKinds.filter((kind) => !settings.hiddenKinds.includes(kind))}
          onChange={(shown) =>
            onChange({ hiddenKinds: entityKinds.filter((kind) => !shown.includes(kind)) })
          }
        />
        <SiteList
          sites={settings.disabledSites}
          onChange={(disabledSites) => onChange({ disabledSites })}
        />
        <button type="button" class="q-button" onClick={() => onChange(defaultSettings)}>
          {text('optionsReset')}
        </button>
        <p class="q-foot">{text('privacySentence')}</p>
      </main>
    </MessagesContext.Provider>
  );
}

/** The settings of which one value of a few is chosen. */
function Choices({ settings, messages, onChange }: Omit<OptionsFormProps, 'saved'>) {
  const { text } = messages;
  const dwellLabel = (dwell: Settings['dwell']) => {
    if (dwell === null) return text('optionsDwellKey');
    return dwell === 0 ? text('optionsDwellAtOnce') : text('optionsDwellAfter', String(dwell));
  };
  return (
    <>
      <Choice
        legend={text('optionsLanguage')}
        name="language"
        items={(['auto', ...languages] as const).map((value) => ({
          value,
          label: text(languageKeys[value]),
        }))}
        chosen={settings.language}
        onChange={(language) => onChange({ language })}
      />
      <Choice
        legend={text('optionsDensity')}
        name="density"
        items={densityChoices.map((value) => ({ value, label: text(densityKeys[value]) }))}
        chosen={settings.density}
        onChange={(density) => onChange({ density })}
      />
      <Choice
        legend={text('optionsDwell')}
        name="dwell"
        items={[...dwellChoices, null].map((value) => ({ value, label: dwellLabel(value) }))}
        chosen={settings.dwell}
        onChange={(dwell) => onChange({ dwell })}
      />
      <Choice
        legend={text('optionsGrace')}
        name="grace"
        items={graceChoices.map((value) => ({
          value,
          label: text('optionsGraceAfter', String(value)),
        }))}
        chosen={settings.grace}
        onChange={(grace) => onChange({ grace })}
      />
      <Choice
        legend={text('optionsTheme')}
        name="theme"
        items={themeChoices.map((value) => ({ value, label: text(themeKeys[value]) }))}
        chosen={settings.theme}
        onChange={(theme) => onChange({ theme })}
      />
    </>
  );
}
