import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { sheetSnapshot } from '../../src/host/file/sheetSnapshot';
import { assess } from '../../src/core/assess';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { expectedForm, SEED_IDS } from '../corpus/expectedForm';
import { corpusWorkbook } from '../corpus/workbookVariants';
import { expect, test } from './workbench';

const SHEETS = readWorkbook(corpusWorkbook('seed-blank.xlsx')).sheets.map(({ name }) => name);
const FORM_6 = SHEETS[5] ?? '';
const FORM_8 = SHEETS[7] ?? '';

test.describe('一键评分 on seed-blank', () => {
  for (const [index, id] of SEED_IDS.entries()) {
    test(`${id}: the scores appear as expected`, async ({ workbench }) => {
      await workbench.open();
      await workbench.openSheet(SHEETS[index] ?? '');
      await workbench.score();
      for (const row of expectedForm(id).rows) {
        if (row.kind === 'notIndicator') continue;
        const shown = await workbench.text(`H${row.i + 1}`);
        expect(shown === '' ? null : Number(shown), `${row.name} (H${row.i + 1})`).toBe(row.score);
      }
      await expect(workbench.cell('H6')).toHaveText(index === 7 ? '59.98%' : '100.00%');
      await expect(workbench.cell('I6')).toHaveText(index === 7 ? '6' : '10');
    });
  }

  test('only rows that lack a reason are marked, and a reason written takes the mark away', async ({
    workbench,
  }) => {
    await workbench.open();
    await workbench.openSheet(FORM_6);
    await workbench.score();
    for (let row = 14; row <= 24; row += 1) {
      expect(await workbench.isMarked(`I${row}`), `I${row}`).toBe(row === 21 || row === 22);
    }
    expect(await workbench.isMarked('B20'), 'a merged group cell is never coloured').toBe(false);
    await workbench.screenshot('marks-light');
    await workbench.type('I21', '上级考核标准调整，已按季度复核，明年一季度完成。');
    await expect.poll(() => workbench.isMarked('I21')).toBe(false);
    expect(await workbench.isMarked('D21')).toBe(false);
    expect(await workbench.isMarked('I22')).toBe(true);
    await workbench.type('I21', '……');
    await expect.poll(() => workbench.isMarked('I21')).toBe(true);
  });

  test('what could not be scored is named, and a second click changes nothing', async ({ workbench }) => {
    await workbench.open();
    await workbench.openSheet(FORM_8);
    await workbench.score();
    await expect(workbench.cell('H17')).toHaveText('');
    await expect(workbench.cell('H22')).toHaveText('');
    await workbench.openLists();
    await expect(workbench.pane.getByRole('list', { name: '问题' })).toContainText('6.31日');
    await expect(workbench.pane.getByRole('list', { name: '指标', includeHidden: true })).toContainText(
      '3 ÷ 4 × 10 = 7.50',
    );
    const before = await workbench.page.locator('[role=gridcell]').allInnerTexts();
    await workbench.score();
    expect(await workbench.page.locator('[role=gridcell]').allInnerTexts()).toEqual(before);
    await workbench.page.getByRole('button', { name: '撤销' }).click();
    await expect(workbench.cell('H14')).toHaveText('');
    await expect(workbench.page.getByRole('button', { name: '撤销' })).toBeDisabled();
  });

  test('the saved file holds the scores and nothing else has changed in it', async ({ workbench }) => {
    await workbench.open();
    await workbench.openSheet(FORM_6);
    await workbench.score();
    const { name, path } = await workbench.save();
    expect(name).toBe('seed-blank.xlsx');
    const bytes = new Uint8Array(readFileSync(path));
    const original = unzipSync(corpusWorkbook('seed-blank.xlsx'));
    const saved = unzipSync(bytes);
    const changed = Object.keys({ ...original, ...saved }).filter(
      (part) => Buffer.compare(original[part] ?? Buffer.alloc(0), saved[part] ?? Buffer.alloc(0)) !== 0,
    );
    // Scores that are suggestions are kept in the workbook as such, where Office keeps what add-ins keep.
    const kept = [
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/webextensions/_rels/taskpanes.xml.rels',
      'xl/webextensions/taskpanes.xml',
      'xl/webextensions/webextension1.xml',
    ];
    expect(changed.sort()).toEqual([...kept, 'xl/styles.xml', 'xl/worksheets/sheet6.xml'].sort());
    const file = readWorkbook(bytes);
    const sheet = file.sheets[5];
    if (!sheet) throw new Error('sheet 6 is missing');
    const [form] = assess(sheetSnapshot(file, sheet), MOF_PROFILE).forms;
    expect(form?.proposals.filter(({ occupancy }) => occupancy === 'blank')).toEqual([]);
    expect(form?.indicators.find(({ row }) => row === 21)?.printedScore).toBe('9');
    expect(sheet.conditionalFormats).toHaveLength(1);
    await workbench.openWorkbook('saved.xlsx', bytes);
    await workbench.openSheet(FORM_6);
    expect(await workbench.isMarked('I22')).toBe(true);
    expect(await workbench.text('H21')).toBe('9');
  });

  test('eight forms on one sheet are scored by one click', async ({ workbench }) => {
    await workbench.open();
    await workbench.openWorkbook('stacked.xlsx', corpusWorkbook('seed-stacked-blank.xlsx'));
    await expect(workbench.page.getByRole('tab')).toHaveCount(1);
    await workbench.score();
    expect(await workbench.text('H14')).toBe('10');
    await workbench.cell('H186').scrollIntoViewIfNeeded();
    expect(await workbench.text('H186')).toBe('7.5');
    await expect(workbench.pane.getByText('协同办公（WPS云文档）').first()).toBeAttached();
  });

  test('the ribbon command scores without the pane', async ({ workbench }) => {
    await workbench.open();
    await workbench.openSheet(FORM_6);
    await workbench.page.getByRole('button', { name: '打开面板' }).click();
    await expect(workbench.page.locator('iframe[title="绩效自评助手"]')).toBeHidden();
    await workbench.page.getByRole('button', { name: '一键评分', exact: true }).click();
    await expect(workbench.cell('H14')).toHaveText('10', { timeout: 30_000 });
    await expect(workbench.cell('H21')).toHaveText('9');
    expect(await workbench.isMarked('I21')).toBe(true);
  });

  test('a finding leads to its cell', async ({ workbench }) => {
    await workbench.open();
    await workbench.openSheet(FORM_6);
    await workbench.score();
    await workbench.openLists();
    await workbench.pane
      .getByRole('list', { name: '问题' })
      .getByRole('button', { name: /G20/ })
      .first()
      .click();
    await expect(workbench.cell('G20')).toHaveAttribute('aria-selected', 'true');
  });
});
