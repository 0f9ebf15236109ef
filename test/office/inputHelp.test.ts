import { formatArea, formatCell, parseArea } from '../../src/grid/cellAddress';
import { isOwnTitle } from '../../src/core/inputHelp/inputHelp';
import { NO_VALIDATION } from '../../src/workbench/richapi/validationRules';
import { openSession } from '../../src/workbench/session/openSession';
import type { LiveSheet } from '../../src/workbench/session/workbookSession';
import type { ValidationRule } from '../../src/xlsx/workbookFile';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { memoryPlace, openPane } from '../pane/openPane';
import { at } from './harness/liveDraft';
import { contentOf, openCorpus, openTestExcel, openDraft, type TestExcel } from './scoring';
import { turn } from './watchedPane';

/** Whole workbooks in the genuine client, on a machine that may be busy. */
jest.setTimeout(30_000);

/** A pane in a running Excel, and what its commands cost in requests. */
function openAt(testExcel: TestExcel, place = memoryPlace()) {
  const pane = openPane(testExcel.host, { place });
  const command = async (action: () => void): Promise<number> => {
    await turn();
    testExcel.newRequests();
    action();
    await turn();
    return testExcel.newRequests().length;
  };
  return {
    ...pane,
    add: () => command(() => pane.controller.addInputHelp()),
    remove: () => command(() => pane.controller.removeInputHelp()),
    undo: () => command(() => pane.controller.undo()),
    redo: () => command(() => pane.controller.redo()),
    clear: () => command(() => pane.controller.clearMarks()),
  };
}

const own = (sheet: LiveSheet) => sheet.layout.validations.filter(({ prompt }) => isOwnTitle(prompt.title));
const areasOf = (sheet: LiveSheet) => own(sheet).flatMap(({ areas }) => areas.map(formatArea));
const area = (address: string) => {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(address);
  return parsed;
};
const theirRule: ValidationRule = { ...NO_VALIDATION, kind: 'list', formulas: ['="1,2,3"'] };

test('one request reads, one writes: each score up to its row’s weight, as one step of Excel’s own undo', async () => {
  const testExcel = openTestExcel(openCorpus('seed-blank'));
  const before = contentOf(testExcel.sheet);
  const { add, view } = openAt(testExcel);
  expect(await add()).toBe(2);
  expect(view().status).toMatch(/^已给 \d+ 个单元格加上输入提示。$/);
  const rows = [14, 15, 16, 17, 18, 19, 20, 21, 22];
  expect(areasOf(testExcel.sheet)).toEqual(rows.map((row) => `H${row}`));
  expect(own(testExcel.sheet)).toMatchObject(
    rows.map((row) => ({
      ...{ kind: 'decimal', formulas: ['=0', `=$G${row}`], ignoreBlanks: true },
      alert: { isShown: true, style: 'warning' },
    })),
  );
  expect(contentOf(testExcel.sheet)).toEqual(before);
  testExcel.session.undo();
  expect(own(testExcel.sheet)).toEqual([]);
});

test('what the rule says follows the weight; a score above it is asked about and still let in', async () => {
  const testExcel = openTestExcel(openCorpus('seed-blank'));
  const { add } = openAt(testExcel);
  await add();
  const { id } = testExcel.sheet;
  const isValid = () => testExcel.session.isValid(id, at('H14'));
  testExcel.session.typeInto(id, at('H14'), '12');
  expect(testExcel.sheet.cell(at('H14')).value).toBe(12);
  expect(isValid()).toBe(false);
  testExcel.session.typeInto(id, at('G14'), '15');
  expect(isValid()).toBe(true);
});

test('a qualitative row without an answer gets its tiers to choose from; anything else can be written too', async () => {
  const testExcel = openTestExcel(openCorpus('seed-blank'));
  const { id } = testExcel.sheet;
  testExcel.session.typeInto(id, at('F20'), '');
  const { add, view, controller } = openAt(testExcel);
  expect(await add()).toBe(2);
  const tier = own(testExcel.sheet).find(({ kind }) => kind === 'list');
  expect(tier).toMatchObject({
    ...{ areas: [area('F20')], formulas: ['="达成预期指标,部分达成预期指标,未达成预期指标"'] },
    ...{ hasDropDown: true, alert: { isShown: false } },
  });
  testExcel.session.typeInto(id, at('F20'), '群众满意');
  expect(testExcel.sheet.cell(at('F20')).value).toBe('群众满意');
  testExcel.session.typeInto(id, at('F20'), '部分达成预期指标');
  expect(testExcel.session.isValid(id, at('F20'))).toBe(true);
  controller.check();
  await turn();
  const row = view().form?.indicators.find(({ achieved }) => achieved === '部分达成预期指标');
  expect(row).toMatchObject({ verdict: 'qualitative' });
});

test('again costs one request and writes nothing; what was judged still holds', async () => {
  const testExcel = openTestExcel(openCorpus('seed-blank'));
  const { add, view } = openAt(testExcel);
  await add();
  const before = testExcel.sheet.layout.validations;
  expect(await add()).toBe(1);
  expect(testExcel.sheet.layout.validations).toBe(before);
  expect(view().status).toBe('该有的输入提示都有了。');
});

test('a rule of somebody else beside ours: one more request to tell them apart, and theirs stays', async () => {
  const testExcel = openTestExcel(openCorpus('seed-blank'));
  testExcel.session.setValidation(testExcel.sheet.id, area('H15'), theirRule);
  const { add, remove, view } = openAt(testExcel);
  expect(await add()).toBe(2);
  expect(view().status).toContain('H15 原来就有数据验证，没有动。');
  expect(areasOf(testExcel.sheet)).toEqual(
    expect.arrayContaining(['H14', ...[16, 17, 18, 19, 20, 21, 22].map((row) => `H${row}`)]),
  );
  expect(await remove()).toBe(3);
  expect(testExcel.sheet.layout.validations).toMatchObject([{ ...theirRule, areas: [area('H15')] }]);
});

test('saved, opened in another session and removed there, the file carries no trace', async () => {
  const first = openTestExcel(openCorpus('seed-blank'));
  const untouched = readWorkbook(first.session.save()).sheets[0]?.validations;
  await openAt(first).add();
  const saved = first.session.save();
  expect(readWorkbook(saved).sheets[0]?.validations?.length).toBeGreaterThan(untouched?.length ?? 0);
  const second = openTestExcel(openSession(saved, '另存.xlsx'));
  const { remove, view } = openAt(second);
  expect(await remove()).toBe(2);
  expect(view().status).toMatch(/^已去掉 \d+ 个单元格的输入提示。$/);
  expect(readWorkbook(second.session.save()).sheets[0]?.validations).toEqual(untouched);
});

test('rows that have moved since, and a rule pasted along elsewhere: all of it is found', async () => {
  const head = [['项目支出绩效自评表'], ['项目名称', '甲'], ['说明'], ['新插入的行']];
  const header = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'];
  const row = (name: string) => ['产出指标', '数量指标', name, '≥4套', '3套', 10, null, null];
  const session = openDraft({ name: 'S', rows: [...head, header, row('甲'), row('乙'), [], [null, '备份']] });
  const testExcel = openTestExcel(session);
  const source = openTestExcel(
    openDraft({ name: 'S', rows: [...head.slice(0, 3), header, row('甲'), row('乙')] }),
  );
  await openAt(source).add();
  const [rule] = own(source.sheet);
  if (!rule) throw new Error('no rule');
  // As Excel leaves it when a row comes in above, and when a cell is copied below.
  for (const place of ['G6:G7', 'B9']) session.setValidation(testExcel.sheet.id, area(place), rule);
  const { add, remove, view } = openAt(testExcel);
  await add();
  expect(areasOf(testExcel.sheet)).toEqual(['G6:G7']);
  session.setValidation(testExcel.sheet.id, area('B9'), rule);
  await remove();
  expect(view().status).toBe('已去掉 3 个单元格的输入提示。');
  expect(testExcel.sheet.layout.validations).toEqual([]);
});

test('it is a step of the pane’s own undo, two requests each way', async () => {
  const testExcel = openTestExcel(openCorpus('seed-blank'));
  const place = memoryPlace();
  await openAt(testExcel, place).add();
  const added = areasOf(testExcel.sheet);
  const { undo, redo, view } = openAt(testExcel, place);
  expect(await undo()).toBe(2);
  expect(own(testExcel.sheet)).toEqual([]);
  expect(view().status).toMatch(/^已撤销输入提示/);
  expect(await redo()).toBe(2);
  expect(areasOf(testExcel.sheet)).toEqual(added);
});

test('清除全部标记 takes it from every sheet', async () => {
  const testExcel = openTestExcel(openCorpus('seed-blank'));
  const { add, clear, view } = openAt(testExcel);
  await add();
  testExcel.session.activate(testExcel.session.sheets[1]?.id ?? '');
  await add();
  expect(await clear()).toBe(4);
  expect(view().status).toMatch(/已去掉 \d+ 个单元格的输入提示/);
  expect(testExcel.session.sheets.flatMap(own)).toEqual([]);
});

test('a protected sheet is left as it is, with the usual words', async () => {
  const testExcel = openTestExcel(
    openDraft({
      name: 'S',
      isProtected: true,
      rows: [
        ['项目支出绩效自评表'],
        ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
        ['产出指标', '数量指标', '甲', '≥4套', '3套', 100, null],
      ],
    }),
  );
  const { add, view } = openAt(testExcel);
  expect(await add()).toBe(1);
  expect(view().status).toMatch(/受保护/);
  expect(testExcel.sheet.layout.validations).toEqual([]);
});

test('every form of the corpus gets help that Excel takes, and loses it again without a trace', async () => {
  const names = [
    '09_yunnan_yongde_mingling_2022',
    '13_sichuan_daying_tielu',
    '15_anhui_suixi_linshijiuzhu_2019',
  ];
  for (const name of [...names, '01_anhui_chizhou_tangxi_2022'].map((one) => `${one}-typed`)) {
    const testExcel = openTestExcel(openCorpus(name));
    const [before, file] = [testExcel.sheet.layout.validations, testExcel.session.save()];
    const { add, remove } = openAt(testExcel);
    await add();
    const helped = own(testExcel.sheet).flatMap(({ areas }) => areas);
    expect([name, helped.length > 0]).toEqual([name, true]);
    for (const { top, left } of helped) {
      const place = { row: top, column: left };
      expect([name, formatCell(place), testExcel.session.isValid(testExcel.sheet.id, place)]).toEqual([
        name,
        formatCell(place),
        true,
      ]);
    }
    await remove();
    expect(testExcel.sheet.layout.validations).toEqual(before);
    expect(Buffer.compare(testExcel.session.save(), file)).toBe(0);
  }
});
