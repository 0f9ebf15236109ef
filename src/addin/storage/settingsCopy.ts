import * as z from 'zod/mini';
import { SETTING_NAMES, type StoredSetting, type StoredSettings } from '../../host/spreadsheetHost';
import { hasAddress, jsonOf, readItem, writeItem, type LocalStore } from './localStore';

export type SettingName = keyof StoredSettings;

/**
 * What a workbook was last known to keep, on this machine. Some versions of Excel lose an add-in's settings when they
 * save (REAL-EXCEL §1): the copy tells that something is missing, and what.
 */
export type SettingsCopy = Readonly<Partial<Record<SettingName, string>>>;

export const SETTINGS: readonly SettingName[] = z
  .array(z.custom<SettingName>((name) => typeof name === 'string' && name in SETTING_NAMES))
  .parse(Object.keys(SETTING_NAMES));

const copySchema = z.record(z.string(), z.string());

function keyOf({ partitionKey, documentUrl }: LocalStore): string {
  return `${partitionKey ?? ''}jixiao-ziping.settings ${documentUrl}`;
}

export function readSettingsCopy(place: LocalStore): SettingsCopy {
  const parsed = copySchema.safeParse(jsonOf(readItem(place, keyOf(place))));
  if (!parsed.success || !hasAddress(place)) return {};
  return Object.fromEntries(
    SETTINGS.flatMap((name) => {
      const text = parsed.data[name];
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

/** Notes what the workbook keeps under a name; `null` where that was removed on purpose. */
export function noteSetting(place: LocalStore, name: SettingName, text: StoredSetting): void {
  if (!hasAddress(place)) return;
  const before = readSettingsCopy(place);
  if ((before[name] ?? null) === text) return;
  const others = Object.entries(before).filter(([other]) => other !== name);
  const after = Object.fromEntries(text === null ? others : [...others, [name, text]]);
  writeItem(place, keyOf(place), JSON.stringify(after));
}
