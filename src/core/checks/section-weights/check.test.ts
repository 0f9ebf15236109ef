import { gridOfText } from '../../../../test/corpus/gridOfText';
import { assess } from '../../assess';
import { builtInProfile } from '../../scoring/profiles/builtIn';
import { findingsOf, inShort } from '../formUnderTest';

test.each([
  ['产出指标(50分)|数量指标|甲|≥1|1|50|50|', []],
  ['产出指标（50分）|数量指标|甲|≥1|1|40|40|', ['error A8']],
  ['产出指标|数量指标|甲|≥1|1|40|40|', []],
])('%s', (row, expected) => {
  expect(findingsOf('section-weights', { rows: [row] }).map(inShort)).toEqual(expected);
});

test('what a profile wants of each section', () => {
  const grid = gridOfText(`
    项目支出绩效自评表
    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
    产出指标|数量指标|甲|≥1|1|40|40|
    效益指标|社会效益|乙|≥1|1|30|30|
  `);
  const hubei = builtInProfile('湖北');
  const [form] = hubei ? assess(grid, hubei).forms : [];
  expect(
    form?.findings.filter(({ check }) => check === 'section-weights').map(({ message }) => message),
  ).toEqual([
    '预算执行按评分规则应为 20 分，各项分值相加是 0 分。',
    '效益指标按评分规则应为 40 分，各项分值相加是 30 分。',
  ]);
});
