// The only import of the polyfill: it throws outside an extension, and content scripts do without it.
import browser, { type Runtime } from 'webextension-polyfill';

export { browser };
export type MessageSender = Runtime.MessageSender;
