import { ApiError } from '../../src/workbench/richapi/apiError';
import { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import type { LiveSheet } from '../../src/workbench/session/workbookSession';
import { area, draftWorkbook } from '../office/harness/draftWorkbook';
import { at } from '../office/harness/liveDraft';
import { FORM } from '../office/scoring';
import { memoryPlace } from '../pane/openPane';
import { faultBook, isSame, signatureOf } from './faultBook';
import { faultPane, type FaultPane, type Surroundings } from './faultPane';

jest.setTimeout(60_000);

/** What another pane does meanwhile takes its time: no answer is given up for that. */
const PATIENT = { requestLimit: 5_000 };

/** Stories about several sheets, and about what others do between a press and its taking back. */

async function pressed(pane: FaultPane, press: () => void): Promise<string> {
  press();
  await pane.rest();
  return pane.view().status;
}

async function opened(
  book: LiveWorkbook,
  place = memoryPlace(),
  surroundings: Surroundings = {},
): Promise<FaultPane> {
  const pane = faultPane(book, place, surroundings);
  await pane.rest();
  return pane;
}

const sheetOf = (book: LiveWorkbook, index: number): LiveSheet => {
  const sheet = book.sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
};
const twoForms = () =>
  new LiveWorkbook(
    draftWorkbook({ sheets: ['甲', '乙'].map((name) => ({ name, rows: FORM })) }),
    'draft.xlsx',
  );
async function goTo(book: LiveWorkbook, pane: FaultPane, index: number) {
  book.activate(sheetOf(book, index).id);
  await pane.rest();
}
const walkOf = (pane: FaultPane) => {
  const walk = pane.view().walk;
  return walk && { heading: walk.heading, progress: walk.progress, fill: walk.fill, finished: walk.finished };
};

test('undone while another sheet is in front: what one comes back to is what a check then says', async () => {
  const book = twoForms();
  const pane = await opened(book);
  await pressed(pane, () => pane.controller.score());
  await goTo(book, pane, 1);
  await pressed(pane, () => pane.controller.score());
  await pressed(pane, () => pane.controller.undo());
  expect(await pressed(pane, () => pane.controller.undo())).toMatch(/甲/);
  await goTo(book, pane, 0);
  const back = walkOf(pane);
  await pressed(pane, () => pane.controller.check());
  expect(back).toEqual(walkOf(pane));
});

test('全部工作表 taken back: a sheet that was judged before is shown as a check then says', async () => {
  const book = twoForms();
  const pane = await opened(book);
  await goTo(book, pane, 1);
  await pressed(pane, () => pane.controller.check());
  await goTo(book, pane, 0);
  pane.controller.openBatch();
  await pressed(pane, () => pane.controller.runBatch('check'));
  await pressed(pane, () => pane.controller.runBatch('fill'));
  await pressed(pane, () => pane.controller.undo());
  pane.controller.closeBatch();
  await pane.rest();
  await goTo(book, pane, 1);
  const back = walkOf(pane);
  await pressed(pane, () => pane.controller.check());
  expect(back).toEqual(walkOf(pane));
});

test('撤销, 恢复 and 撤销 again over two sheets, one edited and one with rows inserted since: what others wrote stays', async () => {
  const book = twoForms();
  const pane = await opened(book);
  const before = signatureOf(book);
  await pressed(pane, () => pane.controller.score());
  await goTo(book, pane, 1);
  await pressed(pane, () => pane.controller.score());
  book.typeInto(sheetOf(book, 0).id, at('H7'), '1');
  book.moveRows(sheetOf(book, 1).id, { at: 6, by: 1 });
  await pane.rest();
  const undo = () => pressed(pane, () => pane.controller.undo());
  const redo = () => pressed(pane, () => pane.controller.redo());
  expect(await undo()).toBe('已撤销 5 个单元格。');
  expect(await undo()).toBe('「甲」：已撤销 4 个单元格。甲!H7 后来改过，没有动。');
  expect(await redo()).toBe('「甲」：已恢复 3 个单元格。甲!H9 的计算依据后来改过，没有动。');
  expect(await redo()).toBe('已恢复 5 个单元格。');
  expect(await undo()).toBe('已撤销 5 个单元格。');
  expect(await undo()).toBe('「甲」：已撤销 3 个单元格。甲!H7 后来改过，没有动。');
  expect(sheetOf(book, 0).cell(at('H7')).text).toBe('1');
  book.typeInto(sheetOf(book, 0).id, at('H7'), '');
  book.moveRows(sheetOf(book, 1).id, { at: 6, by: -1 });
  await pane.rest();
  expect(isSame(signatureOf(book), before)).toBe(true);
});

test('cells merged between judging and writing: the one that takes nothing is named, and 撤销 counts what was written', async () => {
  const book = faultBook();
  const sheet = sheetOf(book, 0);
  const pane = await opened(book);
  let isDone = false;
  pane.disturb({
    order({ writes }, proceed) {
      if (writes && !isDone) book.mergeCells(sheet.id, area('H7:H8'), 'person');
      isDone ||= writes;
      proceed();
    },
  });
  expect(await pressed(pane, () => pane.controller.score())).toMatch(/已填 4 个空白单元格/);
  expect(pane.view().notice?.what).toMatch(/^Excel 没有接受 H8 的内容/);
  expect(['H7', 'H8'].map((cell) => sheet.cell(at(cell)).text)).toEqual(['37.5', '']);
  expect(await pressed(pane, () => pane.controller.undo())).toBe('已撤销 4 个单元格。');
  expect(['H5', 'I5', 'H7', 'H8', 'H9'].map((cell) => sheet.cell(at(cell)).text)).toEqual([
    '',
    '',
    '',
    '',
    '',
  ]);
});

const toNotes = (book: LiveWorkbook) => book.activate(sheetOf(book, 3).id);

test.each<[string, (book: LiveWorkbook, sheet: LiveSheet) => void, RegExp, boolean]>([
  ['renamed', (book, { id }) => book.changeSheet(id, { name: '改名' }), /^已撤销 5 个单元格。$/, false],
  [
    'renamed, and another sheet given its name',
    (book, { id }) => {
      book.changeSheet(id, { name: '改名' });
      book.addSheet('表1');
    },
    /^已撤销 5 个单元格。$/,
    false,
  ],
  [
    'hidden',
    (book, { id }) => {
      toNotes(book);
      book.changeSheet(id, { visibility: 'hidden' });
    },
    /^「表1」：已撤销 5 个单元格。$/,
    false,
  ],
  [
    'deleted',
    (book, { id }) => {
      toNotes(book);
      book.removeSheet(id);
    },
    /没有要撤销的单元格。.*所在的行或工作表找不到了/,
    false,
  ],
  ['protected', (book, { id }) => book.changeSheet(id, { isProtected: true }), /受保护，没有撤销/, true],
  ['filtered', (book, { id }) => book.filterRows(id, area('A6:I9'), []), /正在筛选，没有撤销/, true],
])(
  'the sheet %s after scoring: 撤销 does it, or says why not and can be pressed again',
  async (_what, act, said, canUndo) => {
    const book = faultBook();
    const sheet = sheetOf(book, 0);
    const pane = await opened(book);
    await pressed(pane, () => pane.controller.score());
    act(book, sheet);
    await pane.rest();
    expect(await pressed(pane, () => pane.controller.undo())).toMatch(said);
    expect(pane.view().canUndo).toBe(canUndo);
  },
);

test('under a filter marks are renewed, and taken back: no cell is written by either', async () => {
  const book = faultBook();
  const sheet = sheetOf(book, 0);
  const pane = await opened(book);
  const marks = () => sheet.conditionalFormats.map(({ formula }) => formula);
  await pressed(pane, () => pane.controller.score());
  const before = marks();
  book.typeInto(sheet.id, at('I7'), '设备到货晚，已催货');
  book.filterRows(sheet.id, area('A6:I9'), [7]);
  await pane.rest();
  expect(await pressed(pane, () => pane.controller.renewMarks())).toBe('已按现在的内容重新标黄。');
  expect(marks()).not.toEqual(before);
  expect(await pressed(pane, () => pane.controller.undo())).toBe('已撤销标黄。');
  expect(marks()).toEqual(before);
  expect(await pressed(pane, () => pane.controller.undo())).toMatch(/工作表正在筛选，没有撤销/);
});

test('a co-author types into a row after it was judged and before it is written, twice over: theirs stays each time', async () => {
  const book = faultBook();
  const sheet = sheetOf(book, 0);
  const pane = await opened(book);
  const typed = ['0.5', '0.75'];
  pane.disturb({
    order({ writes }, proceed) {
      const text = writes ? typed.shift() : undefined;
      if (text !== undefined) book.typeInto(sheet.id, at('H7'), text);
      proceed();
    },
  });
  const said = await pressed(pane, () => pane.controller.score());
  expect(said).toMatch(/第 7 行的得分已被改为「0.5」，未写入/);
  expect(['H7', 'H8', 'H9'].map((cell) => sheet.cell(at(cell)).text)).toEqual(['0.75', '', '']);
  pane.disturb(null);
  await pressed(pane, () => pane.controller.score());
  expect(sheet.cell(at('H7')).text).toBe('0.75');
});

test('the pane is closed during a write: the next one can take it back, on the same machine and no other', async () => {
  const book = faultBook();
  const before = signatureOf(book);
  const place = memoryPlace();
  const pane = await opened(book, place);
  let isGone = false;
  pane.disturb({
    answer({ writes }, response, send) {
      isGone ||= writes;
      if (!isGone) send(response);
    },
  });
  pane.controller.score();
  for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(isGone).toBe(true);
  pane.close();
  const elsewhere = await opened(book, { ...memoryPlace(), documentUrl: 'https://server/另一份.xlsx' });
  expect(elsewhere.view().canUndo).toBe(false);
  const again = await opened(book, place);
  expect(again.view().canUndo).toBe(true);
  expect(await pressed(again, () => again.controller.undo())).toMatch(/^已撤销/);
  expect(isSame(signatureOf(book), before)).toBe(true);
});

test('two panes undo and redo the same step by turns: neither writes over the other', async () => {
  const book = faultBook();
  const before = signatureOf(book);
  const place = memoryPlace();
  const one = await opened(book, place);
  await pressed(one, () => one.controller.score());
  const scored = signatureOf(book);
  const other = await opened(book, place);
  expect(await pressed(other, () => other.controller.undo())).toBe('已撤销 5 个单元格。');
  expect(await pressed(one, () => one.controller.undo())).toMatch(/没有要撤销|已撤销/);
  expect(isSame(signatureOf(book), before)).toBe(true);
  await pressed(other, () => other.controller.redo());
  expect(isSame(signatureOf(book), scored)).toBe(true);
  await pressed(one, () => one.controller.redo());
  expect(isSame(signatureOf(book), scored)).toBe(true);
});

describe('恢复 comes to nothing as the sheet was changed between its reading and its writing', () => {
  /** Something happens before the second request of 恢复 is carried out. */
  async function redoing(comes: (book: LiveWorkbook, other: FaultPane) => unknown) {
    const book = faultBook();
    const place = memoryPlace();
    const pane = await opened(book, place, PATIENT);
    await pressed(pane, () => pane.controller.score());
    await pressed(pane, () => pane.controller.undo());
    const other = await opened(book, place, PATIENT);
    let count = 0;
    pane.disturb({
      order(_request, proceed) {
        if (count++ === 1) void Promise.resolve(comes(book, other)).then(proceed);
        else proceed();
      },
    });
    const said = await pressed(pane, () => pane.controller.redo());
    pane.disturb(null);
    return { book, pane, said };
  }

  test('by a person: it can be pressed again', async () => {
    const { pane, said } = await redoing((book) => book.typeInto(sheetOf(book, 0).id, at('H7'), '0.5'));
    expect(said).toBe('第 7 行的得分已被改为「0.5」，未恢复，请重新核对。请再按一次「恢复」。');
    expect(pane.view()).toMatchObject({ canUndo: false, canRedo: true });
  });

  test('by 恢复 of the same step in another pane: it stands, and nothing is said that can’t be done', async () => {
    const { book, pane, said } = await redoing((_book, other) =>
      pressed(other, () => other.controller.redo()),
    );
    expect(said).toBe('另一个面板同时也在恢复这一步，本面板没有改动表格，请核对。');
    expect(pane.view()).toMatchObject({ canUndo: true, canRedo: false });
    expect(await pressed(pane, () => pane.controller.undo())).toBe('已撤销 5 个单元格。');
    expect(isSame(signatureOf(book), signatureOf(faultBook()))).toBe(true);
  });
});

test.each([
  ['撤销', 'undo'],
  ['恢复', 'redo'],
] as const)(
  '全部工作表: %s is refused on one sheet, then taken up again: afterwards both are done again, and taken back again',
  async (_name, refused) => {
    const book = twoForms();
    const pane = await opened(book, memoryPlace(), PATIENT);
    const { controller } = pane;
    const before = signatureOf(book);
    controller.openBatch();
    await pressed(pane, () => controller.runBatch('check'));
    await pressed(pane, () => controller.runBatch('fill'));
    const filled = signatureOf(book);
    if (refused === 'redo') await pressed(pane, () => controller.undo());
    book.changeSheet(sheetOf(book, 1).id, { isProtected: true });
    await pressed(pane, () => controller[refused]());
    book.changeSheet(sheetOf(book, 1).id, { isProtected: false });
    await pressed(pane, () => controller.undo());
    expect(isSame(signatureOf(book), before)).toBe(true);
    await pressed(pane, () => controller.redo());
    expect(isSame(signatureOf(book), filled)).toBe(true);
    await pressed(pane, () => controller.undo());
    expect(isSame(signatureOf(book), before)).toBe(true);
  },
);

test('撤销 of a pane that does not know yet of a score that another one has put over its own: all is taken back, and done again', async () => {
  const book = faultBook();
  const place = memoryPlace();
  const before = signatureOf(book);
  const [pane, other] = [await opened(book, place, PATIENT), await opened(book, place, PATIENT)];
  await pressed(pane, () => pane.controller.score());
  await pressed(other, () => other.controller.check());
  await pressed(other, () => other.controller.writeScore('H7', '20'));
  const after = signatureOf(book);
  const said = [];
  while (pane.view().canUndo) said.push(await pressed(pane, () => pane.controller.undo()));
  expect(said).toEqual([
    '已撤销 3 个单元格。表1!H7、表1!H9 后来改过，没有动。',
    '已撤销 2 个单元格。',
    '已撤销 2 个单元格。',
  ]);
  expect(isSame(signatureOf(book), before)).toBe(true);
  while (pane.view().canRedo) await pressed(pane, () => pane.controller.redo());
  expect(isSame(signatureOf(book), after)).toBe(true);
});

test('input help taken away by another pane meanwhile: the data validation is named, and not the score as cleared', async () => {
  const book = faultBook();
  const place = memoryPlace();
  const [pane, other] = [await opened(book, place, PATIENT), await opened(book, place, PATIENT)];
  await pressed(pane, () => pane.controller.addInputHelp());
  let count = 0;
  pane.disturb({
    order(_request, proceed) {
      if (count++ === 1) void pressed(other, () => other.controller.removeInputHelp()).then(proceed);
      else proceed();
    },
  });
  expect(await pressed(pane, () => pane.controller.removeInputHelp())).toBe(
    '第 7 行的得分单元格的数据验证又有改动，输入提示没有改动。请再试一次。',
  );
});

describe('a write fails midway, and before the sheet is looked at others move the rows it had written to', () => {
  async function failing(moves: (book: LiveWorkbook, sheet: LiveSheet) => void) {
    const book = faultBook();
    const sheet = sheetOf(book, 0);
    const pane = await opened(book);
    let [hasFailed, hasMoved] = [false, false];
    pane.disturb({
      order(_request, proceed) {
        if (hasFailed && !hasMoved) {
          hasMoved = true;
          moves(book, sheet);
        }
        proceed();
      },
      action({ writes, body }, index) {
        if (hasFailed || !writes || index !== Math.floor(body.Actions.length * 0.55)) return;
        hasFailed = true;
        throw new ApiError('GeneralException', 'injected');
      },
    });
    const said = await pressed(pane, () => pane.controller.score());
    pane.disturb(null);
    const scores = () => [7, 8, 9, 10].map((row) => sheet.cell(at(`H${row}`)).text);
    return { pane, said, scores };
  }

  test.each<[string, (book: LiveWorkbook, sheet: LiveSheet) => void]>([
    [
      'a row inserted above one whose achieved value is edited',
      (book, { id }) => {
        book.moveRows(id, { at: 7, by: 1 });
        book.typeInto(id, at('F9'), '95%');
      },
    ],
    [
      'a row deleted, and the other edited',
      (book, { id }) => {
        book.moveRows(id, { at: 6, by: -1 });
        book.typeInto(id, at('F7'), '95%');
      },
    ],
  ])('%s: all is put back', async (_what, moves) => {
    const { said, scores } = await failing(moves);
    expect(said).toMatch(/已写入的部分全部恢复原样/);
    expect(scores()).toEqual(['', '', '', '']);
  });

  test('a row inserted above one that is written anew: its score is named, and 撤销 takes it away', async () => {
    const { pane, said, scores } = await failing((book, { id }) => {
      book.moveRows(id, { at: 7, by: 1 });
      for (const column of ['C', 'D', 'F', 'G']) book.typeInto(id, at(`${column}9`), '7');
    });
    expect(said).toMatch(/只写入了一部分：H9 未能恢复原样/);
    expect(scores()).toEqual(['', '', '40', '']);
    await pressed(pane, () => pane.controller.undo());
    expect(scores()).toEqual(['', '', '', '']);
  });
});
