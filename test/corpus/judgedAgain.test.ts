import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { applyPlan, filledCells, filledRows } from '../../src/core/applyPlan';
import { assess, assessmentOf, judgeSheet } from '../../src/core/assess';
import { plan } from '../../src/core/plan';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { openSheets } from './openSheets';

const workbooks = readdirSync(join(__dirname, 'workbooks')).filter((name) => name.endsWith('.xlsx'));

test.each(['blanks', 'differing'] as const)(
  'a sheet judged again after %s were written is what judging it from the start gives',
  (write) => {
    let written = 0;
    for (const name of workbooks)
      for (const snapshot of openSheets(name)) {
        const sheet = judgeSheet(snapshot, MOF_PROFILE);
        const edits = plan(sheet, { write });
        if (edits.cells.length === 0) continue;
        written += 1;
        const after = applyPlan(snapshot, edits);
        const options = { justFilled: filledCells(edits) };
        const again = judgeSheet(after, MOF_PROFILE, options, { sheet, changed: filledRows(edits) });
        expect(assessmentOf(again)).toEqual(assess(after, MOF_PROFILE, options));
      }
    expect(written).toBeGreaterThan(10);
  },
);

test('a row of which only the score was written is not read again', () => {
  let written = 0;
  for (const snapshot of openSheets('seed-blank.xlsx')) {
    const sheet = judgeSheet(snapshot, MOF_PROFILE);
    const edits = plan(sheet, { write: 'blanks' });
    const changed = filledRows(edits);
    const again = judgeSheet(applyPlan(snapshot, edits), MOF_PROFILE, {}, { sheet, changed });
    const rowsOf = ({ forms }: typeof sheet) => forms.flatMap(({ judged }) => judged.indicators);
    const before = new Map(rowsOf(sheet).map((row) => [row.indicator.row, row]));
    for (const { indicator, reading } of rowsOf(again)) {
      const known = before.get(indicator.row);
      written += changed.has(indicator.row) ? 1 : 0;
      expect(reading.answer).toBe(known?.reading.answer);
      expect(reading.indicator).toBe(indicator);
    }
  }
  expect(written).toBeGreaterThan(10);
});
