import fc from 'fast-check';
import { applyPlan, filledCells } from '../../src/core/applyPlan';
import { assess } from '../../src/core/assess';
import { assessmentSchema, type AssessedForm } from '../../src/core/assessment';
import { parseCell } from '../../src/grid/cellAddress';
import { cellText } from '../../src/grid/cellText';
import { cellAt, EMPTY_CELL, type GridCell, type GridSnapshot } from '../../src/grid/gridSnapshot';
import { plainText } from '../../src/core/measure/plainText';
import { plan } from '../../src/core/plan';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { SEED_IDS } from './expectedForm';
import { movedGrid } from './gridOfText';
import { openSheets } from './openSheets';

const seeds = openSheets('seed-typed.xlsx');

function seedAt(index: number): GridSnapshot {
  const seed = seeds[index];
  if (!seed) throw new Error(`no seed ${index}`);
  return seed;
}

function formOn(grid: GridSnapshot): AssessedForm {
  const [form] = assess(grid, MOF_PROFILE).forms;
  if (!form) throw new Error('no form');
  return form;
}

function textCell(value: string): GridCell {
  return value === '' ? EMPTY_CELL : { value, type: 'string', formula: null, numberFormat: 'General' };
}

/** Words that people write into forms, and some that nobody would. */
const words = fc.oneof(
  fc.constantFrom(
    ...[
      '项目支出绩效自评表',
      '年度指标值',
      '实际完成值',
      '分值',
      '得分',
      '执行率',
      '全年预算数',
      '全年执行数',
    ],
    ...[
      '总分',
      '100',
      '10',
      '≥90%',
      '=12月',
      '12.31日',
      '6.31日',
      '—',
      '达成预期指标',
      '3套',
      '合计',
      '一级指标',
    ],
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);

const scribbles = fc
  .array(fc.array(words, { minLength: 1, maxLength: 10 }), { minLength: 1, maxLength: 14 })
  .map((rows): GridSnapshot => ({
    sheet: '乱',
    origin: { row: 0, column: 0 },
    rows: rows.map((row) => row.map(textCell)),
    merges: [],
    hiddenRows: [],
    conditionalFormulas: [],
  }));

const formulas = fc.integer({ min: -5, max: 120 }).map((value): GridCell => ({
  value,
  type: 'number',
  formula: '=SUM(Z1:Z9)',
  numberFormat: 'General',
}));

/** A real form, filled or blank, with a few cells overwritten by anything. */
const spoiltForms = fc
  .tuple(
    fc.constantFrom(...seeds, ...openSheets('seed-blank.xlsx')),
    fc.array(
      fc.tuple(fc.nat(30), fc.nat(10), fc.oneof({ arbitrary: words.map(textCell), weight: 4 }, formulas)),
      {
        maxLength: 25,
      },
    ),
  )
  .map(([seed, spots]): GridSnapshot => {
    const rows = seed.rows.map((row) => [...row]);
    for (const [row, column, cell] of spots) {
      const cells = rows[row % rows.length];
      if (cells) cells[column % cells.length] = cell;
    }
    return { ...seed, rows };
  });

const grids = fc.oneof(scribbles, { arbitrary: spoiltForms, weight: 4 });

test('whatever stands on a sheet, the judgement never throws and fits its schema', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      assessmentSchema.parse(assess(grid, MOF_PROFILE));
    }),
    { numRuns: 400 },
  );
});

test('every definite score lies between 0 and its weight', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      for (const { indicators } of assess(grid, MOF_PROFILE).forms) {
        for (const { score, weight } of indicators) {
          if (score === null || weight === null) continue;
          expect(Number(score)).toBeGreaterThanOrEqual(0);
          expect(Number(score)).toBeLessThanOrEqual(Math.max(0, Number(weight)) + 0.005);
        }
      }
    }),
    { numRuns: 400 },
  );
});

function formulaAt(grid: GridSnapshot, cell: string): string | null {
  const position = parseCell(cell);
  return position && cellAt(grid, position.row, position.column).formula;
}

test('a plan fills blank cells that hold no formula, each once, and leaves nothing more to fill', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const edits = plan(assess(grid, MOF_PROFILE));
      const cells = edits.cells.map(({ cell }) => cell);
      expect(new Set(cells).size).toBe(cells.length);
      for (const cell of cells) {
        const position = parseCell(cell);
        expect(formulaAt(grid, cell)).toBeNull();
        expect(position && plainText(cellText(cellAt(grid, position.row, position.column)))).toBe('');
      }
      const after = applyPlan(grid, edits);
      expect(plan(assess(after, MOF_PROFILE, { justFilled: filledCells(edits) })).cells).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('replacing what differs changes no formula and settles the form', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const edits = plan(assess(grid, MOF_PROFILE), { write: 'differing' });
      for (const { cell } of edits.cells) expect(formulaAt(grid, cell)).toBeNull();
      const after = applyPlan(grid, edits);
      expect(plan(assess(after, MOF_PROFILE), { write: 'differing' }).cells).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** What a form says without the places it says it of. */
function saidBy(form: AssessedForm) {
  return {
    rows: form.indicators
      .map(({ name, verdict, score, working, reasonRequired }) => [
        name,
        verdict,
        score,
        working,
        reasonRequired,
      ])
      .sort(),
    total: form.total.score,
    rate: form.funds?.rate,
  };
}

test('unrelated text around a form changes nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: SEED_IDS.length - 1 }),
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom('会议纪要', '附件1', '打印日期 2022-03-01', '12345', '请于月底前报送'),
      (index, rows, text) => {
        const seed = seedAt(index);
        const moved = movedGrid(seed, rows, 1);
        const width = (seed.rows[0]?.length ?? 0) + 1;
        const blank = Array<GridCell>(width).fill(EMPTY_CELL);
        const around: GridSnapshot = {
          ...moved,
          origin: { row: 0, column: 0 },
          rows: [
            [textCell(text), ...blank.slice(1)],
            ...Array.from({ length: rows - 1 }, () => blank),
            ...seed.rows.map((row) => [EMPTY_CELL, ...row]),
            blank,
            [EMPTY_CELL, textCell(text), ...blank.slice(2)],
          ],
        };
        expect(saidBy(formOn(around))).toEqual(saidBy(formOn(seed)));
      },
    ),
    { numRuns: 60 },
  );
});

test('the order of rows within a group changes nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(0, 2, 4, 6), fc.nat(), (index, seedNumber) => {
      const seed = seedAt(index);
      const form = formOn(seed);
      const first = (form.indicators[0]?.row ?? 0) - 1 - seed.origin.row;
      const group = form.indicators.filter(({ dimension }) => dimension === form.indicators[0]?.dimension);
      // Columns from 三级指标 on move together; the group columns left of them stay.
      const turn = seedNumber % group.length;
      const turned = seed.rows.map((row, number) => {
        const place = number - first;
        if (place < 0 || place >= group.length) return row;
        const other = seed.rows[first + ((place + turn) % group.length)] ?? row;
        return [...row.slice(0, 2), ...other.slice(2)];
      });
      expect(saidBy(formOn({ ...seed, rows: turned }))).toEqual(saidBy(form));
    }),
    { numRuns: 40 },
  );
});
