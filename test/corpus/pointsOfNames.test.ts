import { assess } from '../../src/core/assess';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

const HEAD = '项目支出绩效自评表\n项目名称|测试\n一级指标|二级指标|三级指标|年度指标值|实际完成值|得分';

function rowsOf(...rows: readonly string[]) {
  const [form] = assess(gridOfText([HEAD, ...rows].join('\n')), MOF_PROFILE).forms;
  return form?.indicators.map(({ name, weight }) => [name, weight]);
}

test('points behind every name are the weights of a form without a column of them', () => {
  expect(
    rowsOf(
      '产出指标|质量指标|养护里程（60分）|85公里|88公里|60',
      '产出指标|数量指标|场次（40分）|5场|5场|40',
    ),
  ).toEqual([
    ['养护里程', '60'],
    ['场次', '40'],
  ]);
});

test.each([
  ['only one has some', '专家评审（85分）', '场次'],
  ['they make more than the full marks', '专家评审（85分）', '群众测评（90分）'],
])('points behind names are no weights where %s', (_case, first, second) => {
  expect(
    rowsOf(`产出指标|质量指标|${first}|85分|88分|50`, `产出指标|数量指标|${second}|90分|90分|50`),
  ).toEqual([
    [first, null],
    [second, null],
  ]);
});
