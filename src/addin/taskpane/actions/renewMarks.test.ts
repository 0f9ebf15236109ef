import { at } from '../../../../test/office/harness/liveDraft';
import { FORM, openDraft, openTestExcel } from '../../../../test/office/scoring';
import { openPane } from '../../../../test/pane/openPane';

const turn = () => new Promise((resolve) => setTimeout(resolve, 60));

test('a reason written since makes 更新标黄 renew the mark, which can be taken back; no cell is written', async () => {
  const testExcel = openTestExcel(openDraft({ name: '自评表', rows: FORM }));
  const { session, sheet } = testExcel;
  const pane = openPane(testExcel.host);
  pane.controller.score();
  await turn();
  const [before] = sheet.conditionalFormats;
  session.typeInto(sheet.id, at('I7'), '设备到货晚，已催货');
  const cells = sheet.cell(at('H7')).text;
  pane.controller.renewMarks();
  await turn();
  expect(pane.view().status).toBe('已按现在的内容重新标黄。');
  const [after] = sheet.conditionalFormats;
  expect(sheet.conditionalFormats).toHaveLength(1);
  expect(after?.formula).not.toBe(before?.formula);
  expect(sheet.cell(at('H7')).text).toBe(cells);
  pane.controller.renewMarks();
  await turn();
  expect(pane.view().status).toBe('标黄与现在的内容一致，不用更新。');
  pane.controller.undo();
  await turn();
  expect(pane.view().status).toBe('已撤销标黄。');
  expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual([before?.formula]);
});
