import { openPane } from '../pane/openPane';
import type { TestExcel } from './scoring';
import { turn } from './watchedPane';

/** A pane that has checked all sheets of the workbook; what it asked of Excel for that is no longer counted. */
export async function checkedBatch(testExcel: TestExcel) {
  const pane = openPane(testExcel.host);
  pane.controller.openBatch();
  pane.controller.runBatch('check');
  for (let round = 0; round < 6; round += 1) {
    await turn();
    await pane.pass(100);
  }
  expect(pane.view().batch).toMatchObject({ phase: 'done' });
  testExcel.newRequests();
  return pane;
}
