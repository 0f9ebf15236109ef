import { gridOfText } from '../../../test/corpus/gridOfText';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import { assess } from '../assess';
import type { AssessedForm, Finding } from '../assessment';
import type { Locale } from '../language/locale';
import { BUILT_IN_PROFILES } from '../scoring/profiles/builtIn';
import { MOF_PROFILE } from '../scoring/profiles/mof';
import { CHECKS } from './catalogue';
import { sheetOf, type FormUnderTest } from './formUnderTest';

/**
 * Every message as people get it, over forms with generated names, values and faults: what no single case shows is that
 * a sentence stays right whatever stands in the cells.
 */
const NAMES = [
  '培训人次',
  '',
  '指标1：设备\n购置数量',
  '群众满意度（含线上、线下两类问卷调查的服务对象综合满意程度）',
];
const PAIRS = [
  ...[
    '≥4套|3套',
    '≥10次|20次',
    '=50万元|29.99万元',
    '≤2%|4.5%',
    '≥95%|约96%',
    '≥95%|0.97',
    '12.31日|2022年1月5日',
  ],
  ...[
    '12.31日|6.31日',
    '2022年12月底前|2022年3月1日',
    '总体提升|50%',
    '优良中差|优良中差',
    '健全|好',
    '加强管理|已加强',
  ],
  ...[
    '290%|95%',
    '≥1|',
    '5|5',
    '≥90万元|899700元',
    '≤10万元|4万元',
    '≤800万元|45万元',
    '≥5公里|3.2公里',
    '≥300元|310元',
  ],
];
const WEIGHTS = ['10', '', '60', '8.3333', '5'];
const SCORES = ['5', '', '10', '12', '8.333', '-1', '3'];
const REASONS = [
  '',
  '/',
  '无偏差',
  '疫情',
  '受台风影响，设备未能到货',
  '因天气未完成',
  '原因：【请填写】',
  '指标值设置偏低，扣2分',
];
const GROUPS = ['产出指标|数量指标', '产出指标|质量指标', '成本指标|经济成本指标', '效益指标|社会效益指标'];
const FUNDS = [
  '50|50|45|10|80%|9.5',
  '50|60|0|10|0%|0',
  '0||88.3|10|100%|10',
  '50|50|60|10|120%|12',
  '50|50|450000|10||',
  '500000|500000|450000|10|90%|9',
];
const TOTALS = ['100|101|优', '100|98|良', '90|120|', '100||', '|88.05|'];
const HEADS = [
  ['项目支出绩效自评表', '（2021年度）', '项目名称||路灯维护', '主管部门||某局'],
  ['项目支出绩效自评表', '', '项目名称||', '主管部门||'],
];
const GOALS = [
  ['培训20人次', '培训12人次，共支出38万元'],
  ['建成', ''],
  ['60', '51'],
  ['建成', '请填写实际完成情况（200字以内）'],
  ['建成并投入使用', '建成并投入使用'],
] as const;

/** Items of lists in an order without pattern, the same at every run (xorshift). */
function picker(seed: number): <Item>(items: readonly Item[], fallback: Item) => Item {
  let state = seed + 0x9e3779b9;
  return (items, fallback) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return items[(state >>> 0) % items.length] ?? fallback;
  };
}

function* generatedForms(): Generator<FormUnderTest> {
  for (let seed = 1; seed <= 400; seed += 1) {
    const pick = picker(seed);
    const rows = [...Array(1 + (seed % 5)).keys()].map(() =>
      [
        ...[pick(GROUPS, ''), pick(NAMES, ''), pick(PAIRS, '')],
        ...[pick(WEIGHTS, ''), pick(SCORES, ''), pick(REASONS, '')],
      ].join('|'),
    );
    yield {
      head: pick(HEADS, []),
      funds: pick(FUNDS, ''),
      ...(seed % 3 === 0 ? { parts: ['40|40|40||90%|', '5|5|5|||'] } : {}),
      ...(seed % 2 === 0 ? { goal: pick<readonly [string, string]>(GOALS, ['建成', '建成']) } : {}),
      rows: seed % 4 === 0 ? [...rows, '||指标2：|||||', '|生态效益指标||||||', ...rows.slice(0, 1)] : rows,
      total: pick(TOTALS, ''),
      ...(seed % 7 === 0 ? { withoutReasons: true } : {}),
    };
  }
  const repeated = '产出指标|数量指标|甲|≥4|3|10|7.5|受疫情影响，下年加强调度';
  yield { rows: [repeated, repeated, repeated] };
  yield {
    rows: ['产出指标|数量指标|甲|≥4|4|45|45|', '|数量指标|乙|≥5|5|20|20|', '|数量指标|丙|≥6|6|25|25|'],
    total: '100|100|',
  };
  yield {
    rows: [
      '产出指标(50分)|数量指标|甲|≥4|4|70|70|',
      '效益指标|社会效益|乙|≥5|5|10|10|',
      '满意度指标|对象|丙|≥6%|6%|10|10|',
    ],
    total: '100||',
  };
  yield { rows: ['产出指标|数量指标|甲|≥4|4|90|90|'], funds: '50|50|47|10|94%|9.4', total: '100|99.4|' };
  yield { rows: ['产出指标|时效指标|预算执行率|≥90%|95%|90|90|'], funds: '50|50|40|10|80%|8' };
  yield {
    rows: [
      '产出指标|数量指标|采购费用|≤20万元|18万元|90|90|',
      '|质量指标|学员满意度|≥90%|95%|10|10|',
      '|成本指标|单价|≥5万元|5万元|10|10|',
      '|数量指标|甲|≥4|#REF!|10|10|',
    ],
  };
  yield { rows: ['产出指标|数量指标|甲|≥100%|100%|10|7'], withoutReasons: true };
  yield { rows: ['成本指标|经济成本|造价|=50万元|60万元|10|10|'] };
  yield {
    rows: [
      '效益指标|社会效益|甲|总体提升|90%|10|10|',
      '效益指标|社会效益|乙|总体提升|85%|10|8.5|',
      '效益指标|社会效益|丙|总体提升|85%|10|9|',
    ],
  };
  yield {
    rows: ['产出指标|数量指标|甲|≥4|4|90|90|'],
    withoutFunds: true,
    head: ['项目支出绩效自评表', '（2021年度）', '项目名称||甲', '资金到位情况||良好'],
  };
  yield {
    rows: ['产出指标|数量指标|甲|≥4|4|70|70|'],
    goal: ['建成', '建成并投入使用'],
    head: [
      ...['项目支出绩效自评表', '（2021年度）', '项目名称||甲', '主管部门||某局'],
      ...['资金管理情况|内容|要求|情况说明||分值|得分', '|使用规范性|按规定使用|符合规定||20|20'],
    ],
  };
  yield { rows: ['产出指标|数量指标|甲|≥4|4|90|90|'], total: '100|98|', after: ['||乙|≥4|4|10|10|'] };
}

interface Said {
  readonly finding: Finding;
  readonly form: AssessedForm;
}

const EAGER = { ...MOF_PROFILE, severities: { 'perfect-score': 'hint' as const } };
const LENIENT = BUILT_IN_PROFILES.find(({ id }) => id === 'yitihua') ?? MOF_PROFILE;

/** A form that states 完成率 beside 实际完成值. */
const WITH_COMPLETION_RATES = gridOfText(
  [
    ...['项目支出绩效自评表', '（2021年度）', '项目名称|甲'],
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|完成率|分值|得分|偏差原因分析及改进措施',
    '产出指标|数量指标|培训人次|≥100人次|95人次|100%|50|47.5|人数不足',
    '|质量指标|合格率|≥97%|96.5%|99%|50|49.74|返工',
  ].join('\n'),
);

function* sheets(): Generator<GridSnapshot> {
  let index = 0;
  for (const form of generatedForms()) {
    yield { ...sheetOf(form), ...(index % 11 === 0 ? { hiddenRows: [7, 8, 9] } : {}) };
    index += 1;
  }
  yield WITH_COMPLETION_RATES;
}

function said(locale: Locale): readonly Said[] {
  return [...sheets()].flatMap((sheet) =>
    [EAGER, LENIENT].flatMap((profile) =>
      assess(sheet, profile, { locale }).forms.flatMap((assessed) =>
        assessed.findings.map((finding) => ({ finding, form: assessed })),
      ),
    ),
  );
}

const ALL = { 'zh-CN': said('zh-CN'), 'en-US': said('en-US') } as const;

function faults(check: (one: Said) => boolean, locale: Locale): readonly string[] {
  return [
    ...new Set(ALL[locale].filter(check).map(({ finding }) => `${finding.check}: ${finding.message}`)),
  ].slice(0, 5);
}

const textsOf = ({ message, statement = '', why, action }: Finding) => [message, statement, why, action];

test('every check of the catalogue is heard', () => {
  const heard = new Set(ALL['zh-CN'].map(({ finding }) => finding.check));
  expect(CHECKS.map(({ id }) => id).filter((id) => !heard.has(id))).toEqual([]);
  expect(heard).not.toContain('check-failed');
});

test.each(['zh-CN', 'en-US'] as const)(
  'nothing empty is quoted, nothing is left undefined (%s)',
  (locale) => {
    const isBad = ({ finding }: Said) =>
      textsOf(finding).some((text) => text.trim() === '' || /「」|“”|undefined|null|NaN|\[object/.test(text));
    expect(faults(isBad, locale)).toEqual([]);
  },
);

/** 填报 9.17，应为 9.17: two figures that are said to differ. */
const CONTRASTS = [
  /填报(?:得分)? (-?[\d.]+)，(?:按规则)?应为 (-?[\d.]+)/,
  /填报 ([\d.]+)，各项得分合计 ([\d.]+)/,
  /总额 ([\d.]+)[万元]*，各分项合计 ([\d.]+)/,
  /标注 ([\d.]+) 分，各项分值相加是 ([\d.]+)/,
  /年初预算数 ([\d.]+)[万元]*，全年预算数 ([\d.]+)/,
  /指标得分率 ([\d.]+)%，预算执行得分率 ([\d.]+)%/,
  /完成率填报 ([\d.]+)%，按.*应为 ([\d.]+)%/,
  /执行率填报 ([\d.]+)%，按 .* 应为 ([\d.]+)%/,
  /得满分 ([\d.]+)，按百分比为 ([\d.]+)/,
  /年度指标值 (\S+)，预期目标中为 (\S+)，前后/,
  /实际完成值 (\S+)，实际完成情况中为 (\S+)，前后/,
];

test('two figures that are said to differ can be told apart', () => {
  const isBad = ({ finding }: Said) =>
    CONTRASTS.some((contrast) => {
      const match = contrast.exec(finding.message);
      return match !== null && match[1] === match[2];
    });
  expect(faults(isBad, 'zh-CN')).toEqual([]);
  // The patterns find what they look for.
  expect(CONTRASTS[0]?.exec('填报得分 9.17，按规则应为 9.17（…）')?.[2]).toBe('9.17');
});

test('sums of money keep the form’s unit', () => {
  const isBad = ({ finding, form }: Said) =>
    form.moneyUnit !== null &&
    /(?:预算数|执行数|总额|分项合计) (?!0(?![.\d]))\d[\d.]*(?![\d.万元亿÷ ])/.test(finding.message) &&
    !['execution-rate', 'execution-score'].includes(finding.check);
  expect(faults(isBad, 'zh-CN')).toEqual([]);
});

/** Characters that are the sentence's own: without names, quoted words and values. */
function ownLength({ finding, form }: Said): number {
  const [first = ''] = (finding.statement ?? finding.message).split('。');
  const row = form.indicators.find((candidate) => candidate.row === finding.row);
  const values = [row?.target ?? '', row?.achieved ?? ''].filter((text) => text !== '');
  const bare = first.replace(/「[^」]*」|（[^）]*[=÷×≥≤→][^）]*）/g, '');
  return values.reduce<string>((rest, value) => rest.replace(value, ''), bare).length;
}

test('the first sentence has sixty characters of its own at most', () => {
  expect(faults((one) => ownLength(one) > 60, 'zh-CN')).toEqual([]);
});

test('nobody is addressed in the words of a chat, nor told to copy the target', () => {
  const COLLOQUIAL = /一分钱|白得|像是|多半|写着|晚了|钱没|照抄|一字不差|把.*改成|填\s*「?\d+套」?就/;
  expect(faults(({ finding }) => textsOf(finding).some((text) => COLLOQUIAL.test(text)), 'zh-CN')).toEqual(
    [],
  );
});

test('a reason is asked for only where the form has room for one', () => {
  const isBad = ({ finding, form }: Said) =>
    form.indicators.every(({ cells }) => cells.reason === null) &&
    /填写偏差原因|偏差原因栏/.test(finding.action);
  expect(faults(isBad, 'zh-CN')).toEqual([]);
});

test('one fact is one finding: no two of a row share a cell and a check', () => {
  for (const sheet of [...generatedForms()].map(sheetOf)) {
    for (const { findings } of assess(sheet, MOF_PROFILE).forms) {
      const keys = findings.map(({ check, cell, message }) => `${check} ${cell ?? message}`);
      expect(keys).toHaveLength(new Set(keys).size);
    }
  }
});
