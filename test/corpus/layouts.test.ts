import { assess } from '../../src/core/assess';
import type { AssessedForm } from '../../src/core/assessment';
import type { GridSnapshot } from '../../src/grid/gridSnapshot';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText, movedGrid } from './gridOfText';
import { openSheets } from './openSheets';

function formOn(grid: GridSnapshot): AssessedForm {
  const [form, ...others] = assess(grid, MOF_PROFILE).forms;
  if (!form || others.length > 0) throw new Error('one form expected');
  return form;
}

/** What a row says in short: name, target, achieved, weight, verdict, score. */
function rowsOf(form: AssessedForm): string[] {
  return form.indicators.map(({ name, target, achieved, weight, verdict, score }) =>
    [name, target, achieved, weight ?? '', verdict, score ?? ''].join('|'),
  );
}

describe('columns are found by the meaning of their headers', () => {
  test.each([
    [
      'F1 ministry',
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施',
      '产出指标|数量指标|服务器|≥4套|3套|10||',
    ],
    [
      'F3 operator and unit of their own',
      '一级指标|二级指标|三级指标|指标性质|指标值|度量单位|完成值|权重|得分|未完成原因分析',
      '产出指标|数量指标|服务器|≥|4|套|3|10||',
    ],
    [
      'F5 weight before the target',
      '一级指标|二级指标|三级指标|分值|年度指标值|全年实际值|得分|未完成原因及拟采取的改进措施',
      '产出指标|数量指标|服务器|10|≥4套|3套||',
    ],
    [
      'F7 with a scoring rule column',
      '一级指标|二级指标|三级指标|分值(10分)|年度指标值(A)|全年实际值(B)|得分计算方法|得分|未完成原因分析',
      '产出指标|数量指标|服务器|10|≥4套|3套|B÷A×该指标分值||',
    ],
    [
      'F12 spaces, brackets and other words',
      '一 级 指标|二级 指标|指标名称|计量单位|指标性质|指标值|指标权重（分）|全年完成值|指标得分（分）|说明',
      '产出指标|数量指标|服务器|套|≥|4|10|3||',
    ],
    [
      'F14 stars before the headers',
      '一级指标|二级指标|三级指标|*指标值|*实际完成值|*分值|指标得分|扣减分数|完成情况简要描述|偏差原因及改进措施',
      '产出指标|数量指标|服务器|≥4套|3套|10||||',
    ],
  ])('%s', (_family, header, row) => {
    const form = formOn(gridOfText(`项目支出绩效自评表\n${header}\n${row}`));
    expect(rowsOf(form)).toEqual([`服务器|≥4套|${form.indicators[0]?.achieved ?? ''}|10|unmet|7.50`]);
    expect(form.indicators[0]?.cells.score).not.toBeNull();
  });

  test('F2: a header of two levels', () => {
    const form = formOn(
      gridOfText(
        `
        2022年度项目支出绩效自评表
        绩效指标|一级指标|二级指标|三级指标|年度指标值|||实际完成值|分值|得分|偏差原因分析及改进措施
        ||||指标性质|指标值|度量单位||||
        |产出指标|数量指标|受助人数|≧|735|人次|735|10||
        `,
        ['E2:G2'],
      ),
    );
    expect(rowsOf(form)).toEqual(['受助人数|≧735人次|735|10|met|10.00']);
    expect(form.indicators[0]?.cells.target).toBe('F4');
  });

  test('F9: the reviewer’s score is read by nobody and never written', () => {
    const form = formOn(
      gridOfText(`
        项目支出绩效自评表
        一级指标|二级指标|指标名称 (三级指标)|年初指标值|年终完成值|分值|自评分|复核分|评价标准
        产出指标|数量指标|服务器|≥4套|3套|10|||
      `),
    );
    expect(form.proposals.map(({ cell }) => cell)).toEqual(['G3']);
  });

  test('two columns with one meaning are asked about, and an answer settles it', () => {
    const grid = gridOfText(`
      项目支出绩效自评表
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|得分|偏差原因
      产出指标|数量指标|服务器|≥4套|3套|10|||
    `);
    const asked = assess(grid, MOF_PROFILE);
    expect(asked.forms).toEqual([]);
    expect(asked.skipped).toMatchObject([
      {
        questions: [
          {
            role: 'score',
            choices: [
              { column: 'G', header: '得分' },
              { column: 'H', header: '得分' },
            ],
          },
        ],
      },
    ]);
    expect(asked.skipped[0]?.reason).toContain('G、H 列都像「得分」');
    const answered = assess(grid, MOF_PROFILE, { columns: { score: 'H' } });
    expect(answered.forms[0]?.proposals.map(({ cell }) => cell)).toEqual(['H3']);
  });

  test('an answer holds wherever the same headings leave the same columns open, and nowhere else', () => {
    const sheet = (heading: string) =>
      gridOfText(`
        项目支出绩效自评表
        一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|得分|${heading}
        产出指标|数量指标|服务器|≥4套|3套|10|||
      `);
    const [question] = assess(sheet('偏差原因'), MOF_PROFILE).skipped[0]?.questions ?? [];
    if (!question) throw new Error('nothing asked');
    const cells = (heading: string, column: string) =>
      assess(sheet(heading), MOF_PROFILE, { answers: [{ question, column }] }).forms[0]?.proposals.map(
        ({ cell }) => cell,
      );
    expect(cells('偏差 原因', 'H')).toEqual(['H3']);
    expect(cells('偏差原因', 'G')).toEqual(['G3']);
    expect(cells('备注', 'H')).toBeUndefined();
    expect(cells('偏差原因', 'F')).toBeUndefined();
    const later = [
      { question, column: 'G' },
      { question, column: 'H' },
    ];
    const { forms } = assess(sheet('偏差原因'), MOF_PROFILE, { answers: later });
    expect(forms[0]?.proposals.map(({ cell }) => cell)).toEqual(['H3']);
  });

  test('an answer for one table of a sheet does not touch the next one', () => {
    const grid = gridOfText(`
      项目支出绩效自评表
      一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|得分|偏差原因
      产出指标|数量指标|服务器|≥4套|3套|10|||
      总分|||||10|||
      项目支出绩效自评表
      一级指标|二级指标|三级指标|年度指标值|实际完成值|得分|得分|分值|备注
      产出指标|数量指标|服务器|≥4套|3套|||10|
    `);
    const questions = assess(grid, MOF_PROFILE).skipped.flatMap((skipped) => skipped.questions ?? []);
    expect(questions.map(({ choices }) => choices.map(({ column }) => column).join(''))).toEqual([
      'GH',
      'FG',
    ]);
    const [first, second] = questions;
    if (!first || !second) throw new Error('not asked');
    const one = assess(grid, MOF_PROFILE, { answers: [{ question: first, column: 'G' }] });
    expect([one.forms.length, one.skipped.length]).toEqual([1, 1]);
    const answers = [
      { question: first, column: 'H' },
      { question: second, column: 'F' },
    ];
    const both = assess(grid, MOF_PROFILE, { answers });
    expect(both.forms.map(({ indicators }) => indicators[0]?.cells.score)).toEqual(['H3', 'F7']);
  });

  test('without 分值 and 得分 only a title makes it a self-evaluation', () => {
    const rows = '三级指标|指标值|完成值\n服务器|≥4套|4套';
    expect(assess(gridOfText(`绩效目标自评表\n${rows}`), MOF_PROFILE).forms).toHaveLength(1);
    expect(assess(gridOfText(`项目绩效情况\n${rows}`), MOF_PROFILE).forms).toHaveLength(0);
  });
});

const HEADER = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施';

describe('rows that are not indicators, or not alone', () => {
  test('groups go on over blank cells; points beside a name are not part of it', () => {
    const form = formOn(
      gridOfText(`
        项目支出绩效自评表
        ${HEADER}
        产 出 指 标(50分)|数量指标|甲|≥1个|1个|10||
        ||乙|≥1个|1个|10||
        |质量指标|丙|≥1个|1个|10||
        效益指标(30分)||丁|≥1个|1个|10||
      `),
    );
    expect(form.indicators.map(({ dimension, category }) => `${dimension}/${category}`)).toEqual([
      '产出指标/数量指标',
      '产出指标/数量指标',
      '产出指标/质量指标',
      '效益指标/',
    ]);
  });

  test('empty categories, template rows, notes and signatures', () => {
    const form = formOn(
      gridOfText(`
        项目支出绩效自评表
        ${HEADER}
        产出指标|数量指标|甲|≥1个|1个|10||
        ||指标2：||||
        ||……||||
        |生态效益指标|||||
        总分|||||10||
        注：1.得分按比例计算||||||
        填报人：张三|||联系电话|123456|||
      `),
    );
    expect(form.indicators.map(({ name }) => name)).toEqual(['甲']);
    expect(form.range).toBe('A1:H7');
  });

  test('a parent with numbered children counts once, a detail without weight not at all', () => {
    const form = formOn(
      gridOfText(`
        项目支出绩效自评表
        ${HEADER}
        产出指标|数量指标|一、培训|≥3期|3期|20||
        ||1、集中培训|≥2期|2期|12||
        ||2、网上培训|≥1期|1期|8||
        ||其中：女学员|≥10人|12人|||
      `),
    );
    expect(form.indicators.map(({ name }) => name)).toEqual(['1、集中培训', '2、网上培训']);
    expect(form.total.weight).toBe('20');
  });

  test('a weight shared by two rows gives neither a score of its own', () => {
    const form = formOn(
      gridOfText(
        `
        项目支出绩效自评表
        ${HEADER}
        产出指标|数量指标|甲|≥1个|1个|10||
        ||乙|≥4个|1个|||
        `,
        ['F3:F4', 'G3:G4'],
      ),
    );
    expect(form.proposals).toEqual([]);
    expect(form.indicators.map(({ score }) => score)).toEqual([null, null]);
    expect(form.total.score).toBeNull();
    expect(form.total.weight).toBe('10');
    expect(
      form.findings.filter(({ check }) => check === 'missing-value').map(({ cell }) => cell),
    ).not.toContain('F4');
  });
});

describe('rows that would be counted wrongly', () => {
  const form = (rows: string, merges: readonly string[] = []) =>
    formOn(gridOfText(`项目支出绩效自评表\n项目名称|道路|||||||\n${rows}`, merges));

  test('a header printed again on the next page begins no other form', () => {
    const { range, project, indicators, total } = form(
      `${HEADER}\n产出指标|数量指标|甲|≥1个|1个|50||\n${HEADER}\n|质量指标|乙|≥1个|1个|40||\n总分|||||90||`,
    );
    expect({ range, project, total: total.score }).toEqual({
      range: 'A1:H7',
      project: '道路',
      total: '90.00',
    });
    expect(indicators.map(({ dimension, name }) => `${dimension} ${name}`)).toEqual([
      '产出指标 甲',
      '产出指标 乙',
    ]);
  });

  test('合计 under one dimension is no total where indicators and a total follow', () => {
    const { total, proposals } = form(
      `${HEADER}\n产出指标|数量指标|甲|≥1个|1个|50||\n合计|||||50||\n效益指标|社会|乙|≥1个|1个|40||\n总分|||||90||`,
    );
    expect(total).toMatchObject({ row: 7, score: '90.00' });
    expect(proposals.map(({ cell }) => cell)).toEqual(['G4', 'G6', 'G7']);
  });

  test.each([
    ['a target', '甲|≥2个|1个|60||', '乙||1个|40||', 'D4:D5', ['needsReview', 'needsReview']],
    ['an achieved value', '甲|≥2个|1个|60||', '乙|≥3个||40||', 'E4:E5', ['needsReview', 'needsReview']],
    ['a score', '甲|≥2个|1个|60||', '乙|≥3个|3个|40||', 'G4:G5', ['unmet', 'met']],
  ])(
    '%s merged over two rows belongs to neither: nothing is scored',
    (_what, first, second, area, verdicts) => {
      const { indicators, proposals, total } = form(
        `${HEADER}\n产出指标|数量指标|${first}\n||${second}\n总分|||||100||`,
        [area],
      );
      expect(indicators.map(({ verdict }) => verdict)).toEqual(verdicts);
      expect(indicators.map(({ score }) => score)).toEqual([null, null]);
      expect(proposals).toEqual([]);
      expect(total.score).toBeNull();
    },
  );

  test('one indicator over two rows of the sheet is still one', () => {
    const { indicators } = form(`${HEADER}\n产出指标|数量指标|甲|≥2个|1个|60||\n|||||||`, [
      'C4:C5',
      'D4:D5',
      'E4:E5',
      'F4:F5',
      'G4:G5',
    ]);
    expect(indicators.map(({ name, score }) => `${name} ${score ?? ''}`)).toEqual(['甲 30.00']);
  });

  test('an execution rate that is an indicator of its own counts once', () => {
    const { total } = form(
      `项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n|年度资金总额|100|100|50|10||\n${HEADER}
预算执行|预算执行率|预算执行率|100%|50%|10||\n产出指标|数量指标|甲|≥1个|1个|90||\n总分|||||100||`,
    );
    expect(total).toMatchObject({ weight: '100', score: '95.00' });
  });
});

describe('funds and total', () => {
  const block = (head: string, total: string) =>
    formOn(
      gridOfText(`
        项目支出绩效自评表
        （2023年度）
        项目名称||道路维修|||||
        ${head}
        ${total}
        ${HEADER}
        产出指标|数量指标|甲|≥1个|1个|10||
      `),
    );

  test.each([
    [
      'the adjusted budget wins',
      '项目资金（元）||年初预算数|调整后预算数|全年执行数|分值|执行率|得分',
      '|年度资金总额|100|80|60|10||',
      { budget: '80', rate: '0.7500', score: '7.50' },
      '元',
    ],
    [
      'one budget column, rate and score headers with formulas',
      '资金情况（万元）||全年预算数（A）|全年执行数（B）|分值|执行率（B/A）|得分',
      '|年度资金总额：|30|15|10||',
      { budget: '30', rate: '0.5000', score: '5.00' },
      '万元',
    ],
    [
      'the weight stands in the header',
      '预算执行情况（万元）（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）',
      '|年度财政资金总额|5|4||',
      { budget: '5', rate: '0.8000', weight: '20', score: '16.00' },
      '万元',
    ],
  ])('%s', (_name, head, total, funds, unit) => {
    const form = block(head, total);
    expect(form.funds).toMatchObject(funds);
    expect(form.moneyUnit).toBe(unit);
    expect(form.year).toBe(2023);
    expect(form.project).toBe('道路维修');
  });

  test.each([
    [
      'figures from the first column on, without labels',
      '下达额度|实际支出金额|执行率|分值|得分\n5000|4500|90%|20|18',
      { budget: '5000', executed: '4500', rate: '0.9000', weight: '20', score: '18.00' },
      null,
    ],
    [
      'weight and score of the rate by their own names, the unit in a line above',
      '单位：万元\n年初预算数|全年预算数|全年执行数|执行率|执行率权重|执行率得分\n200|180|171|95%|10|',
      { budget: '180', weight: '10', score: '9.50' },
      '万元',
    ],
  ])('%s', (_name, block, funds, unit) => {
    const form = formOn(
      gridOfText(
        `项目支出绩效自评表\n项目名称|医院扩建\n${block}\n${HEADER}\n产出指标|数量指标|甲|≥1个|1个|10||`,
      ),
    );
    expect(form.funds).toMatchObject(funds);
    expect(form.moneyUnit).toBe(unit);
  });

  test.each([
    ['总分|||||10|8|', '8'],
    ['合计|||||10|8.5|', '8.5'],
    ['自评总分：|||||10|9分|优', '9'],
  ])('%s is the total', (row, printed) => {
    const form = formOn(
      gridOfText(`项目支出绩效自评表\n${HEADER}\n产出指标|数量指标|甲|≥1个|1个|10|8|\n${row}`),
    );
    expect(form.total.printedScore).toBe(printed);
    expect(form.indicators).toHaveLength(1);
  });

  test('sources beside one another without 合计: an unknown amount leaves the total open, and says so', () => {
    const lines = (own: string) => `资金情况（万元）||中央|省|本级|分值|执行率|得分
      |全年预算数|3|4|2|10||
      |全年执行数|3|4|${own}|||
      ${HEADER}
      产出指标|数量指标|甲|≥1个|1个|90|90|
      总分|||||100||`;
    const merges = ['F3:F4', 'G3:G4', 'H3:H4'];
    const known = formOn(gridOfText(`项目支出绩效自评表\n${lines('1')}`, merges));
    expect(known.funds).toMatchObject({ budget: '9', executed: '8', rate: '0.8889', score: '8.89' });
    expect(known.total.score).toBe('98.89');
    const unknown = formOn(gridOfText(`项目支出绩效自评表\n${lines('—')}`, merges));
    expect(unknown.funds).toMatchObject({ budget: '9', executed: null, rate: null, score: null });
    expect(unknown.total).toMatchObject({ score: null, open: [{ name: '年度资金总额' }] });
  });

  test('a total above the indicators', () => {
    const form = formOn(
      gridOfText(
        `项目支出绩效自评表\n项目名称|道路维修|自评得分|96\n${HEADER}\n产出指标|数量指标|甲|≥1个|1个|10|8|`,
      ),
    );
    expect(form.total).toMatchObject({ row: 2, printedScore: '96' });
  });

  test('an error value in the total is neither read nor overwritten as a blank', () => {
    const grid = gridOfText(
      `项目支出绩效自评表\n${HEADER}\n产出指标|数量指标|甲|≥1个|1个|10|10|\n总分|||||10||`,
    );
    const rows = grid.rows.map((row, index) =>
      index === 3
        ? row.map((cell, column) =>
            column === 6 ? { ...cell, value: '#REF!', type: 'error' as const, formula: '=SUM(#REF!)' } : cell,
          )
        : row,
    );
    const form = formOn({ ...grid, rows });
    expect(form.total.printedScore).toBeNull();
    expect(form.proposals.find(({ role }) => role === 'total')?.occupancy).toBe('formula');
  });
});

describe('where a form stands', () => {
  test('anywhere on the sheet, with text around it', () => {
    const [seed] = openSheets('seed-typed.xlsx');
    if (!seed) throw new Error('no seed');
    const here = formOn(seed);
    const there = formOn(movedGrid(seed, 40, 3));
    expect(rowsOf(there)).toEqual(rowsOf(here));
    expect(there.range).toBe('D41:L63');
    expect(there.findings.map(({ check }) => check)).toEqual(here.findings.map(({ check }) => check));
  });

  test('without knowing the merged areas', () => {
    for (const seed of openSheets('seed-typed.xlsx')) {
      expect(rowsOf(formOn({ ...seed, merges: [] }))).toEqual(rowsOf(formOn(seed)));
    }
  });

  test('a second form without its title begins at its 项目名称', () => {
    const one = (name: string) =>
      `项目名称||${name}\n${HEADER}\n产出指标|数量指标|甲|≥1个|1个|10||\n总分|||||10||`;
    const { forms } = assess(gridOfText(`项目支出绩效自评表\n${one('第一')}\n${one('第二')}`), MOF_PROFILE);
    expect(forms.map(({ project, range }) => `${project ?? ''} ${range}`)).toEqual([
      '第一 A1:H5',
      '第二 A6:H9',
    ]);
  });
});

describe('sheets without a form are skipped with the reason', () => {
  test.each([
    ['项目支出绩效目标申报表\n三级指标|指标值\n服务器|≥4套', '项目支出绩效目标申报表'],
    ['会议纪要\n今天讨论了预算', '没有「年度指标值」'],
    ['一级指标|三级指标|年度指标值\n产出|甲|≥1', '没有「实际完成值」'],
  ])('%#', (table, words) => {
    const { forms, skipped } = assess(gridOfText(table), MOF_PROFILE);
    expect(forms).toEqual([]);
    expect(skipped[0]?.reason.replace(/表头里没有「年度指标值」/, '没有「年度指标值」')).toContain(words);
  });
});
