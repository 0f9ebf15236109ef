import { scoredPane, textAt } from '../../../../test/pane/scoredPane';
import { settled } from '../../../../test/pane/openPane';
import { sheetOf } from '../../../core/checks/formUnderTest';

/** 甲 is filled in as a suggestion, 乙 is for a person, 丙 has one answer. */
const SHEET = sheetOf({
  rows: [
    '效益指标|社会效益|甲|总体提升|90%|30||',
    '满意度指标|满意度|乙|≥90%|约96%|10||因',
    '产出指标|数量指标|丙|≥4套|4套|50||',
  ],
  total: '100||',
});

test('a suggested score is confirmed, counted as settled at once, and taken back as a step of its own', async () => {
  const { host, controller, view } = await scoredPane(SHEET);
  expect(textAt(host, 7, 6)).toBe(27);
  const row = () => view().form?.indicators[0];
  const manual = () => view().form?.counters.find(({ filter }) => filter === 'manual')?.count;
  expect([row()?.verdictWord, manual()]).toEqual(['定性（待确认）', 2]);
  controller.confirmScores([8]);
  await settled();
  expect(view()).toMatchObject({
    status: '已确认 1 处得分，记入工作簿；表格没有改动。',
    undoButton: '撤销确认',
  });
  expect([row()?.shortScore, manual()]).toEqual(['27.00 / 30', 1]);
  controller.undo();
  await settled();
  expect(view()).toMatchObject({ status: '已撤销 1 处得分的确认。', redoButton: '恢复确认' });
  expect(manual()).toBe(2);
  expect(textAt(host, 7, 6)).toBe(27);
});

test('a score chosen is a person’s own, closes the total in the same write and leaves nothing behind', async () => {
  const { host, controller, view } = await scoredPane(SHEET);
  expect(textAt(host, 10, 6)).toBeNull();
  controller.writeScore('G9', '9');
  await settled();
  expect([textAt(host, 8, 6), textAt(host, 10, 6)]).toEqual([9, 96]);
  controller.writeScore('G9', '8.5');
  await settled();
  expect([textAt(host, 8, 6), textAt(host, 10, 6)]).toEqual([8.5, 95.5]);
  expect(view().unneeded).toEqual([]);
  expect(view().form?.indicators[1]?.shortScore).toBe('8.50 / 10');
  controller.undo();
  await settled();
  expect([textAt(host, 8, 6), textAt(host, 10, 6)]).toEqual([9, 96]);
});
