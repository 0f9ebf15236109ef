import { assess } from '../../src/core/assess';
import type { AssessedForm } from '../../src/core/assessment';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

/** Forms on which the product was once sure and wrong; each line is another kind. */
const HEAD = `
  项目支出绩效自评表
  （2023年度）
  项目名称|农村饮水安全巩固提升
  主管部门|水利局|实施单位|水利站
`;
const fundsOf = (...rows: readonly string[]) =>
  ['项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分|备注', ...rows]
    .map((row) => `  ${row}\n`)
    .join('');
const FUNDS = fundsOf('|年度资金总额|100|100|100|10||');
const HEADER = '  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施\n';
const BODY = `  产出指标|数量指标|改造管网长度|≥20公里|18公里|30||征地滞后，下年完成
  |质量指标|验收合格率|≥95%|96%|20||
  效益指标|社会效益指标|受益人口|≥3000人|3200人|30||
  满意度指标|服务对象满意度指标|群众满意度|≥90%|92%|10||
`;
const TOTAL = '  总分|||||100||\n';

function formOf(...parts: readonly string[]): AssessedForm {
  const [form] = assess(gridOfText(parts.join('')), MOF_PROFILE).forms;
  if (!form) throw new Error('no form');
  return form;
}
const checksOf = ({ findings }: AssessedForm) => findings.map(({ check }) => check);

describe('the funds', () => {
  test.each([
    ['a remark behind them begins with 其中', '|年度资金总额|50|50|40|10|80%|8|其中：结转10万元', '95.00'],
    ['nothing stands behind them', '|年度资金总额|50|50|40|10|80%|8|', '95.00'],
  ])('are read where %s', (_, row, total) => {
    const form = formOf(HEAD, fundsOf(row), HEADER, BODY, TOTAL);
    expect([form.funds?.score, form.total.score, checksOf(form)]).toEqual([
      '8.00',
      total,
      expect.not.arrayContaining(['funds-unread']),
    ]);
  });

  test('parts of parts are not added beside them, however they are labelled', () => {
    const rows = [
      '|年度资金总额|100|100|100|10|100%|10',
      '|其中：财政拨款|80|80|80',
      '|其中：中央资金|60|60|60',
      '|省级资金|20|20|20',
      '|其他资金|20|20|20',
    ];
    expect(checksOf(formOf(HEAD, fundsOf(...rows), HEADER, BODY, TOTAL))).not.toContain('fund-parts');
    const wrong = rows.map((row) => row.replace('|其他资金|20|20|20', '|其他资金|25|25|25'));
    expect(checksOf(formOf(HEAD, fundsOf(...wrong), HEADER, BODY, TOTAL))).toContain('fund-parts');
  });

  test('less than nothing was never spent', () => {
    const form = formOf(HEAD, fundsOf('|年度资金总额|100|100|-5|10||'), HEADER, BODY, TOTAL);
    expect([form.funds?.rate, form.funds?.score, form.total.score]).toEqual([null, null, null]);
    expect(form.findings.find(({ check }) => check === 'funds-unread')?.message).toContain('「-5」小于 0');
  });

  test('a score above its weight is said, also where the rate was rounded', () => {
    const form = formOf(
      HEAD,
      fundsOf('|年度资金总额|10000|10000|10005|10|100.05%|10.01'),
      HEADER,
      BODY,
      TOTAL,
    );
    expect(checksOf(form)).toContain('execution-score');
  });
});

describe('a row 预算执行率 beside the funds', () => {
  const row = '  |时效指标|预算执行率|≥95%|100%|10||\n';
  const rest = BODY.replace('|30||征地', '|20||征地').replace('18公里', '20公里');

  test('counts with them where only both make the full marks', () => {
    const form = formOf(HEAD, FUNDS, HEADER, rest, row, TOTAL);
    expect([form.total.score, checksOf(form)]).toEqual([
      '100.00',
      expect.not.arrayContaining(['weights-sum']),
    ]);
  });

  test('is the same points over again where the form is full without them; a total of that is right', () => {
    const printed = BODY.replace('|30||征地', '|30|27|征地')
      .replace('96%|20||', '96%|20|20|')
      .replace('3200人|30||', '3200人|30|30|')
      .replace('92%|10||', '92%|10|10|');
    const form = formOf(
      HEAD,
      fundsOf('|年度资金总额|100|100|100|10|100%|10'),
      HEADER,
      printed,
      '  预算执行|预算执行率|预算执行率|100%|100%|10|10|\n',
      '  总分|||||100|97|\n',
    );
    expect(form.total.score).toBe('97.00');
    expect(checksOf(form)).not.toContain('total-score');
  });
});

test('a total above the printed full marks is not filled', () => {
  const shares = BODY.replace(/\|(30|20|10)\|\|/g, (_, weight: string) => `|0.${weight[0] ?? ''}||`);
  expect(formOf(HEAD, FUNDS, HEADER, shares, '  总分|||||1||\n').total.score).toBeNull();
});

test.each([
  ['造林面积（万亩）', '≥1.2', '11000亩', 'unmet', '9.17'],
  ['响应时间（分钟）', '≤30', '2小时', 'unmet', null],
  ['服务人数（万人）', '≥12000人', '1.1', 'needsReview', null],
  ['管网长度（千米）', '≥5', '4500米', 'unmet', '9.00'],
])('the unit that stands in the brackets of %s counts', (name, target, achieved, verdict, score) => {
  const [row] = formOf(
    HEAD,
    FUNDS,
    HEADER,
    `  产出指标|数量指标|${name}|${target}|${achieved}|10||\n`,
    BODY,
    TOTAL,
  ).indicators;
  expect(row?.verdict).toBe(verdict);
  if (score !== null) expect(row?.score).toBe(score);
});

test.each(['全省排名', '管网漏失率', '化学需氧量', '建成年份'])(
  '%s says no direction: a person decides',
  (name) => {
    const [row] = formOf(
      HEAD,
      FUNDS,
      HEADER,
      `  产出指标|质量指标|${name}|10|12|10||\n`,
      BODY,
      TOTAL,
    ).indicators;
    expect([row?.verdict, row?.score]).toEqual(['needsReview', null]);
  },
);

test.each(['不涉及', '无', '不适用'])(
  'a row %s with nothing behind it is silent and keeps no total open',
  (name) => {
    const form = formOf(HEAD, FUNDS, HEADER, BODY, `  |生态效益指标|${name}|||||\n`, TOTAL);
    expect([form.total.score, checksOf(form)]).toEqual([
      '97.00',
      expect.not.arrayContaining(['missing-value']),
    ]);
  },
);

describe('a stroke in the cell of a score', () => {
  test('says no more than that a row does not apply', () => {
    const form = formOf(
      HEAD,
      FUNDS,
      HEADER,
      BODY.replace('|质量指标|验收合格率|≥95%|96%|20||', '|质量指标|验收合格率|/|/|20|/|'),
      TOTAL,
    );
    const said = form.findings
      .filter(({ row }) => row === form.indicators[1]?.row)
      .map(({ message }) => message)
      .join('');
    expect(said).not.toContain('不是一个数');
    expect(form.total.open.map(({ why }) => why).join('')).toContain('不适用');
  });

  test('of a row without points keeps no total open', () => {
    const form = formOf(HEAD, FUNDS, HEADER, BODY, '  |时效指标|按期报送|≥1个|1个|0|/|\n', TOTAL);
    expect(form.total.score).toBe('97.00');
  });
});

test('高标准农田 is no unit cost: its total in another unit than the funds is found', () => {
  const cost = '  成本指标|经济成本指标|高标准农田建设总成本|≤3000万元|3000万元|10||\n';
  const form = formOf(
    HEAD,
    fundsOf('|年度资金总额|30000000|30000000|30000000|10||'),
    HEADER,
    cost,
    BODY,
    TOTAL,
  );
  expect(checksOf(form)).toContain('money-unit');
});

test('a reason that is still to be finished is one finding, not two errors', () => {
  const form = formOf(
    HEAD,
    FUNDS,
    HEADER,
    '  效益指标|社会效益指标|管理制度|健全|部分达成|10|10|原因：【请填写】\n',
    BODY,
    TOTAL,
  );
  const errors = form.findings.filter(
    ({ row, severity }) => row === form.indicators[0]?.row && severity === 'error',
  );
  expect(errors.map(({ check }) => check)).toEqual(['reason-unfinished']);
});

test('a unit that may be what made a row met stays said beside its missing reason', () => {
  const form = formOf(
    HEAD,
    FUNDS,
    HEADER,
    '  成本指标|经济成本指标|项目总成本|≤80万元|90元|10|9|\n',
    BODY,
    TOTAL,
  );
  expect(checksOf(form)).toContain('unit-mismatch');
});
