import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, mergeAssessments } from '../../src/core/assess';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import type { CellArea } from '../../src/grid/cellAddress';
import { EMPTY_CELL, type GridCell, type GridSnapshot } from '../../src/grid/gridSnapshot';
import { sheetSnapshot } from '../../src/host/file/sheetSnapshot';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { readCases } from './cases/readCases';

/** The same form as another person would have typed it: each way of typing changes no number and no finding. */
type Typing = (grid: GridSnapshot) => GridSnapshot;

const CASES = readCases().map(({ name, workbook }) => ({ name, workbook }));
const FOLDER = join(__dirname, 'workbooks');
const WORKBOOKS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('-typed.xlsx') || file.endsWith('-text.xlsx'))
  .map((name) => ({ name, workbook: join(FOLDER, name) }));
const SHEETS = [...CASES, ...WORKBOOKS].map(({ name, workbook }) => {
  const file = readWorkbook(readFileSync(workbook));
  return { name, sheets: file.sheets.map((sheet) => sheetSnapshot(file, sheet)) };
});

/** What is said of the forms on the sheets, without names and places: these change with the typing. */
function saidOf(sheets: readonly GridSnapshot[]): unknown {
  return mergeAssessments(sheets.map((grid) => assess(grid, MOF_PROFILE))).forms.map(
    ({ indicators, funds, total, findings }) => ({
      rows: indicators.map(({ verdict, score }) => `${verdict} ${score}`),
      funds: funds?.score ?? null,
      total: total.score,
      findings: findings.map(({ check }) => check).sort(),
    }),
  );
}

function cells(change: (cell: GridCell) => GridCell): Typing {
  return (grid) => ({ ...grid, rows: grid.rows.map((row) => row.map(change)) });
}

/** Texts that nobody computes; the same grid where none of them changes. */
function texts(change: (text: string) => string): Typing {
  return (grid) => {
    const changed = cells((cell) => {
      if (cell.type !== 'string' || cell.formula !== null || typeof cell.value !== 'string') return cell;
      return { ...cell, value: change(cell.value) };
    })(grid);
    const isSame = changed.rows.every((row, at) =>
      row.every(({ value }, column) => value === grid.rows[at]?.[column]?.value),
    );
    return isSame ? grid : changed;
  };
}

/** Whole texts for others. */
const words = (other: Readonly<Partial<Record<string, string>>>): Typing =>
  texts((text) => other[text] ?? text);

const HEADERS = new Set([
  ...['一级指标', '二级指标', '三级指标', '指标名称', '年度指标值', '实际完成值', '分值', '得分', '权重'],
  ...[
    '偏差原因分析及改进措施',
    '全年预算数',
    '年初预算数',
    '全年执行数',
    '执行率',
    '自评得分',
    '目标值',
    '完成值',
  ],
  ...['全年实际完成值', '指标值', '预算数', '执行数', '偏差原因', '年度资金总额', '总分', '合计'],
]);
const headers = (change: (text: string) => string): Typing =>
  texts((text) => (HEADERS.has(text) ? change(text) : text));

const FIGURE = /^[≥≤=<>]*\d+(?:\.\d+)?(?:%|万元|元|套|次|人|个|份|天)?$/;
const figures = (change: (text: string) => string): Typing =>
  texts((text) => (FIGURE.test(text) ? change(text) : text));

const AT_LEAST = /^(?:≥|>=)(\d[\d.]*(?:%|万元|元|套|次|人|个)?)$/;
const AT_MOST = /^(?:≤|<=)(\d[\d.]*(?:%|万元|元|套|次|人|个)?)$/;
const DAY = /^=?(20\d\d)年(\d+)月(\d+)日$/;
const replaced = (pattern: RegExp, by: string): Typing => texts((text) => text.replace(pattern, by));

const fullWidth = (text: string) =>
  text.replace(/[0-9.%]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const asText: Typing = cells((cell) => {
  if (cell.type !== 'number' || cell.formula !== null || /[ymdh]/i.test(cell.numberFormat)) return cell;
  const value = Number(cell.value);
  const isShare = cell.numberFormat.includes('%');
  const text = isShare ? `${Number((value * 100).toPrecision(12))}%` : String(value);
  return { ...cell, type: 'string', value: text, numberFormat: '@' };
});

/** Formulas would point elsewhere: their results stand as figures. */
const withoutFormulas = cells((cell) => ({ ...cell, formula: null }));

function moved(down: number, right: number): Typing {
  return (grid) => {
    const { sheet, rows } = withoutFormulas(grid);
    return {
      ...{ sheet, rows, conditionalFormulas: [] },
      origin: { row: grid.origin.row + down, column: grid.origin.column + right },
      merges: grid.merges.map(({ top, bottom, left, right: end }) => ({
        ...{ top: top + down, bottom: bottom + down, left: left + right, right: end + right },
      })),
      hiddenRows: grid.hiddenRows.map((row) => row + down),
    };
  };
}

/** What stands in a merged area's first cell, in every cell of some areas: 取消合并并填充. */
function filledIn(isTaken: (area: CellArea) => boolean): Typing {
  return (grid) => {
    const rows = grid.rows.map((row) => [...row]);
    const taken = grid.merges.filter(isTaken);
    for (const { top, bottom, left, right } of taken) {
      const first = rows[top - grid.origin.row]?.[left - grid.origin.column];
      if (!first) continue;
      for (let row = top; row <= bottom; row += 1) {
        const cellsOfRow = rows[row - grid.origin.row];
        for (
          let column = left - grid.origin.column;
          cellsOfRow && column <= right - grid.origin.column;
          column += 1
        ) {
          while (cellsOfRow.length <= column) cellsOfRow.push(EMPTY_CELL);
          cellsOfRow[column] = first;
        }
      }
    }
    return { ...grid, rows, merges: grid.merges.filter((area) => !taken.includes(area)) };
  };
}

const footed: Typing = (grid) => {
  const text = '填报人：张三    联系电话：0994-1234567    填报日期：2022年3月1日';
  return { ...grid, rows: [...grid.rows, [], [{ ...EMPTY_CELL, type: 'string', value: text }]] };
};

/** One score over two indicators, filled into both, is no longer one score: that form is left out there. */
const SHARED_SCORES = '14_hubei_huangshi_library_2022';

const TYPINGS: readonly (readonly [name: string, typing: Typing, leftOut?: string])[] = [
  ['two rows further down', moved(2, 0)],
  ['two columns further right', moved(0, 2)],
  ['white space at the end', texts((text) => `${text}\u00a0 `)],
  ['a line break at the end', texts((text) => `${text}\n`)],
  ['a zero-width space before it', texts((text) => `\u200b${text}`)],
  ['marks of direction around it', texts((text) => `\u202a${text}\u202c`)],
  ['headers with spaces', headers((text) => [...text].join(' '))],
  ['headers with wide spaces', headers((text) => [...text].join('\u3000'))],
  ['headers in two lines', headers((text) => `${text.slice(0, 2)}\n${text.slice(2)}`)],
  ['labels with a colon', texts((text) => (/^(?:总分|合计)$/.test(text) ? `${text}：` : text))],
  ['figures in full width', figures(fullWidth)],
  ['figures with a full stop', figures((text) => (/\d$/.test(text) ? text : `${text}。`))],
  ['a space before the unit', figures((text) => text.replace(/(\d)(\D+)$/, '$1 $2'))],
  ['shares with decimals', replaced(/^([≥≤=]?\d+)%$/, '$1.00%')],
  ['thousands with a comma', replaced(/^([1-9])(\d{3})(万元|元|人|个)$/, '$1,$2$3')],
  ['thousands with a wide comma', replaced(/^([1-9])(\d{3})(万元|元|人|个)$/, '$1，$2$3')],
  ['numbers as text', asText],
  ['>= for ≥', texts((text) => text.replace(/^≥/, '>=').replace(/^≤/, '<='))],
  ['⩾ for ≥', texts((text) => text.replace(/^≥/, '⩾').replace(/^≤/, '⩽'))],
  ['＞＝ for ≥', texts((text) => text.replace(/^(?:≥|>=)/, '＞＝').replace(/^(?:≤|<=)/, '＜＝'))],
  ['不低于 for ≥', texts((text) => text.replace(/^(?:≥|>=)/, '不低于').replace(/^(?:≤|<=)/, '不超过'))],
  ['operators with a space', texts((text) => text.replace(/^([≥≤]|[<>]=)/, '$1 '))],
  ...[
    '$1以上',
    '$1及以上',
    '$1（含）以上',
    '达到$1以上',
    '大于或等于$1',
    '至少$1',
    '不少于$1（含）',
    '≥$1（含）',
  ].map((by) => [`${by} for ≥$1`, replaced(AT_LEAST, by)] as const),
  ...['$1以内', '控制在$1以内', '小于等于$1', '$1以下', '不高于$1', '≤$1（含）'].map(
    (by) => [`${by} for ≤$1`, replaced(AT_MOST, by)] as const,
  ),
  ...['$1.$2.$3', '$1-$2-$3', '$1/$2/$3', '$1年$2月$3号'].map(
    (by) => [`${by} for a day`, replaced(DAY, by)] as const,
  ),
  ['完成3套 for 3套', replaced(/^(\d[\d.]*(?:套|次|人|个|份|场|公里))$/, '完成$1')],
  [
    'other headers',
    words({
      ...{ 得分: '自评得分', 分值: '权重', 年度指标值: '目标值', 实际完成值: '完成值', 全年预算数: '预算数' },
      ...{ 偏差原因分析及改进措施: '未完成原因分析', 全年执行数: '执行数' },
    }),
  ],
  [
    'still others',
    words({
      ...{ 得分: '得分（自评）', 分值: '标准分', 年度指标值: '计划指标值', 实际完成值: '实际值' },
      ...{ 三级指标: '指标名称', 执行率: '预算执行率', 全年执行数: '实际支出数', 全年预算数: '预算金额' },
    }),
  ],
  ['areas over rows filled in', filledIn(({ left, right }) => left === right), SHARED_SCORES],
  ['all merged areas filled in', filledIn(() => true), SHARED_SCORES],
  ['no merged areas', (grid) => ({ ...grid, merges: [] }), SHARED_SCORES],
  ['a line of who filled it in', footed],
];

test('there are forms to type otherwise', () => {
  expect(SHEETS.length).toBeGreaterThan(120);
});

describe.each(SHEETS)('$name', ({ name, sheets }) => {
  test('says the same however it is typed', () => {
    const said = saidOf(sheets);
    const differing = TYPINGS.flatMap(([how, typing, leftOut]) => {
      if (leftOut !== undefined && name.startsWith(leftOut)) return [];
      const typed = sheets.map(typing);
      if (typed.every((grid, at) => grid === sheets[at])) return [];
      return JSON.stringify(saidOf(typed)) === JSON.stringify(said) ? [] : [how];
    });
    expect(differing).toEqual([]);
  });
});
