import type { Settings } from '../model/settings';
import { mergeSettings, parseSettings } from './parse';

/** The one key under which anything is stored. */
export const settingsKey = 'settings';

/** The part of the browser's storage this needs; `browser.storage.local` is one. */
export interface StorageArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export interface SettingsStore {
  read(): Promise<Settings>;
  change(change: Partial<Settings>): Promise<Settings>;
}

export function createSettingsStore(area: StorageArea): SettingsStore {
  const raw = async () => (await area.get(settingsKey))[settingsKey];
  return {
    read: async () => parseSettings(await raw()),
    change: async (change) => {
      const next = mergeSettings(await raw(), change);
      await area.set({ [settingsKey]: next });
      return parseSettings(next);
    },
  };
}
