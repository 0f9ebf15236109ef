import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { axeOver } from './axe';
import { expect, test as base, type FrameLocator, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { expectedForm, SEED_IDS } from '../corpus/expectedForm';
import { corpusWorkbook } from '../corpus/workbookVariants';

const PRODUCT = '绩效自评助手.html';
const BUILT = join(__dirname, '../../dist', PRODUCT);

/** The one file, alone in a folder of its own and opened from there, as somebody without anything else has it. */
interface Standalone {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly folder: string;
  open(query?: string): Promise<void>;
  /** Hands files to 「打开工作簿」. */
  choose(...paths: readonly string[]): Promise<void>;
  save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
}

const test = base.extend<{ alone: Standalone }>({
  alone: async ({ page, context }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'alone-'));
    copyFileSync(BUILT, join(folder, PRODUCT));
    const address = pathToFileURL(join(folder, PRODUCT)).href;
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(address) && !/^(?:data|blob|about):/.test(url)) troubles.push(`request: ${url}`);
    });
    await context.setOffline(true);
    // The browser's own dialogs are out of a test's reach; without them the page asks by an input.
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, 'showOpenFilePicker');
      Reflect.deleteProperty(window, 'showDirectoryPicker');
    });
    await use({
      page,
      pane: page.frameLocator('iframe[title="绩效自评助手"]'),
      folder,
      open: async (query = '') => {
        await page.goto(address + query);
      },
      choose: async (...paths) => {
        const [chooser] = await Promise.all([
          page.waitForEvent('filechooser'),
          page.getByRole('button', { name: '打开工作簿' }).first().click(),
        ]);
        await chooser.setFiles([...paths]);
      },
      save: async () => {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: '保存', exact: true }).click(),
        ]);
        return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
      },
    });
    expect(troubles).toEqual([]);
    expect(readdirSync(folder).filter((name) => name === PRODUCT)).toEqual([PRODUCT]);
    rmSync(folder, { recursive: true, force: true });
  },
});

function seed(folder: string, name = 'seed-blank.xlsx', as = name): string {
  const path = join(folder, as);
  writeFileSync(path, corpusWorkbook(name));
  return path;
}

const scoreButton = (alone: Standalone) => alone.pane.getByRole('button', { name: '一键评分' });

async function scored(alone: Standalone): Promise<void> {
  await scoreButton(alone).click();
  await expect(alone.pane.getByRole('status')).not.toBeEmpty();
  await expect(scoreButton(alone)).toBeEnabled();
}

test('from the disk, offline: opens a seed form, scores it, and what is saved is scored', async ({
  alone,
}) => {
  await alone.open();
  await expect(alone.page.getByRole('heading', { name: '打开项目支出绩效自评表' })).toBeVisible();
  await alone.choose(seed(alone.folder));
  await scored(alone);
  const [id] = SEED_IDS;
  const rows = expectedForm(id).rows.filter(({ kind }) => kind !== 'notIndicator');
  for (const row of rows) {
    if (row.kind === 'notIndicator') continue;
    await expect(alone.page.locator(`[role=gridcell][data-address="H${row.i + 1}"]`)).toHaveText(
      row.score === null ? '' : new RegExp(`^${row.score}(?:\\.0+)?$`),
    );
  }
  await alone.page.screenshot({ path: 'artifacts/screenshots/standalone.png' });
  const { name, bytes } = await alone.save();
  expect(name).toBe('seed-blank.xlsx');
  const [sheet] = readWorkbook(bytes).sheets;
  for (const row of rows) {
    if (row.kind === 'notIndicator') continue;
    const cell = sheet?.cells.find((one) => one.row === row.i && one.column === 7);
    expect([row.name, cell?.value ?? null]).toEqual([row.name, row.score]);
  }
});

test('what was written is taken back, in the pane and with Ctrl+Z', async ({ alone }) => {
  await alone.open();
  await alone.choose(seed(alone.folder));
  const cell = alone.page.locator('[role=gridcell][data-address="H14"]');
  await scored(alone);
  await expect(cell).not.toHaveText('');
  await alone.page.getByRole('button', { name: '撤销', exact: true }).click();
  await expect(cell).toHaveText('');
  await alone.page.getByRole('button', { name: '重做', exact: true }).click();
  await expect(cell).not.toHaveText('');
});

test('定位 brings a cell back into sight that is selected and was scrolled away', async ({ alone }) => {
  await alone.open();
  await alone.choose(seed(alone.folder));
  await scored(alone);
  const locate = alone.pane.locator('.walk ~ * .locate').first();
  const address = (await locate.textContent())?.trim() ?? '';
  const cell = alone.page.locator(`[role=gridcell][data-address="${address}"]`);
  await locate.click();
  await expect(cell).toBeInViewport();
  await cell.hover();
  await alone.page.mouse.wheel(0, 20_000);
  await expect(cell).not.toBeInViewport();
  await locate.click();
  await expect(cell).toBeInViewport();
});

test('several workbooks are open side by side; one that is none is named', async ({ alone }) => {
  await alone.open();
  const wrong = join(alone.folder, '说明.xlsx');
  writeFileSync(wrong, 'nothing');
  await alone.choose(
    seed(alone.folder, 'seed-blank.xlsx', '甲.xlsx'),
    seed(alone.folder, 'seed-typed.xlsx', '乙.xlsx'),
    wrong,
  );
  await expect(alone.page.getByRole('alert')).toContainText('说明.xlsx', { timeout: 20_000 });
  const names = alone.page.getByRole('combobox', { name: '已打开的工作簿' });
  await expect(names.locator('option')).toHaveText(['甲.xlsx', '乙.xlsx']);
  await names.selectOption({ index: 0 });
  await scored(alone);
  await expect(names.locator('option').first()).toHaveText('甲.xlsx（未保存）');
});

test('a dropped workbook opens', async ({ alone }) => {
  await alone.open();
  const bytes = [...corpusWorkbook('seed-blank.xlsx')];
  await alone.page.evaluate((data) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(data)], '拖入.xlsx'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  }, bytes);
  await expect(alone.page.getByRole('heading', { level: 1, name: '拖入.xlsx' })).toBeVisible();
  await expect(scoreButton(alone)).toBeVisible();
});

/** A file that the page is given by the browser's own dialog, and that it may write into. */
async function givenByDialog(page: Page): Promise<void> {
  await page.addInitScript(
    (data) => {
      let content = new Uint8Array(data);
      let lastModified = 1000;
      const state = { written: 0, isLocked: false, changeElsewhere: () => void (lastModified += 100) };
      const handle = {
        kind: 'file',
        name: '自评.xlsx',
        getFile: () => Promise.resolve(new File([content], '自评.xlsx', { lastModified })),
        // Asking takes its time.
        requestPermission: async () => {
          await new Promise((resolve) => setTimeout(resolve, 200));
          return 'granted';
        },
        createWritable: () =>
          state.isLocked
            ? Promise.reject(new DOMException('open elsewhere', 'NoModificationAllowedError'))
            : Promise.resolve({
                write: (bytes: Uint8Array<ArrayBuffer>) => {
                  content = bytes;
                  return Promise.resolve();
                },
                abort: () => Promise.resolve(),
                close: () => {
                  lastModified += 1;
                  state.written += 1;
                  return Promise.resolve();
                },
              }),
      };
      Object.assign(window, { showOpenFilePicker: () => Promise.resolve([handle]), givenFile: state });
    },
    [...corpusWorkbook('seed-blank.xlsx')],
  );
}

interface GivenFile {
  readonly written: number;
  isLocked: boolean;
  changeElsewhere(): void;
}

declare global {
  interface Window {
    givenFile: GivenFile;
  }
}

test('where the browser can, it saves into the same file, but never over what another program wrote', async ({
  alone: { page, ...alone },
}) => {
  await givenByDialog(page);
  await alone.open();
  await page.getByRole('button', { name: '打开工作簿' }).first().click();
  await scored({ page, ...alone });
  const writes = () => page.evaluate(() => window.givenFile.written);
  const status = page.locator('.status-said');
  await page.keyboard.press('Control+s');
  await expect(status).toHaveText('已保存到原文件：自评.xlsx');
  expect(await writes()).toBe(1);
  await page.evaluate(() => window.givenFile.changeElsewhere());
  const { bytes } = await alone.save();
  expect(readWorkbook(bytes).sheets.length).toBe(8);
  await expect(page.getByRole('alert')).toContainText('没有覆盖');
  expect(await writes()).toBe(1);
});

test('Ctrl+S pressed twice saves twice, and takes its own writing for nobody else’s', async ({
  alone: { page, ...alone },
}) => {
  await givenByDialog(page);
  await alone.open();
  await page.getByRole('button', { name: '打开工作簿' }).first().click();
  await scored({ page, ...alone });
  await page.keyboard.press('Control+s');
  await page.keyboard.press('Control+s');
  await expect.poll(() => page.evaluate(() => window.givenFile.written)).toBe(2);
  await expect(page.locator('.status-said')).toHaveText('已保存到原文件：自评.xlsx');
  await expect(page.getByRole('alert')).toBeEmpty();
});

test('a file that another program holds is not saved, and it is said what to look for', async ({
  alone: { page, ...alone },
}) => {
  await givenByDialog(page);
  await alone.open();
  await page.getByRole('button', { name: '打开工作簿' }).first().click();
  await scored({ page, ...alone });
  await page.evaluate(() => void (window.givenFile.isLocked = true));
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert')).toHaveText(
    '没有保存：文件可能已移走、改名、正被其他程序打开，或者没有权限、磁盘已满。所做的修改仍在页面上，请再试一次。',
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('自评.xlsx（未保存）');
});

test('a file of the same name from another folder takes no other’s place', async ({
  alone: { page, ...alone },
}) => {
  await page.addInitScript(
    (data) => {
      const handle = () => ({
        kind: 'file',
        name: '自评.xlsx',
        getFile: () => Promise.resolve(new File([new Uint8Array(data)], '自评.xlsx', { lastModified: 1 })),
        isSameEntry(other: unknown) {
          return Promise.resolve(other === this);
        },
      });
      const [one, other] = [handle(), handle()];
      const picks = [one, other, one];
      Object.assign(window, { showOpenFilePicker: () => Promise.resolve([picks.shift()]) });
    },
    [...corpusWorkbook('seed-blank.xlsx')],
  );
  await alone.open();
  const names = page.getByRole('combobox', { name: '已打开的工作簿' });
  const open = () => page.getByRole('button', { name: '打开工作簿' }).first().click();
  await open();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('自评.xlsx');
  await open();
  await expect(names.locator('option')).toHaveText(['自评.xlsx', '自评.xlsx']);
  // The first one once more: it is read anew, and stands behind the other.
  await open();
  await expect.poll(() => names.evaluate((list: HTMLSelectElement) => list.selectedIndex)).toBe(1);
  await expect(names.locator('option')).toHaveCount(2);
});

test('of several folders that are dropped together every file is looked at', async ({
  alone: { page, ...alone },
}) => {
  await alone.open();
  await page.evaluate(
    (data) => {
      const told = (prototype: object, own: object): unknown =>
        Object.create(
          prototype,
          Object.fromEntries(Object.entries(own).map(([key, value]: [string, unknown]) => [key, { value }])),
        );
      const file = told(FileSystemFileHandle.prototype, {
        name: '表.xlsx',
        getFile: () => Promise.resolve(new File([new Uint8Array(data)], '表.xlsx')),
      });
      const folders = ['一处', '二处'].map((name) =>
        told(FileSystemDirectoryHandle.prototype, { name, values: () => [file] }),
      );
      Object.assign(DataTransferItem.prototype, {
        getAsFileSystemHandle: () => Promise.resolve(folders.shift()),
      });
      const transfer = new DataTransfer();
      for (const name of ['一处', '二处']) transfer.items.add(new File([], name));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
      );
    },
    [...corpusWorkbook('seed-typed.xlsx')],
  );
  await expect(page.getByRole('heading', { name: '文件夹“一处、二处”的核对结果' })).toBeVisible();
  await expect(page.getByText('自评表 16 张')).toBeVisible();
  await expect(page.getByRole('button', { name: /^二处\/表\.xlsx/ }).first()).toBeVisible();
});

test('a file of a folder that is filled and saved is judged again before its result is shown', async ({
  alone: { page, ...alone },
}) => {
  await page.addInitScript(
    (data) => {
      const told = (prototype: object, own: object): unknown =>
        Object.create(
          prototype,
          Object.fromEntries(Object.entries(own).map(([key, value]: [string, unknown]) => [key, { value }])),
        );
      let content = new Uint8Array(data);
      const file = told(FileSystemFileHandle.prototype, {
        name: '表.xlsx',
        getFile: () => Promise.resolve(new File([content], '表.xlsx', { lastModified: 1 })),
        isSameEntry: () => Promise.resolve(true),
        requestPermission: () => Promise.resolve('granted'),
        createWritable: () =>
          Promise.resolve({
            write: (bytes: Uint8Array<ArrayBuffer>) => Promise.resolve((content = bytes)),
            close: () => Promise.resolve(),
          }),
      });
      const folder = told(FileSystemDirectoryHandle.prototype, { name: '报送', values: () => [file] });
      Object.assign(window, { showDirectoryPicker: () => Promise.resolve(folder) });
    },
    [...corpusWorkbook('seed-blank.xlsx')],
  );
  await alone.open();
  await page.getByRole('button', { name: '打开文件夹' }).first().click();
  const blanks = async () => {
    const [summary] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '保存自评汇总' }).click(),
    ]);
    const findings = readWorkbook(readFileSync(await summary.path())).sheets[1];
    return findings?.cells.filter(({ value }) => value === '可自动填写').length;
  };
  expect(await blanks()).toBe(8);
  await page
    .getByRole('button', { name: /^表\.xlsx/ })
    .first()
    .click();
  await scored({ page, ...alone });
  await page.keyboard.press('Control+s');
  await expect(page.locator('.status-said')).toHaveText('已保存到原文件：表.xlsx');
  await page.getByRole('combobox', { name: '已打开的工作簿' }).selectOption('文件夹“报送”的核对结果');
  await expect.poll(blanks).toBe(7);
  await expect(page.getByText('改后存在下载文件夹')).toHaveCount(0);
});

test('a folder: every form in one table, the summary as a workbook, a return note for each unit', async ({
  alone,
}) => {
  const folder = join(alone.folder, '报送');
  mkdirSync(join(folder, '二处'), { recursive: true });
  seed(folder, 'seed-typed.xlsx', '甲.xlsx');
  seed(join(folder, '二处'), '14_hubei_huangshi_library_2022-typed.xlsx', '乙.xlsx');
  writeFileSync(join(folder, '坏.xlsx'), 'nothing');
  writeFileSync(join(folder, '旧.xls'), 'old');
  writeFileSync(join(folder, '~$甲.xlsx'), 'lock');
  await alone.open();
  const [chooser] = await Promise.all([
    alone.page.waitForEvent('filechooser'),
    alone.page.getByRole('button', { name: '打开文件夹' }).first().click(),
  ]);
  await chooser.setFiles(folder);
  await expect(alone.page.getByRole('heading', { name: '文件夹“报送”的核对结果' })).toBeVisible();
  await expect(alone.page.getByText('自评表 9 张')).toBeVisible();
  await expect(alone.page.getByText('未读取 2 份')).toBeVisible();
  await expect(alone.page.getByRole('heading', { name: '文件夹“报送”的核对结果' })).toBeFocused();
  await expect(alone.page.getByRole('cell', { name: '坏.xlsx' })).toBeVisible();
  const [summary] = await Promise.all([
    alone.page.waitForEvent('download'),
    alone.page.getByRole('button', { name: '保存自评汇总' }).click(),
  ]);
  expect(summary.suggestedFilename()).toBe('自评汇总.xlsx');
  const { sheets } = readWorkbook(readFileSync(await summary.path()));
  expect(sheets.map(({ name }) => name)).toEqual(['自评汇总', '自评问题']);
  const files = sheets[0]?.cells
    .filter(({ column, row }) => column === 0 && row > 0)
    .map(({ value }) => value);
  expect(new Set(files)).toEqual(new Set(['甲.xlsx', '二处/乙.xlsx', '坏.xlsx', '旧.xls']));
  const [notes] = await Promise.all([
    alone.page.waitForEvent('download'),
    alone.page.getByRole('button', { name: /^保存退回意见/ }).click(),
  ]);
  const letters = unzipSync(readFileSync(await notes.path()));
  expect(Object.keys(letters)).toHaveLength(2);
  for (const [name, letter] of Object.entries(letters)) {
    expect(name).toMatch(/^退回意见-.+\.docx$/);
    expect(strFromU8(unzipSync(letter)['word/document.xml'] ?? new Uint8Array())).toContain('退回意见');
  }
  await alone.page
    .getByRole('button', { name: /^二处\/乙\.xlsx/ })
    .first()
    .click();
  await expect(scoreButton(alone)).toBeVisible();
  // From the form back to the folder, and on to the form again.
  const names = alone.page.getByRole('combobox', { name: '已打开的工作簿' });
  await names.selectOption('文件夹“报送”的核对结果');
  await expect(alone.page.getByText('自评表 9 张')).toBeVisible();
  await expect(alone.page.getByRole('button', { name: '保存', exact: true })).toBeDisabled();
  await names.selectOption('乙.xlsx');
  await expect(scoreButton(alone)).toBeVisible();
  await expect(names).toHaveValue('乙.xlsx');
  // Saved where the folder does not hold it: its lines are said to be older.
  await alone.save();
  await names.selectOption('文件夹“报送”的核对结果');
  await expect(alone.page.getByText('二处/乙.xlsx 改后存在下载文件夹')).toBeVisible();
});

test('the start, a folder’s result and the help have no fault that axe finds', async ({ alone }) => {
  const faults = async () =>
    (await axeOver(alone.page).analyze()).violations.map(({ id, nodes }) => [
      id,
      nodes.map(({ html }) => html),
    ]);
  await alone.open();
  await expect(alone.page.getByRole('heading', { name: '打开项目支出绩效自评表' })).toBeVisible();
  expect(await faults()).toEqual([]);
  const folder = join(alone.folder, '报送');
  mkdirSync(folder);
  seed(folder, 'seed-typed.xlsx', '甲.xlsx');
  const [chooser] = await Promise.all([
    alone.page.waitForEvent('filechooser'),
    alone.page.getByRole('button', { name: '打开文件夹' }).first().click(),
  ]);
  await chooser.setFiles(folder);
  await expect(alone.page.getByText('自评表 8 张')).toBeVisible();
  expect(await faults()).toEqual([]);
});

test('the help is part of the file', async ({ alone }) => {
  await alone.open();
  await alone.page.getByRole('button', { name: '使用说明' }).first().click();
  const help = alone.page.frameLocator('iframe[title="使用说明"]');
  await expect(help.getByRole('heading', { level: 1 })).toBeVisible();
  await help.getByRole('link').first().click();
  await expect(help.getByRole('heading', { level: 1 })).toBeVisible();
  await alone.page.getByRole('button', { name: '关闭', exact: true }).click();
});

test('F6 goes round all parts, and Esc leads from the pane into the sheet', async ({ alone }) => {
  await alone.open();
  await alone.choose(seed(alone.folder));
  await expect(scoreButton(alone)).toBeVisible();
  const isInPane = () => alone.page.evaluate(() => document.activeElement instanceof HTMLIFrameElement);
  for (let part = 0; part < 6 && !(await isInPane()); part += 1) await alone.page.keyboard.press('F6');
  expect(await isInPane()).toBe(true);
  await alone.page.keyboard.press('Escape');
  await expect
    .poll(() => alone.page.evaluate(() => document.activeElement?.className))
    .toContain('cell-editor');
});

test('the file loads nothing, and holds nothing of office.js', () => {
  const html = readFileSync(BUILT, 'utf8');
  expect(html).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`);
  expect(html).not.toMatch(/unsafe-inline|unsafe-eval/);
  expect(html).not.toMatch(/<(?:script|img|iframe)[^>]*\ssrc=|<link[^>]*href="(?!data:)/);
  expect(html).not.toMatch(/OSF\.|OfficeExtension\.ClientRequestContext|appsforoffice/);
});

test('in a narrow window the commands keep their words whole, and nothing stands beside it', async ({
  alone,
}) => {
  await alone.open();
  await alone.choose(seed(alone.folder));
  await expect(scoreButton(alone)).toBeEnabled();
  await alone.page.setViewportSize({ width: 350, height: 600 });
  const buttons = alone.page.locator('.quick-access button');
  const heights = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(40);
  for (const width of [350, 300]) {
    await alone.page.setViewportSize({ width, height: 600 });
    expect(await alone.page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
