import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from '@playwright/test';
import { manyForms } from '../corpus/manyForms';
import { corpusWorkbook } from '../corpus/workbookVariants';
import { browserPath } from '../e2e/browserPath';
import { contactSheet, type Picture } from './contactSheet';

/** `npm run gallery`: every state of the pane, as a person sees it, on one sheet: `artifacts/gallery.png`. */
const PORT = Number(process.env['GALLERY_PORT'] ?? 3179);
const OUT = path.join(__dirname, '../../artifacts/gallery');
const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** The workbench with the pane, at one state's beginning. */
interface Scene {
  readonly page: Page;
  readonly pane: FrameLocator;
  press(name: string | RegExp): Promise<void>;
  openSheet(index: number): Promise<void>;
  openWorkbook(name: string, bytes: Uint8Array): Promise<void>;
}

interface Shot {
  readonly name: string;
  readonly query?: string;
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly zoom?: number;
  readonly play: (scene: Scene) => Promise<void>;
}

const typed = corpusWorkbook('seed-typed.xlsx');

const SHOTS: readonly Shot[] = [
  { name: '首次打开', play: () => Promise.resolve() },
  { name: '首次打开 · 深色', media: { colorScheme: 'dark' }, play: () => Promise.resolve() },
  {
    name: '没有问题',
    play: async ({ openSheet, press }) => {
      await openSheet(4);
      await press('一键评分');
    },
  },
  {
    name: '有问题',
    play: async ({ openSheet, press }) => {
      await openSheet(7);
      await press('一键评分');
    },
  },
  {
    name: '只检查',
    play: async ({ openSheet, press }) => {
      await openSheet(7);
      await press('只检查');
    },
  },
  {
    name: '编辑时：刚改的行',
    play: async ({ page, press }) => {
      await press('一键评分');
      await page.locator('[role=gridcell][data-address="F14"]').click();
      await page.keyboard.insertText('49%');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(1_200);
    },
  },
  {
    name: '写入前预览',
    play: async ({ openWorkbook, openSheet, press }) => {
      await openWorkbook('seed-typed.xlsx', typed);
      await openSheet(7);
      await press('一键评分');
    },
  },
  {
    name: '定性：三档与滑块',
    play: async ({ page, press, pane }) => {
      await press('只检查');
      await page.locator('[role=gridcell][data-address="H20"]').click();
      await pane
        .getByRole('button', { name: /^部分达成/ })
        .first()
        .click();
    },
  },
  {
    name: '原因草稿',
    play: async ({ page, openSheet, press }) => {
      await openSheet(5);
      await press('一键评分');
      await page.locator('[role=gridcell][data-address="I21"]').click();
      await page.keyboard.press('Delete');
      await page.waitForTimeout(1_200);
      await press('插入原因草稿');
    },
  },
  {
    name: '忽略：写原因',
    play: async ({ press, pane }) => {
      await press('一键评分');
      await pane.getByRole('button', { name: '忽略' }).first().click();
      await pane.getByLabel(/为什么可以忽略/).fill('县级模板就是 90 分');
    },
  },
  {
    name: '已忽略',
    play: async ({ press, pane }) => {
      await press('一键评分');
      await pane.getByRole('button', { name: '忽略' }).first().click();
      await pane.getByLabel(/为什么可以忽略/).fill('县级模板就是 90 分');
      await press('确定忽略');
      await pane.getByText(/^已忽略（/).click();
    },
  },
  {
    name: '撤销之后',
    play: async ({ press }) => {
      await press('一键评分');
      await press('撤销本次评分');
    },
  },
  {
    name: '设置与工具',
    play: async ({ pane }) => {
      await pane.getByText('设置与工具').click();
    },
  },
  {
    name: '评分规则',
    play: async ({ openSheet, press, pane }) => {
      await openSheet(7);
      await press('评分规则');
      await pane.getByRole('combobox', { name: '选一套规则' }).selectOption('湖北');
    },
  },
  {
    name: '全部工作表：进行中',
    play: async ({ openWorkbook, press, pane }) => {
      await openWorkbook('三百张.xlsx', await manyForms(300));
      await press('全部工作表…');
      await pane.getByRole('button', { name: '全部检查（不写）' }).click();
      await pane.getByText(/正在处理：[1-9]\d+/).waitFor();
    },
  },
  {
    name: '全部工作表：完成',
    play: async ({ press, pane }) => {
      await press('全部工作表…');
      await press('全部检查（不写）');
      await pane.getByText(/^看了 8 张/).waitFor();
    },
  },
  {
    name: '自评汇总',
    play: async ({ page, press, pane }) => {
      await press('全部工作表…');
      await press('全部检查（不写）');
      await pane.getByText(/^看了 8 张/).waitFor();
      await press('生成汇总表');
      await pane.getByText(/^已写好/).waitFor();
      await page.getByRole('tab', { name: '自评汇总' }).click();
    },
  },
  {
    name: '出错：没有自评表',
    play: async ({ openWorkbook, press }) => {
      await openWorkbook('监控表.xlsx', corpusWorkbook('41_mof_central_monitoring_pku_2019-typed.xlsx'));
      await press('一键评分');
    },
  },
  {
    name: '深色',
    media: { colorScheme: 'dark' },
    play: async ({ openSheet, press }) => {
      await openSheet(7);
      await press('一键评分');
    },
  },
  {
    name: '高对比度',
    media: { forcedColors: 'active' },
    play: async ({ openSheet, press }) => {
      await openSheet(7);
      await press('一键评分');
    },
  },
  {
    name: 'English',
    query: '?locale=en-US',
    play: async ({ openSheet, press }) => {
      await openSheet(7);
      await press('Score now');
    },
  },
  {
    name: '放大到 200%',
    zoom: 2,
    play: async ({ openSheet, press }) => {
      await openSheet(7);
      await press('一键评分');
    },
  },
];

async function main(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const server = await startServer();
  const executablePath = browserPath();
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: ARGS,
  });
  const pictures: Picture[] = [];
  try {
    for (const [index, shot] of SHOTS.entries()) {
      const file = path.join(OUT, `${String(index + 1).padStart(2, '0')}.png`);
      await take(browser, shot, file);
      pictures.push({ name: shot.name, data: readFileSync(file) });
      console.log(`${index + 1}/${SHOTS.length} ${shot.name}`);
    }
    const sheet = path.join(OUT, '../gallery.png');
    writeFileSync(sheet, await contactSheet(browser, pictures));
    console.log(`${path.relative(process.cwd(), sheet)}: ${pictures.length} pictures`);
  } finally {
    await browser.close();
    server.kill();
  }
}

async function take(browser: Browser, { query = '', media, zoom, play }: Shot, file: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1366, height: 900 },
    locale: query.includes('en-US') ? 'en-US' : 'zh-CN',
  });
  if (media) await page.emulateMedia(media);
  await page.goto(`http://localhost:${PORT}/${query}`);
  const pane = page.frameLocator('iframe');
  const score = pane.getByRole('button', { name: /^(一键评分|Score now)$/ });
  await score.waitFor({ timeout: 60_000 });
  if (zoom !== undefined) {
    await pane.locator('html').evaluate((html, factor) => void (html.style.zoom = String(factor)), zoom);
  }
  await play({
    page,
    pane,
    press: async (name) => {
      await pane
        .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
        .first()
        .click();
      await page.waitForTimeout(900);
    },
    openSheet: async (index) => {
      await page.getByRole('tab').nth(index).click();
    },
    openWorkbook: async (name, bytes) => {
      const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
      await page.getByText(name).waitFor();
      await score.waitFor({ timeout: 60_000 });
    },
  });
  await page.waitForTimeout(300);
  await page.screenshot({ path: file });
  await page.close();
}

/** The build made beforehand, served as `npm start` serves it. */
async function startServer(): Promise<ChildProcess> {
  // Node itself, not npx: what is ended at the end must be the server and not its starter.
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/workbench/server.ts'], {
    env: { ...process.env, PORT: String(PORT) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`the server ended with ${code ?? 'a signal'}`)));
    server.stdout.once('data', () => resolve());
  });
  return server;
}

void main();
