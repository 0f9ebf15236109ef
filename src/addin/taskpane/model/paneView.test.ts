import type { AssessedForm, AssessedIndicator, Proposal } from '../../../core/assessment';
import type { Locale } from '../../../core/language/locale';
import { MOF_PROFILE } from '../../../core/scoring/profiles/mof';
import { HOST_REFUSALS } from '../../../locales/hostRefusals';
import { PANE } from '../../../locales/pane';
import { WALK } from '../../../locales/walk';
import { WORK } from '../../../locales/work';
import { refusalCodeSchema, type Refusal, type ScoredOutcome } from '../../flow/scoreOutcome';
import { FIRST_STATE, type PaneState } from '../paneState';
import { percentOf } from './difference';
import { noticeOfRefusal } from './notice';
import { paneView } from './paneView';

const indicator = (row: number, more: Partial<AssessedIndicator> = {}): AssessedIndicator => ({
  row,
  dimension: '产出指标',
  category: '数量指标',
  name: `指标${row}`,
  cells: { target: `E${row}`, achieved: `F${row}`, weight: `G${row}`, score: `H${row}`, reason: `I${row}` },
  target: '=4套',
  achieved: '3套',
  weight: '10',
  printedScore: null,
  verdict: 'unmet',
  score: '7.50',
  band: null,
  overTarget: false,
  decided: false,
  reasonRequired: true,
  reasonPresent: true,
  reasonLacking: false,
  reasonDraft: null,
  working: '3 ÷ 4 × 10 = 7.50',
  rule: 'equal',
  note: null,
  candidates: [],
  ...more,
});

const proposal = (cell: string, more: Partial<Proposal> = {}): Proposal => ({
  cell,
  role: 'score',
  row: 14,
  value: '5.56',
  formula: null,
  occupancy: 'different',
  current: '5',
  numberFormat: null,
  working: '',
  ...more,
});

const form = (more: Partial<AssessedForm> = {}): AssessedForm => ({
  sheet: '表8',
  range: 'A1:I23',
  title: '项目支出绩效自评表',
  project: '服务器购置',
  year: 2021,
  moneyUnit: '万元',
  profile: 'mof',
  funds: null,
  indicators: [
    indicator(14, { verdict: 'met', reasonRequired: false }),
    indicator(15, { reasonLacking: true }),
    indicator(16, { verdict: 'qualitative', score: '9.00', band: ['8.00', '10.00'] }),
    indicator(17, {
      verdict: 'needsReview',
      score: null,
      note: '日期不存在',
      candidates: [{ score: '10.00', reading: '节约得满分' }],
    }),
    indicator(18, { verdict: 'missing', weight: null, score: null, achieved: ' ', reasonRequired: false }),
  ],
  total: {
    row: 22,
    weight: '100',
    printedWeight: '100',
    score: null,
    printedScore: null,
    working: null,
    grade: null,
    open: [{ row: 17, name: '完成时间', why: '日期不存在' }],
    parts: [],
    cap: null,
    cells: { weight: 'G22', score: 'H22' },
  },
  findings: [],
  proposals: [],
  mark: null,
  ...more,
});

const scored = (forms: readonly AssessedForm[], more: Partial<ScoredOutcome> = {}): ScoredOutcome => ({
  kind: 'scored',
  sheetId: '{1}',
  assessment: { schemaVersion: 1, forms: [...forms], skipped: [] },
  changed: [],
  filled: [],
  marksChanged: false,
  withheld: null,
  rules: { name: MOF_PROFILE.name, source: 'default', refused: null },
  ...more,
});

const show = (state: Partial<PaneState>, locale: Locale = 'zh-CN') =>
  paneView({ ...FIRST_STATE, start: 'ready', ...state }, locale);
const showing = (outcome: ScoredOutcome, state: Partial<PaneState> = {}) =>
  show({ shown: { outcome, ribbonTime: null, judged: null }, ...state });

describe('the outcome in one sentence', () => {
  test('says what was filled, what is left to a person, what lacks a reason and what differs', () => {
    const outcome = scored([form({ proposals: [proposal('H14')] })], { filled: ['H15', 'H16'] });
    expect(showing(outcome).status).toBe(
      '已填 2 个空白单元格；还有 1 处要您处理（1 行缺偏差原因，已标黄）；1 处与应得结果不同（未改动）。其余未改动。',
    );
  });

  test('says nothing of yellow where no mark can be set, and nothing of a reason that somebody does without', () => {
    expect(showing(scored([form()], { isUnmarked: true })).status).toContain('（1 行缺偏差原因）');
    const done: AssessedForm['findings'][number] = {
      ...{ check: 'reason-missing', severity: 'error', row: 15, cell: 'I15', message: '' },
      ...{ why: '', action: '', fix: null, suggestions: [] },
      ignored: { reason: '不要求', date: '2022-03-01' },
    };
    const view = showing(scored([form({ findings: [done] })]));
    expect(view.status).not.toContain('缺偏差原因');
    expect(view.form?.counters.at(-1)).toMatchObject({ label: '缺偏差原因', count: 0 });
  });

  test('leaves out what there is none of', () => {
    const met = form({
      indicators: [indicator(14, { verdict: 'met', reasonRequired: false })],
      total: { ...form().total, open: [] },
    });
    expect(showing(scored([met])).status).toBe('没有要填的空白单元格。其余未改动。');
  });

  test('counts over all forms of a sheet', () => {
    expect(showing(scored([form(), form()], { filled: ['H15'] })).status).toBe(
      '本页 2 张自评表：已填 1 个空白单元格；还有 2 处要您处理（2 行缺偏差原因，已标黄）。其余未改动。',
    );
  });

  test('speaks of the refusal where nothing was written, and the notice says why and what to do', () => {
    const view = showing(scored([form()], { withheld: { code: 'protected', phase: 'writing', detail: '' } }));
    expect(view.status).toBe('工作表受保护，没有写入任何内容。');
    expect(view.notice).toMatchObject({ tone: 'warning', detail: null, canRetry: true });
    expect(view.form).not.toBeNull();
  });

  test('is plain English where Office speaks English', () => {
    const outcome = scored([form({ indicators: [indicator(15, { reasonLacking: true })] })], {
      filled: ['H15'],
    });
    expect(show({ shown: { outcome, ribbonTime: null, judged: null } }, 'en-US').status).toBe(
      '1 blank cell filled; 1 thing left for you (1 row without a deviation analysis, marked yellow). Nothing else changed.',
    );
  });
});

describe('counters', () => {
  test('count rows by verdict, and rows without a reason besides', () => {
    const counts = showing(scored([form()])).form?.counters.map(({ label, count }) => [label, count]);
    expect(counts).toEqual([
      ['自动判定', 2],
      ['需人工判断', 3],
      ['缺偏差原因', 1],
    ]);
  });

  test.each([
    ['automatic', ['指标14', '指标15']],
    ['manual', ['指标16', '指标17', '指标18']],
    ['reasonless', ['指标15']],
    [null, ['指标14', '指标15', '指标16', '指标17', '指标18']],
  ] as const)('narrow the rows to %s', (filter, names) => {
    const view = showing(scored([form()]), { filter });
    expect(view.form?.indicators.map(({ name }) => name)).toEqual(names);
    expect(view.form?.counters.map((counter) => counter.isPressed)).toEqual(
      ['automatic', 'manual', 'reasonless'].map((key) => key === filter),
    );
  });
});

test('a row says what it is worth, or that it is open, suggested, or without a weight', () => {
  const lines = showing(scored([form()])).form?.indicators.map(({ scoreLine }) => scoreLine);
  expect(lines).toEqual([
    '得分 7.50，分值 10',
    '得分 7.50，分值 10',
    '建议 9.00，分值 10',
    '得分待定，分值 10',
    '得分待定，分值 缺',
  ]);
});

test('a row shows its band, its candidates and blanks as blanks', () => {
  const rows = showing(scored([form()])).form?.indicators ?? [];
  expect(rows[2]?.band).toBe('可在 8.00 到 10.00 之间');
  expect(rows[3]?.candidates.map(({ text }) => text)).toEqual(['10.00（节约得满分）']);
  expect(rows[4]?.achieved).toBe('（空白）');
});

test.each([
  ['another constant', proposal('H14'), '原 5 → 应为 5.56（未改动）'],
  [
    'a formula with another result',
    proposal('H14', { occupancy: 'formula' }),
    '公式结果 5 → 应为 5.56（公式未改动）',
  ],
  ['a formula with the same result', proposal('H14', { occupancy: 'formula', current: '5.560' }), null],
  ['the same', proposal('H14', { occupancy: 'same' }), null],
  ['nothing yet', proposal('H14', { occupancy: 'blank', current: '' }), null],
])('a score cell that holds %s', (_what, held, difference) => {
  const [row] = showing(scored([form({ proposals: [held] })])).form?.indicators ?? [];
  expect(row?.difference).toBe(difference);
});

test('an open total is not given as a number, and names the rows that keep it open', () => {
  expect(showing(scored([form()])).form?.total).toMatchObject({
    score: '待定',
    isOpen: true,
    grade: null,
    openRows: ['第 17 行「完成时间」：日期不存在'],
  });
});

test('the gravest findings come first, otherwise in their order', () => {
  const finding = (severity: 'error' | 'warning' | 'hint', message: string) => ({
    check: 'x',
    severity,
    row: null,
    cell: null,
    message,
    why: '',
    action: '',
    fix: null,
    suggestions: [],
    ignored: null,
  });
  const findings = [
    finding('hint', '1'),
    finding('error', '2'),
    finding('warning', '3'),
    finding('error', '4'),
  ];
  const view = showing(scored([form({ findings })]));
  expect(view.form?.findings.map(({ severityWord, message }) => severityWord + message)).toEqual([
    '错误2',
    '错误4',
    '警告3',
    '提示1',
  ]);
});

test('several forms are offered for choosing, one is not', () => {
  expect(showing(scored([form()])).choices).toEqual([]);
  const second = form({ project: '线路租赁', total: { ...form().total, score: '70.50', grade: 'fair' } });
  const view = showing(scored([form(), second]), { form: 1 });
  expect(view.choices).toEqual([
    { label: '1. 服务器购置 · 待定 · 0 个问题', isChosen: false },
    { label: '2. 线路租赁 · 70.50 中 · 0 个问题', isChosen: true },
  ]);
  expect(view.form?.name).toBe('线路租赁');
});

test('a form without a project goes by its title', () => {
  expect(showing(scored([form({ project: null, year: null })])).form).toMatchObject({
    name: '项目支出绩效自评表',
    about: '表8 A1:I23 · 万元',
  });
});

test('no form found: what was looked for, and what was passed over and why', () => {
  const outcome = {
    kind: 'no-form',
    sheet: '说明',
    skipped: [{ sheet: '说明', reason: '没有表头' }],
  } as const;
  const view = show({
    shown: { outcome: { ...outcome, skipped: [...outcome.skipped] }, ribbonTime: null, judged: null },
  });
  expect(view.notice?.why).toContain('实际完成值');
  expect(view.notice?.items?.lines).toEqual(['没有表头']);
  expect(view.status).toContain('「说明」');
});

test('a form whose formulas have no result is not called no form: the formulas come first', () => {
  const open = { sheet: '表8', reason: '有 2 个公式没有计算结果。', uncalculated: true } as const;
  const skipped = [{ sheet: '表8', reason: '没有表头' }, open];
  const view = show({
    shown: { outcome: { kind: 'no-form', sheet: '表8', skipped }, ribbonTime: null, judged: null },
  });
  expect(view.notice).toMatchObject({ what: open.reason, why: null, action: null });
  expect(view.notice?.items?.lines).toEqual(['没有表头']);
  expect(view.status).toBe(open.reason);
});

test.each([
  ['0.5998', '59.98%'],
  ['1.0000', '100.00%'],
  ['0', '0%'],
  ['0.5', '50%'],
  ['12.3456', '1234.56%'],
  ['-0.0512', '-5.12%'],
])('the rate %s reads %s', (fraction, percent) => {
  expect(percentOf(fraction)).toBe(percent);
});

describe.each(['zh-CN', 'en-US'] as const)('in %s', (locale) => {
  const refusals = refusalCodeSchema.options.flatMap((code) =>
    (['reading', 'writing'] as const).map((phase): Refusal => ({ code, phase, detail: '' })),
  );

  test.each(refusals)('a refusal says what, why and what to do: $code while $phase', (refusal) => {
    const notice = noticeOfRefusal(refusal, locale);
    for (const text of [notice.what, notice.why, notice.action]) expect(text).toBeTruthy();
  });

  test('what failed while writing never claims that nothing was changed', () => {
    for (const code of ['timed-out', 'host-error'] as const) {
      const { what } = noticeOfRefusal({ code, phase: 'writing', detail: '' }, locale);
      expect(what).not.toMatch(/没有改动|nothing was changed/i);
    }
  });
});

test('no text in English has Chinese left in it, but the names printed on forms and buttons', () => {
  const texts = Object.values(HOST_REFUSALS['en-US']).flatMap((text) => Object.values(text));
  const { batch, preview, ignore, sample, inputHelp, ...work } = WORK['en-US'];
  const { finished, kinds, ...walk } = WALK['en-US'];
  const ofWork = [finished, kinds, walk, work, batch, preview, ignore, sample, inputHelp].flatMap((group) =>
    Object.values({ ...group }),
  );
  const plain = [...Object.values(PANE['en-US']), ...texts, ...ofWork].filter(
    (text) => typeof text === 'string',
  );
  const named = /项目支出绩效自评表|绩效自评|三级指标|年度指标值|实际完成值|分值|得分/g;
  for (const text of plain) expect(text.replace(named, '')).not.toMatch(/\p{Script=Han}/u);
});

describe('two columns with one meaning', () => {
  const skipped = [
    {
      sheet: '表8',
      reason: '第 12 行的表头里，G、H 列都像「得分」，没有评分。请指明是哪一列。',
      questions: [
        {
          role: 'score' as const,
          choices: [
            { column: 'G', header: '得分' },
            { column: 'H', header: '自评得分' },
          ],
          headings: ['G 得分', 'H 自评得分'],
        },
      ],
    },
  ];
  const asked = { sheet: '表8', asked: { role: 'score' }, question: '哪一列是「得分」？' };

  test('are asked about in words and buttons, instead of saying that no form was found', () => {
    const view = show({
      shown: { outcome: { kind: 'no-form', sheet: '表8', skipped }, ribbonTime: null, judged: null },
    });
    expect(view.questions).toMatchObject([asked]);
    expect(view.questions[0]?.choices.map(({ label }) => label)).toEqual([
      'G 列（得分）',
      'H 列（自评得分）',
    ]);
    expect(view.notice?.what).toContain('两列意思相同');
  });

  test('are asked about once, beside the tables that could be scored', () => {
    const outcome = scored([form()]);
    const view = showing({
      ...outcome,
      assessment: { ...outcome.assessment, skipped: [...skipped, ...skipped] },
    });
    expect(view.questions).toMatchObject([asked]);
    expect(view.notice?.what).toBe('这张工作表上还有 2 张表没有评分。');
    expect(view.form?.name).toBe('服务器购置');
    expect(view.status).not.toBe(view.notice?.what);
  });
});
