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

/** Each stands under a key of its own: what one page notes can't be overwritten by another that has not seen it yet. */
function keyOf({ partitionKey, documentUrl }: LocalStore, name: SettingName): string {
  return `${partitionKey ?? ''}jixiao-ziping.setting ${name} ${documentUrl}`;
}

/** Where versions up to 0.1 kept all of a workbook in one. */
function listKey({ partitionKey, documentUrl }: LocalStore): string {
  return `${partitionKey ?? ''}jixiao-ziping.settings ${documentUrl}`;
}

export function readSettingsCopy(place: LocalStore): SettingsCopy {
  if (!hasAddress(place)) return {};
  const listed = copySchema.safeParse(jsonOf(readItem(place, listKey(place))));
  return Object.fromEntries(
    SETTINGS.flatMap((name) => {
      const text = readItem(place, keyOf(place, name)) ?? (listed.success ? listed.data[name] : undefined);
      return text === undefined || text === REMOVED ? [] : [[name, text]];
    }),
  );
}

/** Kept of a setting that was removed on purpose: no setting is an empty text. */
const REMOVED = '';

/** Notes what the workbook keeps under a name; `null` where that was removed on purpose. */
export function noteSetting(place: LocalStore, name: SettingName, text: StoredSetting): void {
  if (!hasAddress(place) || (readSettingsCopy(place)[name] ?? null) === text) return;
  writeItem(place, keyOf(place, name), text ?? REMOVED);
}
