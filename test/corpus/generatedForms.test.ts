import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { assess } from '../../src/core/assess';
import type { AssessedForm } from '../../src/core/assessment';
import { LAYOUT_FAMILIES, type LayoutFamily } from '../../src/core/form/layoutFamilies';
import { BUILT_IN_PROFILES } from '../../src/core/scoring/profiles/builtIn';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { EMPTY_CELL, type GridCell, type GridSnapshot } from '../../src/grid/gridSnapshot';
import type { CellArea } from '../../src/grid/cellAddress';

/** An indicator as somebody fills it in. */
interface Row {
  readonly name: string;
  readonly target: string;
  readonly achieved: string;
  readonly weight: string;
  readonly score: string;
  /** The target in three parts, for layouts with columns for operator and unit; absent for words. */
  readonly parts?: {
    readonly sign: string;
    readonly figure: string;
    readonly unit: string;
    readonly done: string;
  };
  /** SCORING leaves it to a person: no definite verdict may be given, whatever else stands in the form. */
  readonly isDoubtful: boolean;
}

const TITLE = '设备购置项目支出绩效自评表';
const FULL = 100;

/** What stands in the example row of a family for each part of an indicator. */
const EXAMPLE = { name: '服务器', target: '≥4套', achieved: '3套', weight: '10' } as const;

/** The target 4套 at least, where it stands in three cells. */
const SPLIT = { signs: ['≥', '>=', '大于等于'], figure: '4', unit: '套', done: '3' } as const;
/** The target before it was adjusted, and what says which way only: left blank, so that nothing is decided by it. */
const BESIDE_TARGET: readonly string[] = ['5', '正向', '75'];

function isSplit({ row }: LayoutFamily): boolean {
  return !row.split('|').includes(EXAMPLE.target);
}

const FAMILIES = LAYOUT_FAMILIES.filter(({ row }) => {
  const cells = row.split('|');
  const isWhole = cells.includes(EXAMPLE.target) && cells.includes(EXAMPLE.achieved);
  const isInParts = cells.includes(SPLIT.figure) && cells.includes(SPLIT.unit);
  return cells.includes(EXAMPLE.name) && (isWhole || isInParts);
});

const UNITS = ['套', '次', '人', '%', '万元', '公里', ''];
const NAMES = ['培训场次', '设备购置', '道路里程', '验收合格率', '群众满意度', '服务对象人数', '系统可用率'];

const numbers = fc.record({
  unit: fc.constantFrom(...UNITS),
  sign: fc.constantFrom('≥', '≤', '=', '', '不少于', '不超过'),
  target: fc.integer({ min: 0, max: 400 }),
  achieved: fc.integer({ min: 0, max: 400 }),
  name: fc.constantFrom(...NAMES),
});
const clear = numbers.map(({ unit, sign, target, achieved, name }) => ({
  name,
  target: `${sign}${target}${unit}`,
  achieved: `${achieved}${unit}`,
  parts: { sign, figure: String(target), unit, done: String(achieved) },
  isDoubtful: false,
}));
const words = fc
  .constantFrom(
    ['服务质量', '显著提升', '显著提升'],
    ['社会影响', '有效改善', '基本达成'],
    ['可持续性', '长期', '80%'],
    ['制度建设', '建立', '已建立'],
    ['安全事故', '0', '未发生'],
    ['家长满意度', '≥95%', '未开展调查'],
    ['完工时间', '2021年12月底前', '2021年11月30日'],
    ['建设成本', '≤50万元', '48万元'],
  )
  .map(([name = '', target = '', achieved = '']) => ({ name, target, achieved, isDoubtful: false }));
/** SCORING §1 and VALUES §10: rows that no rule decides. */
const doubtful = fc
  .constantFrom(
    ['信访件数', '20件', '35件'],
    ['差评率', '1%', '4%'],
    ['返工次数', '4次', '2次'],
    ['预算调整率', '10%', '0%'],
    ['设备数量', '10套', '100%'],
    ['竣工时间', '12月底前', '6.31日'],
    ['群众满意度', '≥95%', '约96%'],
    ['采购成本', '50万元', '40万元'],
    ['采购成本', '50万元', '60万元'],
    ['合格率', '≥95%', '0.97'],
    ['课程时长', '80-90分钟', '100分钟'],
    ['培训场次', '≥4场', '100%1000件'],
    ['水质等级', '3级', '2级'],
    ['竣工时间', '12月底前', '45280'],
  )
  .map(([name = '', target = '', achieved = '']) => ({ name, target, achieved, isDoubtful: true }));

const rows: fc.Arbitrary<Row> = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: clear },
      { weight: 2, arbitrary: words },
      { weight: 2, arbitrary: doubtful },
    ),
    fc.constantFrom('5', '10', '12.5', '20', '13.3333'),
    fc.constantFrom('', '', '', '5', '0', '10'),
  )
  .map(([texts, weight, score]) => ({ ...texts, weight, score }));

const forms = fc.record({
  family: fc.constantFrom(...FAMILIES),
  rows: fc.array(rows, { minLength: 1, maxLength: 7 }),
});

/** How the same form may stand on a sheet. */
interface Shape {
  readonly isTyped: boolean;
  readonly isMerged: boolean;
  readonly hasBlankRows: boolean;
  readonly leftColumns: number;
}

const PLAIN: Shape = { isTyped: false, isMerged: false, hasBlankRows: false, leftColumns: 0 };

const shapes: fc.Arbitrary<Shape> = fc.record({
  isTyped: fc.boolean(),
  isMerged: fc.boolean(),
  hasBlankRows: fc.boolean(),
  leftColumns: fc.integer({ min: 0, max: 2 }),
});

function cellOf(text: string, isTyped: boolean): GridCell {
  if (text === '') return EMPTY_CELL;
  const number = /^(\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (!isTyped || !number) return { value: text, type: 'string', formula: null, numberFormat: 'General' };
  const isShare = number[2] === '%';
  const value = isShare ? new Decimal(number[1] ?? '0').div(100).toNumber() : Number(number[1]);
  return { value, type: 'number', formula: null, numberFormat: isShare ? '0.00%' : 'General' };
}

/** The cells of an indicator in the order of its family; groups stand in every row. */
function cellsOf(family: LayoutFamily, row: Row): readonly string[] {
  const header = family.row.split('|');
  if (isSplit(family)) return header.map((cell) => splitCell(cell, row));
  const scored = header.includes(EXAMPLE.weight);
  return header.map((cell) => {
    if (cell === EXAMPLE.name) return row.name;
    if (cell === EXAMPLE.target) return row.target;
    if (cell === EXAMPLE.achieved) return row.achieved;
    if (cell === EXAMPLE.weight) return row.weight;
    return scored || Number.isNaN(Number(cell)) || cell === '' ? cell : row.score;
  });
}

/** Words stand whole in the figure's column; a bare achieved figure takes the unit of its column. */
function splitCell(cell: string, { name, target, achieved, weight, parts }: Row): string {
  if (cell === EXAMPLE.name) return name;
  if (cell === EXAMPLE.weight) return weight;
  if (SPLIT.signs.some((sign) => sign === cell)) return parts?.sign ?? '';
  if (cell === SPLIT.figure) return parts?.figure ?? target;
  if (cell === SPLIT.unit) return parts?.unit ?? '';
  if (cell === EXAMPLE.achieved) return achieved;
  if (cell === SPLIT.done) return parts?.done ?? achieved;
  return BESIDE_TARGET.includes(cell) ? '' : cell;
}

function sheetOf(family: LayoutFamily, all: readonly Row[], shape: Shape): GridSnapshot {
  const header = family.header.map((line) => line.split('|'));
  const body = all.map((row) => cellsOf(family, row));
  const scoreColumn = header
    .flatMap((line) => line.map((text, at) => [text, at] as const))
    .find(([text]) => /^(?:指标)?得分$/.test(text))?.[1];
  const filled = body.map((cells, at) =>
    cells.map((cell, column) => (column === scoreColumn ? (all[at]?.score ?? '') : cell)),
  );
  const [first = []] = filled;
  const groups = first.flatMap((_cell, column) =>
    column < first.indexOf(all[0]?.name ?? '') &&
    filled.every((cells) => cells[column] === first[column] && first[column] !== '')
      ? [column]
      : [],
  );
  const merged = shape.isMerged && !shape.hasBlankRows ? groups : [];
  const lines: string[][] = [[TITLE], ...header];
  const top = lines.length;
  filled.forEach((cells, at) => {
    if (shape.hasBlankRows && at % 2 === 1) lines.push([]);
    lines.push(cells.map((cell, column) => (at > 0 && merged.includes(column) ? '' : cell)));
  });
  const shift = shape.leftColumns;
  const merges: CellArea[] = merged.map((column) => ({
    top,
    bottom: top + filled.length - 1,
    left: column + shift,
    right: column + shift,
  }));
  return {
    sheet: '自评表',
    origin: { row: 0, column: 0 },
    rows: lines.map((cells) => [
      ...Array<GridCell>(shift).fill(EMPTY_CELL),
      ...cells.map((cell) => cellOf(cell, shape.isTyped)),
    ]),
    merges: merges.filter(({ top: from, bottom }) => bottom > from),
    hiddenRows: [],
    conditionalFormulas: [],
  };
}

function formsOn(grid: GridSnapshot): readonly AssessedForm[] {
  return assess(grid, MOF_PROFILE).forms;
}

/** What is said of the rows, wherever they stand. */
function saidOf(grid: GridSnapshot): unknown {
  return formsOn(grid).map(({ indicators, total }) => [
    indicators.map(({ name, verdict, score, band }) => [name, verdict, score, band]),
    total.score,
    total.open.length,
  ]);
}

const RUNS = { numRuns: 400 };

test('the families give something to generate from', () => {
  expect(FAMILIES.length).toBe(LAYOUT_FAMILIES.length);
});

test('every row of a generated form is found, with its score in its weight and no full marks for an unmet target', () => {
  fc.assert(
    fc.property(forms, fc.constantFrom(...BUILT_IN_PROFILES), ({ family, rows: all }, profile) => {
      const [form] = assess(sheetOf(family, all, PLAIN), profile).forms;
      expect(form?.indicators.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
      for (const { score, weight, verdict, candidates } of form?.indicators ?? []) {
        if (weight === null) continue;
        const full = new Decimal(weight).toDecimalPlaces(2);
        for (const each of [score, ...candidates.map((candidate) => candidate.score)]) {
          if (each !== null) expect(new Decimal(each).gte(0) && new Decimal(each).lte(full)).toBe(true);
        }
        if (verdict === 'unmet' && score !== null && full.gt(0))
          expect(new Decimal(score).lt(full)).toBe(true);
      }
    }),
    RUNS,
  );
});

test('no total above full marks is given or offered', () => {
  fc.assert(
    fc.property(forms, ({ family, rows: all }) => {
      for (const { total, proposals } of formsOn(sheetOf(family, all, PLAIN))) {
        if (total.score !== null) expect(Number(total.score)).toBeLessThanOrEqual(FULL);
        for (const { role, value } of proposals)
          if (role === 'total') expect(Number(value)).toBeLessThanOrEqual(FULL);
      }
    }),
    RUNS,
  );
});

test('where SCORING leaves a row to a person, nothing definite is said and nothing is filled', () => {
  fc.assert(
    fc.property(forms, ({ family, rows: all }) => {
      const [form] = formsOn(sheetOf(family, all, PLAIN));
      form?.indicators.forEach(({ verdict, row, name }, at) => {
        if (all[at]?.isDoubtful !== true) return;
        expect([name, verdict]).toEqual([name, 'needsReview']);
        expect(
          form.proposals.filter((proposal) => proposal.role === 'score' && proposal.row === row),
        ).toEqual([]);
      });
    }),
    RUNS,
  );
});

test('text or typed, merged or repeated, with blank rows and columns: the same is said', () => {
  fc.assert(
    fc.property(forms, shapes, ({ family, rows: all }, shape) => {
      expect(saidOf(sheetOf(family, all, shape))).toEqual(saidOf(sheetOf(family, all, PLAIN)));
    }),
    RUNS,
  );
});
