import { expect, test } from './workbench';

test('自检 runs from end to end on the stand-in: nothing unexpected, and its sheet is gone', async ({
  workbench,
}) => {
  await workbench.open();
  const { pane, page } = workbench;
  const tabs = await page.getByRole('tab').allInnerTexts();
  await pane.getByText('设置与工具').click();
  await pane.getByRole('button', { name: '自检…' }).click();
  await expect(pane.getByText('不读取别的工作表')).toBeVisible();
  await pane.getByRole('button', { name: '开始自检' }).click();
  // What needs somebody comes last, on its own sheet: looked at, and left out twice.
  await expect(pane.getByText('的黄色消失了吗')).toBeVisible({ timeout: 40_000 });
  await pane.getByRole('button', { name: '消失了' }).click();
  await expect(pane.getByText('按一次 Ctrl+Z')).toBeVisible();
  await pane.getByRole('button', { name: '跳过' }).click();
  await expect(pane.getByText('停在编辑状态')).toBeVisible();
  await pane.getByRole('button', { name: '跳过' }).click();
  await expect(workbench.status).toHaveText('自检完成：15 项与预期一致，2 项未试。', { timeout: 40_000 });
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(tabs);
  await expect(pane.getByRole('list', { name: '逐项结果' }).getByRole('listitem')).toHaveCount(17);
  await workbench.screenshot('self-test');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await pane.getByLabel('连同往来记录').check();
  await pane.getByRole('button', { name: '复制结果' }).click();
  await expect(workbench.status).not.toContainText('自检完成');
  await pane.getByRole('button', { name: '返回' }).click();
  await expect(workbench.scoreButton).toBeVisible();
});
