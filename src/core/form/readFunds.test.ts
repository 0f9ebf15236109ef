import { gridOfText } from '../../../test/corpus/gridOfText';
import { formatCell } from '../../grid/cellAddress';
import { FormGrid } from './formGrid';
import { readFunds } from './readFunds';
import type { FormCell } from './selfEvaluationForm';

/** The block as a form has it: below the title, above the goal. */
function fundsOf(block: string, merges: readonly string[] = []) {
  const lines = ['项目支出绩效自评表', ...block.trim().split('\n'), '年度总体目标|预期目标|实际完成情况'];
  const grid = new FormGrid(gridOfText(lines.join('\n'), merges));
  return readFunds(grid, 0, lines.length - 1)?.funds ?? null;
}

function number(cell: FormCell | null): string | null {
  return cell?.number?.toFixed() ?? null;
}

/** `budget executed rate@cell weight score@cell parts`, with `?` for what is not known. */
function inShort(block: string, merges: readonly string[] = []): string {
  const funds = fundsOf(block, merges);
  if (!funds) return 'none';
  const { total, parts, weightInHeader } = funds;
  const place = (cell: FormCell | null) => (cell ? formatCell(cell) : '?');
  return [
    number(total.budget ?? total.initialBudget) ?? '?',
    number(total.executed) ?? '?',
    `rate@${place(total.rate)}`,
    `of ${number(total.weight ?? weightInHeader) ?? '?'}`,
    `score@${place(total.score)}`,
    `parts ${parts.length}`,
  ].join(' ');
}

const HEAD = '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分';

describe('sources in rows (LAYOUTS §4)', () => {
  test.each([
    [
      '当年财政拨款',
      '|年度资金总额|9|9|8|10||\n|其中：当年财政拨款|9|9|8|—||—\n|      上年结转资金|0|0|0|—||—\n|  其他资金|—|—|—|—||—',
      3,
    ],
    [
      '本年财政拨款, half-width colons',
      '|年度资金总额:|9|9|8|10||\n|其中:本年财政拨款|9|9|8|-||-\n|其他资金|/|/|/|/||/',
      2,
    ],
    ['本年一般公共预算拨款', '|年度资金总额：|9|9|8|10||\n|其中：本年一般公共预算拨款|9|9|8|||', 1],
    [
      '财政资金, 财政专户管理资金, 单位资金',
      '|年度资金总额|9|9|8|10||\n|财政资金|9|9|8|||\n|财政专户管理资金|0|0.00|0|||\n|单位资金|0|0|0|||\n|其他资金|0|0|0|||',
      4,
    ],
    [
      '中央, 省级, 自治区, 盟市, 旗县',
      '|年度资金总额|9|9|8|10||\n|其中：中央资金|9|9|8|||\n|自治区资金|0|0|0|||\n|盟市资金|0|0|0|||\n|旗县资金|0|0|0|||',
      4,
    ],
    [
      'income and spending side by side are parts of no column',
      '|年度资金总额|9|9|8|10||\n|按收入性质分：|||按支出性质分：|||\n|其中：一般公共预算|9||其中：基本支出|5||',
      0,
    ],
    ['one row only', '|年度资金总额|9|9|8|10||', 0],
    ['one row of one source only', '|当年财政拨款|9|9|8|10||', 0],
    [
      'the score repeated on 其中',
      '|年度资金总额|9|9|8|10|88.89%|8.89\n|其中：当年财政拨款|9|9|8|10|88.89%|8.89',
      1,
    ],
    ['units in the cells', '|年度资金总额|9万元|9万元|8万|10||\n|其中：当年财政拨款|9万元|9万元|8万|||', 1],
    ['the total below its parts', '|其中：中央资金|9|9|8|||\n|合计|9|9|8|10||', 0],
  ])('%s', (_case, rows, parts) => {
    const row = 3 + (rows.startsWith('|其中') ? 1 : 0);
    expect(inShort(`${HEAD}\n${rows}`)).toBe(`9 8 rate@G${row} of 10 score@H${row} parts ${parts}`);
  });

  test.each([
    [
      'one budget column',
      '资金情况（万元）||全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分\n|年度资金总额|9|8|10||',
      '9 8 rate@F3 of 10 score@G3 parts 0',
    ],
    [
      'the unit in the column’s header',
      '||年度预算数(万元)|年度执行数(万元)|分值|执行率|得分\n|年度资金总额|9|8|10||',
      '9 8 rate@F3 of 10 score@G3 parts 0',
    ],
    [
      'the initial budget alone',
      '项目资金（元）||年初预算数|全年执行数|分值|执行率|得分\n|年度资金总额|9|8|10||',
      '9 8 rate@F3 of 10 score@G3 parts 0',
    ],
    [
      'three budget columns: the adjusted one counts',
      '项目资金||年初预算数|全年预算数|调整后预算数|全年执行数|分值|执行率|得分\n|年度资金总额|7|7|9|8|10||',
      '9 8 rate@H3 of 10 score@I3 parts 0',
    ],
    [
      'points in the header',
      '预算执行情况(万元)(20分)||预算数(A)|执行数(B)|执行率(B/A)|得分(20分*执行率)\n|年度财政资金总额|9|8||',
      '9 8 rate@E3 of 20 score@F3 parts 0',
    ],
    [
      'no points, no rate, no score',
      '||全年预算数|全年执行数\n|年度资金总额|9|8',
      '9 8 rate@? of ? score@? parts 0',
    ],
    ['no block at all', '项目名称|道路维修|主管部门|某局', 'none'],
  ])('%s', (_case, block, expected) => {
    expect(inShort(block)).toBe(expected);
  });

  test.each([
    ['added up', '|中央资金|6|6|5|10||\n|省级资金|3|3|3|||', [], '9 8 rate@? of 10 score@? parts 0'],
    [
      'with points, rate and score merged over the rows',
      '|中央资金|6|6|5|10||\n|省级资金|3|3|3|||',
      ['F3:F4', 'G3:G4', 'H3:H4'],
      '9 8 rate@G3 of 10 score@H3 parts 0',
    ],
    [
      'not added up while one is blank',
      '|中央资金|6|6|5|10||\n|其他资金||||||',
      [],
      '? ? rate@? of 10 score@? parts 0',
    ],
    [
      'nor where one is a dash',
      '|中央资金|6|6|5|10||\n|其他资金|—|—|3|||',
      [],
      '? 8 rate@? of 10 score@? parts 0',
    ],
  ])('sources without a row for all of them: %s', (_case, rows, merges, expected) => {
    expect(inShort(`${HEAD}\n${rows}`, merges)).toBe(expected);
  });
});

describe('sources in columns (LAYOUTS §4)', () => {
  const LYING = '资金情况（万元）||中央|省、地|本级|其他|合计';
  test.each([
    [
      '合计 counts',
      `${LYING}\n|全年预算数|3|3|2|1|9\n|全年执行数|3|3|1|1|8\n|执行率|||||\n|分值|||||10\n|得分|||||`,
      [],
      '9 8 rate@G5 of 10 score@G7 parts 4',
    ],
    [
      '合计 on the left',
      '资金情况||合计|中央资金|省级资金\n|预算数(A)|9|6|3\n|执行数(B)|8|5|3',
      [],
      '9 8 rate@? of ? score@? parts 2',
    ],
    [
      '合计 even where it is blank: the parts are not added instead',
      `${LYING}\n|全年预算数|3|3|2|1|\n|全年执行数|3|3|1|1|8`,
      [],
      '? 8 rate@? of ? score@? parts 4',
    ],
    [
      'no 合计: the sum',
      '资金情况||中央|省|本级\n|全年预算数|3|4|2\n|全年执行数|3|4|1',
      [],
      '9 8 rate@? of ? score@? parts 0',
    ],
    [
      'no 合计 and a blank part',
      '资金情况||中央|省|本级\n|全年预算数|3|4|\n|全年执行数|3|5|0',
      [],
      '? 8 rate@? of ? score@? parts 0',
    ],
    [
      'no 合计 and a dash',
      '资金情况||中央|省|本级\n|全年预算数|3|6|—\n|全年执行数|3|5|0',
      [],
      '? 8 rate@? of ? score@? parts 0',
    ],
    [
      'no 合计 and a part in a unit of its own',
      '资金情况||中央|省\n|全年预算数|3万元|6万元\n|全年执行数|3|5',
      [],
      '? 8 rate@? of ? score@? parts 0',
    ],
    [
      'no 合计 and a column that nobody knows',
      '资金情况||中央|省|备用\n|全年预算数|3|6|1\n|全年执行数|3|5|1',
      [],
      '? ? rate@? of ? score@? parts 0',
    ],
    [
      'two columns 合计',
      '资金情况||中央|合计|省|合计\n|全年预算数|3|3|6|9\n|全年执行数|3|3|5|8',
      [],
      '? ? rate@? of ? score@? parts 0',
    ],
    [
      'rate and score merged over the sources',
      '资金情况||中央|省\n|全年预算数|3|6\n|全年执行数|3|5\n|执行率||\n|得分(10分*执行率)||',
      ['C5:D5', 'C6:D6'],
      '9 8 rate@C5 of 10 score@C6 parts 0',
    ],
    [
      'rate and score beside the sources',
      '资金情况||中央|省|合计|分值|执行率|得分\n|全年预算数|3|6|9|10||\n|全年执行数|3|5|8|||',
      ['F3:F4', 'G3:G4', 'H3:H4'],
      '9 8 rate@G3 of 10 score@H3 parts 2',
    ],
    [
      'three budgets',
      '资金情况||中央|合计\n|年初预算数|7|7\n|全年预算数|8|8\n|调整后预算数|9|9\n|执行数|8|8',
      [],
      '9 8 rate@? of ? score@? parts 1',
    ],
  ])('figures in rows: %s', (_case, block, merges, expected) => {
    expect(inShort(block, merges)).toBe(expected);
  });

  const UNDER = '项目资金||全年预算数||||全年执行数||||分值|执行率|得分';
  test.each([
    [
      '合计 counts',
      `${UNDER}\n||中央|省|本级|合计|中央|省|本级|合计|||\n|年度资金总额|3|4|2|9|3|4|1|8|10||`,
      '9 8 rate@L4 of 10 score@M4 parts 0',
    ],
    [
      'no 合计: the sum',
      `${UNDER}\n||中央|省|本级|其他|中央|省|本级|其他|||\n|年度资金总额|3|4|1|1|3|4|1|0|10||`,
      '9 8 rate@L4 of 10 score@M4 parts 0',
    ],
    [
      'no 合计 and a blank part',
      `${UNDER}\n||中央|省|本级|其他|中央|省|本级|其他|||\n|年度资金总额|3|4|1||3|4|1|0|10||`,
      '? 8 rate@L4 of 10 score@M4 parts 0',
    ],
    [
      'the header repeated over each source',
      '项目资金||全年预算数|全年预算数|全年执行数|全年执行数|分值\n||中央|合计|中央|合计|\n|年度资金总额|6|9|5|8|10',
      '9 8 rate@? of 10 score@? parts 0',
    ],
    [
      'sources under the budget only',
      '项目资金||全年预算数|||全年执行数|分值\n||中央|省|合计||\n|年度资金总额|3|6|9|8|10',
      '9 8 rate@? of 10 score@? parts 0',
    ],
  ])('sources under each amount: %s', (_case, block, expected) => {
    expect(inShort(block)).toBe(expected);
  });

  test('parts in columns are held against 合计', () => {
    const funds = fundsOf(`${LYING}\n|全年预算数|3|3|2|1|9\n|全年执行数|3|3|1|1|8`);
    expect(
      funds?.parts.map(({ label, budget, executed }) => [label, number(budget), number(executed)]),
    ).toEqual([
      ['中央', '3', '3'],
      ['省、地', '3', '3'],
      ['本级', '2', '1'],
      ['其他', '1', '1'],
    ]);
  });

  test('a sum has no cell that a formula could read', () => {
    const funds = fundsOf('资金情况||中央|省\n|全年预算数|3|6\n|全年执行数|3|5');
    expect(funds?.total.budget).toMatchObject({ stored: null, text: '9' });
  });
});
