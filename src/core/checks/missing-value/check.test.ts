import { gridOfText } from '../../../../test/corpus/gridOfText';
import { assess } from '../../assess';
import { MOF_PROFILE } from '../../scoring/profiles/mof';
import { findingsOf, inShort, sheetOf } from '../formUnderTest';

test.each([
  ['all there', '≥1个|1个|90|90|', []],
  ['no achieved value', '≥1个||90|90|', ['error E8']],
  ['a dash for the achieved value', '≥1个|—|90|90|', ['error E8']],
  ['zero is a value', '≤1个|0|90|90|', []],
  ['none of it beside a target of 0', '0|无|90|90|', []],
  ['no weight', '≥1个|1个||90|', ['error F8']],
  ['neither: one fact', '≥1个||||', ['error E8']],
  ['a score that one press fills is no error', '≥1个|1个|90||', []],
  ['a score that only a person can give', '≥1个|约1个|90||', []],
  ['a cost that may be a saving', '2|1|90||', []],
  ['/ throughout: the row does not apply', '/|/|/|/|/', []],
  ['不适用 and no points', '不适用|/|/|/|/', []],
  ['无 and no points', '无|无|0|0|', []],
  ['不适用, and points that somebody must give to others', '不适用|不适用|90||', ['error G8']],
])('%s', (_case, cells, expected) => {
  expect(findingsOf('missing-value', { rows: [`产出指标|数量指标|甲|${cells}`] }).map(inShort)).toEqual(
    expected,
  );
});

test.each([
  ['≥1个|无|90||没有轮换、动用库存', '「甲」实际完成值「无」未写明完成情况。'],
  ['≥1个|/|||', '「甲」实际完成值「/」未写明完成情况，分值未填。'],
  ['≥1个||||', '「甲」未填实际完成值和分值。'],
])('what stands for an achieved value is quoted: %s', (cells, message) => {
  const [finding] = findingsOf('missing-value', { rows: [`产出指标|数量指标|甲|${cells}`] });
  expect(finding?.message).toBe(message);
});

test('a score that nobody can fill names what stands in the way', () => {
  const rows = ['产出指标|质量指标|合格率|≥95%|0.97|90||'];
  const [finding] = findingsOf('missing-value', { rows });
  expect(finding?.message).toContain('得分未填，需人工判断。「0.97」可以有两种读法：按 97% 得 90.00 分');
});

test.each(['30*0.9', '27/30', '满分'])(
  '%s for a score is told, not counted, and leaves the total open',
  (score) => {
    const rows = [`产出指标|数量指标|甲|≥1个|1个|30|${score}|`, '||乙|≥1个|1个|60|60|'];
    expect(findingsOf('missing-value', { rows }).map(({ cell, message }) => [cell, message])).toEqual([
      ['G8', `「甲」得分「${score}」不是一个数，未计入总分。`],
    ]);
    const [form] = assess(sheetOf({ rows, total: '100||' }), MOF_PROFILE).forms;
    expect([form?.total.score, form?.total.open.map(({ row }) => row)]).toEqual([null, [8]]);
  },
);

test.each(['—', '/', '--'])(
  '%s for a score is somebody’s entry: told, not written over, and the total stays open',
  (score) => {
    const rows = [`产出指标|数量指标|甲|≥1个|1个|90|${score}|`];
    expect(findingsOf('missing-value', { rows }).map(({ message }) => message)).toEqual([
      `「甲」得分「${score}」不是一个数，未计入总分。`,
    ]);
    const [form] = assess(sheetOf({ rows, total: '100||' }), MOF_PROFILE).forms;
    expect(form?.total.score).toBeNull();
    expect(form?.proposals.filter(({ cell }) => cell === 'G8')).toEqual([]);
  },
);

test('words for the execution score are told too', () => {
  const rows = ['产出指标|数量指标|甲|≥1个|1个|90|90|'];
  const found = findingsOf('missing-value', { rows, funds: '50|50|50|10|100.00%|满分' });
  expect(found.map(({ cell, message }) => [cell, message])).toEqual([
    ['H6', '得分「满分」不是一个数，未计入总分。'],
  ]);
});

test('cells under a merged score are not missing', () => {
  const grid = gridOfText(
    `
    项目支出绩效自评表
    一级指标|二级指标|三级指标|年度指标值|实际完成值|得分
    产出指标|数量指标|甲|≥1个|1个|10
    ||乙|≥1个|1个|
    `,
    ['F3:F4'],
  );
  expect(findingsOf('missing-value', grid)).toEqual([]);
});

test('blank scores of a form without weights are one finding', () => {
  const grid = gridOfText(`
    项目支出绩效自评表
    一级指标|二级指标|三级指标|年度指标值|实际完成值|得分
    产出指标|数量指标|甲|≥1个|1个|
    ||乙|≥1个|1个|
  `);
  expect(findingsOf('missing-value', grid).map(({ message }) => message)).toEqual([
    '第 3、4 行得分未填，表中没有分值，无法自动计算。',
  ]);
});

test('the message names the row and what it lacks', () => {
  const of = (cells: string) =>
    findingsOf('missing-value', { rows: [`产出指标|数量指标|${cells}`] })[0]?.message;
  expect(of('甲|≥1个|1个||90|')).toBe('「甲」未填分值。');
  expect(of('甲|≥1个||||')).toBe('「甲」未填实际完成值和分值。');
  expect(of('|≥1个||90|90|')).toBe('第 8 行未填实际完成值。');
});

test('a starred indicator leaves its figures to the rows below it', () => {
  const rows = ['产出指标|数量指标|★甲|||90|90|', '||其一|≥1个|1个|||', '||其二|≥2个|2个|||'];
  expect(findingsOf('missing-value', { rows, total: '100|100|' })).toEqual([]);
});

test.each([
  ['nothing of it was done', '0|45|0', []],
  ['something was', '1|45|45', ['error E9']],
])('/ without points and with its reason where %s', (_case, done, expected) => {
  const rows = [
    `产出指标|数量指标|甲|≥1个|${done}|场地未落实，已申请调整至下年`,
    '满意度指标|满意度指标|师生满意度|≥90%|/|45|0|场地未落实，项目未启动',
  ];
  expect(findingsOf('missing-value', { rows }).map(inShort)).toEqual(expected);
});
