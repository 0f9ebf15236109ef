import { readFileSync } from 'node:fs';
import { corpusWorkbook, twoScoreColumnsWorkbook } from '../corpus/workbookVariants';
import { confirmedRows, rowsToConfirm } from '../../src/core/confirmed/toConfirm';
import { scoreWorkbook } from '../../src/host/file/scoreWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { expect, test, type Workbench } from './workbench';

const SHEETS = readWorkbook(corpusWorkbook('seed-blank.xlsx')).sheets.map(({ name }) => name);
const FORM_6 = SHEETS[5] ?? '';
const FORM_8 = SHEETS[7] ?? '';

/** Opens a workbook and waits for it and for its pane: the sheets of the one before may have the same names. */
async function opened(workbench: Workbench, name: string, bytes: Uint8Array): Promise<void> {
  await workbench.openWorkbook(name, bytes);
  await expect(workbench.page.getByText(name).first()).toBeVisible();
  await expect(workbench.scoreButton).toBeVisible({ timeout: 30_000 });
}

/** 「保存」 and the page anew with what was downloaded: nothing is left but the file. */
async function saveAndReopen(workbench: Workbench): Promise<void> {
  const { path } = await workbench.save();
  await workbench.open();
  await opened(workbench, 'reopened.xlsx', readFileSync(path));
}

test('what is ignored and the rules kept are in the saved file: opened again, both still count', async ({
  workbench,
}) => {
  const { pane, page } = workbench;
  await workbench.open();
  await opened(workbench, 'blank.xlsx', corpusWorkbook('seed-blank.xlsx'));
  await workbench.openSheet(FORM_8);
  await workbench.score();
  await workbench.openLists();
  const problems = pane.getByRole('list', { name: '问题' });
  const problem = problems.locator('.finding').filter({ hasText: '6.31' }).first();
  const said = (await problem.locator('.message').innerText()).trim();
  await problem.getByText('为什么、怎么办').click();
  await problem.getByRole('button', { name: '忽略' }).click();
  await pane.getByLabel(/为什么可以忽略/).fill('原件如此');
  await pane.getByRole('button', { name: '确定忽略' }).click();
  await expect(workbench.status).toContainText('已忽略，记在工作簿里');
  await expect(page.getByText('blank.xlsx（未保存）').first()).toBeVisible();
  await pane.getByRole('button', { name: /^评分规则/ }).click();
  await pane.getByRole('combobox', { name: '选一套规则' }).selectOption('预算管理一体化');
  await pane.getByRole('button', { name: '存入工作簿', exact: true }).click();
  await expect(workbench.status).toContainText('「预算管理一体化」已存入工作簿');

  await saveAndReopen(workbench);
  await workbench.openSheet(FORM_8);
  await workbench.score();
  await expect(pane.getByRole('button', { name: '评分规则：预算管理一体化' })).toBeVisible();
  await workbench.openLists();
  await expect(problems).not.toContainText(said);
  await pane.getByText('已忽略（1）').click();
  await expect(pane.getByText('忽略原因：原件如此')).toBeVisible();
  await workbench.screenshot('kept-after-reopening');
});

test('a column that was named is not asked about again after saving and reopening', async ({ workbench }) => {
  await workbench.open();
  await opened(workbench, 'two.xlsx', twoScoreColumnsWorkbook());
  await workbench.score();
  const question = workbench.pane.getByRole('group', { name: '哪一列是「得分」？' });
  await question.getByRole('button', { name: 'H 列（得分）' }).click();
  await expect(question).toHaveCount(0);
  await expect(workbench.page.getByText('two.xlsx（未保存）').first()).toBeVisible();
  await saveAndReopen(workbench);
  await workbench.score();
  await expect(workbench.pane.getByRole('list', { name: '指标', includeHidden: true })).toContainText(
    '政府采购率',
  );
  await expect(question).toHaveCount(0);
});

test('what is confirmed in the pane is confirmed in the saved file, for the command and for who opens it again', async ({
  workbench,
}) => {
  const { pane, page } = workbench;
  /** How many scores of form 6 wait for a word, and how many have it, as the command reads the saved file. */
  const saved = async () => {
    const bytes = readFileSync((await workbench.save()).path);
    const { assessment } = scoreWorkbook(bytes, { profile: null, locale: 'zh-CN', write: null });
    const form = assessment.forms.find(({ sheet }) => sheet === FORM_6);
    return form ? [rowsToConfirm(form).length, confirmedRows(form).length] : null;
  };
  await workbench.open();
  await opened(workbench, 'blank.xlsx', corpusWorkbook('seed-blank.xlsx'));
  await workbench.openSheet(FORM_6);
  await workbench.score();
  await expect(page.getByText('blank.xlsx（未保存）').first()).toBeVisible();
  const confirmAll = pane.getByRole('button', { name: /^全部确认（2）/ });
  await expect(confirmAll).toBeVisible();
  expect(await saved()).toEqual([2, 0]);

  await saveAndReopen(workbench);
  await workbench.openSheet(FORM_6);
  await pane.getByRole('button', { name: '只检查' }).click();
  await confirmAll.click();
  await pane.getByRole('button', { name: '确认这 2 处' }).click();
  await expect(confirmAll).toHaveCount(0);
  expect(await saved()).toEqual([0, 2]);

  await saveAndReopen(workbench);
  await workbench.openSheet(FORM_6);
  await pane.getByRole('button', { name: '只检查' }).click();
  await expect(pane.locator('.walk-head h2')).toBeVisible();
  await expect(confirmAll).toHaveCount(0);
});
