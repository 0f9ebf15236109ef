import { assess } from '../../src/core/assess';
import {
  assessmentSchema,
  type AssessedForm,
  type Assessment,
  type Finding,
} from '../../src/core/assessment';
import { cellAt, EMPTY_CELL, type GridCell, type GridSnapshot } from '../../src/grid/gridSnapshot';
import { parseCell } from '../../src/grid/cellAddress';
import { shiftedMerges } from '../../src/grid/shiftedMerges';
import { countedFindings } from '../../src/core/ignored/countedFindings';
import { canIgnore, ignore, unignore, withoutItems } from '../../src/core/ignored/ignore';
import { NOTHING_IGNORED, type IgnoredFindings } from '../../src/core/ignored/ignoredFindings';
import { withIgnored } from '../../src/core/ignored/withIgnored';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { PUBLISHED_IDS, SEED_IDS } from './expectedForm';
import { movedGrid } from './gridOfText';
import { openSheets } from './openSheets';

const REASON = '审核单位不要求';
const DATE = '2022-03-01';

const seeds = openSheets('seed-typed.xlsx');
const FORMS: readonly (readonly [string, GridSnapshot])[] = [
  ...SEED_IDS.flatMap((id, index) => seeds.slice(index, index + 1).map((grid) => [id, grid] as const)),
  ...PUBLISHED_IDS.map((id) => [id, sheetOf(`${id}-typed.xlsx`)] as const),
];

function sheetOf(workbook: string): GridSnapshot {
  const [grid] = openSheets(workbook);
  if (!grid) throw new Error(`no sheet in ${workbook}`);
  return grid;
}

function formOf(assessment: Assessment): AssessedForm {
  const [form] = assessment.forms;
  if (!form) throw new Error('no form');
  return form;
}

const assessed = (grid: GridSnapshot) => assess(grid, MOF_PROFILE);

function ignoring(form: AssessedForm, findings: readonly Finding[]): IgnoredFindings {
  return findings.reduce((list, finding) => ignore(list, form, finding, REASON, DATE), NOTHING_IGNORED);
}

/** A finding without its place and its words, in which numbers of rows stand. */
const kindsOf = (findings: readonly Finding[]) => findings.map(({ check }) => check).sort();

/** A blank row inserted before a sheet row. */
function withRowBefore(grid: GridSnapshot, row: number): GridSnapshot {
  const at = row - 1 - grid.origin.row;
  const blank = Array<GridCell>(grid.rows[0]?.length ?? 0).fill(EMPTY_CELL);
  return {
    ...grid,
    rows: [...grid.rows.slice(0, at), blank, ...grid.rows.slice(at)],
    merges: shiftedMerges(grid.merges, row - 1, 1),
  };
}

function withCell(grid: GridSnapshot, cell: string, value: string): GridSnapshot {
  const position = parseCell(cell);
  if (!position) throw new Error(`no cell ${cell}`);
  const rows = grid.rows.map((cells) => [...cells]);
  const row = rows[position.row - grid.origin.row];
  if (!row) throw new Error(`no row of ${cell}`);
  const before = cellAt(grid, position.row, position.column);
  row[position.column - grid.origin.column] = { ...before, value, type: 'string', formula: null };
  return { ...grid, rows };
}

describe.each(FORMS)('%s', (_id, grid) => {
  const assessment = assessed(grid);
  const form = formOf(assessment);

  test('each finding can be ignored, takes at most its like with it, and comes back', () => {
    for (const finding of form.findings) {
      const list = ignoring(form, [finding]);
      const { assessment: after, unneeded } = withIgnored(assessment, list);
      assessmentSchema.parse(after);
      expect(unneeded).toEqual([]);
      const ignored = formOf(after).findings.filter((other) => other.ignored !== null);
      expect(ignored).toContainEqual({ ...finding, ignored: { reason: REASON, date: DATE } });
      expect(new Set(kindsOf(ignored))).toEqual(new Set([finding.check]));
      const { findings, ...rest } = formOf(after);
      const { findings: before, ...unchanged } = form;
      expect(rest).toEqual(unchanged);
      expect(findings.map((other) => ({ ...other, ignored: null }))).toEqual(before);
      expect(countedFindings(formOf(after))).toHaveLength(before.length - ignored.length);
      expect(unignore(list, formOf(after), finding)).toEqual(NOTHING_IGNORED);
    }
  });

  test('all of them: nothing is counted, in any language, wherever the form is moved to', () => {
    const list = ignoring(form, form.findings);
    for (const other of [
      assessment,
      assess(grid, MOF_PROFILE, { locale: 'en-US' }),
      assessed(movedGrid(grid, 7, 2)),
    ]) {
      const { assessment: after, unneeded } = withIgnored(other, list);
      expect(countedFindings(formOf(after))).toEqual([]);
      expect(unneeded).toEqual([]);
    }
  });

  test('rows inserted between the indicators leave everything ignored', () => {
    const list = ignoring(form, form.findings);
    for (const { row } of form.indicators.slice(1)) {
      const inserted = assessed(withRowBefore(grid, row));
      const { assessment: after, unneeded } = withIgnored(inserted, list);
      expect(kindsOf(formOf(after).findings)).toEqual(kindsOf(form.findings));
      expect(countedFindings(formOf(after))).toEqual([]);
      expect(unneeded).toEqual([]);
    }
  });

  test('on another sheet, or in another form, nothing is ignored and nothing is unneeded', () => {
    const list = ignoring(form, form.findings);
    for (const other of [
      { ...form, sheet: '别的表' },
      { ...form, project: '别的项目' },
    ]) {
      const { assessment: after, unneeded } = withIgnored({ ...assessment, forms: [other] }, list);
      expect(countedFindings(formOf(after))).toEqual(other.findings);
      expect(unneeded).toEqual([]);
    }
  });
});

describe('form 8, three servers for four', () => {
  const grid = seeds[7];
  if (!grid) throw new Error('no form 8');
  const blank = withCell(grid, 'I14', '/');
  const form = formOf(assessed(blank));
  const missing = form.findings.find(({ check, row }) => check === 'reason-missing' && row === 14);
  if (!missing) throw new Error('no finding');
  const list = ignore(NOTHING_IGNORED, form, missing, `  ${REASON} `, DATE);

  test('is kept under its names, without spaces around the reason', () => {
    expect(list.items).toEqual([
      {
        sheet: grid.sheet,
        form: '协同办公（WPS云文档）',
        check: 'reason-missing',
        row: '购买服务器数量',
        reason: REASON,
        date: DATE,
      },
    ]);
  });

  test('a second time replaces the first', () => {
    const again = ignore(list, form, missing, '另有说明', '2022-04-01');
    expect(again.items.map(({ reason, date }) => [reason, date])).toEqual([['另有说明', '2022-04-01']]);
  });

  test('is unneeded once the reason is written, and can then be cleared away', () => {
    const { unneeded } = withIgnored(assessed(withCell(grid, 'I14', '厂家停产，已改购同类设备')), list);
    expect(unneeded).toEqual(list.items);
    expect(withoutItems(list, unneeded)).toEqual(NOTHING_IGNORED);
  });

  test('a line break in the indicator’s name does not matter', () => {
    const broken = withCell(blank, 'D14', '购买服务器\n数量');
    const { assessment: after } = withIgnored(assessed(broken), list);
    expect(formOf(after).findings.filter(({ ignored }) => ignored !== null)).toHaveLength(1);
  });

  test('the row stays marked and lacking its reason', () => {
    const { assessment: after } = withIgnored(assessed(blank), list);
    expect(formOf(after).mark).toEqual(form.mark);
    expect(formOf(after).indicators.find(({ row }) => row === 14)).toMatchObject({ reasonLacking: true });
  });

  test.each(['', '  ', '字'.repeat(201)])('the reason 「%s」 is not taken', (reason) => {
    expect(() => ignore(NOTHING_IGNORED, form, missing, reason, DATE)).toThrow();
  });

  test.each(['', '2022-3-1', '2022-02-30', '今天'])('the date 「%s」 is not taken', (date) => {
    expect(() => ignore(NOTHING_IGNORED, form, missing, REASON, date)).toThrow();
  });

  test('a check that failed cannot be ignored', () => {
    const failed: Finding = { ...missing, check: 'check-failed', row: null, cell: null };
    expect(canIgnore(form, missing)).toBe(true);
    expect(canIgnore(form, failed)).toBe(false);
    expect(ignore(list, form, failed, REASON, DATE)).toBe(list);
    expect(unignore(list, form, failed)).toBe(list);
  });
});
