// The options page only wires: settings in, changes out.
import { render } from 'preact';
import { OptionsForm } from '../../components/options/OptionsForm';
import type { Settings } from '../../model/settings';
import { browser } from '../../platform/browser';
import { createSettingsStore } from '../../settings/store';
import { messagesFor } from '../messages';

const store = createSettingsStore(browser.storage.local);
const place = document.getElementById('options') as HTMLElement;

function draw(settings: Settings, saved: boolean): void {
  const messages = messagesFor(settings, browser.i18n.getUILanguage());
  document.documentElement.lang = messages.language;
  document.title = messages.text('optionsTitle');
  const change = async (changed: Partial<Settings>) => draw(await store.change(changed), true);
  render(
    <OptionsForm
      settings={settings}
      messages={messages}
      saved={saved}
      onChange={(changed) => void change(changed)}
    />,
    place,
  );
}

void store.read().then((settings) => draw(settings, false));
