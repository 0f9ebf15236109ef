import { gridOfText } from '../../test/corpus/gridOfText';
import { applyPlan, filledCells } from './applyPlan';
import { assess } from './assess';
import { plan, type PlanChoices } from './plan';
import { MOF_PROFILE } from './scoring/profiles/mof';

const GRID = gridOfText(`
  项目支出绩效自评表
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|甲|>=4套|3套|40||/
  ||乙|>=90%|50%|10|5|/
  ||丙|>=90%|90%|10|10.00分|/
  ||丁|12.31日|6.31日|10||/
  |成本指标|戊|总体提升|90%|10|9.5|/
  总分|||||||
`);

const withFormula = {
  ...GRID,
  rows: GRID.rows.map((row, index) =>
    index === 2
      ? row.map((cell, column) =>
          column === 6 ? { ...cell, value: 0, type: 'number' as const, formula: '=A1*2' } : cell,
        )
      : row,
  ),
};

const cellsOf = (grid: typeof GRID, write: PlanChoices['write']) =>
  plan(assess(grid, MOF_PROFILE), { write }).cells.map(
    ({ cell, content }) => `${cell}=${content.kind === 'number' ? content.value : content.kind}`,
  );

test('by default only blank cells are filled', () => {
  expect(cellsOf(GRID, 'blanks')).toEqual(['G3=30']);
});

test('differing scores are replaced when the person says so; a qualitative score inside its band stands', () => {
  expect(cellsOf(GRID, 'differing')).toEqual(['G3=30', 'G4=5.56']);
});

test.each<[readonly string[], readonly string[]]>([
  [
    ['G3', 'G4'],
    ['G3=30', 'G4=5.56'],
  ],
  [['G4'], ['G4=5.56']],
  [['A1', 'G5'], []],
])(
  'of the cells %j that a person picks those are written that have something proposed',
  (picked, written) => {
    expect(cellsOf(GRID, new Set(picked))).toEqual(written);
  },
);

test('a formula is never overwritten, whatever was chosen', () => {
  expect(cellsOf(withFormula, 'differing')).toEqual(['G4=5.56']);
});

test('a total with an open row is not filled', () => {
  const [form] = assess(GRID, MOF_PROFILE).forms;
  expect(form?.total.open.map(({ row }) => row)).toEqual([6]);
  expect(form?.proposals.some(({ role }) => role === 'total')).toBe(false);
});

test('a filled sheet has nothing left to fill', () => {
  const edits = plan(assess(GRID, MOF_PROFILE));
  const after = applyPlan(GRID, edits);
  expect(plan(assess(after, MOF_PROFILE, { justFilled: filledCells(edits) })).cells).toEqual([]);
  expect(GRID.rows[2]?.[6]?.value).toBeNull();
});

const WITH_TOTAL = gridOfText(`
  项目支出绩效自评表
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|甲|>=4套|3套|40||/
  ||乙|>=90%|50%|10|5|/
  ||丙|>=90%|90%|10|10.00分|/
  总分||||||70|
`);
const blankTotal = {
  ...WITH_TOTAL,
  rows: WITH_TOTAL.rows.map((row, index) =>
    index === 5
      ? row.map((cell, column) => (column === 6 ? { ...cell, value: null, type: 'empty' as const } : cell))
      : row,
  ),
};

test.each<[string, typeof GRID, PlanChoices['write'], readonly string[]]>([
  ['is filled with the sum of what then stands there', blankTotal, 'blanks', ['G3=30', 'G6=45']],
  ['follows the scores that are replaced', blankTotal, 'differing', ['G3=30', 'G4=5.56', 'G6=45.56']],
  ['follows the scores that are picked', WITH_TOTAL, new Set(['G3', 'G6']), ['G3=30', 'G6=45']],
  ['is not filled while a score stays blank', blankTotal, new Set(['G4', 'G6']), ['G4=5.56']],
  ['that holds another number is left alone by default', WITH_TOTAL, 'blanks', ['G3=30']],
])('a total %s', (_what, grid, write, written) => {
  expect(cellsOf(grid, write)).toEqual(written);
});

test('a total that already says what will stand there is not written', () => {
  const grid = applyPlan(blankTotal, plan(assess(blankTotal, MOF_PROFILE)));
  expect(cellsOf(grid, 'blanks')).toEqual([]);
  expect(cellsOf(grid, new Set(['G6']))).toEqual([]);
  expect(cellsOf(grid, 'differing')).toEqual(['G4=5.56', 'G6=45.56']);
});

const withNumbers = (grid: typeof GRID, scores: Readonly<Record<number, number>>): typeof GRID => ({
  ...grid,
  rows: grid.rows.map((row, index) =>
    row.map((cell, column) =>
      column === 6 && scores[index] !== undefined
        ? { ...cell, value: scores[index], type: 'number' as const }
        : cell,
    ),
  ),
});

test.each([
  [
    'is a sum over the cells',
    withNumbers(blankTotal, { 3: 5, 4: 10 }),
    { kind: 'formula', formula: '=SUM(G3:G5)' },
  ],
  [
    'is the number where a cell holds a text, which a sum passes over',
    blankTotal,
    { kind: 'number', value: 45 },
  ],
])('a total written as a formula %s', (_what, grid, expected) => {
  const { cells } = plan(assess(grid, MOF_PROFILE), { write: 'blanks', as: 'formulas' });
  expect(cells.find(({ cell }) => cell === 'G6')?.content).toEqual(expected);
});
