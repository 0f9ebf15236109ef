import { openPane } from '../pane/openPane';
import { at } from './harness/liveDraft';
import { contentOf, openCorpus, openTestExcel } from './scoring';
import { afterwards, disturbancesIn, namesIn, turn, watchedPane } from './watchedPane';
import { countedRequests } from './harness/settingRequests';

test('watching costs one request at the start, which only registers', async () => {
  const testExcel = openTestExcel(openCorpus('seed-blank'));
  openPane(testExcel.host);
  await turn();
  const requests = testExcel.newRequests();
  expect(requests).toHaveLength(1);
  expect(requests.flatMap(namesIn).filter((name) => /Register/.test(name))).toHaveLength(4);
});

describe('an edit on the sheet shown', () => {
  const ROW = 13; // 14 on the sheet: the first indicator

  test.each(['1.9', '1.14', '1.17'])(
    'is followed by one request that only reads (ExcelApi %s)',
    async (api) => {
      const { testExcel, ...pane } = await watchedPane(api);
      const { sheet, session } = testExcel;
      await afterwards(pane);
      testExcel.newRequests();
      session.typeInto(sheet.id, { row: ROW, column: 5 }, '50%');
      const before = contentOf(sheet);
      await afterwards(pane);
      const requests = testExcel.newRequests();
      expect(requests).toHaveLength(1);
      expect(requests.flatMap(disturbancesIn)).toEqual([]);
      expect(contentOf(sheet)).toEqual(before);
      const [row] = pane.view().form?.indicators ?? [];
      expect(row).toMatchObject({ verdict: 'unmet', achieved: '50%' });
    },
  );

  test('leaves the person’s undo alone: it takes back the edit and nothing else', async () => {
    const { testExcel, ...pane } = await watchedPane();
    const { sheet, session } = testExcel;
    const before = contentOf(sheet);
    session.typeInto(sheet.id, { row: ROW, column: 5 }, '50%');
    await afterwards(pane);
    session.undo();
    expect(contentOf(sheet)).toEqual(before);
    testExcel.newRequests();
    await afterwards(pane);
    expect(testExcel.newRequests()).toHaveLength(1);
    expect(pane.view().form?.indicators[0]).toMatchObject({ verdict: 'met' });
  });

  test.each([
    ['a block is pasted', ['F14', 'F15', 'F16'], ['50%', '60%', '70%']],
    ['cells are deleted', ['F14', 'F15'], ['', '']],
  ])('%s: one request', async (_what, cells, texts) => {
    const { testExcel, ...pane } = await watchedPane();
    const { sheet, session } = testExcel;
    await afterwards(pane);
    testExcel.newRequests();
    const changes = cells.map((cell, index) => ({ position: at(cell), content: texts[index] ?? null }));
    session.edit(sheet.id, changes, 'person');
    await afterwards(pane);
    const requests = testExcel.newRequests();
    expect(requests).toHaveLength(1);
    expect(requests.flatMap(disturbancesIn)).toEqual([]);
    const verdicts = pane
      .view()
      .form?.indicators.slice(0, 2)
      .map(({ verdict }) => verdict);
    expect(verdicts).toEqual(texts[0] === '' ? ['missing', 'missing'] : ['unmet', 'unmet']);
  });

  test('keeps the mark up to date by itself: it is a conditional format', async () => {
    const { testExcel, ...pane } = await watchedPane();
    const { sheet, session } = testExcel;
    session.edit(
      sheet.id,
      [
        { position: at('F14'), content: '50%' },
        { position: at('I14'), content: null },
      ],
      'person',
    );
    await afterwards(pane);
    pane.controller.score();
    await afterwards(pane);
    expect(pane.view().preview).not.toBeNull();
    pane.controller.pickAll();
    pane.controller.writePicked();
    await afterwards(pane);
    expect(sheet.conditionalFormats).toHaveLength(1);
    const formats = sheet.conditionalFormats;
    session.typeInto(sheet.id, at('I14'), '设备到货晚，已催货');
    await afterwards(pane);
    expect(sheet.conditionalFormats).toEqual(formats);
    expect(pane.view().form?.indicators[0]?.lacksReason).toBe(false);
  });

  test('an edit on another sheet, a selection and a turn to another sheet ask for nothing', async () => {
    const { testExcel, ...pane } = await watchedPane();
    await afterwards(pane);
    const [first, second] = testExcel.session.sheets;
    if (!first || !second) throw new Error('two sheets are needed');
    testExcel.newRequests();
    testExcel.session.typeInto(second.id, { row: ROW, column: 5 }, '50%');
    testExcel.session.select({ top: ROW, left: 5, bottom: ROW, right: 5 });
    await afterwards(pane);
    expect(pane.view().current?.card.row).toBe(14);
    testExcel.session.activate(second.id);
    await afterwards(pane);
    expect(testExcel.newRequests()).toEqual([]);
    expect(pane.view().sheetNote).toMatch(/的结果/);
  });

  test('a cell being edited is waited for, silently', async () => {
    const { testExcel, ...pane } = await watchedPane();
    const { sheet, session } = testExcel;
    const { status } = pane.view();
    session.typeInto(sheet.id, { row: ROW, column: 5 }, '50%');
    session.isEditingCell = true;
    await afterwards(pane);
    expect(pane.view().status).toBe(status);
    session.isEditingCell = false;
    await pane.pass(5_000);
    await afterwards(pane);
    expect(pane.view().form?.indicators[0]).toMatchObject({ verdict: 'unmet' });
  });

  test('the add-in’s own writing is not read a second time', async () => {
    const { testExcel, ...pane } = await watchedPane();
    await afterwards(pane);
    testExcel.newRequests();
    pane.controller.undo();
    await turn();
    expect(countedRequests(testExcel).sheet).toBe(2);
    await afterwards(pane);
    expect(testExcel.newRequests().length).toBeLessThan(2);
  });
});

test('turned off, an edit is followed by nothing', async () => {
  const { testExcel, ...pane } = await watchedPane();
  await afterwards(pane);
  pane.controller.prefer({ validatesWhileEditing: false });
  testExcel.newRequests();
  testExcel.session.typeInto(testExcel.sheet.id, { row: 13, column: 5 }, '50%');
  await afterwards(pane);
  expect(testExcel.newRequests()).toEqual([]);
});

describe('撤销本次评分', () => {
  test('restores every cell of the sheet, its number format and the conditional formats, in two requests', async () => {
    const testExcel = openTestExcel(openCorpus('seed-blank'));
    const pane = openPane(testExcel.host);
    for (const sheet of testExcel.session.sheets) {
      testExcel.session.activate(sheet.id);
      const before = contentOf(sheet);
      const formats = sheet.conditionalFormats.length;
      pane.controller.score();
      await turn();
      expect(contentOf(sheet)).not.toEqual(before);
      testExcel.newRequests();
      pane.controller.undo();
      await turn();
      expect(countedRequests(testExcel).sheet).toBe(2);
      expect(contentOf(sheet)).toEqual(before);
      expect(sheet.conditionalFormats).toHaveLength(formats);
      pane.controller.redo();
      await turn();
    }
  });

  test('the whole workbook filled and taken back in one step leaves no trace', async () => {
    const testExcel = openTestExcel(openCorpus('seed-blank'));
    const pane = openPane(testExcel.host);
    const before = testExcel.session.sheets.map(contentOf);
    pane.controller.openBatch();
    pane.controller.runBatch('fill');
    for (let round = 0; round < 6; round += 1) await afterwards(pane);
    expect(pane.view().batch).toMatchObject({ phase: 'done', done: 8 });
    expect(testExcel.session.sheets.map(contentOf)).not.toEqual(before);
    pane.controller.closeBatch();
    // Closing looks at the sheet in front as it now is.
    await afterwards(pane);
    pane.controller.undo();
    await afterwards(pane);
    expect(testExcel.session.sheets.map(contentOf)).toEqual(before);
    expect(testExcel.session.sheets.flatMap(({ conditionalFormats }) => conditionalFormats)).toEqual([]);
    expect(pane.view().status).toBe('已撤销 87 个单元格。');
  });

  test('scores written as formulas give the same numbers', async () => {
    const values = openTestExcel(openCorpus('seed-blank'));
    const formulas = openTestExcel(openCorpus('seed-blank'));
    const numbersOf = async (testExcel: typeof values, writesAs: 'values' | 'formulas') => {
      const pane = openPane(testExcel.host);
      pane.controller.prefer({ writesAs });
      pane.controller.openBatch();
      pane.controller.runBatch('fill');
      for (let round = 0; round < 6; round += 1) await afterwards(pane);
      return testExcel.session.sheets.map((sheet) => {
        const numbers: unknown[] = [];
        for (let row = 0; row < sheet.rowCount; row += 1) {
          for (let column = 0; column < sheet.columnCount; column += 1) {
            const { value } = sheet.cell({ row, column });
            if (typeof value === 'number') numbers.push([row, column, Number(value.toFixed(6))]);
          }
        }
        return numbers;
      });
    };
    expect(await numbersOf(formulas, 'formulas')).toEqual(await numbersOf(values, 'values'));
    const written = formulas.session.sheets.flatMap((sheet) =>
      [...contentOf(sheet).values()].filter((text) => text.includes('"=ROUND(')),
    );
    expect(written.length).toBeGreaterThan(0);
  });
});
