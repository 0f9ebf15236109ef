import { OWN_ADDIN } from '../../identity/ownAddin';
import { readAddinSettings } from '../../xlsx/settings/readAddinSettings';
import { settingOf } from '../../xlsx/settings/settingValue';
import { SETTING_NAMES, type StoredSetting, type StoredSettings } from '../spreadsheetHost';

/** What a file keeps for the add-in. A value that is no text is handed on as its JSON, as the Office host does. */
export function storedSettings(bytes: Uint8Array): StoredSettings {
  const { values } = readAddinSettings(bytes, OWN_ADDIN);
  const textOf = (name: string): StoredSetting => {
    const stored = values.get(name);
    if (stored === undefined) return null;
    const value = settingOf(stored);
    return typeof value === 'string' ? value : JSON.stringify(value);
  };
  return {
    rules: textOf(SETTING_NAMES.rules),
    ignored: textOf(SETTING_NAMES.ignored),
    columns: textOf(SETTING_NAMES.columns),
    confirmed: textOf(SETTING_NAMES.confirmed),
  };
}
