import { manyForms } from '../corpus/manyForms';
import { expect, test } from './workbench';

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
