import type { SheetReading, SpreadsheetHost } from '../../host/spreadsheetHost';
import type { LocalStore } from '../storage/localStore';
import { noteSetting, readSettingsCopy, SETTINGS, type SettingName } from '../storage/settingsCopy';

/**
 * A host that notes on this machine what the workbook keeps, whenever that is read or changed. What is missing in the
 * workbook stays in the copy: whether it was lost is asked when the workbook is opened.
 */
export function settingsCopied(host: SpreadsheetHost, place: LocalStore | null): SpreadsheetHost {
  if (place === null) return host;
  const noted = (reading: SheetReading): SheetReading => {
    for (const name of SETTINGS) {
      const text = reading.stored[name];
      if (text !== null) noteSetting(place, name, text);
    }
    return reading;
  };
  return {
    readActiveSheet: async (also) => noted(await host.readActiveSheet(also)),
    async readSheets(sheetIds, also) {
      const outcomes = await host.readSheets(sheetIds, also);
      for (const outcome of outcomes) if (outcome.kind === 'read') noted(outcome.reading);
      return outcomes;
    },
    readAgain: (known) => host.readAgain(known),
    listSheets: () => host.listSheets(),
    cellLimits: (sheetId, cells) => host.cellLimits(sheetId, cells),
    apply: (change) => host.apply(change),
    applyAll: (changes) => host.applyAll(changes),
    writeTables: (tables) => host.writeTables(tables),
    select: (sheetId, cell) => host.select(sheetId, cell),
    readSetting: (name) => host.readSetting(name),
    async changeSetting(name, change, known) {
      const text = await host.changeSetting(name, change, known);
      noteSetting(place, name, text);
      return text;
    },
    watch: (listener) => host.watch(listener),
  };
}

/** What the workbook was known to keep and keeps no more; a setting that can't be read now is not called lost. */
export async function lostSettings(
  host: Pick<SpreadsheetHost, 'readSetting'>,
  place: LocalStore | null,
): Promise<readonly SettingName[]> {
  if (place === null) return [];
  const copy = readSettingsCopy(place);
  const lost: SettingName[] = [];
  for (const name of SETTINGS) {
    if (copy[name] === undefined) continue;
    try {
      if ((await host.readSetting(name)) === null) lost.push(name);
    } catch {
      return [];
    }
  }
  return lost;
}
