import { gridOfText } from '../../test/corpus/gridOfText';
import { assess } from './assess';
import type { AssessedForm } from './assessment';
import { MOF_PROFILE } from './scoring/profiles/mof';

const HEADER = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施';

function formOn(table: string): AssessedForm {
  const [form] = assess(gridOfText(`项目支出绩效自评表\n${table}`), MOF_PROFILE).forms;
  if (!form) throw new Error('no form');
  return form;
}

function withFunds(head: string, row: string, weight = '90', whole = weight): AssessedForm {
  return formOn(`${head}\n${row}\n${HEADER}\n产出指标|数量指标|甲|≥1个|1个|${weight}||\n总分|||||${whole}||`);
}

const FUNDS = '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分';

describe('the execution rate', () => {
  test.each([
    ['plain', '|年度资金总额|100|80|60|10||', '0.7500', '7.50'],
    ['nothing spent', '|年度资金总额|100|80|0|10||', '0.0000', '0.00'],
    [
      'more spent than planned earns no more than the weight',
      '|年度资金总额|100|80|100|10||',
      '1.2500',
      '10.00',
    ],
    ['four decimals, half up', '|年度资金总额|3|3|2|10||', '0.6667', '6.67'],
    ['each figure with its own unit', '|年度资金总额|50万元|50万元|299900元|10||', '0.5998', '6.00'],
    ['one figure with the form’s other unit', '|年度资金总额|50|50|299900元|10||', '0.5998', '6.00'],
    ['万 in a 万元 column', '|年度资金总额|5.8万|5.8万|2.9|10||', '0.5000', '5.00'],
    ['a weight written as a share', '|年度资金总额|100|80|60|10%||', '0.7500', '7.50'],
    ['a budget of 0', '|年度资金总额|0|0|0|10||', null, null],
    ['no adjusted budget where the layout has one', '|年度资金总额|100|—|60|10||', null, null],
    ['no executed amount', '|年度资金总额|100|80||10||', null, null],
  ])('%s', (_case, row, rate, score) => {
    expect(withFunds(FUNDS, row).funds).toMatchObject({ rate, score });
  });

  test('a rate that is not known leaves the total open', () => {
    const { total } = withFunds(FUNDS, '|年度资金总额|100|—|60|10||');
    expect(total.score).toBeNull();
    expect(total.open.map(({ name }) => name)).toEqual(['年度资金总额']);
  });

  test('a weight that stands in the header counts in the total', () => {
    const { total, proposals } = withFunds(
      '预算执行情况（万元）（20分）||预算数（A）|执行数（B）|执行率（B/A）|得分（20分*执行率）||',
      '|年度财政资金总额|5|4||||',
      '80',
      '100',
    );
    expect(total).toMatchObject({ weight: '100', score: '96.00' });
    expect(proposals.at(-1)).toMatchObject({ role: 'total', value: '96.00' });
  });

  test('a rate that earns no points is not counted', () => {
    const { total } = withFunds(
      '项目资金（万元）||年初预算数|全年预算数|全年执行数|执行率||',
      '|年度资金总额|100|80|60|||',
      '100',
    );
    expect(total).toMatchObject({ weight: '100', score: '100.00' });
  });
});

describe('the total', () => {
  const rows = (...lines: readonly string[]) => formOn(`${HEADER}\n${lines.join('\n')}\n总分|||||||`).total;

  test.each([
    ['a definite score counts, whatever is printed', ['产出|数量|甲|≥4|3|10|10|'], '7.50'],
    ['a qualitative score inside its band stands', ['效益|社会|甲|总体提升|90%|10|9.5|'], '9.50'],
    ['the weight itself lies inside the top band', ['效益|社会|甲|总体提升|90%|10|10|'], '10.00'],
    ['outside its band the suggestion counts', ['效益|社会|甲|总体提升|90%|10|7.9|'], '9.00'],
    ['the upper end of a lower band is outside', ['效益|社会|甲|总体提升|70%|10|8|'], '7.00'],
    ['the lower end is inside', ['效益|社会|甲|总体提升|70%|10|6|'], '6.00'],
    ['a row for review counts as printed', ['产出|时效|甲|12.31日|6.31日|10|5|'], '5.00'],
    ['a row without achieved value counts as printed', ['产出|数量|甲|≥4||10|5|'], '5.00'],
    ['a row without weight counts as printed', ['产出|数量|甲|≥4|4||5|'], '5.00'],
    ['a weight of 0 is no hole', ['产出|数量|甲|≥4|4|0||', '||乙|≥1|1|10||'], '10.00'],
    ['weights written as shares', ['产出|数量|甲|≥4|3|10%||', '||乙|≥1|1|20%||'], '27.50'],
  ])('%s', (_case, lines, score) => {
    expect(rows(...lines).score).toBe(score);
  });

  test.each([
    ['for review and blank', '产出|时效|甲|12.31日|6.31日|10||'],
    ['no achieved value and blank', '产出|数量|甲|≥4||10||'],
    ['no weight and blank', '产出|数量|甲|≥4|4|||'],
    ['two numbers in the weight', '产出|数量|甲|≥4|4|5 10||'],
    ['words without a basis and blank', '效益|社会|甲|总体提升|群众反映尚可|10||'],
  ])('%s: open, and named', (_case, line) => {
    const total = rows(line, '||乙|≥1|1|10||');
    expect(total.score).toBeNull();
    expect(total.open.map(({ name, row }) => `${name} ${row}`)).toEqual(['甲 3']);
  });
});

test.each([
  ['90', 'excellent'],
  ['89.99', 'good'],
  ['80', 'good'],
  ['79.99', 'fair'],
  ['60', 'fair'],
  ['59.99', 'poor'],
])('a total of %s of 100 is %s', (points, grade) => {
  const form = formOn(`${HEADER}\n产出|时效|甲|12.31日|6.31日|100|${points}|\n总分|||||100||`);
  expect(form.total).toMatchObject({ grade });
});
