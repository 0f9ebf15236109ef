import { assess, mergeAssessments } from '../../src/core/assess';
import type { Assessment } from '../../src/core/assessment';
import { evidenceOf } from '../../src/core/evidence';
import { plan } from '../../src/core/plan';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { parseCell } from '../../src/grid/cellAddress';
import { openWorkbook } from '../../src/host/file/opening/openWorkbook';
import { scoreOpened } from '../../src/host/file/scoreWorkbook';
import { sheetSnapshot } from '../../src/host/file/sheetSnapshot';
import { openSession } from '../../src/workbench/session/openSession';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { openDesk } from '../office/scoring';

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

/** The pane: the genuine office.js on the stand-in, sheet by sheet. */
export async function byPane(bytes: Uint8Array): Promise<HostsWord> {
  const { file } = await openWorkbook(bytes);
  const session = openSession(file.bytes, 'workbook.xlsx');
  const { host } = openDesk(session);
  const listed = (await host.listSheets()).filter(({ isVisible }) => isVisible);
  const outcomes = await host.readSheets(listed.map(({ sheetId }) => sheetId));
  const judged: Assessment[] = [];
  const written: Record<string, string> = {};
  const marks: Record<string, readonly string[]> = {};
  for (const [index, outcome] of outcomes.entries()) {
    const name = listed[index]?.name ?? '';
    const sheet = session.sheetById(listed[index]?.sheetId ?? '');
    if (!sheet) continue;
    if (outcome.kind === 'refused') {
      judged.push({ schemaVersion: 1, forms: [], skipped: [{ sheet: name, reason: outcome.refusal.code }] });
    } else {
      const { reading } = outcome;
      const assessment = assess(reading.snapshot, MOF_PROFILE);
      judged.push(assessment);
      const edits = plan(assessment);
      const evidence = evidenceOf(assessment, reading.snapshot, edits);
      const write = await host.apply({ reading, plan: edits, evidence });
      if (write.kind === 'written')
        for (const { cell } of edits.cells) {
          const position = parseCell(cell);
          if (!position) continue;
          const { value, formula, style } = sheet.cell(position);
          written[`${name}!${position.row}:${position.column}`] = JSON.stringify([
            ...[value, formula],
            style.numberFormat,
          ]);
        }
    }
    marks[name] = sheet.conditionalFormats.flatMap(({ formula }) => formula ?? []);
  }
  return { assessment: mergeAssessments(judged), written, marks };
}
