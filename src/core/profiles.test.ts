import { gridOfText } from '../../test/corpus/gridOfText';
import { assess } from './assess';
import { scoringProfileSchema } from './scoring/profile';
import { BUILT_IN_PROFILES, builtInProfile } from './scoring/profiles/builtIn';
import { MOF_PROFILE } from './scoring/profiles/mof';
import { parseProfile, printProfile } from './scoring/profiles/parseProfile';

test.each(BUILT_IN_PROFILES.map((profile) => [profile.id, profile] as const))(
  '%s fits the schema and survives export and import',
  (_id, profile) => {
    expect(scoringProfileSchema.parse(profile)).toEqual(profile);
    expect(parseProfile(JSON.parse(printProfile(profile)))).toEqual({ kind: 'profile', profile });
  },
);

test.each([
  ['mof', 'mof'],
  ['财政部通用', 'mof'],
  ['湖北', 'hubei'],
  ['Hubei', 'hubei'],
  ['预算管理一体化', 'yitihua'],
  ['四川', 'sichuan'],
  ['广西', 'guangxi'],
  ['火星', undefined],
])('%s is found as %s', (name, id) => {
  expect(builtInProfile(name)?.id).toBe(id);
});

const GRID = gridOfText(`
  项目支出绩效自评表
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|质量指标|差错|≤10次|12次|10||因
  ||培训|≥10期|12.5期|10||
  效益指标|社会效益|形象|总体提升|55%|10||因
`);

test.each([
  ['mof', ['8.33', '10.00', '5.50'], [false, false], ['0.00', '6.00']],
  ['hubei', ['8.33', '10.00', '5.50'], [false, false], ['5.00', '8.00']],
  ['yitihua', ['8.00', '10.00', '5.50'], [true, true], ['0.00', '6.00']],
])('%s differs by its data alone', (id, scores, [over, reason], band) => {
  const profile = builtInProfile(id);
  if (!profile) throw new Error(id);
  const [form] = assess(GRID, profile).forms;
  expect(form?.indicators.map(({ score }) => score)).toEqual(scores);
  expect(form?.indicators[1]).toMatchObject({ overTarget: over, reasonRequired: reason });
  expect(form?.indicators[2]?.band).toEqual(band);
  expect(form?.profile).toBe(id);
});

describe('a person’s own profile', () => {
  test('takes what it does not say from its base', () => {
    const parsed = parseProfile({ id: '我的', base: 'hubei', decimals: 1 });
    expect(parsed).toMatchObject({
      kind: 'profile',
      profile: { id: '我的', decimals: 1, qualitativeTiers: { top: 80, middle: 50 } },
    });
  });

  test.each([
    [[], /JSON 对象/],
    ['mof', /JSON 对象/],
    [{ base: '火星' }, /「base」是「火星」/],
    [{ decimal: 1 }, /没有「decimal」这一项/],
    [{ grades: { excellent: 90, good: 80, fair: 60, bad: 0 } }, /没有「grades\.bad」这一项/],
    [{ decimals: 3 }, /「decimals」不对：不能大于 2/],
    [{ decimals: '1' }, /「decimals」不对：应是(数字|整数)/],
    [{ atMost: 'square' }, /「atMost」不对：只能是 ratio、linear/],
    [
      { qualitativeTiers: { top: 60, middle: 80 } },
      /「qualitativeTiers」不对：「top」（达成）要大于「middle」（部分达成）/,
    ],
    [{ grades: { excellent: 80, good: 90, fair: 60 } }, /「grades」不对/],
    [{ overTargetFrom: 30 }, /「overTargetFrom」不对：不能小于 100/],
    [{ severities: { 'weights-sum': 'fatal' } }, /「severities\.weights-sum」不对：只能是/],
  ])('%j is refused by name', (json, sentence) => {
    const parsed = parseProfile(json);
    expect(parsed.kind).toBe('refused');
    if (parsed.kind === 'refused') expect(parsed.message['zh-CN']).toMatch(sentence);
  });
});

describe('what a profile can switch', () => {
  const funds = gridOfText(`
    项目支出绩效自评表
    项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分
    |年度资金总额|100|100|75|10||
    一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
    产出指标|数量指标|甲|≥1个|1个|90|90|
    总分|||||100||
  `);

  test('a cap on the total by the execution rate', () => {
    const capped = {
      ...MOF_PROFILE,
      totalCaps: [
        { rateBelow: 70, atMost: 79 },
        { rateBelow: 80, atMost: 89 },
      ],
    };
    expect(assess(funds, MOF_PROFILE).forms[0]?.total).toMatchObject({ score: '97.50', grade: 'excellent' });
    expect(assess(funds, capped).forms[0]?.total).toMatchObject({
      score: '89.00',
      grade: 'good',
      working: '7.50 + 90.00 = 97.50 → 89.00 (75.00% < 80%)',
    });
  });

  test('the severity of a check, and whether it is raised at all', () => {
    const severity = (severities: Record<string, 'hint' | 'off'>) =>
      assess(GRID, { ...MOF_PROFILE, severities })
        .forms[0]?.findings.filter(({ check }) => check === 'weights-sum')
        .map((finding) => finding.severity);
    expect(severity({})).toEqual(['error']);
    expect(severity({ 'weights-sum': 'hint' })).toEqual(['hint']);
    expect(severity({ 'weights-sum': 'off' })).toEqual([]);
  });
});
