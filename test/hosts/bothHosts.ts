import { assessWithSettings } from '../../src/addin/flow/assessWithSettings';
import { scoreSheets } from '../../src/addin/flow/scoreSheets';
import { assess, mergeAssessments } from '../../src/core/assess';
import type { Assessment } from '../../src/core/assessment';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { openWorkbook } from '../../src/host/file/opening/openWorkbook';
import { scoreOpened } from '../../src/host/file/scoreWorkbook';
import { sheetSnapshot } from '../../src/host/file/sheetSnapshot';
import { openSession } from '../../src/workbench/session/openSession';
import type { WorkbookSession } from '../../src/workbench/session/workbookSession';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { openTestExcel } from '../office/scoring';

/** What a host says of a workbook, and what stands in the cells that either of them wrote. */
export interface HostsWord {
  readonly assessment: Assessment;
  /** `自评表!H14` → value, formula and number format. */
  readonly written: Readonly<Record<string, string>>;
  /** Conditional formats of the add-in, by sheet. */
  readonly marks: Readonly<Record<string, readonly string[]>>;
}

/** The command: the file is read, judged, filled and read again. */
export async function byFile(bytes: Uint8Array): Promise<HostsWord> {
  const { file } = await openWorkbook(bytes);
  const seen = file.sheets.filter(({ state }) => state === 'visible');
  const judged = seen.map((sheet) => assess(sheetSnapshot(file, sheet), MOF_PROFILE));
  const options = { profile: null, locale: 'zh-CN', write: { write: 'blanks' } } as const;
  const { bytes: filled } = scoreOpened({ file, kind: 'current' }, options);
  const after = readWorkbook(filled ?? bytes);
  const written: Record<string, string> = {};
  const marks: Record<string, readonly string[]> = {};
  for (const sheet of seen) {
    const now = after.sheets.find(({ name }) => name === sheet.name);
    const before = new Map(sheet.cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
    for (const { row, column, value, formula, style } of now?.cells ?? []) {
      const was = before.get(`${row}:${column}`);
      if (was && was.value === value && was.formula === formula) continue;
      written[`${sheet.name}!${row}:${column}`] = JSON.stringify([
        ...[value, formula],
        after.styles[style]?.numberFormat,
      ]);
    }
    marks[sheet.name] = (now?.conditionalFormats ?? []).flatMap(({ formulas }) => formulas);
  }
  return { assessment: mergeAssessments(judged), written, marks };
}

/** The pane: the genuine office.js on the stand-in; all sheets are read and judged, then scored as 批量 scores them. */
export async function byPane(bytes: Uint8Array): Promise<HostsWord> {
  const { file } = await openWorkbook(bytes);
  const session = openSession(file.bytes, 'workbook.xlsx');
  const { host, journal } = openTestExcel(session);
  const listed = (await host.listSheets()).filter(({ isVisible }) => isVisible);
  const outcomes = await host.readSheets(listed.map(({ sheetId }) => sheetId));
  const judged = outcomes.map((outcome, index): Assessment => {
    if (outcome.kind === 'read') return assess(outcome.reading.snapshot, MOF_PROFILE);
    const skipped = [{ sheet: listed[index]?.name ?? '', reason: outcome.refusal.code }];
    return { schemaVersion: 1, forms: [], skipped };
  });
  const before = new Map(listed.map(({ sheetId }) => [sheetId, cellsOf(session, sheetId)]));
  const parts = { host, judge: assessWithSettings('zh-CN'), chosen: null, entry: journal.begin() };
  await scoreSheets({ ...parts, fill: 'values' }, listed, () => undefined);
  const written: Record<string, string> = {};
  const marks: Record<string, readonly string[]> = {};
  for (const { sheetId, name } of listed) {
    for (const [place, cell] of cellsOf(session, sheetId))
      if (before.get(sheetId)?.get(place)?.content !== cell.content) written[`${name}!${place}`] = cell.told;
    marks[name] =
      session.sheetById(sheetId)?.conditionalFormats.flatMap(({ formula }) => formula ?? []) ?? [];
  }
  return { assessment: mergeAssessments(judged), written, marks };
}

interface ToldCell {
  readonly content: string;
  readonly told: string;
}

function cellsOf(session: WorkbookSession, sheetId: string): ReadonlyMap<string, ToldCell> {
  const { view, styles } = session.sheetById(sheetId)?.present() ?? { view: null, styles: [] };
  return new Map(
    (view?.cells ?? []).map(({ row, column, value, formula, style }) => [
      `${row}:${column}`,
      {
        content: JSON.stringify([value, formula]),
        told: JSON.stringify([value, formula, styles[style]?.numberFormat]),
      },
    ]),
  );
}
