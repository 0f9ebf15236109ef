import { gridOfText } from './gridOfText';
import { assess } from '../../src/core/assess';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';

/** Verdict and score of each row: direction or operator, target, achieved value. */
function judged(header: string, rows: readonly string[]): readonly string[] {
  const grid = gridOfText(
    [
      '项目支出绩效自评表',
      `一级指标|二级指标|三级指标|${header}|年度指标值|实际完成值|分值|得分|偏差原因`,
      ...rows.map((row, index) => `产出指标|质量指标|指标${'甲乙丙丁戊己庚'.charAt(index)}|${row}|10||`),
    ].join('\n'),
  );
  return assess(grid, MOF_PROFILE).forms.flatMap(({ indicators }) =>
    indicators.map(({ verdict, score }) => `${verdict} ${score ?? '-'}`),
  );
}

describe('a column of its own for operator or direction', () => {
  test.each([
    '正向',
    '正',
    '正指标',
    '正向型',
    '越大越好',
    '高优',
    '定量（正向）',
    '+',
    '〉=',
    '≥（大于等于）',
  ])('%s: more is better', (says) => {
    expect(judged('指标方向', [`${says}|90%|95%`, `${says}|90%|81%`])).toEqual(['met 10.00', 'unmet 9.00']);
  });

  test.each(['反向', '反', '反指标', '逆向型', '越小越好', '低优', '定量(反向)', '〈=', '≤（小于等于）'])(
    '%s: fewer is better',
    (says) => {
      expect(judged('指标方向', [`${says}|10%|8%`, `${says}|8%|10%`])).toEqual(['met 10.00', 'unmet 8.00']);
    },
  );

  test('a minus is a direction beside a plus, and a filler alone', () => {
    expect(judged('指标方向', ['+|8次|10次', '-|8次|10次'])).toEqual(['met 10.00', 'unmet 8.00']);
    expect(judged('指标性质', ['-|8次|10次', '≤|8次|10次'])).toEqual(['met 10.00', 'unmet 8.00']);
  });

  test('a direction beside words says nothing that they do not', () => {
    expect(judged('指标方向', ['正向|提升|提升', '反向|下降|下降', '正向|90%|95%'])).toEqual([
      'qualitative 10.00',
      'qualitative 10.00',
      'met 10.00',
    ]);
  });
});
