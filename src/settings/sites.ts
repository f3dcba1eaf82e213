import type { Settings } from '../model/settings';

/** Whether pages of `host` are marked. */
export function isActiveOn(settings: Settings, host: string): boolean {
  return settings.enabled && !settings.disabledSites.includes(host);
}

/** The sites list with `host` switched on or off. */
export function withSite(settings: Settings, host: string, on: boolean): readonly string[] {
  const others = settings.disabledSites.filter((site) => site !== host);
  return on ? others : [...others, host];
}
