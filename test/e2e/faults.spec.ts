import { expect, test, type Workbench } from './workbench';

/** The first form's scores: rows 14 to 22. */
const SCORES = Array.from({ length: 9 }, (_, index) => `H${14 + index}`);
const scores = (workbench: Workbench, cells = SCORES) =>
  Promise.all(cells.map((cell) => workbench.text(cell)));
const blank = (cells: readonly string[]) => cells.map(() => '');
const undo = (workbench: Workbench) => workbench.pane.getByRole('button', { name: '撤销本次评分' });

/** The page's address lets one thing go wrong with the first write. */
async function pressed(workbench: Workbench, fault: string): Promise<void> {
  await workbench.open(`?fault=${fault}`);
  await workbench.score();
}

test('a row inserted meanwhile: nothing is written, and it is said; scored again, all stands in its row', async ({
  workbench,
}) => {
  await pressed(workbench, 'row-inserted');
  await expect(workbench.status).toContainText('表格插入或删除了行，未写入，请重新核对。');
  const moved = SCORES.map((cell) => `H${Number(cell.slice(1)) + 1}`);
  expect(await scores(workbench, ['H14', ...moved])).toEqual(blank(['H14', ...moved]));
  await expect(undo(workbench)).toHaveCount(0);
  await workbench.screenshot('fault-row-inserted');
  await workbench.score();
  await expect(workbench.cell('H14')).toHaveText('');
  await expect(workbench.cell('H15')).not.toHaveText('');
  await undo(workbench).click();
  await expect.poll(() => scores(workbench, moved)).toEqual(blank(moved));
});

test('a co-author’s entry stays: everything else is put back, and the row is named', async ({
  workbench,
}) => {
  await pressed(workbench, 'co-author');
  await expect(workbench.status).toContainText('第 14 行的得分已被改为「0.5」，未写入，请重新核对。');
  expect(await scores(workbench)).toEqual(['0.5', ...blank(SCORES.slice(1))]);
  await workbench.screenshot('fault-co-author');
  // The score now differs from what the rules give: the blanks alone are filled, and taken back.
  await workbench.scoreButton.click();
  await workbench.pane.getByRole('button', { name: /写入所选/ }).click();
  await expect(workbench.cell('H15')).not.toHaveText('');
  await undo(workbench).click();
  await expect.poll(() => scores(workbench)).toEqual(['0.5', ...blank(SCORES.slice(1))]);
});

test('an error midway: what was written is put back, and it is said', async ({ workbench }) => {
  await pressed(workbench, 'error-midway');
  await expect(workbench.status).toContainText('没有写成，已写入的部分全部恢复原样。');
  expect(await scores(workbench)).toEqual(blank(SCORES));
  await expect(undo(workbench)).toHaveCount(0);
  await workbench.screenshot('fault-error-midway');
  await workbench.score();
  await expect(workbench.cell('H14')).not.toHaveText('');
  await undo(workbench).click();
  await expect.poll(() => scores(workbench)).toEqual(blank(SCORES));
});

test('no answer to a write that was carried out: it is found on the sheet, and can be taken back', async ({
  workbench,
}) => {
  test.setTimeout(120_000);
  await workbench.open('?fault=no-answer');
  await workbench.scoreButton.click();
  await expect(workbench.status).toContainText(/已填 \d+ 个空白单元格/, { timeout: 60_000 });
  await undo(workbench).click();
  await expect.poll(() => scores(workbench)).toEqual(blank(SCORES));
});

test('a write that comes after the waiting: whether it was done is not claimed, and it can be taken back', async ({
  workbench,
}) => {
  test.setTimeout(120_000);
  await workbench.open('?fault=late');
  await workbench.scoreButton.click();
  await expect(workbench.status).toContainText('Excel 一直没有回应，不知道是否写成', { timeout: 60_000 });
  expect(await scores(workbench)).toEqual(blank(SCORES));
  await workbench.screenshot('fault-late');
  await expect(workbench.cell('H14')).not.toHaveText('', { timeout: 20_000 });
  // What was said of the write stays although the sheet has changed by itself.
  await expect(workbench.pane.getByText('不知道是否写成').first()).toBeVisible();
  await undo(workbench).click();
  await expect.poll(() => scores(workbench)).toEqual(blank(SCORES));
});
