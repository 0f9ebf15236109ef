import { markerOf } from '../../src/core/mark';
import type { ScoredOutcome } from '../../src/addin/flow/scoreOutcome';
import { parseCell } from '../../src/grid/cellAddress';
import { contentOf, openCorpus, openTestExcel, type TestExcel } from './scoring';
import { holdsSuggestions } from '../../src/core/confirmed/suggested';
import { countedRequests } from './harness/settingRequests';

/** The seed workbook without scores, one form on each of its eight sheets, and every sheet pressed once. */
async function pressEverySheet(testExcel: TestExcel): Promise<ScoredOutcome[]> {
  const outcomes: ScoredOutcome[] = [];
  for (const { id } of testExcel.session.sheets) {
    testExcel.session.activate(id);
    outcomes.push(await testExcel.pressAndScore());
  }
  return outcomes;
}

function changedCells(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const cells = new Set([...before.keys(), ...after.keys()]);
  return [...cells].filter((cell) => before.get(cell) !== after.get(cell)).sort();
}

const scoreCells = (outcome: ScoredOutcome) =>
  outcome.assessment.forms.flatMap((form) => form.indicators.map((indicator) => indicator.cells.score));

describe('一键评分 on the seed workbook without scores', () => {
  test('takes two requests: one that reads, one that writes; a third only where suggestions were filled in', async () => {
    const testExcel = openTestExcel(openCorpus('seed-blank'));
    const suggesting: boolean[] = [];
    for (const { id } of testExcel.session.sheets) {
      testExcel.session.activate(id);
      const { assessment, filled } = await testExcel.pressAndScore();
      const suggests = holdsSuggestions(assessment, new Set(filled));
      expect(countedRequests(testExcel)).toEqual({ sheet: 2, settings: suggests ? 1 : 0 });
      // Pressed again: one that reads, and nothing to write.
      await testExcel.press();
      expect(countedRequests(testExcel)).toEqual({ sheet: 1, settings: 0 });
      suggesting.push(suggests);
    }
    expect(suggesting.filter(Boolean)).toHaveLength(5);
  });

  test('fills exactly the cells it names, all of them blank before, and touches no other', async () => {
    const testExcel = openTestExcel(openCorpus('seed-blank'));
    for (const sheet of testExcel.session.sheets) {
      testExcel.session.activate(sheet.id);
      const before = contentOf(sheet);
      const { filled } = await testExcel.pressAndScore();
      expect(changedCells(before, contentOf(sheet))).toEqual([...filled].sort());
      expect(filled.map((cell) => JSON.parse(before.get(cell) ?? '[null]')[0])).toEqual(
        filled.map(() => null),
      );
    }
  });

  test('fills the 66 rows that have an answer, as numbers', async () => {
    const testExcel = openTestExcel(openCorpus('seed-blank'));
    const outcomes = await pressEverySheet(testExcel);
    const rows = outcomes.flatMap((outcome) =>
      scoreCells(outcome).filter((cell) => cell !== null && outcome.filled.includes(cell)),
    );
    expect(rows).toHaveLength(66);
    outcomes.forEach((outcome, index) => {
      const cells = contentOf(testExcel.session.sheets[index] ?? testExcel.sheet);
      for (const cell of outcome.filled) {
        expect([cell, typeof JSON.parse(cells.get(cell) ?? '[]')[0]]).toEqual([cell, 'number']);
      }
    });
  });

  test('writes the values that the assessment gives, 5.56 in form 8', async () => {
    const testExcel = openTestExcel(openCorpus('seed-blank'));
    const outcomes = await pressEverySheet(testExcel);
    const written = outcomes.flatMap((outcome, index) => {
      const cells = contentOf(testExcel.session.sheets[index] ?? testExcel.sheet);
      return outcome.assessment.forms.flatMap((form) =>
        form.indicators.flatMap(({ score, cells: { score: cell } }) =>
          cell !== null && outcome.filled.includes(cell)
            ? [[cell, Number(score), JSON.parse(cells.get(cell) ?? '[]')[0]]]
            : [],
        ),
      );
    });
    expect(written.map(([, , value]) => value)).toEqual(written.map(([, score]) => score));
    expect(written.map(([, , value]) => value)).toContain(5.56);
  });

  test('leaves the total open where a row is open, and names the row', async () => {
    const testExcel = openTestExcel(openCorpus('seed-blank'));
    const outcomes = await pressEverySheet(testExcel);
    const open = outcomes.flatMap(({ assessment, filled }) =>
      assessment.forms.flatMap(({ total }) =>
        total.open.length > 0 ? [[total.open.length, filled.includes(total.cells.score ?? '')]] : [],
      ),
    );
    expect(open).toEqual([
      [1, false],
      [1, false],
    ]);
  });

  test('puts one conditional format of its own on a form with rows that lack a reason, and none on others', async () => {
    const testExcel = openTestExcel(openCorpus('seed-blank'));
    const outcomes = await pressEverySheet(testExcel);
    outcomes.forEach(({ assessment }, index) => {
      const formats = testExcel.session.sheets[index]?.conditionalFormats ?? [];
      const wanted = assessment.forms.flatMap(({ mark }) => (mark ? [mark] : []));
      expect(formats.map(({ formula }) => formula)).toEqual(wanted.map(({ formula }) => formula));
      expect(formats.every(({ formula }) => markerOf(formula ?? '') !== null)).toBe(true);
      expect(formats.map(({ style }) => style?.fill?.toUpperCase())).toEqual(wanted.map(() => '#FFF2CC'));
      expect(wanted.length).toBe(assessment.forms[0]?.indicators.some((row) => row.reasonRequired) ? 1 : 0);
    });
    expect(testExcel.session.sheets.some((sheet) => sheet.conditionalFormats.length === 1)).toBe(true);
  });

  test('the mark shows on rows without a reason only, and goes when a reason is typed', async () => {
    const testExcel = openTestExcel(openCorpus('seed-blank'));
    const outcomes = await pressEverySheet(testExcel);
    let seen = 0;
    outcomes.forEach((outcome, index) => {
      const sheet = testExcel.session.sheets[index] ?? testExcel.sheet;
      for (const row of outcome.assessment.forms.flatMap((form) => form.indicators)) {
        const lacks = row.reasonLacking;
        const target = parseCell(row.cells.target ?? '') ?? { row: 0, column: 0 };
        const isMarked = () => (sheet.conditionalStyle(target)?.fill ?? null) !== null;
        expect([sheet.name, row.row, isMarked()]).toEqual([sheet.name, row.row, lacks]);
        if (!lacks) continue;
        seen += 1;
        testExcel.session.typeInto(sheet.id, { row: row.row - 1, column: 8 }, '设备到货推迟，已催办。');
        expect(isMarked()).toBe(false);
      }
    });
    expect(seen).toBe(2);
  });

  test('a second press reads once, writes nothing and changes nothing', async () => {
    const testExcel = openTestExcel(openCorpus('seed-blank'));
    await pressEverySheet(testExcel);
    testExcel.newRequests();
    for (const sheet of testExcel.session.sheets) {
      testExcel.session.activate(sheet.id);
      const before = contentOf(sheet);
      const formats = sheet.conditionalFormats.map(({ id }) => id);
      const outcome = await testExcel.pressAndScore();
      expect(testExcel.newRequests()).toHaveLength(1);
      expect(outcome).toMatchObject({ filled: [], marksChanged: false, withheld: null });
      expect(contentOf(sheet)).toEqual(before);
      expect(sheet.conditionalFormats.map(({ id }) => id)).toEqual(formats);
    }
  });

  test('is one step to undo', async () => {
    const testExcel = openTestExcel(openCorpus('seed-blank'));
    const before = contentOf(testExcel.sheet);
    await testExcel.press();
    testExcel.session.undo();
    expect(contentOf(testExcel.sheet)).toEqual(before);
    expect(testExcel.session.canUndo).toBe(false);
  });
});

test('eight forms stacked on one sheet are scored in the same two requests', async () => {
  const testExcel = openTestExcel(openCorpus('seed-stacked-blank'));
  const outcome = await testExcel.pressAndScore();
  expect(countedRequests(testExcel)).toEqual({ sheet: 2, settings: 1 });
  expect(outcome.assessment.forms).toHaveLength(8);
  const scores = new Set(scoreCells(outcome));
  expect(outcome.filled.filter((cell) => scores.has(cell))).toHaveLength(66);
  const marked = outcome.assessment.forms.filter((form) => form.mark !== null);
  expect(testExcel.sheet.conditionalFormats).toHaveLength(marked.length);
});

test('scores that stand already are left as they are, right or wrong', async () => {
  const testExcel = openTestExcel(openCorpus('seed-typed'));
  for (const sheet of testExcel.session.sheets) {
    testExcel.session.activate(sheet.id);
    const before = contentOf(sheet);
    const { filled } = await testExcel.pressAndScore();
    expect(changedCells(before, contentOf(sheet))).toEqual([...filled].sort());
    expect(filled.every((cell) => JSON.parse(before.get(cell) ?? '[null]')[0] === null)).toBe(true);
  }
});

test('an Excel of the oldest set allowed is enough', async () => {
  const testExcel = openTestExcel(openCorpus('seed-blank'), { apiSet: '1.9' });
  const { filled } = await testExcel.pressAndScore();
  expect(filled.length).toBeGreaterThan(8);
  expect(countedRequests(testExcel).sheet).toBe(2);
});

test('定位 selects the cell, on its sheet', async () => {
  const testExcel = openTestExcel(openCorpus('seed-blank'));
  const { sheetId } = await testExcel.pressAndScore();
  const { id } = testExcel.sheet;
  const other = testExcel.session.sheets[3];
  testExcel.session.activate(other?.id ?? '');
  await testExcel.host.select(sheetId, 'H14');
  expect(testExcel.session.activeSheet.id).toBe(id);
  expect(testExcel.session.selection).toEqual({ top: 13, left: 7, bottom: 13, right: 7 });
});
