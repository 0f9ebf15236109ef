import { MOF_PROFILE } from '../../core/scoring/profiles/mof';
import { HostRefusal } from '../../host/spreadsheetHost';
import type { ScoreOutcome } from '../scoreOutcome';
import { paneView } from './model/paneView';
import { PaneController } from './paneController';

const scored = (ranges: readonly string[]): ScoreOutcome => ({
  kind: 'scored',
  sheetId: '{1}',
  filled: ['H7'],
  marksChanged: false,
  withheld: null,
  rules: { name: MOF_PROFILE.name, source: 'default', refused: null },
  assessment: {
    schemaVersion: 1,
    skipped: [],
    forms: ranges.map((range) => ({
      sheet: '表1',
      range,
      title: '自评表',
      project: range,
      year: null,
      moneyUnit: null,
      profile: 'mof',
      funds: null,
      indicators: [],
      total: {
        row: null,
        weight: '100',
        printedWeight: null,
        score: '90.00',
        printedScore: null,
        working: null,
        grade: 'excellent',
        open: [],
        cells: { weight: null, score: null },
      },
      findings: [],
      proposals: [],
      mark: null,
    })),
  },
});

const notCalled = () => Promise.reject(new Error('not called for'));
const noHost = {
  select: () => Promise.resolve(),
  readActiveSheet: notCalled,
  readSetting: notCalled,
  writeSetting: notCalled,
};
const noJudging = () => ({ schemaVersion: 1 as const, forms: [], skipped: [] });

function open(outcomes: readonly (ScoreOutcome | Error)[], select = jest.fn(() => Promise.resolve())) {
  const left = [...outcomes];
  const score = jest.fn(() => {
    const next = left.shift();
    return next instanceof Error || !next
      ? Promise.reject(next ?? new Error('none left'))
      : Promise.resolve(next);
  });
  const controller = new PaneController({
    locale: () => 'zh-CN',
    score,
    judge: noJudging,
    host: { ...noHost, select },
    copyText: () => Promise.reject(new Error('NotAllowedError')),
    show: () => undefined,
  });
  const view = () => paneView(controller.state, 'zh-CN');
  return { controller, score, select, view };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('nothing is read or written when the pane opens', () => {
  const { controller, score, view } = open([]);
  controller.begin('ready');
  expect(score).not.toHaveBeenCalled();
  expect(view()).toMatchObject({ showsWelcome: true, canScore: true, isBusy: false, status: '' });
});

test('a second press while scoring is not heard', async () => {
  const { controller, score, view } = open([scored(['A1:I9'])]);
  controller.begin('ready');
  controller.score();
  controller.score();
  expect(view()).toMatchObject({ isBusy: true, status: '正在评分…' });
  await settled();
  expect(score).toHaveBeenCalledTimes(1);
  expect(view()).toMatchObject({ isBusy: false, form: { name: 'A1:I9' } });
});

test('waiting for a cell to be left is said while it lasts', async () => {
  const { controller, view } = open([scored(['A1:I9'])]);
  controller.begin('ready');
  controller.score();
  controller.waitForCellEdit();
  expect(view().status).toContain('回车');
  await settled();
  expect(view().status).toContain('已填 1 个空白单元格');
});

test.each(['outside', 'too-old', 'starting'] as const)('nothing can be scored when %s', (start) => {
  const { controller, score, view } = open([scored(['A1:I9'])]);
  controller.begin(start);
  controller.score();
  expect(score).not.toHaveBeenCalled();
  expect(view().canScore).toBe(false);
});

test('the form looked at stays in view over a second press on the same forms, not on others', async () => {
  const { controller, view } = open([
    scored(['A1:I9', 'A11:I19']),
    scored(['A1:I9', 'A11:I19']),
    scored(['B1:J9']),
  ]);
  controller.begin('ready');
  controller.score();
  await settled();
  controller.chooseForm(1);
  controller.score();
  await settled();
  expect(view().form?.name).toBe('A11:I19');
  controller.score();
  await settled();
  expect(view().form?.name).toBe('B1:J9');
});

test('pressing a counter narrows the rows, pressing it again shows all', () => {
  const { controller } = open([]);
  controller.toggleFilter('manual');
  expect(controller.state.filter).toBe('manual');
  controller.toggleFilter('manual');
  expect(controller.state.filter).toBeNull();
});

test('a jump that fails is said, and the results stay', async () => {
  const select = jest.fn(() => Promise.reject(new HostRefusal('cell-editing')));
  const { controller, view } = open([scored(['A1:I9'])], select);
  controller.begin('ready');
  controller.score();
  await settled();
  controller.locate('H7');
  await settled();
  expect(select).toHaveBeenCalledWith('{1}', 'H7');
  expect(view().status).toMatch(/没能跳到 H7.*回车/);
  expect(view().form).not.toBeNull();
});

test('an error nobody foresaw is shown with its detail, ends the waiting and keeps the results', async () => {
  const { controller, view } = open([scored(['A1:I9']), new TypeError('oops')]);
  controller.begin('ready');
  controller.score();
  await settled();
  controller.score();
  await settled();
  expect(view()).toMatchObject({ isBusy: false, notice: { tone: 'error', canRetry: true } });
  expect(view().notice?.detail).toContain('oops');
  expect(view().form).not.toBeNull();
});

test("the ribbon's outcome is shown with its time, but not in the middle of a scoring", async () => {
  const { controller, view } = open([scored(['A1:I9'])]);
  controller.begin('ready');
  controller.receive({ outcome: scored(['B1:J9']), ribbonTime: Date.UTC(2026, 0, 1, 8, 30) });
  expect(view().form?.name).toBe('B1:J9');
  expect(view().origin).toMatch(/\d\d:\d\d/);
  controller.score();
  controller.receive({ outcome: scored(['C1:K9']), ribbonTime: 0 });
  await settled();
  expect(view()).toMatchObject({ form: { name: 'A1:I9' }, origin: null });
});

test('an answer about a column is scored with at once, and remembered for its sheet', async () => {
  const asked: unknown[] = [];
  const controller = new PaneController({
    locale: () => 'zh-CN',
    score: (answersFor) => {
      asked.push([answersFor('表1'), answersFor('表2')]);
      return Promise.resolve(scored(['A1:I9']));
    },
    judge: noJudging,
    host: noHost,
    copyText: () => Promise.resolve(),
    show: () => undefined,
  });
  controller.begin('ready');
  controller.answer('表1', 'score', 'H');
  await Promise.resolve();
  await Promise.resolve();
  controller.answer('表1', 'weight', 'F');
  expect(asked).toEqual([
    [{ score: 'H' }, {}],
    [{ score: 'H', weight: 'F' }, {}],
  ]);
});
