import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, mergeAssessments } from '../../src/core/assess';
import { evidenceOf } from '../../src/core/evidence';
import { plan } from '../../src/core/plan';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { parseCell } from '../../src/grid/cellAddress';
import { openWorkbook } from '../../src/host/file/opening/openWorkbook';
import { SessionSpreadsheetHost } from '../../src/host/session/sessionHost';
import { openSession } from '../../src/workbench/session/openSession';
import { byFile } from './bothHosts';

/**
 * Every workbook of the corpus opened in the page: it is judged as the command judges the file, and the same is written
 * but where a file knows more than an open workbook does.
 */
const CORPUS = join(__dirname, '../corpus');
const workbooks = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.xlsx'))
  .sort();

/** As with Office.js: a protected sheet is left alone, and a validation does not stop a write. */
const WRITTEN_OTHERWISE = ['cases/files/11-protected-unlocked.xlsx', 'cases/files/50-dv-whole-numbers.xlsx'];

test('there are workbooks to compare', () => expect(workbooks.length).toBeGreaterThan(150));

test.each(workbooks)('%s', async (name) => {
  const bytes = readFileSync(join(CORPUS, name));
  const file = await byFile(bytes);
  const page = await inThePage(bytes);
  expect(page.assessment).toEqual(file.assessment);
  const isSame =
    JSON.stringify(Object.entries(page.written).sort()) ===
    JSON.stringify(Object.entries(file.written).sort());
  if (isSame === WRITTEN_OTHERWISE.includes(name)) expect(page.written).toEqual(file.written);
});

async function inThePage(bytes: Uint8Array) {
  const { file } = await openWorkbook(bytes);
  const session = openSession(file.bytes, 'workbook.xlsx');
  const host = new SessionSpreadsheetHost(session);
  const judged = [];
  const written: Record<string, string> = {};
  for (const { sheetId, name, isVisible } of await host.listSheets()) {
    const [outcome] = await host.readSheets([sheetId]);
    const sheet = session.sheetById(sheetId);
    if (!isVisible || !sheet || !outcome) continue;
    if (outcome.kind === 'refused') {
      judged.push({
        ...{ schemaVersion: 1 as const, forms: [] },
        skipped: [{ sheet: name, reason: outcome.refusal.code }],
      });
      continue;
    }
    const { reading } = outcome;
    const assessment = assess(reading.snapshot, MOF_PROFILE);
    judged.push(assessment);
    const edits = plan(assessment);
    await host.apply({ reading, plan: edits, evidence: evidenceOf(assessment, reading.snapshot, edits) });
    if (reading.obstacles.length > 0) continue;
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
  return { assessment: mergeAssessments(judged), written };
}
