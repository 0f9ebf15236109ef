import type { AssessedForm, Assessment } from '../../core/assessment';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import { BUILT_IN_PROFILES } from '../../core/scoring/profiles/builtIn';
import { MOF_PROFILE } from '../../core/scoring/profiles/mof';
import { printProfile } from '../../core/scoring/profiles/parseProfile';
import {
  HostRefusal,
  NOTHING_STORED,
  type Applied,
  type HostRefusalCode,
  type SheetReading,
  type SheetWrite,
} from '../../host/spreadsheetHost';
import { memoryJournal } from '../../../test/pane/memoryJournal';
import { scoreActiveSheet, type ScorePorts } from './scoreActiveSheet';
import { scoreOutcomeSchema } from './scoreOutcome';

const snapshot: GridSnapshot = {
  sheet: '表1',
  origin: { row: 0, column: 0 },
  rows: [[{ value: null, type: 'empty', formula: null, numberFormat: 'General' }]],
  merges: [],
  hiddenRows: [],
  conditionalFormulas: [],
};
const reading: SheetReading = { sheetId: '{1}', snapshot, obstacles: [], stored: NOTHING_STORED };

const form = {
  sheet: '表1',
  range: 'A1:I9',
  title: '项目支出绩效自评表',
  project: null,
  year: null,
  moneyUnit: null,
  profile: 'mof',
  funds: null,
  indicators: [],
  total: {
    row: null,
    weight: null,
    printedWeight: null,
    score: null,
    printedScore: null,
    working: null,
    grade: null,
    open: [],
    parts: [],
    cap: null,
    cells: { weight: null, score: null },
  },
  findings: [],
  proposals: [
    {
      cell: 'A1',
      role: 'score',
      row: 1,
      value: '7.50',
      formula: null,
      occupancy: 'blank',
      current: '',
      numberFormat: null,
      working: '3 ÷ 4 × 10 = 7.50',
    },
  ],
  mark: null,
} satisfies AssessedForm;

const assessed = (forms: readonly AssessedForm[]): Assessment => ({
  schemaVersion: 1,
  forms: [...forms],
  skipped: forms.length === 0 ? [{ sheet: '表1', reason: '没有表头' }] : [],
});

const written = (applied: Applied) => (): Promise<SheetWrite> =>
  Promise.resolve({ kind: 'written', applied });
const refusedFor = (code: HostRefusalCode) => (): Promise<SheetWrite> =>
  Promise.resolve({
    kind: 'refused',
    refusal: new HostRefusal(code),
    remains: { kind: 'nothing' },
    differences: [],
    now: null,
  });

function hostThat(
  apply: () => Promise<SheetWrite>,
  read: () => Promise<SheetReading> = () => Promise.resolve(reading),
) {
  return {
    readActiveSheet: jest.fn(read),
    cellLimits: () => Promise.resolve(new Map()),
    apply: jest.fn(apply),
    changeSetting: jest.fn((_name: string, change: (present: null) => string | null) =>
      Promise.resolve(change(null)),
    ),
  } satisfies ScorePorts['host'];
}

const APPLIED: Applied = {
  cells: 1,
  marksAdded: 0,
  marksRemoved: 0,
  helpAdded: 0,
  helpRemoved: 0,
  missed: [],
};

test('reads, judges, writes the blanks and judges again, told which cells it has just filled', async () => {
  const host = hostThat(written(APPLIED));
  const told: string[][] = [];
  const assess = (seen: GridSnapshot, justFilled: ReadonlySet<string>) => {
    told.push([...justFilled]);
    return assessed([{ ...form, title: seen.rows[0]?.[0]?.value === 7.5 ? 'after' : 'before' }]);
  };
  const { outcome } = await scoreActiveSheet({ host, journal: memoryJournal(), assess });
  expect(outcome).toMatchObject({ kind: 'scored', sheetId: '{1}', filled: ['A1'], withheld: null });
  expect(outcome.kind === 'scored' && outcome.assessment.forms[0]?.title).toBe('after');
  expect(told).toEqual([[], ['A1']]);
});

test('judges the sheet as Excel shows it after the writing, where Excel hands it back', async () => {
  const after = { ...reading, snapshot: { ...snapshot, sheet: '写后' } };
  const host = hostThat(written({ ...APPLIED, after }));
  const { outcome } = await scoreActiveSheet({
    host,
    journal: memoryJournal(),
    assess: (seen) => assessed([{ ...form, sheet: seen.sheet }]),
  });
  expect(outcome.kind === 'scored' && outcome.assessment.forms[0]?.sheet).toBe('写后');
});

test('a sheet without a form is not written to', async () => {
  const host = hostThat(written(APPLIED));
  const { outcome } = await scoreActiveSheet({ host, journal: memoryJournal(), assess: () => assessed([]) });
  expect(outcome).toEqual({ kind: 'no-form', sheet: '表1', skipped: [{ sheet: '表1', reason: '没有表头' }] });
  expect(host.apply).not.toHaveBeenCalled();
});

test.each([
  [
    'a refusal to read',
    new HostRefusal('empty-sheet', '表1'),
    { code: 'empty-sheet', phase: 'reading', detail: '表1' },
  ],
  ['a fault of our own', new TypeError('oops'), { code: 'unexpected', phase: 'reading' }],
])('%s is an outcome, not an exception', async (_what, error, refusal) => {
  const host = hostThat(written(APPLIED), () => Promise.reject(error));
  expect(
    (await scoreActiveSheet({ host, journal: memoryJournal(), assess: () => assessed([form]) })).outcome,
  ).toMatchObject({
    kind: 'refused',
    refusal,
  });
});

test('a refusal to write keeps the results, with nothing filled', async () => {
  const host = hostThat(refusedFor('protected'));
  expect(
    (await scoreActiveSheet({ host, journal: memoryJournal(), assess: () => assessed([form]) })).outcome,
  ).toMatchObject({
    kind: 'scored',
    filled: [],
    withheld: { code: 'protected', phase: 'writing', remains: { kind: 'nothing' } },
  });
  expect(host.apply).toHaveBeenCalledTimes(1);
});

test('only a write turned away for a cell being edited is tried once more, after reading anew', async () => {
  const host = hostThat(refusedFor('cell-editing'));
  await scoreActiveSheet({ host, journal: memoryJournal(), assess: () => assessed([form]) });
  expect([host.readActiveSheet.mock.calls.length, host.apply.mock.calls.length]).toEqual([2, 2]);
});

test('an outcome survives being written down', async () => {
  const host = hostThat(written(APPLIED));
  const { outcome } = await scoreActiveSheet({
    host,
    journal: memoryJournal(),
    assess: () => assessed([form]),
  });
  expect(scoreOutcomeSchema.parse(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
});

describe('the rules it scores by', () => {
  const hubei = BUILT_IN_PROFILES.find(({ id }) => id === 'hubei') ?? MOF_PROFILE;
  const sichuan = BUILT_IN_PROFILES.find(({ id }) => id === 'sichuan') ?? MOF_PROFILE;
  test.each([
    ['nothing said', null, null, 'mof', 'default', null],
    ['kept in the workbook', null, printProfile(hubei), 'hubei', 'workbook', null],
    ['applied in the pane', sichuan, printProfile(hubei), 'sichuan', 'chosen', null],
    ['kept and spoilt', null, '{"decimals":9}', 'mof', 'default', /「decimals」/],
    ['kept by something else', null, 'null', 'mof', 'default', /JSON 对象/],
  ])('%s', async (_what, chosen, rules, id, source, refused) => {
    const host = hostThat(written(APPLIED), () =>
      Promise.resolve({ ...reading, stored: { ...NOTHING_STORED, rules } }),
    );
    const judgedBy: string[] = [];
    const { outcome } = await scoreActiveSheet({
      host,
      journal: memoryJournal(),
      chosen,
      assess: (_snapshot, _filled, profile) => {
        judgedBy.push(profile.id);
        return assessed([form]);
      },
    });
    expect(judgedBy).toEqual([id, id]);
    const told = outcome.kind === 'scored' ? outcome.rules : null;
    expect(told?.source).toBe(source);
    if (refused === null) expect(told?.refused).toBeNull();
    else expect(told?.refused?.['zh-CN']).toMatch(refused);
  });
});
