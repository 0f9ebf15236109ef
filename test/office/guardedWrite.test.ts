import type { ScoredOutcome } from '../../src/addin/flow/scoreOutcome';
import { noticeOfOutcome } from '../../src/addin/taskpane/model/notice';
import { ApiError } from '../../src/workbench/richapi/apiError';
import { failedAnswer, type Faults } from '../../src/workbench/richapi/faults';
import { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import { draftWorkbook, area } from './harness/draftWorkbook';
import { at } from './harness/liveDraft';
import { contentOf, FORM, openTestExcel, type TestExcel } from './scoring';

const LIMIT = 20;

function form() {
  const session = new LiveWorkbook(
    draftWorkbook({
      sheets: [
        { name: '表1', rows: FORM },
        { name: '表2', rows: [['别的表']] },
      ],
    }),
    'draft.xlsx',
  );
  return { session, testExcel: openTestExcel(session, { requestLimit: LIMIT }) };
}

/** In front of the first request that writes. */
function beforeWriting(act: () => void): Faults {
  let isDone = false;
  return {
    order(request, proceed) {
      if (request.writes && !isDone) {
        isDone = true;
        act();
      }
      proceed();
    },
  };
}

/** Everything that is seen of the sheet, to compare before and after. */
function seen({ sheet }: TestExcel): unknown {
  // A blank cell that had a format of its own for a moment counts for no more than one that never had.
  const cells = [...contentOf(sheet)].filter(([, text]) => text !== '[null,"General"]');
  return [cells, sheet.conditionalFormats.map(({ areas, formula }) => [areas, formula])];
}

const said = (outcome: ScoredOutcome) => noticeOfOutcome(outcome, 'zh-CN')?.what;

describe('what others do between reading and writing', () => {
  test.each([
    [
      'a row inserted above',
      (book: LiveWorkbook, id: string) => book.moveRows(id, { at: 2, by: 1 }),
      '表格插入或删除了行，未写入，请重新核对。',
    ],
    [
      'a row inserted among the indicators',
      (book: LiveWorkbook, id: string) => book.moveRows(id, { at: 7, by: 1 }),
      '表格插入或删除了行，未写入，请重新核对。',
    ],
    [
      'a row deleted',
      (book: LiveWorkbook, id: string) => book.moveRows(id, { at: 6, by: -1 }),
      /未写入，请重新核对。$/,
    ],
    [
      'an achieved value edited',
      (book: LiveWorkbook, id: string) => book.typeInto(id, at('F7'), '2套'),
      '第 7 行的实际完成值已被改为「2套」，未写入，请重新核对。',
    ],
    [
      'a score typed by a co-author',
      (book: LiveWorkbook, id: string) => book.typeInto(id, at('H7'), '0.5'),
      '第 7 行的得分已被改为「0.5」，未写入，请重新核对。',
    ],
    [
      'a name edited',
      (book: LiveWorkbook, id: string) => book.typeInto(id, at('C7'), '采购数量'),
      'C7已被改为「采购数量」，未写入，请重新核对。',
    ],
    [
      'a filter switched on',
      (book: LiveWorkbook, id: string) => book.filterRows(id, area('A6:I9'), [6]),
      '工作表正在筛选，没有写成，已写入的部分全部恢复原样。',
    ],
    [
      'the sheet protected',
      (book: LiveWorkbook, id: string) => book.changeSheet(id, { isProtected: true }),
      '工作表受保护，没有写入任何内容。',
    ],
    [
      'the sheet deleted',
      (book: LiveWorkbook, id: string) => {
        book.activate(book.sheets[1]?.id ?? '');
        book.removeSheet(id);
      },
      '工作表已经不在了，没有写入任何内容。',
    ],
  ] as const)(
    '%s: nothing of ours stands, nothing of theirs is lost, and it is said',
    async (_what, act, sentence) => {
      const { session, testExcel } = form();
      const other = form();
      const [{ id } = { id: '' }] = session.sheets;
      act(other.session, id);
      testExcel.disturb(beforeWriting(() => act(session, id)));
      const outcome = await testExcel.pressAndScore();
      expect(seen(testExcel)).toEqual(seen(other.testExcel));
      expect(outcome.filled).toEqual([]);
      expect(said(outcome)).toMatch(sentence);
      expect(testExcel.journal.history.steps).toEqual([]);
      expect(testExcel.newRequests().length).toBeLessThanOrEqual(3);
    },
  );

  test('a renamed sheet is the same sheet', async () => {
    const { session, testExcel } = form();
    testExcel.disturb(beforeWriting(() => session.changeSheet(testExcel.sheet.id, { name: '改了名' })));
    const outcome = await testExcel.pressAndScore();
    expect(outcome.withheld).toBeNull();
    expect(outcome.filled).toContain('H7');
  });
});

test('a click that nothing disturbs stays at two requests', async () => {
  const { testExcel } = form();
  await testExcel.pressAndScore();
  expect(testExcel.newRequests()).toHaveLength(2);
});

describe('an error in the middle of the writing', () => {
  const actionsOfWriting = async (): Promise<number> => {
    const { testExcel } = form();
    await testExcel.pressAndScore();
    return testExcel.newRequests()[1]?.actions ?? 0;
  };

  test('whatever action it comes at, the sheet is as before or holds everything, as is said', async () => {
    const count = await actionsOfWriting();
    const before = seen(form().testExcel);
    const whole = form();
    await whole.testExcel.pressAndScore();
    const after = seen(whole.testExcel);
    for (let at = 0; at < count; at += 1) {
      const { testExcel } = form();
      let isDone = false;
      testExcel.disturb({
        action(request, index) {
          if (!request.writes || isDone || index !== at) return;
          isDone = true;
          throw new ApiError('GeneralException', 'in the middle');
        },
      });
      const outcome = await testExcel.pressAndScore();
      expect([at, seen(testExcel)]).toEqual([at, outcome.withheld === null ? after : before]);
      expect(testExcel.journal.history.steps).toHaveLength(outcome.withheld === null ? 1 : 0);
      if (outcome.withheld !== null)
        expect(said(outcome)).toMatch(/没有写入任何内容|没有写成，已写入的部分全部恢复原样/);
    }
    expect(count).toBeGreaterThan(20);
  });

  test('an answer that is too long comes after everything was written: it is found there', async () => {
    const { testExcel } = form();
    let isDone = false;
    testExcel.disturb({
      answer(request, response, send) {
        const fails = request.writes && !isDone;
        isDone ||= fails;
        send(fails ? failedAnswer('ResponsePayloadSizeLimitExceeded') : response);
      },
    });
    const outcome = await testExcel.pressAndScore();
    expect([outcome.withheld, outcome.filled.includes('H7')]).toEqual([null, true]);
  });
});

describe('no answer', () => {
  test('to a write that was carried out: it is found there', async () => {
    const { testExcel } = form();
    testExcel.disturb({
      answer: (request, response, send) => {
        if (!request.writes) send(response);
      },
    });
    const outcome = await testExcel.pressAndScore();
    expect([outcome.withheld, outcome.filled.includes('H7')]).toEqual([null, true]);
  });

  test('to a write that may still come: said so, and the record is kept to take it back', async () => {
    const { testExcel } = form();
    let late: () => void = () => undefined;
    testExcel.disturb({
      order(request, proceed) {
        if (request.writes) late = proceed;
        else proceed();
      },
    });
    const outcome = await testExcel.pressAndScore();
    expect(said(outcome)).toMatch(/^Excel 一直没有回应，不知道是否写成，涉及 .*H7/);
    expect(testExcel.journal.history.steps).toHaveLength(1);
    late();
    expect(testExcel.sheet.cell(at('H7')).value).toBe(37.5);
  });
});

test('what is to be written is in the journal before it is sent', async () => {
  const { testExcel } = form();
  let kept: readonly string[] = [];
  testExcel.disturb(
    beforeWriting(() => {
      kept = testExcel.journal.history.steps.flatMap(({ sheets }) =>
        sheets.flatMap(({ cells }) => cells.map(({ cell }) => cell)),
      );
    }),
  );
  await testExcel.pressAndScore();
  expect(kept).toEqual(expect.arrayContaining(['H7', 'H8', 'H9']));
});
