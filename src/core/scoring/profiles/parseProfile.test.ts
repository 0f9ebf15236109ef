import { MOF_PROFILE } from './mof';
import { parseProfile, printProfile } from './parseProfile';

function refusalOf(json: unknown): readonly [string, string] {
  const parsed = parseProfile(json);
  if (parsed.kind !== 'refused') throw new Error('taken');
  return [parsed.message['zh-CN'], parsed.message['en-US']];
}

describe('a setting that is refused says what it may be', () => {
  test.each<[unknown, string, string]>([
    [
      [],
      '评分规则应是一个 JSON 对象，例如 {"id": "我的规则", "decimals": 1}。',
      'Scoring profile: It must be a JSON object.',
    ],
    [
      { base: 5 },
      '评分规则应是一个 JSON 对象，例如 {"id": "我的规则", "decimals": 1}。',
      'Scoring profile: It must be a JSON object.',
    ],
    [
      { base: '火星' },
      '评分规则的「base」是「火星」，只能是 mof、hubei、yitihua、sichuan、guangxi。',
      'Scoring profile: base must be one of mof、hubei、yitihua、sichuan、guangxi.',
    ],
    [
      { decimal: 1, tolerence: 1 },
      '评分规则里没有「decimal、tolerence」这一项，请检查拼写。',
      'Scoring profile: there is no field “decimal、tolerence”.',
    ],
    [
      { grades: { excellent: 90, good: 80, fair: 60, bad: 0 } },
      '评分规则里没有「grades.bad」这一项，请检查拼写。',
      'Scoring profile: there is no field “grades.bad”.',
    ],
    [
      { decimals: 3 },
      '评分规则的「decimals」不对：不能大于 2。',
      'Scoring profile: field “decimals” is wrong: it must be at most 2.',
    ],
    [
      { overTargetFrom: 30 },
      '评分规则的「overTargetFrom」不对：不能小于 100。',
      'Scoring profile: field “overTargetFrom” is wrong: it must be at least 100.',
    ],
    [
      { atMost: 'square' },
      '评分规则的「atMost」不对：只能是 ratio、linear。',
      'Scoring profile: field “atMost” is wrong: it must be one of ratio, linear.',
    ],
    [
      { tolerance: '0.1' },
      '评分规则的「tolerance」不对：应是数字。',
      'Scoring profile: field “tolerance” is wrong: it must be a number.',
    ],
    [
      { decimals: 1.5 },
      '评分规则的「decimals」不对：应是整数。',
      'Scoring profile: field “decimals” is wrong: it must be a int.',
    ],
    [
      { id: 5 },
      '评分规则的「id」不对：应是文字。',
      'Scoring profile: field “id” is wrong: it must be a string.',
    ],
    [
      { grades: 90 },
      '评分规则的「grades」不对：应是对象 { }。',
      'Scoring profile: field “grades” is wrong: it must be a object.',
    ],
    [
      { totalCaps: 89 },
      '评分规则的「totalCaps」不对：应是列表 [ ]。',
      'Scoring profile: field “totalCaps” is wrong: it must be a array.',
    ],
    [
      { severities: 'off' },
      '评分规则的「severities」不对：应是对象 { }。',
      'Scoring profile: field “severities” is wrong: it must be a record.',
    ],
    [
      { totalCaps: [{ rateBelow: 80, atMost: 89 }, { rateBelow: 80 }] },
      '评分规则的「totalCaps.1.atMost」不对：应是数字。',
      'Scoring profile: field “totalCaps.1.atMost” is wrong: it must be a number.',
    ],
    [
      { qualitativeTiers: { top: 60, middle: 80 } },
      '评分规则的「qualitativeTiers」不对：「top」（达成）要大于「middle」（部分达成）。',
      'Scoring profile: field “qualitativeTiers” is wrong: it must satisfy top > middle.',
    ],
    [
      { grades: { excellent: 90, good: 60, fair: 60 } },
      '评分规则的「grades」不对：优、良、中的分数线要从高到低。',
      'Scoring profile: field “grades” is wrong: it must satisfy excellent > good > fair.',
    ],
  ])('%j', (json, chinese, english) => {
    expect(refusalOf(json)).toEqual([chinese, english]);
  });
});

describe('the bounds of each setting', () => {
  test.each<[string, readonly unknown[], readonly unknown[]]>([
    ['id', ['我', '我'.repeat(60)], ['', '我'.repeat(61)]],
    [
      'name',
      [
        { 'zh-CN': '我', 'en-US': 'M' },
        { 'zh-CN': '我'.repeat(60), 'en-US': 'M'.repeat(60) },
      ],
      [
        { 'zh-CN': '', 'en-US': 'M' },
        { 'zh-CN': '我', 'en-US': '' },
        { 'zh-CN': '我'.repeat(61), 'en-US': 'M' },
        { 'zh-CN': '我', 'en-US': 'M'.repeat(61) },
        { 'zh-CN': '我' },
      ],
    ],
    ['atMost', ['ratio', 'linear'], ['', 'square']],
    [
      'qualitativeTiers',
      [
        { top: 100, middle: 0 },
        { top: 60.5, middle: 60 },
      ],
      [{ top: 101, middle: 0 }, { top: 80, middle: -1 }, { top: 80, middle: 80 }, { top: 80 }],
    ],
    ['overTargetFrom', [100, 130, 1000, null], [99.9, 1001]],
    ['lowExecutionBelow', [0, 90, 1000, null], [-1, 1001]],
    [
      'totalCaps',
      [[], [{ rateBelow: 0, atMost: 100 }], [{ rateBelow: 100, atMost: 0 }]],
      [
        [{ rateBelow: -1, atMost: 0 }],
        [{ rateBelow: 0, atMost: 101 }],
        [{ rateBelow: 180, atMost: 0 }],
        [{ rateBelow: 0, atMost: -1 }],
        [{}],
        [{ rateBelow: 1, atMost: 1, more: 1 }],
      ],
    ],
    [
      'sectionWeights',
      [null, { execution: 10, output: null, cost: null, benefit: null, satisfaction: null }],
      [
        {},
        { execution: -1, output: null, cost: null, benefit: null, satisfaction: null },
        { execution: 10, output: null, cost: null, benefit: null, satisfaction: null, more: 1 },
      ],
    ],
    ['decimals', [0, 1, 2], [-1, 3, 0.5]],
    ['tolerance', [0, 0.5, 1], [-0.1, 1.1]],
    [
      'grades',
      [{ excellent: 1000, good: 1, fair: 0 }],
      [
        { excellent: 90, good: 90, fair: 60 },
        { excellent: 90, good: 60, fair: 60 },
        { excellent: 1001, good: 80, fair: 60 },
        { excellent: 90, good: 80, fair: -1 },
        { excellent: 90, good: 80 },
      ],
    ],
    ['fullMarks', [0.5, 100, 1000], [0, -1, 1001]],
    [
      'severities',
      [{}, { a: 'error' }, { a: 'warning' }, { a: 'hint' }, { a: 'off' }],
      [{ a: 'fatal' }, { a: 1 }],
    ],
  ])('%s', (setting, taken, refused) => {
    for (const value of taken) {
      expect(parseProfile({ id: '本单位', [setting]: value })).toMatchObject({
        kind: 'profile',
        profile: { [setting]: value },
      });
    }
    for (const value of refused)
      expect([value, parseProfile({ id: '本单位', [setting]: value }).kind]).toEqual([value, 'refused']);
  });
});

describe('the name that a profile goes by', () => {
  const nameOf = (json: unknown) => {
    const parsed = parseProfile(json);
    return parsed.kind === 'profile' ? [parsed.profile.id, parsed.profile.name['zh-CN']] : [];
  };

  test.each([
    [{}, 'mof', '财政部通用'],
    [{ base: 'hubei' }, 'hubei', '湖北'],
    [{ base: '湖北', id: '我局' }, '我局', '我局'],
    [{ base: 'hubei', decimals: 1 }, 'hubei-own', '湖北（自定）'],
    [{ id: '我局', name: { 'zh-CN': '我局规则', 'en-US': 'Ours' } }, '我局', '我局规则'],
    [{ id: 'mof', decimals: 1 }, 'mof-own', '财政部通用（自定）'],
  ])('%j', (json, id, name) => expect(nameOf(json)).toEqual([id, name]));
});

test('what is not said comes from the base', () => {
  expect(parseProfile({ id: '我局', base: 'yitihua', decimals: 1 })).toMatchObject({
    profile: { atMost: 'linear', overTargetFrom: 120, decimals: 1 },
  });
});

test('an export is JSON in lines, ends with one, and reads back as the same profile', () => {
  const text = printProfile(MOF_PROFILE);
  expect(text).toMatch(/^\{\n {2}"id": "mof",\n[^]*\n\}\n$/);
  expect(parseProfile(JSON.parse(text))).toEqual({ kind: 'profile', profile: MOF_PROFILE });
});
