// The only import of the polyfill: it throws outside an extension, and content scripts do without it.
import browser from 'webextension-polyfill';

export { browser };
