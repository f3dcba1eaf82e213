import * as v from 'valibot';
import { entityKinds } from '../model/entity';
import { languages } from '../model/language';
import {
  defaultSettings,
  densityChoices,
  dwellChoices,
  graceChoices,
  type Settings,
  themeChoices,
} from '../model/settings';

/** What is found in storage: anything at all, until it is parsed. */
export type StoredSettings = Readonly<Record<string, unknown>>;

const hostName = v.pipe(v.string(), v.minLength(1), v.maxLength(253));
const schemas = {
  enabled: v.boolean(),
  disabledSites: v.pipe(v.array(hostName), v.maxLength(10_000)),
  language: v.picklist([...languages, 'auto']),
  density: v.picklist(densityChoices),
  dwell: v.nullable(v.picklist(dwellChoices)),
  grace: v.picklist(graceChoices),
  theme: v.picklist(themeChoices),
  hiddenKinds: v.array(v.picklist(entityKinds)),
} satisfies { readonly [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> };

/** Each setting that is missing or has an unknown value falls back to its default; the rest stand. */
export function parseSettings(stored: unknown): Settings {
  const raw: StoredSettings = isRecord(stored) ? stored : {};
  const entries = Object.entries(schemas).map(([key, schema]) => {
    const parsed = v.safeParse(schema as v.GenericSchema, raw[key]);
    return [key, parsed.success ? parsed.output : defaultSettings[key as keyof Settings]];
  });
  return Object.fromEntries(entries) as Settings;
}

/** What to store after a change: only the changed keys differ, unknown keys and values are kept. */
export function mergeSettings(stored: unknown, change: Partial<Settings>): StoredSettings {
  return { ...(isRecord(stored) ? stored : {}), ...change };
}

function isRecord(value: unknown): value is StoredSettings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
