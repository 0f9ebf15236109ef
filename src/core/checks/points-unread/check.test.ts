import { gridOfText } from '../../../../test/corpus/gridOfText';
import { findingsOf, inShort } from '../formUnderTest';

/** 资金管理情况 with points of its own between the funds and the indicators. */
function formWith({ block, rows, total }: Record<'block' | 'rows' | 'total', readonly string[]>) {
  return gridOfText(
    [
      '项目支出绩效自评表',
      '（2023年度）',
      '项目名称||管网改造',
      '主管部门||水利局',
      '项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分',
      '|年度资金总额|100|100|100|10|100%|10',
      ...block,
      '一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因',
      ...rows,
      ...total,
    ].join('\n'),
  );
}

const BLOCK = [
  '资金管理情况|内容|要求|情况说明||分值|得分',
  '|分配科学性|按规定分配|符合规定||10|10',
  '|使用规范性|按规定使用|符合规定||10|9',
];
const ROWS = ['产出指标|数量指标|改造管网长度|≥20公里|22公里|70|70|'];
const TOTAL = ['总分|||||100|99|'];

test('points that stand in a block that was not understood are said to', () => {
  const form = formWith({ block: BLOCK, rows: ROWS, total: TOTAL });
  const [finding] = findingsOf('points-unread', form);
  expect(finding && inShort(finding)).toBe('warning A7');
  expect(finding?.message).toBe(
    '「资金管理情况」部分另有分值和得分，未能识别：已识别分值 80 分，其余 20 分未识别，总分未计算。',
  );
});

test.each(['weights-sum', 'total-score'])('nothing false is said of the rest: %s', (check) => {
  expect(findingsOf(check, formWith({ block: BLOCK, rows: ROWS, total: TOTAL }))).toEqual([]);
});

test('points above full marks are too many whatever the block carries', () => {
  const rows = ['产出指标|数量指标|改造管网长度|≥20公里|22公里|95|95|'];
  const form = formWith({ block: BLOCK, rows, total: ['总分|||||105|105|'] });
  expect(findingsOf('points-unread', form)[0]?.message).toBe(
    '「资金管理情况」部分另有分值和得分，未能识别，总分未计算。',
  );
  expect(findingsOf('weights-sum', form)).toHaveLength(1);
});

test('a form without such a block raises nothing', () => {
  expect(findingsOf('points-unread', formWith({ block: [], rows: ROWS, total: TOTAL }))).toEqual([]);
});
