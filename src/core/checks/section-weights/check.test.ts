import { gridOfText } from '../../../../test/corpus/gridOfText';
import { assess } from '../../assess';
import { builtInProfile } from '../../scoring/profiles/builtIn';
import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['产出指标(50分)|数量指标|甲|≥1|1|50|50|', []],
  ['产出指标（50分）|数量指标|甲|≥1|1|40|40|', ['error A8']],
  ['产出指标|数量指标|甲|≥1|1|40|40|', []],
])('points beside a name: %s', (row, expected) => {
  expect(findingsOf('section-weights', { rows: [row] }).map(inShort)).toEqual(expected);
});

const form = (output: number, benefit: number, satisfaction: number) => [
  `产出指标|数量指标|甲|≥1|1|${output}||`,
  `效益指标|社会效益|乙|≥1|1|${benefit}||`,
  `满意度指标|服务对象|丙|≥90%|95%|${satisfaction}||`,
];

test.each([
  ['the ministry’s shares', form(50, 30, 10), []],
  ['a little off', form(60, 20, 10), []],
  ['as far as is let pass', form(65, 15, 10), []],
  ['output 70, benefit 10', form(70, 10, 10), ['hint -']],
  ['no benefit to speak of', form(40, 10, 40), ['hint -']],
  ['a section that is missing is another finding', form(70, 20, 0).slice(0, 2), []],
  ['weights that do not add up are another finding', form(70, 10, 5), []],
  [
    'satisfaction under benefit',
    ['产出指标|数量指标|甲|≥1|1|50||', '效益指标|社会效益|乙|≥1|1|30||', '|满意度指标|丙|≥90%|95%|10||'],
    [],
  ],
  [
    'with a dimension of cost',
    [
      '成本指标|经济成本|甲|≤1万元|1万元|20||',
      '产出指标|数量指标|乙|≥1|1|40||',
      '效益指标|社会效益|丙|≥1|1|20||',
      '满意度指标|服务对象|丁|≥90%|95%|10||',
    ],
    [],
  ],
])('shares: %s', (_case, rows, expected) => {
  expect(findingsOf('section-weights', { rows, total: '100||' }).map(inShort)).toEqual(expected);
});

test('points that one section lacks and another has are one finding', () => {
  const [finding] = findingsOf('section-weights', { rows: form(70, 10, 10), total: '100||' });
  expect(finding?.message).toBe(
    '各部分分值与通常的权重相差较大：产出指标共 70 分，通常为 50 分；效益指标共 10 分，通常为 30 分。',
  );
});

test('a profile’s own shares go before the ministry’s', () => {
  const grid = gridOfText(`
    项目支出绩效自评表
    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
    产出指标|数量指标|甲|≥1|1|40|40|
    效益指标|社会效益|乙|≥1|1|50|50|
    |满意度指标|丙|≥90%|95%|10|10|
  `);
  const hubei = builtInProfile('湖北');
  const [judged] = hubei ? assess(grid, hubei).forms : [];
  expect(
    judged?.findings.filter(({ check }) => check === 'section-weights').map(({ message }) => message),
  ).toEqual(['效益指标共 60 分，按现用评分规则应为 40 分。']);
});

test.each([
  ['adds up its dimension', '50', []],
  ['does not', '45', ['error F10']],
])('a subtotal that %s', (_case, subtotal, expected) => {
  const rows = [
    '产出指标|数量指标|甲|≥1|1|30|30|',
    '产出指标|质量指标|乙|≥1|1|20|20|',
    `小计||||| ${subtotal}|50|`,
    '效益指标|社会效益|丙|≥1|1|30|30|',
    '满意度指标|服务对象|丁|≥90%|95%|10|10|',
  ].map((line) => line.replace('| ', '|'));
  expect(findingsOf('section-weights', { rows, total: '100|100|' }).map(inShort)).toEqual(expected);
});
