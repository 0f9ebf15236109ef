import { parseArea } from '../../src/grid/cellAddress';
import { openSession } from '../../src/workbench/session/openSession';
import { manyForms } from '../corpus/manyForms';
import { corpusWorkbook } from '../corpus/workbookVariants';
import { expect, test, type Workbench } from './workbench';

test.describe('editing the sheet as in a spreadsheet', () => {
  test.beforeEach(async ({ workbench }) => {
    await workbench.open();
  });

  test('typing replaces, Enter goes down, Tab goes right, Esc gives up', async ({ workbench }) => {
    await workbench.cell('D14').click();
    await workbench.page.keyboard.type('新名称');
    await workbench.page.keyboard.press('Enter');
    await expect(workbench.cell('D14')).toHaveText('新名称');
    await expect(workbench.cell('D15')).toHaveAttribute('aria-selected', 'true');
    await workbench.page.keyboard.type('再改');
    await workbench.page.keyboard.press('Tab');
    await expect(workbench.cell('D15')).toHaveText('再改');
    await expect(workbench.cell('E15')).toHaveAttribute('aria-selected', 'true');
    const before = await workbench.text('E15');
    await workbench.page.keyboard.type('丢掉');
    await workbench.page.keyboard.press('Escape');
    await expect(workbench.cell('E15')).toHaveText(before);
  });

  test('a double click keeps the content and edits it', async ({ workbench }) => {
    const before = await workbench.text('D14');
    await workbench.cell('D14').dblclick();
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.type('（改）');
    await workbench.page.keyboard.press('Enter');
    await expect(workbench.cell('D14')).toHaveText(`${before}（改）`);
  });

  test('a Chinese input method writes whole words, its first character included', async ({ workbench }) => {
    await workbench.cell('I14').click();
    const session = await workbench.page.context().newCDPSession(workbench.page);
    await session.send('Input.imeSetComposition', { text: 'yuan', selectionStart: 4, selectionEnd: 4 });
    await session.send('Input.imeSetComposition', { text: '原', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.insertText', { text: '原因' });
    await workbench.page.keyboard.press('Enter');
    await expect(workbench.cell('I14')).toHaveText('原因');
  });

  test('undo and redo', async ({ workbench }) => {
    const before = await workbench.text('D14');
    await workbench.type('D14', '甲');
    await expect(workbench.cell('D14')).toHaveText('甲');
    await workbench.page.keyboard.press('Control+z');
    await expect(workbench.cell('D14')).toHaveText(before);
    await workbench.page.keyboard.press('Control+y');
    await expect(workbench.cell('D14')).toHaveText('甲');
  });

  test('a block is copied and pasted', async ({ workbench }) => {
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.cell('G14').click();
    await workbench.page.keyboard.press('Shift+ArrowDown');
    await workbench.page.keyboard.press('Shift+ArrowDown');
    await workbench.page.keyboard.press('Control+c');
    await workbench.cell('H14').click();
    await workbench.page.keyboard.press('Control+v');
    for (const [row, weight] of [
      [14, '10'],
      [15, '10'],
      [16, '5'],
    ] as const) {
      await expect(workbench.cell(`H${row}`)).toHaveText(weight);
    }
    await workbench.page.keyboard.press('Control+z');
    await expect(workbench.cell('H15')).toHaveText('');
  });
});

test('however many sheets there are, their tabs scroll in their own bar and the pane stays in sight', async ({
  workbench,
}) => {
  await workbench.open();
  await workbench.openWorkbook('四十张.xlsx', await manyForms(40));
  await workbench.openSheet('项目40');
  await expect(workbench.scoreButton).toBeInViewport();
  const overflow = await workbench.page.evaluate(() => {
    const frame = document.querySelector('.workbench');
    return frame === null ? Number.NaN : frame.getBoundingClientRect().width - window.innerWidth;
  });
  expect(overflow).toBe(0);
});

/** A whole number from 0 to 10 is wanted in D14, in the given style. */
function withRule(style: 'stop' | 'warning' | 'information'): Uint8Array {
  const session = openSession(corpusWorkbook('seed-blank.xlsx'), 'rule.xlsx');
  const area = parseArea('D14');
  if (area)
    session.setValidation(session.activeSheet.id, area, {
      ...{ kind: 'whole', operator: 'between', formulas: ['=0', '=10'], ignoreBlanks: true },
      hasDropDown: false,
      prompt: { isShown: false, title: '', message: '' },
      alert: { isShown: true, style, title: '分值', message: '请填 0 到 10 的整数。' },
    });
  return session.save();
}

test.describe('an entry that a data validation does not allow', () => {
  const ask = async (workbench: Workbench, style: 'stop' | 'warning' | 'information') => {
    await workbench.open();
    await workbench.openWorkbook('rule.xlsx', withRule(style));
    await expect(workbench.page.getByText('rule.xlsx').first()).toBeVisible();
    const before = await workbench.text('D14');
    await workbench.type('D14', '11');
    const dialog = workbench.page.getByRole('alertdialog', { name: '分值' });
    await expect(dialog).toContainText('请填 0 到 10 的整数。');
    return { before, dialog };
  };

  test('is stopped: 重试 goes on with what was typed, 取消 gives it up', async ({ workbench }) => {
    const { before, dialog } = await ask(workbench, 'stop');
    await expect(dialog.getByRole('button')).toHaveText(['重试', '取消']);
    await workbench.screenshot('entry-stopped');
    await workbench.page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    await workbench.page.keyboard.type('12');
    await workbench.page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: '取消' }).click();
    await expect(workbench.cell('D14')).toHaveText(before);
    await workbench.type('D14', '9');
    await expect(workbench.cell('D14')).toHaveText('9');
  });

  test('is warned of: 是 lets it in and goes on, 否 does not, Esc gives it up', async ({ workbench }) => {
    const { before, dialog } = await ask(workbench, 'warning');
    await expect(dialog.getByRole('button')).toHaveText(['是', '否', '取消']);
    await expect(dialog).toContainText('是否继续？');
    await workbench.page.keyboard.press('Escape');
    await expect(workbench.cell('D14')).toHaveText(before);
    await workbench.type('D14', '11');
    await dialog.getByRole('button', { name: '是' }).click();
    await expect(workbench.cell('D14')).toHaveText('11');
    await expect(workbench.cell('D15')).toHaveAttribute('aria-selected', 'true');
  });

  test('is told of: 确定 lets it in', async ({ workbench }) => {
    const { dialog } = await ask(workbench, 'information');
    await expect(dialog.getByRole('button')).toHaveText(['确定', '取消']);
    await workbench.page.keyboard.press('Enter');
    await expect(workbench.cell('D14')).toHaveText('11');
  });
});

test('the menu of a cell copies, pastes, cuts, clears and moves rows', async ({ workbench }) => {
  const { page } = workbench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.open();
  const choose = async (address: string, name: string) => {
    await workbench.cell(address).click({ button: 'right' });
    await page.getByRole('menuitem', { name, exact: true }).click();
  };
  const name = await workbench.text('D14');
  await workbench.cell('D14').click({ button: 'right' });
  await expect(page.getByRole('menu', { name: '单元格操作' }).getByRole('menuitem')).toHaveText([
    ...['剪切', '复制', '粘贴', '清除内容', '插入行', '删除行'],
  ]);
  await workbench.screenshot('cell-menu');
  await page.keyboard.press('Escape');
  await choose('D14', '复制');
  await choose('I14', '粘贴');
  await expect(workbench.cell('I14')).toHaveText(name);
  await choose('I14', '剪切');
  await choose('I15', '粘贴');
  await expect(workbench.cell('I15')).toHaveText(name);
  await expect(workbench.cell('I14')).toHaveText('');
  await choose('I15', '清除内容');
  await expect(workbench.cell('I15')).toHaveText('');
  await choose('D14', '插入行');
  await expect(workbench.cell('D15')).toHaveText(name);
  await choose('D14', '删除行');
  await expect(workbench.cell('D14')).toHaveText(name);
  // By the keyboard, for the cell one stands in.
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await workbench.cell('I14').click();
  await page.keyboard.press('Control+v');
  await expect(workbench.cell('I14')).toHaveText(name);
});

test('Tab goes on beyond the last column that is shown at first', async ({ workbench }) => {
  const { page } = workbench;
  await workbench.open();
  await workbench.cell('S3').click();
  for (let press = 0; press < 4; press += 1) await page.keyboard.press('Tab');
  await expect(workbench.cell('W3')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.type('远处');
  await page.keyboard.press('Enter');
  await expect(workbench.cell('W3')).toHaveText('远处');
});
