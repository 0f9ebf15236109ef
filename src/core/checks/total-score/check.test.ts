import { gridOfText } from '../../../../test/corpus/gridOfText';
import { assess } from '../../assess';
import { MOF_PROFILE } from '../../scoring/profiles/mof';
import { findingsOf, inShort, sheetOf } from '../formUnderTest';

const rows = ['产出指标|数量指标|甲|≥1个|1个|90|90|'];

test.each([
  ['the sum of execution and rows', '100|100|', []],
  ['a number with 分', '100|100.00分|', []],
  ['blank', '100||', []],
  ['above full marks', '100|101|', ['error G9']],
  ['too low', '100|98|', ['error G9']],
  ['a gap within the tolerance', '100|99.95|', ['hint G9']],
  ['just beyond it', '100|99.89|', ['error G9']],
])('%s', (_case, total, expected) => {
  expect(findingsOf('total-score', { rows, total }).map(inShort)).toEqual(expected);
});

test('with a score missing the sum says nothing', () => {
  expect(
    findingsOf('total-score', { rows: ['产出指标|数量指标|甲|≥1个|1个|90||'], total: '100|100|' }),
  ).toEqual([]);
});

test.each([
  ['100|98|', '总分填报 98.00，各项得分合计 100.00，少计 2.00 分。'],
  ['120|130|', '总分填报 130.00，各项得分合计 100.00，多计 30.00 分。'],
])('%s: both figures are named', (total, message) => {
  expect(findingsOf('total-score', { rows, total })[0]?.message).toBe(message);
});

test('a total that is right and above full marks is the weights’ fault, or a score’s, and said there', () => {
  const above = { rows: ['产出指标|数量指标|甲|≥1个|1个|95|95|'], total: '100|105|' };
  expect(findingsOf('total-score', above)).toEqual([]);
  expect(findingsOf('weights-sum', above)).toHaveLength(1);
  const oneTooMany = { rows: ['产出指标|数量指标|甲|≥1个|1个|90|95|'], total: '100|105|' };
  expect(findingsOf('total-score', oneTooMany)).toEqual([]);
  expect(findingsOf('score-above-weight', oneTooMany)).toHaveLength(1);
});

test.each([
  ['9.2 for 9.17 is rounding', '产出指标|数量指标|甲|≥1200|1100|10|9.17|延期，下年完成', '20|19.2|', true],
  ['9.1 is none', '产出指标|数量指标|甲|≥1200|1100|10|9.17|延期，下年完成', '20|19.1|', false],
])('%s', (_case, row, total, isRounding) => {
  const [finding] = findingsOf('total-score', { rows: [row], total });
  expect(finding?.message.includes('四舍五入')).toBe(isRounding);
});

test('scores that are text and were left out of a sum are named', () => {
  const sheet = sheetOf({
    rows: ['产出指标|数量指标|甲|≥1个|1个|50|50|', '产出指标|数量指标|乙|≥1个|1个|40|40|'],
    total: '100|60|',
  });
  const asNumber = (text: unknown) => ({ type: 'number' as const, value: Number(text) });
  const typed = {
    ...sheet,
    rows: sheet.rows.map((row, index) =>
      row.map((cell, column) =>
        (index === 5 && column === 7) || (index === 7 && column === 6) || (index === 9 && column === 6)
          ? { ...cell, ...asNumber(cell.value) }
          : cell,
      ),
    ),
  };
  expect(findingsOf('total-score', typed)[0]?.message).toBe(
    '总分填报 60.00，各项得分合计 100.00，少计 40.00 分。第 9 行的得分是文本格式，未计入合计。',
  );
});

test.each([
  ['held down by the execution rate', '100|59|', []],
  ['the bare sum', '100|94|', []],
  ['neither', '100|80|', ['error G9']],
])('a profile with a cap: %s', (_case, total, expected) => {
  const sheet = sheetOf({ funds: '50|50|20|10|40%|4', rows, total });
  const profile = { ...MOF_PROFILE, totalCaps: [{ rateBelow: 50, atMost: 59 }] };
  const findings = assess(sheet, profile).forms.flatMap((form) => form.findings);
  expect(findings.filter(({ check }) => check === 'total-score').map(inShort)).toEqual(expected);
});

test('an execution score of too many points is one finding, the total that follows from it none', () => {
  const form = { rows: ['产出指标|数量指标|甲|≥4|4|90|90|'], funds: '50|50|49|10|98%|12', total: '100|102|' };
  expect(findingsOf('total-score', form)).toEqual([]);
  expect(findingsOf('execution-score', form)).toHaveLength(1);
});

test('a total beside funds whose points are not known is not said to be too high', () => {
  const form = { rows: ['产出指标|数量指标|甲|≥4|4|90|90|'], funds: '50|50|49||98%|', total: '100|99.8|' };
  expect(findingsOf('total-score', form)).toEqual([]);
  expect(findingsOf('funds-unread', form)).toHaveLength(1);
});

test.each([
  ['自评得分|93', '98', ['表头自评得分填报 93.00，总分填报 98.00，前后不一致。']],
  ['自评总分：93', '98', ['表头自评得分填报 93.00，总分填报 98.00，前后不一致。']],
  ['自评得分|98', '98', []],
  ['自评得分|98', '97.96', ['总分填报 97.96，各项得分合计 98.00，少计 0.04 分。']],
  ['财政审核评分|93', '98', []],
  ['自评得分|', '98', []],
  ['自评得分|93', '', []],
])('a score in the head: %s above a total of %s', (head, total, found) => {
  const sheet = gridOfText(
    `
    项目支出绩效自评表（2021年）
    项目名称|初中公用经费||||${head}
    一级指标|二级指标|三级指标|分值|指标值|全年实际值|得分|未完成原因分析及改进措施
    产出指标|数量指标|保障人数|50|≥2370人|2370人|50|
    效益指标|社会效益|受益率|50|≥100%|96%|48|个别学生转学，下年核准人数
    总分|||100|||${total}|
    `,
  );
  expect(findingsOf('total-score', sheet).map(({ message }) => message)).toEqual(found);
});
