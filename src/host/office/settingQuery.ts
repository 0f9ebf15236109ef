import * as z from 'zod/mini';
import { SETTING_NAMES, type StoredSetting, type StoredSettings } from '../spreadsheetHost';

const keptText = z.string();

/**
 * Queues the reading of one of our own settings (ExcelApi 1.4), without a sync; settings are kept per add-in. A value
 * that is no text is none of ours: it is handed on as its JSON, for the parser to refuse it in words.
 */
export function queueSettingRead(workbook: Excel.Workbook, name: string): () => StoredSetting {
  const setting = workbook.settings.getItemOrNullObject(name);
  setting.load('value');
  return () => {
    if (setting.isNullObject) return null;
    const value: unknown = setting.value;
    const text = keptText.safeParse(value);
    return text.success ? text.data : JSON.stringify(value ?? null);
  };
}

/** Queues the reading of all that the workbook keeps for the add-in. */
export function queueSettingsRead(workbook: Excel.Workbook): () => StoredSettings {
  const rules = queueSettingRead(workbook, SETTING_NAMES.rules);
  const ignored = queueSettingRead(workbook, SETTING_NAMES.ignored);
  const columns = queueSettingRead(workbook, SETTING_NAMES.columns);
  const confirmed = queueSettingRead(workbook, SETTING_NAMES.confirmed);
  return () => ({ rules: rules(), ignored: ignored(), columns: columns(), confirmed: confirmed() });
}
