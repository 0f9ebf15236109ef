import { findingsOf, inShort, type FormUnderTest } from '../formUnderTest';

const row = (cells: string) => `产出指标|数量指标|${cells}|10|10|`;

test.each<[string, FormUnderTest, string[]]>([
  ['stars in a name', { rows: [row('绿化面积(≥**平方米)|≥5|5')] }, ['warning C8']],
  ['a name as the template numbers it', { rows: [row('指标2|≥5|5')] }, ['warning C8']],
  ['crosses in a target', { rows: [row('绿化面积|≥××|5')] }, ['warning D8']],
  [
    'rows nobody deleted: one finding, at the first',
    { rows: [row('指标1：种树|≥5|5'), '||指标2：|||||', '||……|||||'] },
    ['warning C9'],
  ],
  [
    'a prompt in the goal',
    { rows: [row('种树|≥5|5')], goal: ['建成', '请填写实际完成情况（200字以内）'] },
    ['warning E8'],
  ],
  [
    'a prompt below the total',
    { rows: [row('种树|≥5|5')], after: ['存在问题：请概括主要问题（100字以内）'] },
    ['warning A10'],
  ],
  ['real content', { rows: [row('绿化面积|≥5|5')] }, []],
  ['a numbered name with its words', { rows: [row('指标1：种树|≥5棵|5棵')] }, []],
  ['a row that does not apply', { rows: [row('种树|≥5|5'), '||指标2|/|/|||'] }, []],
  [
    'the form’s own notes',
    { rows: [row('种树|≥5|5')], after: ['注：请如实填写，偏差原因不超过100字以内'] },
    [],
  ],
  ['conclusions that somebody wrote', { rows: [row('种树|≥5|5')], after: ['自评结论：项目完成良好。'] }, []],
  ['a model’s name', { rows: [row('采购XXL工作服|≥5套|5套')] }, []],
])('%s', (_case, form, expected) => {
  expect(findingsOf('placeholder', form).map(inShort)).toEqual(expected);
});

test('a target left as the template has it is not also incomparable', () => {
  expect(findingsOf('not-comparable', { rows: [row('绿化面积|≥XX亩|5亩')] })).toEqual([]);
});

test('lists the rows', () => {
  const rows = [row('指标1：种树|≥5|5'), '||指标2：|||||', '||指标3：|||||'];
  expect(findingsOf('placeholder', { rows })[0]?.message).toBe(
    '仍保留模板文字「指标2：」等 2 处（第 9、10 行）。',
  );
});

test('what stands in a template row is not missing', () => {
  const rows = [row('指标1：种树|≥5|5'), '||指标2：|……||10||'];
  expect(findingsOf('missing-value', { rows })).toEqual([]);
});

test.each([
  ['rows of the template with their units alone', ['||新建堤防长度|公里||||', '||水质达标率|≧ %||||'], 1, 0],
  ['one that has points', ['||新建堤防长度|公里||10||'], 0, 1],
  ['one of which something was said', ['||新建堤防长度|公里||||未实施'], 0, 1],
  ['a target in words', ['||系统建设|建成||||'], 0, 1],
])('%s: one finding', (_case, unused, left, missing) => {
  const rows = [row('种树|≥5棵|5棵'), ...unused];
  expect(findingsOf('placeholder', { rows })).toHaveLength(left);
  expect(findingsOf('missing-value', { rows })).toHaveLength(missing);
});
