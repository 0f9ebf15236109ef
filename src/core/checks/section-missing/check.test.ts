import { findingsOf, inShort } from '../formUnderTest';

const FULL = [
  '产出指标|数量指标|甲|≥1|1|40|40|',
  '效益指标|社会效益|丙|≥1|1|30|30|',
  '满意度指标|服务对象|丁|≥90%|95%|20|20|',
];
const HEAD = (project: string) => [
  '项目支出绩效自评表',
  '（2021年度）',
  `项目名称||${project}`,
  '主管部门||某局',
];

test.each([
  ['output, benefit and satisfaction', FULL, []],
  ['satisfaction as a category of benefit', [...FULL.slice(0, 2), '|满意度指标|丁|≥90%|95%|20|20|'], []],
  ['no dimensions printed: none can be said to lack', ['|数量指标|甲|≥1|1|90|90|'], []],
  ['no satisfaction', FULL.slice(0, 2), ['hint -']],
  ['only output', FULL.slice(0, 1), ['hint -']],
  ['no output', FULL.slice(1), ['hint -']],
  ['a heading without an indicator', [...FULL, '|生态效益指标||||||'], ['hint B11']],
  ['a heading that does not apply', [...FULL, '|生态效益指标|指标1:/|/|/|/|/|'], []],
  ['a heading whose rows follow', ['产出指标|数量指标||||||', '||甲|≥1|1|40|40|', ...FULL.slice(1)], []],
])('%s', (_case, rows, expected) => {
  expect(findingsOf('section-missing', { rows }).map(inShort)).toEqual(expected);
});

test.each([
  ['下乡慰问', []],
  ['办公楼修缮', ['未设成本指标。']],
  ['公务用车购置', ['未设成本指标。']],
  ['污水管网工程', ['未设成本指标。']],
  ['教师培训', []],
])('cost is due for %s: %j', (project, expected) => {
  const found = findingsOf('section-missing', { rows: FULL, head: HEAD(project) });
  expect(found.map(({ message }) => message)).toEqual(expected);
});

test('what is missing and what is empty stand in one sentence', () => {
  const rows = [...FULL.slice(0, 2), '|生态效益指标||||||'];
  expect(findingsOf('section-missing', { rows })[0]?.message).toBe(
    '未设满意度指标；「生态效益指标」下没有填写指标。',
  );
});
