// The background only wires: messages in, answers out; it holds the one index for all tabs.
import cardScript from '../content/card?script&iife';
import marksScript from '../content/marks?script&iife';
import { createLinker } from '../linking/linker';
import { pageCommands } from '../messaging/map';
import { createRouter } from '../messaging/router';
import { browser, type MessageSender } from '../platform/browser';
import { createSettingsStore } from '../settings/store';
import { FoundCounter } from './badge';
import { createHandlers } from './handlers';
import { createIndexHolder, madeOf } from './index-holder';

const file = createIndexHolder(async () => {
  const response = await fetch(browser.runtime.getURL('index.bin'));
  return response.arrayBuffer();
});
const counter = new FoundCounter({
  setText: (tabId, text) => browser.action.setBadgeText({ tabId, text }),
});
const route = createRouter(
  createHandlers({
    index: madeOf(file, (opened) => opened.index()),
    linker: madeOf(file, async (opened) => createLinker(await opened.lexicon())),
    settings: createSettingsStore(browser.storage.local),
    counter,
    inject: async (script, tabId, frameId) => {
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        files: [script === 'marks' ? marksScript : cardScript],
      });
    },
  }),
);

browser.runtime.onMessage.addListener((message: unknown, sender: MessageSender) => {
  if (sender.id !== browser.runtime.id) return undefined;
  const { tab, frameId } = sender;
  return route(message, {
    ...(tab?.id === undefined ? {} : { tab: tab.id }),
    ...(frameId === undefined ? {} : { frame: frameId }),
  });
});
browser.commands.onCommand.addListener(async (name, tab) => {
  const command = pageCommands.find((each) => each === name);
  // A page without our script (the browser's own pages) does not answer, and need not.
  if (command && tab?.id !== undefined)
    await browser.tabs.sendMessage(tab.id, { qontextCommand: command }).catch(() => undefined);
});
