import { type PageCommand, pageCommands } from '../messaging/map';
import type { CapturedExtension } from './shared';

// As in settings/store.ts, which the small script does not carry along.
const settingsKey = 'settings';

/** The interface as Chromium (`chrome`) and Firefox (`browser`, promises) give it to content scripts. */
export function captureExtension(world: typeof globalThis): CapturedExtension {
  const named = world as unknown as { browser?: typeof chrome; chrome?: typeof chrome };
  const api = named.browser?.runtime ? named.browser : (named.chrome as typeof chrome);
  const { runtime, storage, i18n } = api;
  return {
    send: (message) => runtime.sendMessage(message),
    onCommand: (listener, signal) => {
      const receive = (message: unknown, sender: chrome.runtime.MessageSender) => {
        const command = pageCommand(message);
        if (command && sender.id === runtime.id) listener(command);
      };
      runtime.onMessage.addListener(receive);
      whenAborted(signal, () => runtime.onMessage.removeListener(receive));
    },
    onSettings: (listener, signal) => {
      const receive = (changes: Record<string, chrome.storage.StorageChange>) => {
        if (settingsKey in changes) listener();
      };
      storage.local.onChanged.addListener(receive);
      whenAborted(signal, () => storage.local.onChanged.removeListener(receive));
    },
    uiLanguage: () => languageOf(i18n),
  };
}

/** None where an update took the interface away: who goes on to ask for something hears of it. */
function languageOf(i18n: typeof chrome.i18n): string {
  try {
    return i18n.getUILanguage();
  } catch {
    return '';
  }
}

/** An interface that an update took away throws when it is touched; the listener is gone with it. */
function whenAborted(signal: AbortSignal, remove: () => void): void {
  signal.addEventListener('abort', () => {
    try {
      remove();
    } catch {}
  });
}

function pageCommand(message: unknown): PageCommand | undefined {
  if (typeof message !== 'object' || message === null || !('qontextCommand' in message)) return;
  return pageCommands.find((command) => command === message.qontextCommand);
}
