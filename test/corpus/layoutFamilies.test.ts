import { assess } from '../../src/core/assess';
import { LAYOUT_FAMILIES, type LayoutFamily } from '../../src/core/form/layoutFamilies';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

const TITLE = '设备购置项目支出绩效自评表';

function verdictOf(lines: readonly string[]): unknown {
  return assess(gridOfText(lines.join('\n')), MOF_PROFILE).forms.map(({ indicators }) =>
    indicators.map(({ name, verdict, score, weight }) => [name, verdict, weight && score]),
  );
}

/** Fujian's example prints a rule of its own: one set fewer costs 2 points. */
const scoreOf = ({ row }: LayoutFamily) => (row.includes('少1套扣2分') ? '8.00' : '7.50');
const wanted = (family: LayoutFamily) => [
  [['服务器', 'unmet', family.row.split('|').includes('10') ? scoreOf(family) : null]],
];

describe.each(LAYOUT_FAMILIES.map((family) => [family.id, family.name, family] as const))(
  '%s %s',
  (_id, _name, family) => {
    test('its example row is read and judged', () =>
      expect(verdictOf([TITLE, ...family.header, family.row])).toEqual(wanted(family)));

    test('so it is with a blank column at the left and a blank row above', () => {
      const lines = [TITLE, '', ...family.header, family.row].map((line) => `|${line}`);
      expect(verdictOf(lines)).toEqual(wanted(family));
    });
  },
);

test.each([
  ['sales figures', ['销售业绩表', '姓名|目标值|完成值', '甲|100|90']],
  ['a plan', ['项目支出绩效目标申报表', '一级指标|二级指标|三级指标|指标值', '产出指标|数量指标|服务器|4套']],
  [
    'a monitoring form',
    [
      '绩效目标执行监控表',
      '一级指标|二级指标|三级指标|年度指标值|1-7月执行情况|全年预计完成情况',
      '产出|数量|服务器|4套|2套|4套',
    ],
  ],
  ['a table of progress', ['工程进度统计', '序号|指标名称|计划值|实际值', '1|桩基|100|80']],
])('%s is no form', (_kind, lines) => expect(verdictOf(lines)).toEqual([]));

test('funds without one indicator row are still a form', () => {
  const { forms } = assess(
    gridOfText(
      [
        TITLE,
        '项目资金|全年预算数|全年执行数|分值|得分',
        '年度资金总额|50|40|10|8',
        LAYOUT_FAMILIES[0]?.header[0],
      ].join('\n'),
    ),
    MOF_PROFILE,
  );
  expect(forms.map(({ funds, indicators }) => [funds?.rate, indicators.length])).toEqual([['0.8000', 0]]);
});

test.each([
  [
    'no indicator below the header',
    [TITLE, '一级指标|三级指标|年度指标值|实际完成值|得分'],
    '第 2 行是指标表头，下面一行指标也没有。',
  ],
  [
    'no points and no title',
    ['情况表', '一级指标|三级指标|年度指标值|实际完成值', '产出|服务器|4套|3套'],
    '没有「分值」列，也没有「得分」列',
  ],
])('a sheet is skipped with what is missing: %s', (_kind, lines, says) =>
  expect(assess(gridOfText(lines.join('\n')), MOF_PROFILE).skipped[0]?.reason).toContain(says),
);

test.each([
  [
    'a title that says what became of the targets',
    '某桥养护项目绩效目标完成情况表（2020年度）',
    '绩效指标|一级指标|三级指标|预期指标值|实际完成指标值',
    '|产出|服务器|≥4套|3套',
  ],
  [
    'an annex of an evaluator',
    '某路2022年绩效目标完成情况',
    '一级指标|指标名称|目标值|完成值',
    '产出|服务器|≥4套|3套',
  ],
  [
    'targets without names, right under the title',
    '某社区2022年度绩效自评',
    '绩效目标值|实际完成值|累计完成率',
    '≥4套|3套|75%',
  ],
])('without points a form is known by its title: %s', (_kind, title, header, row) => {
  const [form] = assess(gridOfText([title, header, row].join('\n')), MOF_PROFILE).forms;
  expect(form?.title).toBe(title);
  expect(form?.indicators.map(({ verdict }) => verdict)).toEqual(['unmet']);
});

test('年度绩效目标完成情况 inside a form begins no other form', () => {
  const grid = gridOfText(
    [
      TITLE,
      '年度绩效目标完成情况',
      '预期目标|购置服务器',
      LAYOUT_FAMILIES[0]?.header[0],
      LAYOUT_FAMILIES[0]?.row,
    ].join('\n'),
  );
  expect(assess(grid, MOF_PROFILE).forms.map(({ title }) => title)).toEqual([TITLE]);
});

test('a form of a department as a whole is a kind of its own, without the sections of a project', () => {
  const lines = [
    '部门整体支出绩效自评表',
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因',
    '履职效能|数量指标|服务器|≥4套|3套|50|37.5|设备到货晚，已督促供应商',
    '社会效应|服务对象|满意率|≥90%|95%|50|50|',
  ];
  const [form] = assess(gridOfText(lines.join('\n')), MOF_PROFILE).forms;
  expect(form?.kind).toBe('department');
  const checks = form?.findings.map(({ check }) => check) ?? [];
  expect(checks).not.toContain('section-missing');
  expect(checks).not.toContain('section-weights');
});

test.each([
  ['正向', '≥', '8', 'unmet'],
  ['反向', '≤', '8', 'met'],
])('指标性质 定量 beside 指标方向 %s is held as %s', (way, _sign, achieved, verdict) => {
  const lines = [
    TITLE,
    '一级指标|二级指标|三级指标|指标性质|指标方向|指标值|计量单位|完成值|分值|得分',
    `产出指标|数量指标|服务器|定量|${way}|10|台|${achieved}|10|`,
  ];
  const [form] = assess(gridOfText(lines.join('\n')), MOF_PROFILE).forms;
  expect(form?.indicators.map((row) => row.verdict)).toEqual([verdict]);
});

test('a starred row says that its figures stand below', () => {
  const lines = [
    TITLE,
    '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分',
    '产出指标|数量指标|★培训|||50|',
    '||场次|≥10场|8场||',
    '||人数|≥100人|120人||',
    '效益指标|社会效益|知晓率|≥90%|95%|50|',
  ];
  const [form] = assess(gridOfText(lines.join('\n')), MOF_PROFILE).forms;
  expect(form?.indicators[0]).toMatchObject({ verdict: 'needsReview' });
  expect(form?.indicators[0]?.note).toContain('写在下面几行');
});
