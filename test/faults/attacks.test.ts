import { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import type { LiveSheet } from '../../src/workbench/session/workbookSession';
import { ApiError } from '../../src/workbench/richapi/apiError';
import type { LocalStore } from '../../src/addin/storage/localStore';
import { area, draftWorkbook, type DraftCell } from '../office/harness/draftWorkbook';
import { at } from '../office/harness/liveDraft';
import { FORM } from '../office/scoring';
import { memoryPlace } from '../pane/openPane';
import { faultBook, isSame, signatureOf } from './faultBook';
import { faultPane, type FaultPane } from './faultPane';

jest.setTimeout(60_000);

/** Longer stories than one fault at one request: each ends with a true sentence, nothing lost, and 撤销 that works. */

async function pressed(pane: FaultPane, press: () => void): Promise<string> {
  press();
  await pane.rest();
  return pane.view().status;
}

function sheetOf(book: LiveWorkbook, index: number): LiveSheet {
  const sheet = book.sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
}

/** Somebody acts right before the first request that writes. */
function beforeWriting(pane: FaultPane, act: () => void): void {
  let isDone = false;
  pane.disturb({
    order({ writes }, proceed) {
      if (writes && !isDone) {
        isDone = true;
        act();
      }
      proceed();
    },
  });
}

async function opened(book: LiveWorkbook, place?: LocalStore): Promise<FaultPane> {
  const pane = faultPane(book, place);
  await pane.rest();
  return pane;
}

describe('全部工作表 over eight sheets', () => {
  const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];
  const eight = () =>
    new LiveWorkbook(draftWorkbook({ sheets: names.map((name) => ({ name, rows: FORM })) }), 'draft.xlsx');
  const scoresOf = (book: LiveWorkbook) =>
    book.sheets.map((sheet) => [sheet.name, sheet.cell(at('H8')).text]);
  const saidOf = (pane: FaultPane, book: LiveWorkbook, name: string) => {
    const sheet = book.sheets.find((one) => one.name === name);
    return pane.view().batch?.lines.find(({ sheetId }) => sheetId === sheet?.id)?.said;
  };

  test('one renamed, one deleted and one edited midway: the others are filled, each line is true, and all is taken back', async () => {
    const book = eight();
    const pane = await opened(book);
    pane.controller.openBatch();
    await pressed(pane, () => pane.controller.runBatch('check'));
    beforeWriting(pane, () => {
      book.changeSheet(sheetOf(book, 2).id, { name: '改名' });
      book.typeInto(sheetOf(book, 6).id, at('F8'), '50%');
      book.removeSheet(sheetOf(book, 4).id);
    });
    await pressed(pane, () => pane.controller.runBatch('fill'));
    expect(scoresOf(book)).toEqual([
      ...['甲', '乙', '改名', '丁', '己'].map((name) => [name, '40']),
      ['庚', ''],
      ['辛', '40'],
    ]);
    expect(pane.view().batch?.lines.filter(({ said }) => said.includes('工作表已经不在了'))).toHaveLength(1);
    expect(saidOf(pane, book, '庚')).toMatch(/第 8 行的实际完成值已被改为「50%」，未写入/);
    await pressed(pane, () => pane.controller.undo());
    expect(scoresOf(book).map(([, score]) => score)).toEqual(new Array(7).fill(''));
    expect(sheetOf(book, 5).cell(at('F8')).text).toBe('50%');
  });

  test('an error on one of them, and another protected meanwhile: these two are as they were', async () => {
    const book = eight();
    const pane = await opened(book);
    pane.controller.openBatch();
    await pressed(pane, () => pane.controller.runBatch('check'));
    let [isBegun, isOver] = [false, false];
    pane.disturb({
      order({ writes }, proceed) {
        if (writes && !isBegun) book.changeSheet(sheetOf(book, 6).id, { isProtected: true });
        isBegun ||= writes;
        proceed();
      },
      action({ writes, body }, index) {
        if (isOver || !writes || index !== Math.floor(body.Actions.length * 0.3)) return;
        isOver = true;
        throw new ApiError('GeneralException', 'injected');
      },
    });
    await pressed(pane, () => pane.controller.runBatch('fill'));
    const bare = scoresOf(book).flatMap(([name = '', score]) => (score === '' ? [name] : []));
    expect(bare).toHaveLength(2);
    expect(bare).toContain('庚');
    for (const name of bare) expect(saidOf(pane, book, name)).toMatch(/恢复原样|没有写入任何内容/);
  });
});

test('a preview left open while rows move: what has moved is named, and nothing at all is written', async () => {
  const book = faultBook();
  const sheet = sheetOf(book, 1);
  book.activate(sheet.id);
  const pane = await opened(book);
  await pressed(pane, () => pane.controller.score());
  pane.controller.pickAll();
  book.moveRows(sheet.id, { at: 4, by: 1 });
  await pane.rest();
  const before = signatureOf(book);
  expect(await pressed(pane, () => pane.controller.writePicked())).toMatch(/在此期间改过，没有写入/);
  expect(isSame(signatureOf(book), before)).toBe(true);
});

test('全部确认 while a filter is set: the scores are confirmed and no cell is written; taking the scoring back says that the filter stands in the way', async () => {
  const book = faultBook();
  const sheet = sheetOf(book, 0);
  const pane = await opened(book);
  await pressed(pane, () => pane.controller.score());
  book.filterRows(sheet.id, area('A6:I9'), [7]);
  const before = signatureOf(book);
  expect(await pressed(pane, () => pane.controller.confirmScores([7, 8]))).toMatch(/已确认 2 处得分/);
  const after = signatureOf(book);
  expect([after.get(sheet.id), isSame(after, before)]).toEqual([before.get(sheet.id), false]);
  expect(await pressed(pane, () => pane.controller.undo())).toMatch(/已撤销 2 处得分的确认/);
  expect(await pressed(pane, () => pane.controller.undo())).toMatch(/工作表正在筛选，没有撤销/);
  expect(isSame(signatureOf(book), before)).toBe(true);
  expect(pane.view().canUndo).toBe(true);
});

test('two panes press 一键评分 at once: one writes, the other sees that and writes nothing; 撤销 takes it back', async () => {
  const book = faultBook();
  const before = signatureOf(book);
  const [one, other] = [await opened(book, memoryPlace()), await opened(book, memoryPlace())];
  one.controller.score();
  other.controller.score();
  await one.rest();
  await other.rest();
  const said = [one, other].map((pane) => pane.view().status);
  expect(said.filter((text) => /已填 5 个空白单元格/.test(text))).toHaveLength(1);
  expect(said.filter((text) => /未写入，请重新核对/.test(text))).toHaveLength(1);
  for (const pane of [one, other]) await pressed(pane, () => pane.controller.undo());
  expect(isSame(signatureOf(book), before)).toBe(true);
});

test('a machine that keeps nothing: 撤销 works while the pane is open, and that it ends with the pane is said', async () => {
  const refuse = () => {
    throw new Error('storage is full');
  };
  const place: LocalStore = {
    store: { length: 0, key: () => null, getItem: () => null, setItem: refuse, removeItem: refuse },
    partitionKey: undefined,
    documentUrl: 'https://server/自评.xlsx',
  };
  const book = faultBook();
  const before = signatureOf(book);
  const pane = await opened(book, place);
  expect(pane.view().undoNote).toBeNull();
  await pressed(pane, () => pane.controller.score());
  expect(pane.view().undoNote).toMatch(/关闭面板后.*不能撤销/);
  expect(await pressed(pane, () => pane.controller.undo())).toBe('已撤销 5 个单元格。');
  expect(isSame(signatureOf(book), before)).toBe(true);
});

test('the language is switched between reading and writing: what is written can be taken back in the other language', async () => {
  const book = faultBook();
  const before = signatureOf(book);
  const pane = await opened(book);
  beforeWriting(pane, () => pane.speakEnglish());
  await pressed(pane, () => pane.controller.addInputHelp());
  pane.disturb(null);
  expect(isSame(signatureOf(book), before)).toBe(false);
  expect(await pressed(pane, () => pane.controller.undo())).toMatch(/^Input help undone/);
  expect(isSame(signatureOf(book), before)).toBe(true);
});

test('a sheet whose answer only just fits into 5 MB: the write’s answer does not, and what was written is known all the same', async () => {
  const before = bookWith(100);
  const slope = (await sizeOfReading(bookWith(200))) - (await sizeOfReading(before));
  const room = 5 * 1024 * 1024 - 1_500 - (await sizeOfReading(before));
  const book = bookWith(100 + Math.floor((room / slope) * 100));
  const pane = await opened(book);
  const failed: string[] = [];
  pane.disturb({
    answer(_request, response, send) {
      if (response.Error) failed.push(response.Error.Code);
      send(response);
    },
  });
  expect(await pressed(pane, () => pane.controller.score())).toMatch(/已填 5 个空白单元格/);
  // The write's, and that of the look at all of it at once; then the sheet and what was found are looked at apart.
  expect(failed).toEqual(['ResponsePayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);
  expect(await pressed(pane, () => pane.controller.undo())).toMatch(/已撤销 5 个单元格/);
});

/** A form with so many long notes far below it. */
function bookWith(notes: number): LiveWorkbook {
  const note: readonly DraftCell[] = ['备注'.repeat(500)];
  const blank: readonly DraftCell[] = [null];
  const rows = [
    ...FORM,
    ...new Array<typeof blank>(20).fill(blank),
    ...new Array<typeof note>(notes).fill(note),
  ];
  return new LiveWorkbook(draftWorkbook({ sheets: [{ name: '自评表', rows }] }), 'draft.xlsx');
}

async function sizeOfReading(book: LiveWorkbook): Promise<number> {
  const pane = await opened(book);
  let size = 0;
  pane.disturb({
    answer(_request, response, send) {
      size = Math.max(size, JSON.stringify(response).length);
      send(response);
    },
  });
  await pressed(pane, () => pane.controller.check());
  return size;
}
