import { HostRefusal, SETTING_NAMES, type StoredSetting, type StoredSettings } from '../spreadsheetHost';
import type { OfficeRequests } from './officeRequests';
import { refusalOf } from './refusalOf';
import { queueSettingRead } from './settingQuery';

/** Times that a setting is begun anew because somebody else has changed it meanwhile. */
const MOST_ROUNDS = 3;

/**
 * Changes one of our own settings of the workbook, so that nobody else's change to it is lost.
 *
 * @param known what was read of it; left out: it is read first
 * @returns what is kept now
 */
export async function changeSetting(
  requests: OfficeRequests,
  name: keyof StoredSettings,
  change: (present: StoredSetting) => string | null,
  known?: StoredSetting,
): Promise<StoredSetting> {
  const key = SETTING_NAMES[name];
  let present =
    known === undefined ? await requests.read(({ workbook }) => queueSettingRead(workbook, key)) : known;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const text = change(present);
    const kept = await keepSetting(requests, key, present, text);
    if (kept.before === present || kept.before === text) {
      if (kept.after === text) return text;
      throw new HostRefusal('not-kept', key);
    }
    // Somebody else has changed it meanwhile: begun again with what they made of it.
    present = kept.before;
  }
  throw new HostRefusal('changed-meanwhile', key);
}

/** Writes a setting, with what was kept before and after it told by the same request. */
async function keepSetting(
  requests: OfficeRequests,
  key: string,
  known: StoredSetting,
  text: string | null,
): Promise<{ readonly before: StoredSetting; readonly after: StoredSetting }> {
  try {
    return await requests.attempt('write', ({ workbook }) => {
      const before = queueSettingRead(workbook, key);
      if (text === null) workbook.settings.getItemOrNullObject(key).delete();
      else workbook.settings.add(key, text);
      const after = queueSettingRead(workbook, key);
      return () => ({ before: before(), after: after() });
    });
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal.code === 'cell-editing') throw refusal;
    // It may have been written all the same: the workbook itself is asked.
    const present = await requests.read(({ workbook }) => queueSettingRead(workbook, key));
    if (present !== text) throw refusal;
    return { before: known, after: text };
  }
}
