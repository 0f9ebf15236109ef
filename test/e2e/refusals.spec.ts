import {
  corpusWorkbook,
  emptySheetWorkbook,
  noFormWorkbook,
  protectedWorkbook,
  twoScoreColumnsWorkbook,
} from '../corpus/workbookVariants';
import { expect, test } from './workbench';

test('a protected sheet is judged but not written to, and the pane says so', async ({ workbench }) => {
  await workbench.open();
  await workbench.openWorkbook('protected.xlsx', protectedWorkbook());
  await workbench.score();
  await expect(workbench.status).toContainText('保护');
  await expect(workbench.cell('H14')).toHaveText('');
  await expect(workbench.pane.getByRole('list', { name: '指标', includeHidden: true })).toContainText(
    '政府采购率',
  );
});

test('an empty sheet is named as empty', async ({ workbench }) => {
  await workbench.open();
  await workbench.openWorkbook('empty.xlsx', emptySheetWorkbook());
  await workbench.score();
  await expect(workbench.pane.getByText(/空/).first()).toBeVisible();
});

test('a sheet without a form says what was looked for', async ({ workbench }) => {
  await workbench.open();
  await workbench.openWorkbook('notes.xlsx', noFormWorkbook());
  await workbench.score();
  await expect(workbench.pane.getByText(/年度指标值/).first()).toBeVisible();
  await expect(workbench.cell('A1')).toHaveText('会议纪要');
});

test('two columns with one meaning are asked about, and the answer is scored with', async ({ workbench }) => {
  await workbench.open();
  await workbench.openWorkbook('two.xlsx', twoScoreColumnsWorkbook());
  await workbench.score();
  await expect(workbench.cell('H14')).toHaveText('');
  await workbench.screenshot('column-question');
  const question = workbench.pane.getByRole('group', { name: '哪一列是「得分」？' });
  await question.getByRole('button', { name: 'H 列（得分）' }).click();
  await expect(workbench.pane.getByRole('list', { name: '指标', includeHidden: true })).toContainText(
    '政府采购率',
  );
  await expect(question).toHaveCount(0);
});

test('while a cell is being edited the person is asked to finish, and nothing is written', async ({
  workbench,
}) => {
  await workbench.open();
  await workbench.cell('D14').dblclick();
  await workbench.page.keyboard.type('改');
  await workbench.scoreButton.click();
  await expect(workbench.pane.getByText(/回车/).first()).toBeVisible();
  await expect(workbench.cell('H14')).toHaveText('');
});

test('Excel before ExcelApi 1.9 gets a plain notice', async ({ workbench }) => {
  await workbench.page.goto('/?api=1.7');
  await expect(workbench.pane.getByText(/1\.9|2021/).first()).toBeVisible({ timeout: 30_000 });
});

const UNREADABLE: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), /\.xls|旧版|损坏/],
  ['words.xlsx', new TextEncoder().encode('hello'), /不是 Excel 工作簿/],
  ['cut.xlsx', corpusWorkbook('seed-blank.xlsx').slice(0, 5000), /损坏|不是 Excel/],
];
for (const [name, bytes, sentence] of UNREADABLE) {
  test(`${name} is refused in one sentence and the open workbook stays`, async ({ workbench }) => {
    await workbench.open();
    await workbench.openWorkbook(name, bytes);
    await expect(workbench.page.getByRole('alert')).toContainText(sentence);
    await expect(workbench.cell('A1')).toHaveText('项目支出绩效自评表');
  });
}
