import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { manyForms } from '../corpus/manyForms';
import { corpusWorkbook, protectedWorkbook } from '../corpus/workbookVariants';
import { browserPath } from '../e2e/browserPath';
import { handedInForm } from '../corpus/handedInForm';
import { cleanForm } from './cleanForm';
import { contactSheet, type Picture } from './contactSheet';

/** `npm run gallery`: every state of the pane, as a person sees it, on one sheet: `artifacts/gallery.png`. */
const PORT = Number(process.env['GALLERY_PORT'] ?? 3179);
const OUT = path.join(__dirname, '../../artifacts/gallery');
const USUAL_SIZE = { width: 1366, height: 900 };
/** Height of the workbench around the pane. */
const CHROME = 271;
const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** The workbench with the pane, at one state's beginning. */
interface Scene {
  readonly page: Page;
  readonly pane: FrameLocator;
  press(name: string | RegExp): Promise<void>;
  openSheet(index: number): Promise<void>;
  openWorkbook(name: string, bytes: Uint8Array): Promise<void>;
  /** Goes to a cell of the sheet in front, as a person would; the sheet scrolls there. */
  goTo(cell: string): Promise<void>;
  /** Types over a cell, and waits until it is judged. */
  type(cell: string, text: string): Promise<void>;
  /** Opens 全部问题 and 全部指标. */
  openLists(): Promise<void>;
  /** Brings a part of the pane into view. */
  show(part: Locator): Promise<void>;
}

interface Shot {
  readonly name: string;
  readonly query?: string;
  readonly media?: Parameters<Page['emulateMedia']>[0];
  readonly zoom?: number;
  /** The window, where it is not the usual one. */
  readonly size?: { readonly width: number; readonly height: number };
  readonly play: (scene: Scene) => Promise<void>;
}

/** The pictures of the guides, taken anew with each gallery so that they cannot grow old. */
const GUIDE = path.join(__dirname, '../../docs/guide/pictures');
const GUIDE_PICTURES: Readonly<Record<string, string>> = {
  '逐处处理：需人工': 'scored.png',
  写入前预览: 'preview.png',
  '全部工作表：完成': 'batch.png',
};
/** `npm run gallery -- --only=复核`: those whose names hold this. */
const ONLY = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '';
/** `npm run gallery -- --guide`: those alone. */
const ONLY_GUIDE = process.argv.includes('--guide');

const typed = corpusWorkbook('seed-typed.xlsx');

/** The part of the sheet with the scores. */
const SCORES = 'H22';

const scored = async ({ openSheet, press, goTo }: Scene, name = '一键评分') => {
  await openSheet(7);
  await press(name);
  await goTo(SCORES);
  // The headings' row has nothing of its own to show.
  await goTo('H12');
};

const batch = async ({ press, pane }: Scene) => {
  await press('全部工作表…');
  await press('全部检查（不写）');
  await pane.getByText(/^看了 8 张/).waitFor();
};

/** Opens what stands behind the first finding that can be ignored, and its field. */
const ignoring = async ({ pane, press, openSheet, goTo, show, openLists }: Scene) => {
  await openSheet(7);
  await press('一键评分');
  await goTo(SCORES);
  await goTo('H12');
  await openLists();
  const finding = pane.locator('.finding', { hasText: '购买服务器数量' }).first();
  await finding.getByText('为什么、怎么办').click();
  await finding.getByRole('button', { name: '忽略' }).click();
  await pane.getByLabel(/为什么可以忽略/).fill('项目跨年，另一台明年到货');
  await show(finding);
};

/** What the buttons of the walk say in each language. */
const WALK_BUTTONS = {
  '': {
    ...{ score: '一键评分', next: '下一处', confirmAll: /^全部确认/, reasons: /^全部原因/, confirm: /^确认/ },
    ...{ keep: /^不用改/, pass: /^全部略过/, more: '设置与工具', review: /^复核/, draw: '抽查' },
  },
  '?locale=en-US': {
    ...{ score: 'Score now', next: 'Next', confirmAll: /^Confirm all/, reasons: /^All reasons/ },
    ...{ confirm: /^Confirm/, keep: /^Leave it/, pass: /^Pass over/ },
    ...{ more: 'Settings and tools', review: /^Review/, draw: 'Draw rows' },
  },
} as const;

/** One thing at a time: each kind of card, the lists, the row that wants nothing, and the end. */
function walks(
  name: string,
  how: Pick<Shot, 'media' | 'zoom' | 'size'> & { query?: '?locale=en-US' },
): readonly Shot[] {
  const said = WALK_BUTTONS[how.query ?? ''];
  const begin = async ({ openSheet, press }: Scene, sheet: number) => {
    await openSheet(sheet);
    await press(said.score);
  };
  return [
    { ...how, name: `${name}需人工`, play: (scene) => begin(scene, 7) },
    {
      ...how,
      name: `${name}待确认，缺原因`,
      play: async (scene) => {
        await begin(scene, 5);
        await scene.press(said.next);
        await scene.press(said.next);
        await scene.show(scene.pane.locator('.matter'));
      },
    },
    {
      ...how,
      name: `${name}全部确认`,
      play: async (scene) => {
        await begin(scene, 5);
        await scene.press(said.confirmAll);
      },
    },
    {
      ...how,
      name: `${name}全部原因`,
      play: async (scene) => {
        await begin(scene, 5);
        await scene.press(said.reasons);
      },
    },
    {
      ...how,
      name: `${name}写明理由`,
      play: async (scene) => {
        await begin(scene, 7);
        await scene.press(said.next);
        await scene.press(said.next);
        await scene.press(said.keep);
      },
    },
    {
      ...how,
      name: `${name}提示`,
      play: async (scene) => {
        await begin(scene, 7);
        for (let step = 0; step < 3; step += 1) await scene.press(said.next);
      },
    },
    {
      ...how,
      name: `${name}复核`,
      play: async (scene) => {
        await scene.openWorkbook('通借通还.xlsx', await handedInForm());
        await scene.pane.getByText(said.more).click();
        await scene.pane.getByRole('switch', { name: said.review }).click();
        await scene.press(said.score);
        await scene.press(said.draw);
        await scene.show(scene.pane.locator('.review'));
      },
    },
    {
      ...how,
      name: `${name}没有问题的一行`,
      play: async (scene) => {
        await begin(scene, 7);
        await scene.goTo('E14');
      },
    },
    {
      ...how,
      name: `${name}全部处理完`,
      play: async (scene) => {
        await begin(scene, 4);
        await scene.press(said.confirm);
        const pass = scene.pane.getByRole('button', { name: said.pass });
        if (await pass.isVisible()) await pass.click();
      },
    },
  ];
}

const SHOTS: readonly Shot[] = [
  { name: '首次打开', play: () => Promise.resolve() },
  {
    name: '没有问题',
    play: async ({ openWorkbook, press, goTo }) => {
      await openWorkbook('没有问题.xlsx', await cleanForm());
      await press('一键评分');
      await goTo('H7');
    },
  },
  { name: '有问题', play: (scene) => scored(scene) },
  ...walks('逐处处理：', {}),
  ...walks('逐处处理，深色：', { media: { colorScheme: 'dark' } }),
  ...walks('逐处处理，350 × 378：', { size: { width: 1366, height: 378 + CHROME } }),
  ...walks('逐处处理，200%：', { zoom: 2 }),
  ...walks('One by one: ', { query: '?locale=en-US' }),
  {
    name: '有问题：各项指标',
    play: async (scene) => {
      await scored(scene);
      await scene.openLists();
      await scene.show(scene.pane.getByRole('group', { name: '按判定筛选指标' }));
    },
  },
  {
    name: '只检查',
    play: async (scene) => {
      await scored(scene, '只检查');
      await scene.openLists();
      await scene.show(scene.pane.getByRole('heading', { name: /^问题/ }));
    },
  },
  {
    name: '编辑时：刚改的行',
    play: async ({ press, type, goTo }) => {
      await press('一键评分');
      await goTo('F20');
      await type('F14', '49%');
    },
  },
  {
    name: '编辑时：粘贴了几行',
    play: async ({ page, press, openSheet, goTo }) => {
      await openSheet(7);
      await press('一键评分');
      await goTo(SCORES);
      await goTo('F14');
      await page.evaluate(() => navigator.clipboard.writeText('4套\n80%\n90%\n2021年12月1日'));
      await page.keyboard.press('Control+v');
      await page.waitForTimeout(1_500);
    },
  },
  {
    name: '当前行：资金',
    play: async ({ press, openSheet, goTo }) => {
      await openSheet(7);
      await press('一键评分');
      await goTo('H6');
    },
  },
  {
    name: '写入前预览',
    play: async ({ openWorkbook, openSheet, press, goTo }) => {
      await openWorkbook('seed-typed.xlsx', typed);
      await openSheet(7);
      await press('一键评分');
      await goTo(SCORES);
      await press('全部勾选');
    },
  },
  {
    name: '定性：三档与滑块',
    play: async ({ openSheet, press, pane, goTo, show }) => {
      await openSheet(7);
      await press('只检查');
      await goTo('F19');
      const more = pane.getByText('另选档次和分数');
      if (await more.isVisible()) await more.click();
      const tier = pane.getByRole('button', { name: /^部分达成/ }).first();
      await tier.click();
      await pane.getByRole('spinbutton').fill('6.50');
      await pane.getByRole('spinbutton').press('Tab');
      await show(pane.locator('.current'));
    },
  },
  {
    name: '原因草稿',
    play: async ({ page, openSheet, press, goTo }) => {
      await openSheet(5);
      await press('一键评分');
      await goTo('I24');
      await goTo('I21');
      await page.keyboard.press('Delete');
      await page.waitForTimeout(1_200);
      await press('把草稿放进表里写');
    },
  },
  { name: '忽略：写原因', play: (scene) => ignoring(scene) },
  {
    name: '已忽略',
    play: async (scene) => {
      await ignoring(scene);
      await scene.press('确定忽略');
      const list = scene.pane.getByText(/^已忽略（/);
      await list.click();
      await scene.show(list);
    },
  },
  {
    name: '撤销之后',
    play: async (scene) => {
      await scored(scene);
      await scene.press('撤销本次评分');
    },
  },
  {
    name: '设置与工具',
    play: async (scene) => {
      await scored(scene);
      await scene.pane.getByText('设置与工具').click();
      await scene.show(scene.pane.locator('.more'));
    },
  },
  {
    name: '评分规则',
    play: async ({ openSheet, press, pane, goTo }) => {
      await openSheet(7);
      await goTo(SCORES);
      await press('评分规则');
      await pane.getByRole('combobox', { name: '选一套规则' }).selectOption('湖北');
    },
  },
  {
    name: '评分规则：填得不对',
    play: async ({ openSheet, press, pane, goTo, show }) => {
      await openSheet(7);
      await goTo(SCORES);
      await press('评分规则');
      await pane.getByText('逐项修改').click();
      await press('加一条');
      const rate = pane.getByRole('textbox', { name: '第 1 条：执行率低于百分之几' });
      await rate.fill('180');
      await show(pane.getByRole('group', { name: '执行率低时总分封顶' }));
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
    name: '全部工作表：填之前先问',
    play: async (scene) => {
      await scene.goTo(SCORES);
      await batch(scene);
      await scene.press(/^填 \d+ 个空白/);
    },
  },
  {
    name: '全部工作表：完成',
    play: async (scene) => {
      await scene.goTo('H23');
      await batch(scene);
      await scene.press(/^填 \d+ 个空白/);
      await scene.press('确定填入');
      await scene.pane.getByText(/已填 \d+ 个空白单元格/).waitFor();
    },
  },
  {
    name: '自评汇总',
    play: async (scene) => {
      await batch(scene);
      await scene.press('生成汇总表');
      await scene.pane.getByText(/^已写好/).waitFor();
      await scene.page.getByRole('tab', { name: '自评汇总' }).click();
    },
  },
  {
    name: '功能区的结果',
    play: async ({ page, openWorkbook, openSheet, goTo }) => {
      await openWorkbook('seed-typed.xlsx', typed);
      await openSheet(7);
      await page.getByRole('button', { name: '一键评分', exact: true }).click();
      await page.waitForTimeout(2_500);
      await goTo(SCORES);
      await goTo('H12');
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
    name: '出错：工作表受保护',
    play: async ({ openWorkbook, press }) => {
      await openWorkbook('受保护.xlsx', protectedWorkbook());
      await press('一键评分');
    },
  },
  { name: '深色', media: { colorScheme: 'dark' }, play: (scene) => scored(scene) },
  { name: '高对比度', media: { forcedColors: 'active' }, play: (scene) => scored(scene) },
  { name: 'English', query: '?locale=en-US', play: (scene) => scored(scene, 'Score now') },
  { name: '放大到 200%', zoom: 2, play: (scene) => scored(scene) },
  { name: '350 × 378', size: { width: 1366, height: 378 + CHROME }, play: (scene) => scored(scene) },
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
      const guide = GUIDE_PICTURES[shot.name];
      if ((ONLY_GUIDE && guide === undefined) || !shot.name.includes(ONLY)) continue;
      const file = path.join(OUT, `${String(index + 1).padStart(2, '0')}.png`);
      await take(browser, shot, file);
      pictures.push({ name: shot.name, data: readFileSync(file) });
      if (guide !== undefined) writeFileSync(path.join(GUIDE, guide), readFileSync(file));
      console.log(`${index + 1}/${SHOTS.length} ${shot.name}`);
    }
    if (ONLY_GUIDE) return;
    const sheet = path.join(OUT, '../gallery.png');
    writeFileSync(sheet, await contactSheet(browser, pictures));
    console.log(`${path.relative(process.cwd(), sheet)}: ${pictures.length} pictures`);
  } finally {
    await browser.close();
    server.kill();
  }
}

async function take(
  browser: Browser,
  { query = '', media, zoom, size = USUAL_SIZE, play }: Shot,
  file: string,
): Promise<void> {
  const page = await browser.newPage({
    viewport: size,
    locale: query.includes('en-US') ? 'en-US' : 'zh-CN',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  if (media) await page.emulateMedia(media);
  await page.goto(`http://localhost:${PORT}/${query}`);
  const pane = page.frameLocator('iframe');
  const score = pane.getByRole('button', { name: /^(一键评分|Score now)$/ });
  await score.waitFor({ timeout: 60_000 });
  const magnify = async () => {
    if (zoom === undefined) return;
    await pane.locator('html').evaluate((html, factor) => void (html.style.zoom = String(factor)), zoom);
  };
  await magnify();
  const goTo = async (cell: string) => {
    await page.locator('.name-box').fill(cell);
    await page.locator('.name-box').press('Enter');
    await page.waitForTimeout(500);
  };
  await play({
    page,
    pane,
    goTo,
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
      await magnify();
    },
    type: async (cell, text) => {
      await goTo(cell);
      await page.keyboard.insertText(text);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(1_200);
    },
    openLists: async () => {
      for (const list of await pane.locator('details.fold').all()) {
        await list.evaluate((element) => element.setAttribute('open', ''));
      }
    },
    show: (part) => part.evaluate((element) => element.scrollIntoView({ block: 'start' })),
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
