import { assess } from '../../src/core/assess';
import { inShort } from '../../src/core/checks/formUnderTest';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { CLEAN_FORMS, FURTHER_CLEAN_FORMS } from './cleanForms';
import { gridOfText } from './gridOfText';

type FormName = keyof typeof CLEAN_FORMS;
type Change = readonly [from: string, to: string];

/** `error H9 reason-missing` of every finding on a form. */
function said(text: string): readonly string[] {
  const { forms } = assess(gridOfText(text), MOF_PROFILE);
  if (forms.length !== 1) throw new Error(`${forms.length} forms`);
  return forms.flatMap(({ findings }) => findings.map((finding) => `${inShort(finding)} ${finding.check}`));
}

function changed(name: FormName, changes: readonly Change[]): string {
  return changes.reduce<string>((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    return text.replace(from, to);
  }, CLEAN_FORMS[name]);
}

test.each(Object.entries({ ...CLEAN_FORMS, ...FURTHER_CLEAN_FORMS }))('%s is clean', (_name, text) => {
  expect(said(text)).toEqual([]);
});

/** One defect each, as forms are sent back for it: found once, at its cell, as gravely as it is. */
const DEFECTS: readonly (readonly [
  defect: string,
  form: FormName,
  changes: readonly Change[],
  found: string,
])[] = [
  // The head and the goals.
  ['no project', 'roadUpkeep', [['农村道路日常养护', '']], 'error B3 head-missing'],
  ['no authority', 'roadUpkeep', [['某县交通运输局', '']], 'error B4 head-missing'],
  ['no policy', 'jobPolicy', [['民营企业稳岗补贴政策', '']], 'error B2 head-missing'],
  ['no department', 'wholeDepartment', [['部门名称|某县农业农村局', '部门名称|']], 'error B2 head-missing'],
  [
    'no year',
    'roadUpkeep',
    [
      ['（2023年度）', '（    年度）'],
      ['2023年11月底前|2023年11月20日', '11月底前|11月20日'],
    ],
    'warning A1 head-missing',
  ],
  [
    'no actual completion',
    'roadUpkeep',
    [['完成农村道路养护183公里，坑槽修补及时，路况总体良好，群众出行安全有保障。', '']],
    'warning E11 goal-text',
  ],
  [
    'the goal pasted as its completion',
    'roadUpkeep',
    [
      [
        '完成农村道路养护183公里，坑槽修补及时，路况总体良好，群众出行安全有保障。',
        '完成农村道路养护180公里，及时修补坑槽，保障群众出行安全。',
      ],
    ],
    'hint E11 goal-text',
  ],
  [
    'another length in the text than in the row',
    'roadUpkeep',
    [['完成农村道路养护183公里', '完成农村道路养护165公里']],
    'warning E13 narrative-contradicts',
  ],
  // The funds.
  ['a wrong rate', 'roadUpkeep', [['|98.00%|9.8', '|99.00%|9.8']], 'error G6 execution-rate'],
  ['a wrong rate of a part', 'wholeDepartment', [['97.06', '98.06']], 'error G6 execution-rate'],
  [
    'a full score at 98%',
    'roadUpkeep',
    [
      ['|98.00%|9.8', '|98.00%|10'],
      ['100|99.8', '100|100'],
    ],
    'error H6 execution-score',
  ],
  [
    'more than the weight for the execution',
    'cloudPlatform',
    [
      ['99.26%|9.93', '99.26%|12'],
      ['|100|99.93', '|100|102'],
    ],
    'error H5 execution-score',
  ],
  [
    'parts of another sum',
    'wholeDepartment',
    [['1700|1650||97.06', '1700|1560||91.76']],
    'error E4 fund-parts',
  ],
  [
    'executed in 万元 under 元',
    'careAllowances',
    [['12450600|98.81%', '1245.06|98.81%']],
    'error C6 money-unit',
  ],
  ['no budget', 'cloudPlatform', [['|680|645|640.2|10', '|680||640.2|10']], 'error G5 execution-rate'],
  [
    'a stroke for the executed amount',
    'cloudPlatform',
    [['|680|645|640.2|10|99.26%|9.93', '|680|645|—|10||']],
    'error E5 funds-unread',
  ],
  [
    'a quarter not spent, and no word of it',
    'roadUpkeep',
    [
      ['|320|320|313.6|10|98.00%|9.8', '|320|320|240|10|75.00%|7.5'],
      ['|300|300|293.6|—|97.87%', '|300|300|220|—|73.33%'],
      ['100|99.8', '100|97.5'],
    ],
    'warning G6 low-execution',
  ],
  [
    'a cut that nobody explains',
    'roadUpkeep',
    [
      ['|320|320|313.6', '|380|320|313.6'],
      ['|300|300|293.6|', '|360|300|293.6|'],
    ],
    'hint D6 budget-adjusted',
  ],
  // Points.
  [
    'five points short, said by the total row too',
    'roadUpkeep',
    [
      ['0起|0起|15|15', '0起|0起|10|10'],
      ['100|99.8', '95|94.8'],
    ],
    'warning F21 weights-sum',
  ],
  [
    'five points short of the total row',
    'cloudPlatform',
    [
      ['4.85万元|20|20', '4.85万元|15|15'],
      ['|100|99.93', '|100|94.93'],
    ],
    'error F18 weights-sum',
  ],
  ['a total that is not the sum', 'jobPolicy', [['|100|99.85', '|100|98.95']], 'error G14 total-score'],
  ['a grade of another total', 'cloudPlatform', [['|100|99.93', '|100|99.93|良']], 'warning H18 grade'],
  [
    'printed points of a dimension',
    'cloudPlatform',
    [['产出指标|数量指标|支撑', '产出指标（50分）|数量指标|支撑']],
    'error A12 section-weights',
  ],
  [
    'points moved from benefit to output',
    'jobPolicy',
    [
      ['436户|20|20', '436户|40|40'],
      ['3.1%|20|20', '3.1%|5|5'],
      ['88.3%|10|10', '88.3%|5|5'],
    ],
    'hint - section-weights',
  ],
  [
    'more than the weight',
    'roadUpkeep',
    [
      ['5460平方米|10|10', '5460平方米|10|12'],
      ['100|99.8', '100|101.8'],
    ],
    'error G14 score-above-weight',
  ],
  ['满分 for a score', 'roadUpkeep', [['5460平方米|10|10', '5460平方米|10|满分']], 'error G14 missing-value'],
  ['a broken formula', 'greenSpaces', [['127.5|20|20', '127.5|20|#REF!']], 'warning I8 cell-error'],
  // Rows.
  [
    'short, full marks, no reason',
    'greenSpaces',
    [['|127.5|20|20', '|119.3|20|20']],
    'error I8 full-though-unmet',
  ],
  ['a cost passed, full marks', 'greenSpaces', [['6.69|5|5', '7.1|5|5']], 'error I11 full-though-unmet'],
  ['hours for minutes', 'cloudPlatform', [['18分钟', '2小时']], 'error G14 full-though-unmet'],
  [
    'short, points taken off, no reason',
    'jobPolicy',
    [
      ['436户|20|20', '401户|20|19.1'],
      ['100|99.85', '100|98.95'],
    ],
    'error H7 reason-missing',
  ],
  [
    'met, points taken off, no reason',
    'roadUpkeep',
    [
      ['≥95%|97%|10|10', '≥95%|97%|10|8'],
      ['100|99.8', '100|97.8'],
    ],
    'error H15 reason-missing',
  ],
  [
    'late, full marks, no reason',
    'roadUpkeep',
    [['2023年11月20日', '2023年12月15日']],
    'error H16 reason-missing',
  ],
  ['no survey, full marks', 'careAllowances', [['94.5%', '未开展调查']], 'error G14 full-though-unmet'],
  [
    'short, and 无偏差',
    'roadUpkeep',
    [
      ['5460平方米|10|10', '4680平方米|10|9|无偏差'],
      ['100|99.8', '100|98.8'],
    ],
    'error H14 reason-contradicts',
  ],
  [
    'met, and 未完成',
    'roadUpkeep',
    [['≥95%|97%|10|10', '≥95%|97%|10|10|因疫情原因未完成，下年加快推进']],
    'warning H15 reason-contradicts',
  ],
  [
    'a draft left as it was',
    'roadUpkeep',
    [
      ['≥95%|97%|10|10', '≥95%|93%|10|9.79|原因：【请填写】'],
      ['100|99.8', '100|99.59'],
    ],
    'error H15 reason-unfinished',
  ],
  [
    'a cause without a measure',
    'roadUpkeep',
    [
      ['5460平方米|10|10', '4680平方米|10|9|受连续降雨影响，部分路段无法施工'],
      ['100|99.8', '100|98.8'],
    ],
    'hint H14 reason-thin',
  ],
  [
    'one reason for all',
    'wholeDepartment',
    [
      ['|640批次|10|10', '|560批次|10|9.33|受人员不足影响未完成，下年加强'],
      ['|99.1%|10|10', '|95%|10|9.69|受人员不足影响未完成，下年加强'],
      ['|92%|10|10', '|88%|10|9.78|受人员不足影响未完成，下年加强'],
      ['100|99.88', '100|98.68'],
    ],
    'hint - reason-repeated',
  ],
  [
    'another score than the rule gives',
    'roadUpkeep',
    [
      ['5460平方米|10|10', '4680平方米|10|9.6|受连续降雨影响，部分路段推迟施工，下年优先安排'],
      ['100|99.8', '100|99.4'],
    ],
    'warning G14 score-differs',
  ],
  ['half as much again, no word', 'roadUpkeep', [['5460平方米', '7900平方米']], 'warning E14 over-target'],
  ['no achieved value', 'greenSpaces', [['|38.6|20|20', '||20|20']], 'error G12 missing-value'],
  ['约', 'roadUpkeep', [['≥95%|97%', '≥95%|约97%']], 'error E15 not-comparable'],
  ['words for a number', 'careAllowances', [['94.5%', '基本满意']], 'error E14 not-comparable'],
  ['metres for square metres', 'roadUpkeep', [['5460平方米', '5460米']], 'error E14 not-comparable'],
  [
    'one unit for another, met all the same',
    'cloudPlatform',
    [['18分钟', '0.3小时']],
    'warning E14 unit-mismatch',
  ],
  [
    'a day that does not exist',
    'roadUpkeep',
    [['2023年11月20日', '2023年11月31日']],
    'warning E16 date-impossible',
  ],
  [
    'dates of another year',
    'roadUpkeep',
    [['2023年11月底前|2023年11月20日', '2022年11月底前|2022年11月20日']],
    'hint D16 year-mismatch',
  ],
  [
    'a floor for a cost',
    'roadUpkeep',
    [['≤1.8万元|1.71万元', '≥1.8万元|1.9万元']],
    'warning D17 cost-direction',
  ],
  ['half of a cost saved, no word', 'cloudPlatform', [['4.85万元', '2.1万元']], 'warning E11 cost-direction'],
  ['293% for ≥93%', 'roadUpkeep', [['≥90%|93%', '≥90%|293%']], 'warning E20 percent-odd'],
  ['290% for ≥90%', 'roadUpkeep', [['≥90%|93%', '290%|93%']], 'warning D20 percent-odd'],
  [
    'an indicator twice',
    'jobPolicy',
    [['稳定岗位数|≥1.2万个|1.26万个', '享受补贴企业户数|≥420户|436户']],
    'hint D8 duplicate-indicator',
  ],
  [
    'a template row left',
    'roadUpkeep',
    [['5460平方米|10|10', '5460平方米|10|10\n||……|||||']],
    'warning C15 placeholder',
  ],
  [
    'XX left in a name',
    'careAllowances',
    [['困难残疾人生活补贴发放人数', 'XX人数']],
    'warning C8 placeholder',
  ],
  [
    'words for a quantity',
    'roadUpkeep',
    [['≥5200平方米|5460平方米', '及时修补到位|及时修补到位']],
    'hint D14 vague-target',
  ],
  [
    'the weight for the figures',
    'roadUpkeep',
    [['≥5200平方米|5460平方米', '10|10']],
    'warning D14 swapped-columns',
  ],
  [
    'a cost under quantity',
    'roadUpkeep',
    [['修补坑槽面积|≥5200平方米|5460平方米', '坑槽修补费用|≤80万元|76万元']],
    'hint D14 wrong-section',
  ],
  [
    'satisfaction under benefit',
    'roadUpkeep',
    [['因路况引发的安全事故|0起|0起', '沿线企业满意度|≥88%|90%']],
    'hint D18 wrong-section',
  ],
  [
    'a heading without an indicator',
    'roadUpkeep',
    [['|可持续影响指标|', '|生态效益指标||||||\n|可持续影响指标|']],
    'hint B19 section-missing',
  ],
  [
    'no satisfaction',
    'roadUpkeep',
    [
      ['满意度指标|服务对象满意度指标|沿线群众满意度|≥90%|93%|10|10|\n', ''],
      ['健全|健全|15|15', '健全|健全|25|25'],
    ],
    'hint - section-missing',
  ],
  [
    'a list left unchosen',
    'roadUpkeep',
    [['健全|健全', '优良中差|优良中差']],
    'warning E19 qualitative-band',
  ],
  ['nothing but 好', 'roadUpkeep', [['健全|健全', '健全|好']], 'warning E19 qualitative-band'],
  [
    'a part of it, full marks, no reason',
    'roadUpkeep',
    [['健全|健全', '健全|部分达成年度指标并具有一定效果']],
    'error G19 qualitative-band',
  ],
  [
    '90% of words, full marks',
    'cloudPlatform',
    [['健全，已通过等保三级测评', '90%']],
    'hint G16 qualitative-uneven',
  ],
];

test.each(DEFECTS)('%s (%s)', (_defect, form, changes, found) => {
  expect(said(changed(form, changes))).toEqual([found]);
});
