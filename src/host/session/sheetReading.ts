import type { LiveSheet, WorkbookSession } from '../../workbench/session/workbookSession';
import type { ValidatedCells } from '../../grid/validatedCells';
import { sheetSnapshot } from '../file/sheetSnapshot';
import {
  HostRefusal,
  SETTING_NAMES,
  type AlsoRead,
  type SheetReading,
  type StoredSetting,
  type StoredSettings,
  type WriteObstacle,
} from '../spreadsheetHost';

/**
 * A live sheet as the core reads it.
 *
 * @throws HostRefusal `empty-sheet`
 */
export function sheetReading(session: WorkbookSession, sheet: LiveSheet, also?: AlsoRead): SheetReading {
  const { view, styles } = sheet.present();
  const snapshot = sheetSnapshot({ styles, date1904: session.date1904 }, view);
  if (snapshot.rows.length === 0) throw new HostRefusal('empty-sheet', sheet.name);
  return {
    sheetId: sheet.id,
    snapshot: also === 'validations' ? { ...snapshot, validations: validatedCells(sheet) } : snapshot,
    obstacles: obstaclesOf(sheet),
    ...(sheet.layout.validations.length > 0 ? { hasValidations: true } : {}),
    stored: storedIn(session),
  };
}

/** What keeps cells of a sheet from being written at present. */
export function obstaclesOf({ isProtected, isFiltered }: LiveSheet): readonly WriteObstacle[] {
  return [...(isProtected ? (['protected'] as const) : []), ...(isFiltered ? (['filtered'] as const) : [])];
}

/** What the workbook keeps under a name. A value that is no text is handed on as its JSON, as the Office host does. */
export function storedText({ settings }: WorkbookSession, name: keyof StoredSettings): StoredSetting {
  const key = SETTING_NAMES[name];
  if (!settings.has(key)) return null;
  const value = settings.get(key);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function storedIn(session: WorkbookSession): StoredSettings {
  return {
    rules: storedText(session, 'rules'),
    ignored: storedText(session, 'ignored'),
    columns: storedText(session, 'columns'),
    confirmed: storedText(session, 'confirmed'),
  };
}

function validatedCells({ layout }: LiveSheet): readonly ValidatedCells[] {
  return layout.validations.flatMap(({ areas, prompt: { title, message } }) =>
    areas.map((area) => ({ area, title, message })),
  );
}
