import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { applyPlan, filledCells, filledRows } from '../../src/core/applyPlan';
import { assess, assessmentOf } from '../../src/core/assess';
import { judgeSheet } from '../../src/core/judging/judgeSheet';
import { plan } from '../../src/core/plan';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';
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

test('a form that grows wider by what was written into a merged area is read anew', () => {
  const table = [
    '项目支出绩效自评表\n项目名称|饮水',
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    '产出指标|数量指标|打井|≥5口|5口|90|\n产出指标|质量指标|合格率|≥90%|95%|10|10',
  ].join('\n');
  const snapshot = gridOfText(table, ['G4:H4']);
  const sheet = judgeSheet(snapshot, MOF_PROFILE);
  const edits = plan(sheet, { write: 'blanks' });
  const after = applyPlan(snapshot, edits);
  const again = judgeSheet(after, MOF_PROFILE, {}, { sheet, changed: filledRows(edits) });
  expect(edits.cells.map(({ cell }) => cell)).toEqual(['G4']);
  expect(assessmentOf(again).forms[0]?.range).toBe('A1:H5');
  expect(assessmentOf(again)).toEqual(assess(after, MOF_PROFILE));
});

test('a form into which only scores were written is not read again', () => {
  const kept = openSheets('seed-blank.xlsx').flatMap((snapshot) => {
    const sheet = judgeSheet(snapshot, MOF_PROFILE);
    const edits = plan(sheet, { write: 'blanks' });
    const changed = filledRows(edits);
    const again = judgeSheet(applyPlan(snapshot, edits), MOF_PROFILE, {}, { sheet, changed });
    const readingsOf = ({ forms }: typeof sheet) => forms.map(({ judged: { form } }) => form.sectionPoints);
    const before = readingsOf(sheet);
    return readingsOf(again).map((points, index) => points === before[index]);
  });
  // One of them is torn: its total stands in the middle of another row, and it is read anew.
  expect(kept.filter((isKept) => !isKept)).toHaveLength(1);
  expect(kept).toHaveLength(8);
});

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

test.each([
  [
    'two forms side by side',
    '项目支出绩效自评表|||||||项目支出绩效自评表|||||\n项目名称|甲||||||项目名称|乙||||\n' +
      '一级指标|三级指标|指标值|完成值|分值|得分||一级指标|三级指标|指标值|完成值|分值|得分\n' +
      '产出指标|井|≥5口|4口|100|||产出指标|桥|≥5座|5座|100|\n总分||||100|||总分||||100|',
    ['F4', 'F5', 'M4', 'M5'],
  ],
  [
    'both figures in one cell',
    '项目支出绩效自评表\n项目名称|甲\n一级指标|三级指标|目标值/完成值|分值|得分\n产出指标|井|≥5口/4口|100|\n总分|||100|',
    ['E4', 'E5'],
  ],
  [
    'weights as shares of one',
    '项目支出绩效自评表\n项目名称|甲\n一级指标|三级指标|指标值|完成值|权重|得分\n产出指标|井|≥5口|4口|0.6|\n产出指标|桥|≥5座|5座|0.4|\n总分||||100|',
    ['F4', 'F5', 'F6'],
  ],
  [
    'a total right below the header',
    '项目支出绩效自评表\n项目名称|甲\n一级指标|三级指标|指标值|完成值|分值|得分\n合计||||100|\n产出指标|井|≥5口|4口|100|',
    ['F4', 'F5'],
  ],
])('%s are filled, and judged again as from the start', (_case, table, cells) => {
  const snapshot = gridOfText(table);
  const sheet = judgeSheet(snapshot, MOF_PROFILE);
  const edits = plan(sheet, { write: 'blanks' });
  const after = applyPlan(snapshot, edits);
  const again = judgeSheet(after, MOF_PROFILE, {}, { sheet, changed: filledRows(edits) });
  expect(edits.cells.map(({ cell }) => cell).sort()).toEqual(cells);
  expect(assessmentOf(again)).toEqual(assess(after, MOF_PROFILE));
  expect(plan(judgeSheet(after, MOF_PROFILE), { write: 'blanks' }).cells).toEqual([]);
});
