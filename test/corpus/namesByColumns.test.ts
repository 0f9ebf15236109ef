import { assess } from '../../src/core/assess';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

/** The names and verdicts of a form with two rows below such headings. */
function namesBelow(headings: string, ...rows: readonly [string, string]) {
  const [first, second] = rows;
  const text = [
    '项目支出绩效自评表',
    '项目名称|测试',
    `${headings}|年度指标值|实际完成值|分值|得分`,
    `${first}|2%|3%|50|`,
    `${second}|5公里|6公里|50|`,
    `总分${'|'.repeat(headings.split('|').length + 2)}100|`,
  ].join('\n');
  const [form] = assess(gridOfText(text), MOF_PROFILE).forms;
  return form?.indicators.map(({ name, verdict }) => [name, verdict]);
}

const FOR_A_PERSON_AND_MET = [
  ['返工率', 'needsReview'],
  ['道路里程', 'met'],
];

test.each(['大类|小类|细项', '维度|方面|点位', '指标类|指标子类|指标名'])(
  'below %s the column with the longest of the most different texts names the indicators',
  (headings) => {
    expect(namesBelow(headings, '产出指标|质量指标|返工率', '效益指标|社会效益指标|道路里程')).toEqual(
      FOR_A_PERSON_AND_MET,
    );
  },
);

test.each(['项目|分管领导', '任务|经办人', '项目|乡镇', '任务|考核要点'])(
  'below %s the second column names nobody’s indicators',
  (headings) => {
    expect(namesBelow(headings, '返工率|张三', '道路里程|李四')).toEqual(FOR_A_PERSON_AND_MET);
  },
);

test.each(['一级指标|二级指标|考核要点', '一级指标|二级指标|政策', '一级指标|二级指标|经办人'])(
  'below %s a level that names more than groups names the indicators',
  (headings) => {
    expect(namesBelow(headings, '产出|返工率|按季统计', '效益|道路里程|实地核查')).toEqual(
      FOR_A_PERSON_AND_MET,
    );
  },
);

test('a name merged over two rows is the name of each, and no indicator twice', () => {
  const rows = ['产出指标|数量指标|新建水闸|≥5座|5座|50|50', '|||≥80%|85%|50|50', '总分|||||100|100'];
  const headings = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';
  const text = ['项目支出绩效自评表', '项目名称|测试', headings, ...rows].join('\n');
  const [form] = assess(gridOfText(text, ['C4:C5']), MOF_PROFILE).forms;
  expect(form?.indicators.map(({ name }) => name)).toEqual(['新建水闸', '新建水闸']);
  expect(form?.findings.map(({ check }) => check)).not.toContain('duplicate-indicator');
});
