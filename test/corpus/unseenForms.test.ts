import { assess } from '../../src/core/assess';
import type { AssessedForm } from '../../src/core/assessment';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

/** Peculiarities of forms from further places and years, one each: made-up figures under published ways to build a form. */
function formsOn(table: string, merges: readonly string[] = []): readonly AssessedForm[] {
  return assess(gridOfText(table, merges), MOF_PROFILE).forms;
}

function formOn(table: string, merges: readonly string[] = []): AssessedForm {
  const [form, ...others] = formsOn(table, merges);
  if (!form || others.length > 0) throw new Error('one form expected');
  return form;
}

const TITLE = '项目支出绩效自评表\n（2023年度）\n项目名称|乡村公路';
const checksOf = ({ findings }: AssessedForm) => findings.map(({ check }) => check);

describe('what is measured', () => {
  test.each(['项目内容', '绩效内容', '考核内容', '指标内容', '具体指标', '工作事项', '活动名称', '三级目标'])(
    'is named under %s right of the second level',
    (header) => {
      const { indicators } = formOn(
        `${TITLE}\n一级指标|二级指标|${header}|指标值|完成情况|分值|得分\n产出指标|数量指标|新建水闸|≥3座|3座|50|`,
      );
      expect(indicators).toMatchObject([{ dimension: '产出指标', category: '数量指标', name: '新建水闸' }]);
    },
  );

  test.each([
    '责任单位',
    '指标解释',
    '数据来源',
    '完成时限',
    '序号',
    '指标属性',
    '指标含义',
    '具体要求',
    '工作进度',
  ])('is not named under %s', (header) => {
    const { indicators } = formOn(
      `${TITLE}\n一级指标|二级指标|${header}|指标值|完成情况|分值|得分\n产出指标|新建水闸|水利站|≥3座|3座|50|`,
    );
    expect(indicators).toMatchObject([{ name: '新建水闸' }]);
  });

  test.each([
    '大类|小类|细项',
    '指标类|指标子类|指标名',
    '第一级|第二级|第三级',
    '维度|方面|点位',
    '一级指标|二级指标|绩效点',
    '绩效指标||',
    '指标体系||',
  ])('is told under %s by what stands there', (headers) => {
    const { indicators } = formOn(
      `${TITLE}\n${headers}|指标值|完成情况|分值|得分\n产出指标|质量指标|返工率|2%|3%|50|\n产出指标|数量指标|新建水闸|≥3座|3座|50|`,
    );
    expect(indicators).toMatchObject([
      { dimension: '产出指标', category: '质量指标', name: '返工率', verdict: 'needsReview' },
      { category: '数量指标', name: '新建水闸', verdict: 'met' },
    ]);
  });

  test.each(['责任科室', '计算方法'])('is not told by %s that differ as much', (header) => {
    const { indicators } = formOn(
      `${TITLE}\n大类|细目|${header}|指标值|完成情况|分值|得分\n质量指标|返工率|水利科|2%|3%|50|\n数量指标|新建水闸|工程科|≥3座|3座|50|`,
    );
    expect(indicators.map(({ name }) => name)).toEqual(['返工率', '新建水闸']);
  });

  test.each([
    ['no name', '', ''],
    ['a group', '一级指标|', '质量指标|'],
    ['groups alone', '一级指标|二级指标|三级指标|', '产出指标|质量指标||'],
  ])('is not known by %s: which way is better is for a person', (_case, headers, groups) => {
    const { indicators } = formOn(
      `${TITLE}\n${headers}指标值|完成情况|分值|得分\n${groups}2%|3%|50|\n${groups}2%|2%|50|`,
    );
    expect(indicators.map(({ verdict }) => verdict)).toEqual(['needsReview', 'met']);
  });

  test('the target of the year counts beside the standard of the trade', () => {
    const { indicators } = formOn(
      `${TITLE}\n一级指标|二级指标|三级指标|标准值|年度目标值|实际完成值|分值|得分\n产出指标|数量指标|里程|90公里|95公里|92公里|50|`,
    );
    expect(indicators).toMatchObject([{ target: '95公里', verdict: 'unmet' }]);
  });
});

describe('funds', () => {
  const HEADER = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';
  const BODY = `${HEADER}\n产出指标|数量指标|里程|≥4公里|4公里|90|90`;

  test.each([
    [
      'the form’s total stands right below them at the end',
      `${BODY}\n资金执行情况（万元）||预算数|支出数|执行率|分值|得分\n财政资金||80|76|95%|10|9.5\n合计|||||100|99.5`,
      ['80', '76', '9.50', '99.50'],
    ],
    [
      'they are label and figure, under a heading with their points and a header of the score',
      `预算执行（10分）|||||||得分\n预算数（万元）||20||执行数（万元）||18|9\n${BODY}`,
      ['20', '18', '9.00', '99.00'],
    ],
    [
      'the rate with its points heads the line of figures',
      `预算执行率（10分）|预算数|100|执行数|95|执行率|95%|得分：9.5\n${BODY}`,
      ['100', '95', '9.50', '99.50'],
    ],
    [
      'they are called 资金总额 and 已支出',
      `资金总额（万元）|120||已支出（万元）|118.8\n${HEADER}\n产出指标|数量指标|里程|≥4公里|4公里|100|100`,
      ['120', '118.8', null, '100.00'],
    ],
    [
      'a second source has strokes for points',
      `项目资金（万元）||全年预算数|全年执行数|执行率|分值|得分\n财政拨款||60|54|90%|10|9\n其他资金||0|0|—|—|—\n${BODY}`,
      ['60', '54', '9.00', '99.00'],
    ],
    [
      'a sum of several years is told before them',
      `项目资金（万元）|500|预算数|100|执行数|95\n预算执行率（10分）|||执行率|95%|得分：9.5\n${BODY}`,
      ['100', '95', '9.50', '99.50'],
    ],
  ])('are read where %s', (_case, rows, expected) => {
    const { funds, total } = formOn(`${TITLE}\n${rows}`);
    expect([funds?.budget, funds?.executed, funds?.score, total.score]).toEqual(expected);
  });

  test('合计 of funds below the indicators is no subtotal of theirs', () => {
    const form = formOn(
      `${TITLE}\n${BODY}\n总分|||||90|90\n项目资金（万元）||预算数|支出数|执行率|分值|得分\n合计||80|76|95%|10|9.5`,
    );
    expect([form.funds?.score, checksOf(form).includes('section-weights')]).toEqual(['9.50', false]);
  });

  test.each([
    [
      'in the cell below their label',
      '资金执行情况||预算数|执行数|分值|得分\n（万元）|年度资金总额|60|57|10|9.5',
      '万元',
    ],
    [
      'in a cell of its own beside 金额单位',
      '金额单位：|元\n项目资金||预算数|执行数|分值|得分\n|年度资金总额|60|57|10|9.5',
      '元',
    ],
    ['beside the title', '单位：元\n项目资金||预算数|执行数|分值|得分\n|年度资金总额|60|57|10|9.5', '元'],
  ])('their unit stands %s', (_case, rows, unit) => {
    expect(formOn(`${TITLE}\n${rows}\n${BODY}`).moneyUnit).toBe(unit);
  });

  test.each([
    ['其他资金|0|0', false],
    ['财政拨款|50|40', true],
    ['财政拨款|0|0\n|其他资金|0|0', true],
  ])('a lone source of 0 says nothing of the others: %s', (parts, isOff) => {
    const form = formOn(
      `${TITLE}\n项目资金（万元）||全年预算数|全年执行数|分值|得分\n|年度资金总额|60|57|10|9.5\n|${parts}\n${BODY}`,
    );
    expect(checksOf(form).includes('fund-parts')).toBe(isOff);
  });
});

test('an execution score without a cell of its own is no gap between the total and its scores', () => {
  const form = formOn(
    `${TITLE}\n预算执行率（10分）|预算数|100|执行数|95|执行率|95%\n一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n产出指标|数量指标|里程|≥4公里|4公里|90|90\n总分|||||100|99.5`,
  );
  expect([form.total.score, checksOf(form).includes('total-score')]).toEqual(['99.50', false]);
});

describe('a form over two pages', () => {
  const HEADER = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';
  const FIRST = `${TITLE}\n主管部门|交通局\n${HEADER}\n产出指标|数量指标|里程|≥4公里|4公里|60|60`;
  const SECOND = `${HEADER}\n效益指标|社会效益|受益人口|≥4万人|4万人|40|40\n总分|||||100|100`;

  test.each([
    ['its title', '项目支出绩效自评表'],
    ['a page number and its title', '第 1 页 共 2 页\n项目支出绩效自评表'],
    ['a page number below its title', '项目支出绩效自评表\n第2页，共2页\n（2023年度）\n项目名称|乡村公路'],
    ['its whole head', `${TITLE}\n主管部门|交通局`],
  ])('is one form with %s printed again', (_case, again) => {
    const { indicators, total } = formOn(`${FIRST}\n${again}\n${SECOND}`);
    expect([indicators.map(({ name }) => name), total.score]).toEqual([['里程', '受益人口'], '100.00']);
  });

  test.each([
    ['another project', '项目支出绩效自评表\n（2023年度）\n项目名称|乡村桥梁'],
    ['a total before it', `总分|||||60|60\n${TITLE}`],
    ['another year', '项目支出绩效自评表\n（2024年度）\n项目名称|乡村公路'],
    ['another unit', `${TITLE}\n主管部门|交通局\n实施单位|乙镇`],
    ['no project', '项目支出绩效自评表\n项目名称|'],
    ['funds of its own', `${TITLE}\n项目资金（万元）||全年预算数|全年执行数\n|年度资金总额|60|57`],
  ])('is two with %s', (_case, between) => {
    expect(formsOn(`${FIRST}\n${between}\n${SECOND}`)).toHaveLength(2);
  });
});

describe('weights as shares of one', () => {
  const formWith = (...rows: readonly string[]) =>
    formOn(`${TITLE}\n一级指标|二级指标|三级指标|指标值|完成值|权重|得分\n${rows.join('\n')}`);
  const LENGTH = '产出指标|数量指标|里程|≥4公里|4公里|0.6|';
  const KNOWN = '效益指标|社会效益|知晓率|100%|90%|0.4|';
  const ROWS = [LENGTH, KNOWN];

  test.each([
    ['scores in points', ['60', '36'], ['60', '40', '36.00']],
    ['scores that are shares too', ['0.6', '0.36'], ['0.6', '0.4', '0.36']],
  ])('with %s', (_case, scores, [first, second, score]) => {
    const form = formWith(...ROWS.map((row, at) => row + (scores[at] ?? '')));
    expect(form.indicators).toMatchObject([{ weight: first }, { weight: second, score }]);
    expect(checksOf(form)).not.toContain('score-above-weight');
  });

  test('a subtotal is a share too', () => {
    const form = formWith(`${LENGTH}60`, '小计|||||0.6|60', `${KNOWN}36`);
    expect([form.indicators.length, checksOf(form).includes('section-weights')]).toEqual([2, false]);
  });

  test('beside an execution of 10 points they are shares of 90', () => {
    const form = formOn(
      `${TITLE}\n项目资金（万元）||全年预算数|全年执行数|分值|得分\n|年度资金总额|60|57|10|9.5\n一级指标|二级指标|三级指标|指标值|完成值|权重|得分\n${LENGTH}54\n${KNOWN}32.4`,
    );
    expect([form.indicators.map(({ weight, score }) => [weight, score]), form.total.score]).toEqual([
      [
        ['54', '54.00'],
        ['36', '32.40'],
      ],
      '95.90',
    ]);
  });

  test('a printed total of 100 tells it as well', () => {
    const { indicators, total } = formWith(...ROWS, '总分|||||100|');
    expect([indicators[1]?.score, total.score]).toEqual(['36.00', '96.00']);
  });
});

describe('scores without weights', () => {
  const formWith = (first: string, second: string, total = '') =>
    formOn(
      `${TITLE}\n一级指标|二级指标|三级指标|目标值|实际完成值|得分\n产出指标（40分）|数量指标|里程|4公里|4公里|${first}\n效益指标|社会效益|人口|4万人|4万人|${second}${total}`,
    );

  test('are too many for the points beside their dimension', () => {
    expect(formWith('45', '20').findings).toContainEqual(
      expect.objectContaining({
        check: 'section-weights',
        message: '产出指标标注 40 分，各项得分相加是 45 分。',
      }),
    );
    expect(checksOf(formWith('40', '20'))).not.toContain('section-weights');
  });

  test('are more than full marks, whether or not a total is printed', () => {
    expect(formWith('40', '70').findings).toContainEqual(
      expect.objectContaining({ check: 'total-score', message: '各项得分合计 110，超过满分 100。' }),
    );
    expect(checksOf(formWith('40', '70', '\n总分|||||110'))).toContain('total-score');
    expect(checksOf(formWith('40', '60'))).not.toContain('total-score');
  });
});

describe('two forms side by side', () => {
  const beside = (left: string, right: string) =>
    left
      .split('\n')
      .map((line, at) => `${line}||${right.split('\n')[at] ?? ''}`)
      .join('\n');
  const sheetOf = (project: string, row: string, score: string) =>
    [
      '项目支出绩效自评表||||||',
      `项目名称|${project}|||||`,
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
      `产出指标|数量指标|${row}|100|${score}`,
      `总分|||||100|${score}`,
    ].join('\n');

  test('are read each for itself', () => {
    const forms = formsOn(
      beside(sheetOf('道路', '里程|≥4公里|4公里', ''), sheetOf('桥梁', '桥梁|≥4座|3座', '')),
    );
    expect(forms.map(({ project, total }) => [project, total.score])).toEqual([
      ['道路', '100.00'],
      ['桥梁', '75.00'],
    ]);
    expect(forms.map(({ indicators: [row] }) => row?.cells.score)).toEqual(['G4', 'O4']);
  });

  test('are asked about where the right one has no head: it may be the second half of the left one', () => {
    const half = sheetOf('桥梁', '桥梁|≥4座|3座', '')
      .split('\n')
      .map((line, at) => (at < 2 ? '' : line));
    const table = beside(sheetOf('道路', '里程|≥4公里|4公里', ''), half.join('\n'));
    const { forms, skipped } = assess(gridOfText(table), MOF_PROFILE);
    expect([forms.length, skipped[0]?.questions?.length]).toEqual([0, 4]);
  });

  test('are asked about where their headings differ', () => {
    const right = sheetOf('桥梁', '桥梁|≥4座|3座', '').replace('三级指标', '指标名称');
    const { forms, skipped } = assess(
      gridOfText(beside(sheetOf('道路', '里程|≥4公里|4公里', ''), right)),
      MOF_PROFILE,
    );
    expect([forms.length, skipped[0]?.questions?.length]).toEqual([0, 4]);
  });
});

describe('target and achieved value in one cell', () => {
  const formWith = (header: string, cell: string) =>
    formOn(`${TITLE}\n一级指标|二级指标|三级指标|${header}|分值|得分\n质量指标|质量指标|合格率|${cell}|10|`);

  test.each([
    ['年度指标值及完成情况', '目标：≥95%；实际：96%', ['≥95%', '96%', 'met']],
    ['指标值及实际完成值', '指标值：≥95% 完成情况：90%', ['≥95%', '90%', 'unmet']],
    ['目标值/完成值', '≥95%/96%', ['≥95%', '96%', 'met']],
    ['目标值/完成值', '96%', ['', '96%', 'needsReview']],
    ['目标值/完成值', '1次/月', ['', '1次/月', 'needsReview']],
    ['目标值/完成值', '100元/人', ['', '100元/人', 'needsReview']],
    ['目标值/完成值', '2023/12', ['', '2023/12', 'needsReview']],
  ])('%s: %s', (header, cell, expected) => {
    const [row] = formWith(header, cell).indicators;
    expect([row?.target, row?.achieved, row?.verdict]).toEqual(expected);
  });
});

test('a label 年度绩效目标及完成情况 beside the targets is no column of achieved values', () => {
  expect(
    formsOn(
      `${TITLE}\n年度绩效目标及完成情况|一级指标|二级指标|三级指标|指标值|分值|得分\n|产出指标|数量指标|里程|≥4公里|60|`,
    ),
  ).toEqual([]);
});

describe('groups as lines over their indicators', () => {
  const HEADER = '指标名称|年度指标值|实际完成值|分值|得分';

  test('give dimension, category and points', () => {
    const { indicators, findings } = formOn(
      `${TITLE}\n${HEADER}\n一、产出指标（50分）\n1.数量指标\n里程|≥4公里|4公里|40|\n二、成本指标\n造价|40万元|50万元|10|\n三、满意度指标\n满意度|≥90%|90%|50|`,
    );
    expect(indicators.map(({ dimension, category, name }) => [dimension, category, name])).toEqual([
      ['产出指标', '数量指标', '里程'],
      ['成本指标', '', '造价'],
      ['满意度指标', '', '满意度'],
    ]);
    // Overspent: told by the line above it.
    expect(indicators[1]?.verdict).toBe('needsReview');
    expect(findings).toContainEqual(expect.objectContaining({ check: 'section-weights', severity: 'error' }));
  });
});

test('成本指标 numbered like the parts of 产出指标 is one of them', () => {
  const form = formOn(
    `${TITLE}\n指标名称|年度指标值|实际完成值|分值|得分\n一、产出指标（60分）\n（一）数量指标\n里程|≥4公里|4公里|50|\n（二）成本指标\n造价|≤40万元|40万元|10|\n二、效益指标（40分）\n（一）社会效益指标\n人口|≥4万人|4万人|40|`,
  );
  expect(form.indicators[1]).toMatchObject({ dimension: '产出指标', category: '成本指标' });
  expect(checksOf(form)).not.toContain('section-weights');
});

test('groups of both levels with their points are none of the indicators', () => {
  const { indicators, total } = formOn(
    `${TITLE}\n指标名称|目标值|完成值|分值|得分\n产出指标|||90|80\n数量指标|||50|45\n里程|≥4公里|4公里|50|45\n成本指标|||40|35\n造价|≤40万元|40万元|40|35\n满意度指标|||10|10\n群众满意度|≥90%|92%|10|10\n总分|||100|90`,
  );
  expect(indicators.map(({ name }) => name)).toEqual(['里程', '造价', '群众满意度']);
  expect(total.weight).toBe('100');
});

test('三｜满意度指标 without points is a heading like 一｜产出指标', () => {
  const { indicators } = formOn(
    `${TITLE}\n序号|指标名称|目标值|完成值|分值|得分\n一|产出指标||||\n1|里程|≥4公里|4公里|90|90\n二|满意度指标||||\n2|满意度|≥90%|90%|10|10`,
  );
  expect(indicators.map(({ dimension, name }) => [dimension, name])).toEqual([
    ['产出指标', '里程'],
    ['满意度指标', '满意度'],
  ]);
});

test('满意度 and 预算执行率 that nobody has filled in are indicators, with rows below or without', () => {
  const { indicators, total } = formOn(
    `${TITLE}\n指标名称|目标值|完成值|分值|得分\n预算执行率|||10|9.5\n里程|≥4公里|4公里|40|40\n合格率|≥95%|95%|40|40\n满意度|||10|10\n总分|||100|99.5`,
  );
  expect(indicators.map(({ name, verdict }) => [name, verdict])).toEqual([
    ['预算执行率', 'missing'],
    ['里程', 'met'],
    ['合格率', 'met'],
    ['满意度', 'missing'],
  ]);
  expect(total.weight).toBe('100');
});

test('a group with its points in the row above its indicators is none of them', () => {
  const { indicators, total } = formOn(
    `${TITLE}\n编号|指标名称|目标值|完成值|权重|得分\n1|产出|||60|60\n1.1|里程|≥4公里|4公里|30|30\n1.2|桥梁|≥4座|4座|30|30\n2|效益|||40|20\n2.1|人口|≥4万人|2万人|40|20\n合计||||100|80`,
  );
  expect(indicators.map(({ dimension, name }) => [dimension, name])).toEqual([
    ['产出', '里程'],
    ['产出', '桥梁'],
    ['效益', '人口'],
  ]);
  expect([total.weight, total.score]).toEqual(['100', '80.00']);
});

describe('the total', () => {
  const HEADER = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分';
  const ROWS = '产出指标|数量指标|里程|≥4公里|4公里|60|60\n效益指标|社会效益|人口|≥4万人|2万人|40|20';

  test.each([
    ['right below the header', `${HEADER}\n合计|||||100|80\n${ROWS}`, 'G5'],
    ['behind a section number', `${HEADER}\n${ROWS}\n四、总分|||||100|80`, 'G7'],
  ])('stands %s', (_case, rows, cell) => {
    const { indicators, total } = formOn(`${TITLE}\n${rows}`);
    expect([indicators.length, total.score, total.printedScore, total.cells.score]).toEqual([
      2,
      '80.00',
      '80',
      cell,
    ]);
  });

  test('is no line of its own where a dimension’s sum stands first', () => {
    const { indicators, total } = formOn(`${TITLE}\n${HEADER}\n合计|||||60|60\n${ROWS}\n总分|||||100|80`);
    expect([indicators.length, total.printedScore]).toEqual([2, '80']);
  });
});

test.each([
  ['40', false],
  ['30', true],
])('小计 above the rows of its dimension is theirs: %s of 40', (points, isOff) => {
  const form = formOn(
    `${TITLE}\n一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出指标|小计||||60|60\n|数量指标|里程|≥4公里|4公里|60|60\n效益指标|小计||||${points}|40\n|社会效益|人口|≥4万人|4万人|40|40\n总分|||||100|100`,
  );
  expect(checksOf(form).includes('section-weights')).toBe(isOff);
});

test('what lies outside ±10% is said as it is written', () => {
  const { indicators } = formOn(
    `${TITLE}\n一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出指标|质量指标|预算变动率|±10%|-15%|100|`,
  );
  expect(indicators).toMatchObject([
    { verdict: 'needsReview', note: '实际 -15% 不在 ±10% 之内，文件没有规定怎样扣分，请人工判断。' },
  ]);
});

describe('further headings', () => {
  test('指标值（计划） and 指标值（实际） are target and achieved value', () => {
    const { indicators } = formOn(
      `${TITLE}\n一级指标|二级指标|三级指标|绩效指标值（计划）|绩效指标值（实际）|分值|得分\n产出指标|数量指标|里程|≥4公里|3公里|100|`,
    );
    expect(indicators).toMatchObject([{ target: '≥4公里', achieved: '3公里', score: '75.00' }]);
  });

  test('小计 of the sources is the amount', () => {
    const { funds } = formOn(
      `${TITLE}\n资金（万元）|预算数|||执行数|||分值|得分\n|财政资金|其他资金|小计|财政资金|其他资金|小计||\n金额|80|20|100|76|19|95|10|9.5\n一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n产出指标|数量指标|里程|≥4公里|4公里|90|90`,
    );
    expect(funds).toMatchObject({ budget: '100', executed: '95', score: '9.50' });
  });
});

describe('merged cells that were taken apart, each filled with their text', () => {
  const TABLE = `
    项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表
    项目名称|项目名称|乡村公路|乡村公路|乡村公路|乡村公路|乡村公路
    预算数（万元）|预算数（万元）|20|20|执行数（万元）|18|18
    三级指标|三级指标|年度指标值|实际完成值|分值|得分|备注
    一、产出指标|一、产出指标|一、产出指标|一、产出指标|一、产出指标|一、产出指标|一、产出指标
    里程|里程|≥4公里|3公里|60|45|受灾
    第1页|第1页|第1页|第1页|第1页|第1页|第1页
    二、效益指标|二、效益指标|二、效益指标|二、效益指标|二、效益指标|二、效益指标|二、效益指标
    作用|作用|明显|明显|40|40|
    小计|小计|小计|小计|100|85|
    总分|总分|总分|总分|100|85|
    说明|无|无|无|无|无|无`;

  test('are read as if they were merged', () => {
    const { project, funds, indicators, total, findings } = formOn(TABLE);
    expect([project, funds?.budget, funds?.executed]).toEqual(['乡村公路', '20', '18']);
    expect(indicators.map(({ dimension, name, target }) => [dimension, name, target])).toEqual([
      ['产出指标', '里程', '≥4公里'],
      ['效益指标', '作用', '明显'],
    ]);
    expect([total.score, total.printedScore]).toEqual(['85.00', '85']);
    expect(findings.map(({ check }) => check)).not.toContain('torn-row');
  });

  test('a name, a target and an answer of the same words are an indicator', () => {
    const { indicators } = formOn(
      `项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表\n项目名称|甲|甲|甲|甲\n三级指标|年度指标值|实际完成值|分值|得分\n明显改善|明显改善|明显改善|100|`,
    );
    expect(indicators).toMatchObject([{ name: '明显改善', verdict: 'qualitative' }]);
  });

  test('funds are read with their label in every row', () => {
    const { funds } = formOn(
      `项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表|项目支出绩效自评表\n项目名称|甲|甲|甲|甲\n预算资金（万元）|全年预算数|全年预算数|全年执行数|全年执行数\n预算资金（万元）|100|100|95|95\n三级指标|年度指标值|实际完成值|分值|得分\n里程|≥4公里|4公里|100|100`,
    );
    expect(funds).toMatchObject({ budget: '100', executed: '95' });
  });
});

describe('headings that no spelling is known for', () => {
  const assessed = (headings: string) =>
    assess(
      gridOfText(
        `${TITLE}\n一级指标|二级指标|三级指标|${headings}\n产出指标|数量指标|里程|≥4公里|3公里|100|`,
      ),
      MOF_PROFILE,
    );

  test.each([
    '年初设定指标|全年实际完成指标|标准分值|得分情况',
    '年度计划|年度完成|应得分|实得分',
    '绩效标准|实施结果|赋值|自评得分值',
    '2023年度目标|2023年度完成情况|标准分（分）|自评情况（分）',
    '当年绩效指标值|截至12月31日完成值|单项分值|单项得分',
    '目标（年初）|完成（年末）|分|得分',
    '设定要求|达到结果|分值|得分',
  ])('%s are read by the words in them', (headings) => {
    const { forms } = assessed(headings);
    expect(forms[0]?.indicators).toMatchObject([
      { target: '≥4公里', achieved: '3公里', weight: '100', score: '75.00' },
    ]);
  });

  test.each([
    '年度指标值|完成可能性|分值|备注',
    '年度指标值|1-6月执行数|分值|备注',
    '年度指标值|全年预计结果|分值|备注',
    '年度指标值|完成时限|分值|备注',
    '年度指标值|未完成数|分值|备注',
    '年度指标值|完成率|分值|备注',
    '年度指标值|目标完成要求|分值|备注',
    '指标解释|实际完成值|分值|得分',
    '整改要求|整改完成情况|分值|得分',
    '工作要求|实施结果|分值|备注',
    '申报指标值|审核意见|分值|得分',
    '年度指标值|实施主体|分值|备注',
    '年度指标值|年中完成值|分值|得分',
    '年度指标值|监控完成值|分值|得分',
    '年度指标值|同期实现值|分值|得分',
    '年度指标值|行业实现水平|分值|得分',
    '年度指标值|拟实现值|分值|得分',
    '年度指标值|需达到值|分值|得分',
    '年度指标值|应达到值|分值|得分',
    '年度指标值|评价结果|分值|得分',
    '年度指标值|实施进度|分值|得分',
    '指标属性|实际完成值|分值|得分',
  ])('%s lack the one or the other', (headings) => {
    expect(assessed(headings).forms).toEqual([]);
  });

  test.each(['自评情况', '自评等次', '评分人'])('%s is no score', (heading) => {
    const { forms } = assessed(`年度指标值|实际完成值|分值|${heading}`);
    expect(forms[0]?.indicators.map(({ cells }) => cells.score)).toEqual([null]);
  });

  test('a known heading goes before one that only seems to head the same', () => {
    const { forms } = assess(
      gridOfText(
        `${TITLE}\n一级指标|二级指标|三级指标|年度指标值|目标要求说明书|实际完成值|实施结果|分值|得分\n产出指标|数量指标|里程|≥4公里|甲|3公里|乙|100|`,
      ),
      MOF_PROFILE,
    );
    expect(forms[0]?.indicators).toMatchObject([{ target: '≥4公里', achieved: '3公里' }]);
  });

  test('points of a hundred are not those of the weight', () => {
    const { forms } = assess(
      gridOfText(
        `${TITLE}\n一级指标|二级指标|三级指标|指标值|完成值|权重|百分制得分|加权得分\n产出指标|数量指标|里程|≥4公里|3公里|100%|75|75`,
      ),
      MOF_PROFILE,
    );
    expect(forms[0]?.indicators.map(({ cells }) => cells.score)).toEqual(['H5']);
  });

  test('two that seem to head the same are asked about', () => {
    const { forms, skipped } = assess(
      gridOfText(
        `${TITLE}\n一级指标|二级指标|三级指标|年度指标值|实施结果|达到结果|分值|得分\n产出指标|数量指标|里程|≥4公里|3公里|4公里|100|`,
      ),
      MOF_PROFILE,
    );
    expect([forms.length, skipped[0]?.questions?.map(({ role }) => role)]).toEqual([0, ['achieved']]);
  });
});

describe('what a second look at invented forms showed', () => {
  test('a whole header below the headings of its groups is the header', () => {
    const { indicators, total } = formOn(
      `${TITLE}\n绩效指标|||年度指标||完成情况||评分||备注\n一级|二级|三级|目标值|单位|实际值|完成率|分值|得分|\n产出|数量|教室|10|间|8|80%|100||`,
    );
    expect(indicators).toMatchObject([{ name: '教室', target: '10间', verdict: 'unmet', score: '80.00' }]);
    expect(total.weight).toBe('100');
  });

  test('年度预算 over the labels of the funds is no budget, and 合计 below them is the amount', () => {
    const { funds } = formOn(
      `${TITLE}\n年度预算（万元）|预算数|执行数|执行率|分值|得分\n其中：基本支出|800|790||\n项目支出|1200|1100||\n合计|2000|1890|94.5%|10|9.45\n一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出|数量|里程|≥4公里|4公里|90|90`,
    );
    expect(funds).toMatchObject({ budget: '2000', executed: '1890', score: '9.45', weight: '10' });
  });

  test.each(['实际金额', '实际发生额', '决算'])('%s beside 预算金额 was spent', (heading) => {
    const { funds } = formOn(
      `${TITLE}\n项目资金（元）|预算金额|${heading}|执行率|分值|得分\n年度资金总额|500000|450000|90%|10|9\n一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出|数量|里程|≥4公里|4公里|90|90`,
    );
    expect(funds).toMatchObject({ budget: '500000', executed: '450000', score: '9.00' });
  });

  test('合计 in the first row of a dimension adds up the rows below it', () => {
    const form = formOn(
      `${TITLE}\n一级指标|二级指标|三级指标|指标值|完成值|分值|得分|偏差原因\n产出指标|合计||||60|60\n|数量指标|里程|≥4公里|4公里|30|30\n|质量指标|合格率|100%|100%|30|30\n满意度指标|合计||||40|40\n|满意度|居民满意度|≥90%|95%|40|40`,
    );
    expect(form.indicators.map(({ dimension, name }) => [dimension, name])).toEqual([
      ['产出指标', '里程'],
      ['产出指标', '合格率'],
      ['满意度指标', '居民满意度'],
    ]);
    expect([form.total.weight, form.total.score, form.total.printedScore]).toEqual(['100', '100.00', null]);
    expect(checksOf(form)).not.toEqual(expect.arrayContaining(['torn-row', 'weights-sum']));
  });

  test('points of 加分项 may stand in the printed sum of the points', () => {
    const rows = (sum: number) =>
      `${TITLE}\n一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出|数量|里程|≥4公里|4公里|100|100\n加分项|获得表彰|省级表彰|1项|1项|5|5\n总分|||||${sum}|105`;
    expect(checksOf(formOn(rows(105)))).not.toContain('weights-sum');
    expect(checksOf(formOn(rows(100)))).not.toContain('weights-sum');
    expect(checksOf(formOn(rows(104)))).toContain('weights-sum');
  });

  test('评价标准 is the target where no other column is one', () => {
    const { indicators } = formOn(
      `${TITLE}\n序号|评价内容|评价标准|分值|完成情况|得分\n1|满意度|满意度达到90%以上|50|92%|50\n2|服务人数|不少于300人|50|240人|`,
    );
    expect(indicators).toMatchObject([
      { name: '满意度', verdict: 'met', score: '50.00' },
      { name: '服务人数', verdict: 'unmet', score: '40.00' },
    ]);
  });

  test('the name is the target where it says how much and no column is headed so', () => {
    const table = (rows: string) =>
      `${TITLE}\n一级指标|二级指标|指标内容|完成情况|分值|自评得分\n${rows}\n合计||||100|100`;
    const { indicators } = formOn(
      table(
        '产出指标|数量|完成清淤河道15公里|实际完成清淤12公里|50|50\n满意度|群众|群众满意度不低于90%|满意度93%|50|50',
      ),
    );
    expect(indicators).toMatchObject([
      { name: '完成清淤河道15公里', verdict: 'unmet', score: '40.00' },
      { name: '群众满意度不低于90%', verdict: 'met', score: '50.00' },
    ]);
    expect(formsOn(table('产出指标|数量|1、清淤里程|15公里|50|50\n满意度|群众|2、满意度|93%|50|50'))).toEqual(
      [],
    );
  });

  test('points of the execution stand in a row among the indicators', () => {
    const { funds, total } = formOn(
      `${TITLE}\n项目金额（万元）|年初预算|调整预算|实际支出|执行率\n|650|600|590|98.33%\n一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出|数量|里程|≥4公里|4公里|90|90\n执行率|||||10|9.83\n总计|||||100|99.83`,
    );
    expect(funds).toMatchObject({ weight: '10', score: '9.83', cells: { weight: 'F8', score: 'G8' } });
    expect([total.weight, total.score]).toEqual(['100', '99.83']);
  });

  test('what is left of the full marks is no gap where the execution has a score and no points', () => {
    const rows = (weight: number) =>
      `${TITLE}\n预算数|1500万元|执行数|1500万元|得分|10\n一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出|数量|里程|≥4公里|4公里|${weight}|${weight}\n合计|||||100|100`;
    expect(checksOf(formOn(rows(90)))).not.toContain('weights-sum');
    expect(checksOf(formOn(rows(95)))).toContain('weights-sum');
  });

  test('a sum above its rows that is not theirs is said', () => {
    const form = formOn(
      `${TITLE}\n一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出指标|合计||||70|60\n|数量指标|里程|≥4公里|4公里|60|60\n满意度指标|合计||||40|40\n|满意度|居民满意度|≥90%|95%|40|40`,
    );
    expect(form.findings.find(({ check }) => check === 'section-weights')?.message).toContain(
      '产出指标的「合计」填报 70 分，各项分值相加是 60 分',
    );
  });

  const INDICATORS = '一级指标|二级指标|三级指标|指标值|完成值|分值|得分';
  const ROW = '产出|数量|里程|≥4公里|4公里|90|90';

  test.each([
    ['项目资金|预算|实际发生额|支出|执行率|分值|得分', '年度资金总额|100|95|90|90%|10|9', '90'],
    ['项目资金|决算|预算|支出|执行率|分值|得分', '年度资金总额|88|100|98|98%|10|9.8', '98'],
  ])('of %s 支出 was spent', (head, row, executed) => {
    expect(formOn(`${TITLE}\n${head}\n${row}\n${INDICATORS}\n${ROW}`).funds).toMatchObject({
      budget: '100',
      executed,
    });
  });

  test('实际列支 beside 决算 leaves open which was spent', () => {
    const form = formOn(
      `${TITLE}\n项目资金|预算|实际列支|决算|执行率|分值|得分\n年度资金总额|100|95|90|90%|10|9\n${INDICATORS}\n${ROW}`,
    );
    expect([form.funds, checksOf(form)]).toEqual([null, expect.arrayContaining(['funds-unread'])]);
  });

  const FUNDS = '项目资金（万元）|预算数|执行数|执行率\n年度资金总额|100|98|98%';
  test.each([
    [
      'heads a group',
      '预算执行率|||||20|19.6\n|资金|资金到位率|100%|100%|10|10\n|资金|资金使用率|100%|98%|10|9.8\n产出|数量|里程|≥4公里|4公里|80|80',
    ],
    ['is about a part of the money', `财政资金执行率|||||10|9.8\n${ROW}`],
    ['makes more than the full marks', `执行率|||||20|19.6\n${ROW}`],
    ['says 合计', `执行率|合计||||10|9.8\n${ROW}`],
  ])('a row 执行率 that %s is not where the points of the execution stand', (_what, rows) => {
    expect(formOn(`${TITLE}\n${FUNDS}\n${INDICATORS}\n${rows}\n总计|||||100|`).funds?.weight).toBeNull();
  });

  test.each([
    [
      'the first dimension has a sum',
      '产出指标|合计||||60|60\n|数量指标|里程|≥4公里|4公里|60|60\n效益指标|社会效益|就业|≥4人|4人|40|40',
    ],
    [
      'all but the last have one',
      '产出指标|合计||||50|50\n|数量指标|里程|≥4公里|4公里|50|50\n效益指标|合计||||30|30\n|社会效益|就业|≥4人|4人|30|30\n满意度指标|满意度|群众满意度|≥90%|95%|20|20',
    ],
    [
      'the last has one',
      '产出指标|数量指标|里程|≥4公里|4公里|60|60\n满意度指标|小计||||40|40\n|满意度|居民满意度|≥90%|95%|20|20\n|满意度|企业满意度|≥90%|95%|20|20',
    ],
  ])('sums above their rows are theirs where %s', (_what, rows) => {
    const form = formOn(`${TITLE}\n${INDICATORS}\n${rows}\n总分|||||100|100`);
    expect(checksOf(form)).not.toContain('section-weights');
    expect(form.indicators.every(({ dimension }) => dimension !== '')).toBe(true);
  });

  test('a column of an unknown heading may hold the target: nothing is taken for it', () => {
    const head = '一级指标|二级指标|三级指标|年度工作安排';
    expect(
      formsOn(`${TITLE}\n${head}|评分标准|完成情况|分值|得分\n产出|数量|水闸|3座|不低于2座|2座|100|`),
    ).toEqual([]);
    expect(formsOn(`${TITLE}\n${head}|完成情况|分值|得分\n产出|数量|新建2座水闸|3座|2座|100|`)).toEqual([]);
  });

  test('a list of work without a form’s title, or below a form, is none', () => {
    const list = '序号|考核内容|评分标准|完成情况|分值|得分\n1|党建|完成得满分|完成|50|50';
    expect(formsOn(`职工考核表\n${list}`)).toEqual([]);
    expect(formsOn(`${TITLE}\n${INDICATORS}\n${ROW}\n总分|||||90|90\n${list}`)).toHaveLength(1);
  });

  test('扣分项 adds nothing to the full marks', () => {
    const form = formOn(
      `${TITLE}\n${INDICATORS}\n产出|数量|里程|≥4公里|4公里|100|100\n扣分项|违规|违规扣分|0|1|5|-5\n总分|||||105|95`,
    );
    expect(checksOf(form)).toContain('weights-sum');
  });
});

describe('what a third look at invented forms showed', () => {
  const HEAD = '一级指标|二级指标|三级指标|指标值|完成值|分值|得分';
  const rowOf = (cells: string) => formOn(`${TITLE}\n${HEAD}\n产出指标|${cells}|100|`).indicators[0];

  test.each([
    ['数量指标|道路里程|20公里|完成路基12公里，投资800万元', 'needsReview', null],
    ['数量指标|道路里程|20公里|完成道路12公里，投资800万元', 'unmet', '60.00'],
    ['数量指标|培训人数|300人次|举办培训班12期，培训365人次', 'met', '100.00'],
    ['质量指标|死亡率|≤18/10万|12.5/10万人', 'met', '100.00'],
    ['时效指标|项目时间|3月底前开工|3月15日开工建设', 'met', '100.00'],
    ['时效指标|项目时间|3月底前开工|4月15日开工', 'needsReview', null],
    ['时效指标|项目时间|3月底前完成|3月15日开工', 'needsReview', null],
    ['质量指标|街面烟头|5个|8个', 'needsReview', null],
    ['质量指标|爆管次数|12次|8次', 'needsReview', null],
    ['质量指标|居民满意度|较上年提高|85%', 'needsReview', null],
    ['质量指标|服务能力|持续提升|85%', 'qualitative', '85.00'],
  ])('%s is %s', (cells, verdict, score) => {
    expect(rowOf(cells)).toMatchObject({ verdict, score });
  });

  test('1/10万 is a unit and no part of the figure', () => {
    const { indicators } = formOn(
      `${TITLE}\n一级指标|二级指标|三级指标|指标值|计量单位|完成值|分值|得分\n产出指标|质量指标|死亡率|≤18|1/10万|20|100|`,
    );
    expect(indicators).toMatchObject([{ target: '≤18/10万', score: '90.00' }]);
  });

  test.each(['', '|偏差原因及措施'])(
    'headings of groups may stand beside one that is over both rows: %s',
    (below) => {
      const { project, indicators } = formOn(
        `${TITLE}\n绩效指标|||年度指标||完成情况||偏差原因及措施\n一级指标|二级指标|三级指标|指标值|分值|实际完成值|得分${below}\n产出指标|质量指标|合格率|≥95%|100|90%||原料受潮，已换供应商`,
      );
      expect(project).toBe('乡村公路');
      expect(indicators).toMatchObject([{ name: '合格率', score: '94.74', cells: { reason: 'H6' } }]);
    },
  );

  test('points behind the names are their weights where no column has them', () => {
    const { indicators, total, findings } = formOn(
      `${TITLE}\n一级指标|二级指标|三级指标（分值）|目标值|完成值|得分\n产出指标|数量指标|里程（60分）|4公里|3公里|45\n预算执行（40分）|||100%|90%|36\n总分||||100|81`,
    );
    expect(indicators.map(({ name, weight, score }) => [name, weight, score])).toEqual([
      ['里程', '60', '45.00'],
      ['预算执行', '40', '36.00'],
    ]);
    expect(total).toMatchObject({ score: '81.00', printedScore: '81' });
    expect(findings.map(({ check }) => check)).not.toContain('torn-row');
  });

  test('10户以上企业 in a name tells of which enterprises', () => {
    const { indicators } = formOn(
      `${TITLE}\n一级指标|二级指标|三级指标|完成值|分值|得分\n产出指标|数量指标|扶持10户以上企业|8户|50|\n产出指标|数量指标|培训100人次|80人次|50|`,
    );
    expect(indicators.map(({ verdict }) => verdict)).toEqual(['needsReview', 'unmet']);
  });

  test.each([
    ...['质量指标|投诉率|≥5%|3%', '社会效益|安全事故数|≥1起|0起', '质量指标|差错率|≥1%|2%'],
    ...['社会效益|赴京上访人次|≥5人次|2人次', '满意度|群众满意度|≤90%|85%', '质量指标|合格率|≤100%|96%'],
  ])('a sign against what the name wants leaves the row to a person: %s', (cells) => {
    expect(rowOf(cells)).toMatchObject({
      ...{ verdict: 'needsReview', score: null, candidates: [] },
      note: expect.stringContaining('请核对 ≥ 与 ≤ 是否写反') as unknown,
    });
  });

  test('a sign that fits the name is not doubted', () => {
    for (const cells of ['质量指标|不合格率|≤2%|1%', '质量指标|投诉率|≤5%|3%', '质量指标|合格率|≤100%|100%'])
      expect(rowOf(cells)).toMatchObject({ verdict: 'met', score: '100.00', note: null });
    expect(rowOf('质量指标|投诉办结率|≥95%|96%')).toMatchObject({ verdict: 'met', note: null });
  });

  test.each(
    [
      '违规出租公房数量 火灾隐患出租屋数 危房出租数量 投诉出租车件数 违章出租车辆数 欠费未收缴率 逾期未收缴金额',
      '拖欠未收缴租金 积存垃圾未清运量 空置未出租套数 丢失未找回数量 破损未修补面积 污染未净化面积 破损未修复面积',
      '隐患未消除数 违规清运车次 违规收容人数 违规惩戒学生人数 错误回收件数 退货回收件数 不合格血液销毁量',
      '报废药品销毁金额 酒驾查获数 问题曝光率 电视问政曝光量 小广告未清除处数 未清除小广告处数 故障未及时修复数 手续费 蓝藻面积',
      '停产企业数 爆管次数(次)',
    ].flatMap((names) => names.split(' ')),
  )('more of %s is for a person: it is bad itself, or was left undone', (name) => {
    expect(rowOf(`效益指标|${name}|100|120`)).toMatchObject({ verdict: 'needsReview', score: null });
  });

  test.each(
    [
      '农药残留检测批次 农残检测样品数 土壤重金属检测样品数 职业病体检人数 职业病危害因素检测企业数 地中海贫血检测人数',
      '蓝藻打捞量 漂浮物打捞量 处理生活垃圾量 清运垃圾量 漏电保护器安装数量 污水截留量 雨水截留率 报送材料件数',
      '手续费收入 溢流堰建设座数 因灾倒房重建户数 离校未就业毕业生实名登记人数 停产企业复产数 停工项目复工数',
      '破产企业重整数 反诈骗讲座场次 反浪费活动次数 违禁品检查次数 非法捕捞巡查次数 违停抓拍设备安装数 油烟监控设备安装数',
      '小广告清洗面积 枯枝修剪株数 滑坡体加固处数 爆管抢修次数 收缴假药数量 遗失物品归还数 接处警情数 欠费收缴率',
      '闲置房产出租面积 丢失物品找回数 防诈骗人数',
    ].flatMap((names) => names.split(' ')),
  )('%s is work done about something bad', (name) => {
    expect(rowOf(`效益指标|${name}|100|120`)).toMatchObject({ verdict: 'met', score: '100.00' });
  });

  test.each(
    [
      '粮食库存量 农药残留检测批次 仲裁案件数 诉讼案件代理数 失业人员登记人数 裂缝检测长度 漏水检测管网长度 病害检测里程',
      '污染源检测企业数 舆情专报期数 排放口规范化建设数 报送材料件数 受理投诉件数 零事故天数',
    ].flatMap((names) => names.split(' ')),
  )('≥ stands beside %s without a word', (name) => {
    expect(rowOf(`效益指标|${name}|≥100|120`)).toMatchObject({ verdict: 'met', note: null });
  });

  test.each([
    ['3.5亿', '1.4亿元', '（万元）'],
    ['3.5亿元', '14000万元', ''],
    ['35000', '1.4亿', '（万元）'],
  ])('funds of %s and %s are read', (budget, executed, unit) => {
    const { funds } = formOn(
      `${TITLE}\n项目资金${unit}||全年预算数|全年执行数|分值|执行率|得分\n|年度资金总额|${budget}|${executed}|10|80%|8\n${HEAD}\n产出指标|数量指标|里程|≥4公里|4公里|90|90`,
    );
    expect([funds?.rate, funds?.score]).toEqual(['0.4000', '4.00']);
  });

  test('scores may be per cent as the weights are', () => {
    const form = formOn(
      `${TITLE}\n项目资金（万元）||全年预算数|全年执行数|分值|得分\n|年度资金总额|100|95|10%|9.5%\n${HEAD}\n产出指标|数量指标|里程|≥4公里|4公里|40%|40%\n|质量指标|合格率|100%|90%|50%|45%\n总分|||||100%|94.5%`,
    );
    expect(form.indicators.map(({ printedScore }) => printedScore)).toEqual(['40', '45']);
    expect(form.total.score).toBe('94.50');
    for (const check of ['score-differs', 'deducted-though-met', 'execution-score', 'total-score'])
      expect(checksOf(form)).not.toContain(check);
  });

  test('a sum stands first in its dimension though the row below it is unanswered', () => {
    const { indicators } = formOn(
      `${TITLE}\n${HEAD}\n产出指标|合计||||60|60\n|数量指标|里程|≥4公里||30|\n|质量指标|合格率|≥95%|95%|30|30\n效益指标|社会效益|就业|≥4人|4人|40|40`,
    );
    expect(indicators.map(({ dimension }) => dimension)).toEqual(['产出指标', '产出指标', '效益指标']);
  });
});

test.each([
  ['beside it 绩效标准 is only its kind', '指标值及单位|绩效标准', '10辆|计划标准', '10辆'],
  ['the order does not matter', '绩效标准|当年预期实现值', '计划标准|10辆', '10辆'],
  ['a value of several years is none', '指标值（长期）|指标值（年度）', '30辆|10辆', '10辆'],
])('the target of the year: %s', (_case, headers, cells, target) => {
  const { indicators } = formOn(
    `${TITLE}\n一级指标|二级指标|三级指标|${headers}|实际完成值|分值|得分\n产出指标|数量指标|雾炮车数量|${cells}|8辆|50|`,
  );
  expect(indicators).toMatchObject([{ target, achieved: '8辆', verdict: 'unmet' }]);
});

test('the class of an indicator is no target', () => {
  const table = `${TITLE}\n绩效指标分类|绩效指标|优|良|中|差|实际完成值|分值|得分\n产出指标|救助覆盖率|100%|90%|85%|85%|88%|50|50`;
  expect(formsOn(table)).toEqual([]);
});

test('绩效目标自评 without 表 is a title', () => {
  const table =
    '车辆购置税收入补助地方资金（普通省道公路建设）绩效目标自评\n项目名称|公路\n一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施\n产出指标|数量指标|建设里程|32.1公里|32.1公里|';
  expect(formOn(table).indicators).toMatchObject([{ verdict: 'met' }]);
});

test('同上 under 得分计算方法 is the rule of the row above, as far up as it stands', () => {
  const rule = '达到指标值得满分，未达到的按完成比例得分';
  const head = `${TITLE}\n一级指标|三级指标|分值|年度指标值（A）|全年实际值（B）|得分计算方法|得分`;
  const { indicators } = formOn(
    `${head}\n产出|甲|50|10个|8个|${rule}|40\n产出|乙|25|10个|8个|同上|20\n产出|丙|25|10个|8个|同上|20`,
  );
  expect(indicators.map(({ verdict, score }) => [verdict, score])).toEqual([
    ['unmet', '40.00'],
    ['unmet', '20.00'],
    ['unmet', '20.00'],
  ]);
  // With no rule above nobody knows what is meant.
  const first = formOn(`${head}\n产出|甲|50|10个|8个|同上|40`).indicators[0];
  expect(first?.verdict).toBe('needsReview');
});
