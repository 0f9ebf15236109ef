import { CHECKS } from '../checks/catalogue';
import { findingsOf } from '../checks/formUnderTest';
import { returnNote } from './returnNote';

const finding = {
  project: '营养改善',
  year: 2021,
  path: ['产出指标', '时效指标', '完成项目时间'],
  cell: 'F17',
  check: 'date-impossible',
  statement: '实际完成值「6.31日」日期有误。',
};

test('project, year, the path of the indicator, what is wrong, what is asked; the cell comes last', () => {
  expect(returnNote({ ...finding, action: '请核实后更正。' }, 'zh-CN')).toBe(
    '《营养改善》（2021年度）产出指标—时效指标—「完成项目时间」：实际完成值「6.31日」日期有误。请核实后更正。（F17）',
  );
  expect(returnNote({ ...finding, statement: 'no such day.', action: 'Correct it.' }, 'en-US')).toBe(
    '营养改善 (2021), 产出指标—时效指标—「完成项目时间」: no such day. Please correct it. (F17)',
  );
});

test('a finding about the whole form names no path and no cell, and 请 is said once', () => {
  const whole = { ...finding, year: null, path: [], cell: null, statement: '总分有误。' };
  expect(returnNote({ ...whole, action: '请核对。' }, 'zh-CN')).toBe('《营养改善》：总分有误。请核对。');
  expect(returnNote({ ...whole, action: '核对。' }, 'zh-CN')).toBe('《营养改善》：总分有误。请核对。');
});

/** One form with a fault of nearly every kind. */
const FAULTS = {
  head: ['项目支出绩效自评表', '', '项目名称||', '主管部门||某局'],
  funds: '50|60|45|10|80%|9',
  parts: ['40|40|40||90%|'],
  goal: ['60', '51'] as const,
  rows: [
    '产出指标|数量指标|甲|≥4|3|10|10|',
    '||乙|≥4|3|10|7.5|',
    '||丙|≥4|3|10|7|同上',
    '||丁|≥10|20|10|10|',
    '||戊|加强管理|已加强|10||',
    '||己|≥95%|约96%|10||',
    '||庚|≥4|3|10|12|无偏差',
    '||合格率|290%|95%|10||',
    '||辛|≥1||10||',
    '||壬|12.31日|6.31日|10||因',
    '||指标2|||||',
    '效益指标|社会效益|群众满意度|优良中差|优良中差|10|10|',
  ],
  total: '100|100|',
};

test.each(CHECKS.map(({ id }) => id))('%s asks nothing that needs the add-in', (check) => {
  for (const locale of ['zh-CN', 'en-US'] as const) {
    for (const { statement = '', action } of findingsOf(check, FAULTS, { locale })) {
      const note = returnNote({ ...finding, check, statement, action }, locale);
      if (locale === 'zh-CN') {
        expect(note).toMatch(/请.+。（F17）$/);
        expect(note).not.toMatch(/请请|一键评分|标记|标黄|重新评分/);
      } else {
        expect(note).toMatch(/ Please [a-z].+\. \(F17\)$/);
        expect(note).not.toMatch(/Score now|the mark |score again/i);
      }
    }
  }
});
