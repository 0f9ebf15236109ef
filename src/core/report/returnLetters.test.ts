import type { FindingRow, Report } from './report';
import { returnLetters } from './returnLetters';

const row = (more: Partial<FindingRow>): FindingRow => ({
  ...{ file: '报送/甲局/a.xlsx', sheet: '表', unit: '甲局', project: '路灯', year: 2021, row: 8, cell: 'G8' },
  ...{
    path: ['产出指标', '数量指标', '灯数'],
    severity: 'warning',
    check: 'x',
    title: '题',
    basis: '审核惯例',
  },
  ...{ message: '「灯数」有误。', statement: '有误。', action: '请核实。', note: '', ignored: null },
  ...more,
});

const report = (...findings: readonly FindingRow[]): Report => ({
  ...{
    summary: [],
    findings,
    ignored: [row({ statement: '已忽略。' })],
    skipped: [],
    failed: [],
    remarks: [],
  },
});

const shape = (...findings: readonly FindingRow[]) =>
  returnLetters(report(...findings), 'zh-CN').map(({ unit, forms }) => [
    unit,
    ...forms.map(({ project, entries }) => [project, ...entries.map(({ text }) => text)]),
  ]);

test('one letter a unit, its forms in their order, the gravest of each first; what is ignored is in none', () => {
  expect(
    shape(
      row({ severity: 'hint', statement: '提示。' }),
      row({ severity: 'error', statement: '错误。', path: [] }),
      row({ unit: '乙局', project: '道路' }),
      row({ project: '管网', path: [] }),
    ),
  ).toEqual([
    [
      '甲局',
      ['路灯', '错误。请核实。', '产出指标—数量指标—「灯数」：提示。请核实。'],
      ['管网', '有误。请核实。'],
    ],
    ['乙局', ['道路', '产出指标—数量指标—「灯数」：有误。请核实。']],
  ]);
});

test.each([
  ['the folder, where the form names no unit', '报送/丙局/a.xlsx', '丙局'],
  ['the same with the other stroke', 'D:\\报送\\丁局\\a.xlsx', '丁局'],
  ['the project, where there is no folder', 'a.xlsx', '路灯'],
  ['the project, in an open workbook', null, '路灯'],
])('it goes to %s', (_case, file, unit) => {
  expect(shape(row({ unit: null, file })).map(([to]) => to)).toEqual([unit]);
});

test('the same project in two files is two forms', () => {
  const [letter] = returnLetters(report(row({}), row({ file: '报送/甲局/b.xlsx' })), 'zh-CN');
  expect(letter?.forms.map(({ file }) => file)).toEqual(['报送/甲局/a.xlsx', '报送/甲局/b.xlsx']);
});

test('what only the person who scores decides is not sent back', () => {
  expect(shape(row({ check: 'qualitative-confirm' }), row({ check: 'perfect-score' }))).toEqual([]);
});

test.each([
  ['219001-某镇人民政府', '某镇人民政府'],
  ['[155]某县民政局', '某县民政局'],
  ['110中心', '110中心'],
])('a letter is addressed by name, without the code of the budget system: %s', (unit, name) => {
  expect(shape(row({ unit })).map(([to]) => to)).toEqual([name]);
});

test('whoever gets the letter is not told what the add-in could fill in', () => {
  const statement = '可自动填写 3 处：得分 1 处，执行率 1 处，总分 1 处。';
  expect(shape(row({ check: 'fillable', statement, path: [] }))).toEqual([
    ['甲局', ['路灯', '未填 3 处：得分 1 处，执行率 1 处，总分 1 处。请补填得分、执行率和总分。']],
  ]);
});
