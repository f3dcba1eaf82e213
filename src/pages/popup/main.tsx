// The toolbar popup only wires: the tab's state and the settings in, the reader's choices out.
import { render } from 'preact';
import { PageSummary } from '../../components/summary/PageSummary';
import { isMessage } from '../../messaging/map';
import type { EntityId } from '../../model/ids';
import type { Settings } from '../../model/settings';
import { browser } from '../../platform/browser';
import { withSite } from '../../settings/sites';
import { createSettingsStore } from '../../settings/store';
import { activeTab, frameStates, revealInPage } from '../active-tab';
import { messagesFor } from '../messages';
import { mergeStates } from './frames';
import { summaryState } from './summary-state';

const store = createSettingsStore(browser.storage.local);
const place = document.getElementById('popup') as HTMLElement;

async function draw(settings: Settings): Promise<void> {
  const tab = await activeTab();
  const state = tab && mergeStates(await frameStates(tab.id));
  const host = tab?.host;
  const messages = messagesFor(settings, browser.i18n.getUILanguage());
  document.documentElement.lang = messages.language;
  const change = async (changed: Partial<Settings>) => draw(await store.change(changed));
  const switchHere = (on: boolean) =>
    host !== undefined && change({ disabledSites: withSite(settings, host, on) });
  const open = async (entity: EntityId) => {
    if (tab) await revealInPage(tab.id, entity);
    window.close();
  };
  render(
    <PageSummary
      state={summaryState(settings, host, state)}
      messages={messages}
      theme={settings.theme}
      host={host}
      onEverywhere={settings.enabled}
      onHere={host === undefined || !settings.disabledSites.includes(host)}
      onSwitchEverywhere={(enabled) => void change({ enabled })}
      onSwitchHere={(on) => void switchHere(on)}
      onOpen={(entity) => void open(entity)}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />,
    place,
  );
}

const redraw = () => void store.read().then(draw);
// A page tells the background how much it found each time it was read; the popup hears it too.
browser.runtime.onMessage.addListener((message: unknown) => {
  if (isMessage('found', message)) redraw();
});
redraw();
