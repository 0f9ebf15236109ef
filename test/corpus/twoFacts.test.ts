import { assess } from '../../src/core/assess';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { gridOfText } from './gridOfText';

/**
 * Pairs of findings that come together on the published forms and are two facts all the same: each can be put right while
 * the other stays, in a cell of its own. What can't be is one fact and has to give way (CHECKS, rules for all).
 */
const HEAD = [
  '项目支出绩效自评表',
  '（2021年度）',
  '项目名称||测试项目',
  '主管部门||某局||实施单位||某局',
  '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
];
const INDICATORS = '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施';

function checksOf(
  lines: readonly string[],
  changes: readonly (readonly [string, string])[],
): readonly string[] {
  const text = changes.reduce<string>((all, [from, to]) => {
    if (!all.includes(from)) throw new Error(`no ${from}`);
    return all.replace(from, to);
  }, lines.join('\n'));
  return assess(gridOfText(text), MOF_PROFILE).forms.flatMap(({ findings }) =>
    findings.map(({ check }) => check),
  );
}

interface Pair {
  readonly form: readonly string[];
  readonly checks: readonly [string, string];
  /** What puts the first right and leaves the second, and the other way round. */
  readonly first: readonly (readonly [string, string])[];
  readonly second: readonly (readonly [string, string])[];
}

const PAIRS: Readonly<Record<string, Pair>> = {
  'ten points are missing, and the total counts ten too many (seeds 1 to 4)': {
    form: [
      ...HEAD,
      '|年度资金总额|50|50|50|10|100%|10',
      INDICATORS,
      '产出指标|数量指标|甲|≥4|5|40|40|',
      '效益指标|社会效益指标|乙|≥4|5|30|30|',
      '满意度指标|服务对象满意度指标|丙|≥90%|95%|10|10|',
      '总分|||||100|100|',
    ],
    checks: ['weights-sum', 'total-score'],
    // The missing points go to a row that was not fully met.
    first: [['≥4|5|40|40|', '≥5|4|50|40|设备到货晚，下年提前采购']],
    second: [['100|100|', '100|90|']],
  },
  'a blank weight, and a sum of weights (seed 6)': {
    form: [
      ...HEAD,
      '|年度资金总额|50|50|50|10|100%|10',
      INDICATORS,
      '产出指标|数量指标|甲|≥4|5|40|40|',
      '|数量指标|丁|≥4|5||10|',
      '效益指标|社会效益指标|乙|≥4|5|30|30|',
      '满意度指标|服务对象满意度指标|丙|≥90%|95%|10|10|',
      '总分|||||100|100|',
    ],
    checks: ['weights-sum', 'missing-value'],
    first: [
      ['≥4|5|40|40|', '≥4|5|50|50|'],
      ['≥4|5||10|', '≥4|5|||'],
    ],
    second: [
      ['≥4|5||10|', '≥4|5|5|5|'],
      ['100|100|', '100|95|'],
    ],
  },
  'no budget to count a rate of, and parts of another sum (form 01)': {
    form: [
      ...HEAD,
      '|年度资金总额|0|0|0|10|0|0',
      '|其中：当年财政拨款|90|89.97|89.97|—||—',
      INDICATORS,
      '产出指标|数量指标|甲|≥4|5|50|50|',
      '效益指标|社会效益指标|乙|≥4|5|30|30|',
      '满意度指标|服务对象满意度指标|丙|≥90%|95%|10|10|',
      '总分|||||100|90|',
    ],
    checks: ['budget-figures', 'fund-parts'],
    first: [['|0|0|0|10|0|0', '|0|89.97|89.97|10|100%|10']],
    second: [['|90|89.97|89.97|', '|0|0|0|']],
  },
};

describe.each(Object.entries(PAIRS))('%s', (_case, { form, checks, first, second }) => {
  test('both are found', () => {
    expect(checksOf(form, [])).toEqual(expect.arrayContaining([...checks]));
  });

  test.each([
    [checks[0], checks[1], first],
    [checks[1], checks[0], second],
  ])('%s can be put right and %s stays', (righted, stays, changes) => {
    const found = checksOf(form, changes);
    expect(found).toContain(stays);
    expect(found).not.toContain(righted);
  });
});
