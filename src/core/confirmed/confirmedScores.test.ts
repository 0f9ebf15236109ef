import { gridOfText } from '../../../test/corpus/gridOfText';
import { assess } from '../assess';
import { filledCells, applyPlan } from '../applyPlan';
import type { AssessedForm, Assessment } from '../assessment';
import { sheetOf } from '../checks/formUnderTest';
import { plan } from '../plan';
import { MOF_PROFILE } from '../scoring/profiles/mof';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import { changeOfConfirmed, confirm, awaitConfirmation, takenBack } from './confirm';
import { NOTHING_CONFIRMED, type ConfirmedScores } from './confirmedScores';
import { parseConfirmed, printConfirmed } from './parseConfirmed';
import { confirmedRows, rowsToConfirm } from './toConfirm';

const TODAY = '2022-03-01';
const ROWS = ['效益指标|社会效益|甲|总体提升|90%|10||', '效益指标|社会效益|乙|总体提升|总体提升|10||'];

const sheet = (rows: readonly string[] = ROWS) => sheetOf({ rows });
const judged = (snapshot: GridSnapshot, confirmed: ConfirmedScores = NOTHING_CONFIRMED): AssessedForm =>
  formOf(assess(snapshot, MOF_PROFILE, { confirmed }));

function formOf({ forms: [form] }: Assessment): AssessedForm {
  if (!form) throw new Error('no form');
  return form;
}

/** A sheet scored by 一键评分, and what the workbook keeps of it. */
function scored(rows: readonly string[] = ROWS) {
  const snapshot = sheet(rows);
  const edits = plan(assess(snapshot, MOF_PROFILE));
  const after = applyPlan(snapshot, edits);
  const form = formOf(assess(after, MOF_PROFILE, { justFilled: filledCells(edits) }));
  return { after, form, list: awaitConfirmation(NOTHING_CONFIRMED, form, rowsToConfirm(form)) };
}

const names = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);

function withCell(snapshot: GridSnapshot, row: number, column: number, text: string): GridSnapshot {
  const value = text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
  const type = typeof value === 'number' ? 'number' : 'string';
  const rows = snapshot.rows.map((cells, at) =>
    at === row - 1
      ? cells.map((cell, index) => (index === column ? ({ ...cell, value, type } as const) : cell))
      : cells,
  );
  return { ...snapshot, rows };
}

test('what was filled in as a suggestion waits for a word after the sheet is read again', () => {
  const { after, list } = scored();
  expect(names(rowsToConfirm(judged(after, list)))).toEqual(['甲', '乙']);
  expect(judged(after, list).findings.filter(({ check }) => check === 'qualitative-confirm')).toHaveLength(2);
});

test('a score in a form that was never scored here is its author’s', () => {
  const form = judged(scored().after);
  expect(form.indicators.map(({ confirmation }) => confirmation)).toEqual([undefined, undefined]);
  expect(form.findings.filter(({ check }) => check === 'qualitative-confirm')).toEqual([]);
});

test('what is confirmed is told with its day, and asked about no more', () => {
  const { after, form, list } = scored();
  const confirmed = confirm(list, form, form.indicators.slice(0, 1), TODAY);
  const again = judged(after, confirmed);
  expect(again.indicators.map(({ confirmation }) => confirmation)).toEqual([
    { state: 'confirmed', date: TODAY },
    { state: 'toConfirm', date: null },
  ]);
  expect(again.findings.filter(({ check }) => check === 'qualitative-confirm').map(({ row }) => row)).toEqual(
    [9],
  );
});

describe('a confirmation and what happens to its row', () => {
  const { after, form, list } = scored();
  const confirmed = confirm(list, form, form.indicators, TODAY);
  const states = (snapshot: GridSnapshot) =>
    judged(snapshot, confirmed).indicators.map(({ confirmation }) => confirmation?.state ?? null);

  test.each<[string, GridSnapshot, (string | null)[]]>([
    ['nothing', after, ['confirmed', 'confirmed']],
    ['another achieved value', withCell(after, 8, 4, '95%'), ['toConfirm', 'confirmed']],
    ['another target', withCell(after, 8, 3, '显著提升'), ['toConfirm', 'confirmed']],
    ['a score of a person’s own', withCell(after, 8, 6, '8.5'), [null, 'confirmed']],
    ['a score that is a text', withCell(after, 8, 6, '9分'), ['confirmed', 'confirmed']],
    [
      'rows that have changed places',
      {
        ...after,
        rows: [...after.rows.slice(0, 7), ...after.rows.slice(7, 9).reverse(), ...after.rows.slice(9)],
      },
      ['confirmed', 'confirmed'],
    ],
    ['another name of the sheet', { ...after, sheet: '副本' }, ['toConfirm', 'toConfirm']],
  ])('%s', (_case, snapshot, expected) => {
    expect(states(snapshot)).toEqual(expected);
  });
});

test('the question says what has changed beneath a suggestion', () => {
  const { after, list } = scored();
  const form = judged(withCell(after, 8, 4, '95%'), list);
  expect(form.findings.find(({ check, row }) => check === 'qualitative-confirm' && row === 8)?.message).toBe(
    '「甲」目标 总体提升，实际 95%，得分 9.00 是此前填入的建议分，填报内容后来有改动，现建议 9.50 分，请确认。',
  );
});

test('a suggestion filled in once more is to be confirmed once more', () => {
  const { after, form, list } = scored();
  const again = awaitConfirmation(confirm(list, form, form.indicators, TODAY), form, form.indicators);
  expect(again.items).toHaveLength(2);
  expect(names(confirmedRows(judged(after, again)))).toEqual([]);
});

test('taking a confirmation back leaves the suggestion, and what others have confirmed meanwhile', () => {
  const { after, form, list } = scored();
  const first = confirm(list, form, form.indicators.slice(0, 1), TODAY);
  const both = confirm(first, form, form.indicators.slice(1), TODAY);
  const back = takenBack(both, changeOfConfirmed(list, first));
  expect(names(rowsToConfirm(judged(after, back)))).toEqual(['甲']);
  expect(names(confirmedRows(judged(after, back)))).toEqual(['乙']);
  const { before, after: made } = changeOfConfirmed(list, first);
  expect(names(confirmedRows(judged(after, takenBack(back, { before: made, after: before }))))).toEqual([
    '甲',
    '乙',
  ]);
});

test('rows of one name in two groups are two', () => {
  const { after, form, list } = scored([
    '效益指标|社会效益|甲|总体提升|90%|10||',
    '效益指标|生态效益|甲|总体提升|90%|10||',
  ]);
  const one = confirm(list, form, form.indicators.slice(0, 1), TODAY);
  expect(judged(after, one).indicators.map(({ confirmation }) => confirmation?.state)).toEqual([
    'confirmed',
    'toConfirm',
  ]);
});

test('the list stays below what a workbook keeps: confirmed ones go first', () => {
  const { form, list } = scored(['效益指标|社会效益|甲|总体提升|90%|10||']);
  const [item] = list.items;
  if (!item) throw new Error('nothing suggested');
  const many = Array.from({ length: 5000 }, (_, index) => ({
    ...item,
    row: `行${index}`,
    confirmed: index % 2 === 0 ? TODAY : null,
  }));
  const grown = awaitConfirmation({ version: 1, items: many }, form, form.indicators);
  expect(grown.items).toHaveLength(5000);
  expect(grown.items.filter(({ confirmed }) => confirmed === null)).toHaveLength(2501);
  expect(grown.items[0]?.row).toBe('行1');
});

test('a text longer than is kept is told by its beginning and its length', () => {
  const long = '总体提升'.repeat(60);
  const row = `效益指标|社会效益|甲|${long}|${long}|10||`;
  const { after, form, list } = scored([row]);
  expect(printConfirmed(list).length).toBeLessThan(700);
  const confirmed = confirm(list, form, form.indicators, TODAY);
  expect(names(confirmedRows(judged(after, confirmed)))).toEqual(['甲']);
  expect(names(confirmedRows(judged(withCell(after, 8, 4, `${long}。`), confirmed)))).toEqual([]);
});

test('a sheet with nothing on it has nothing to confirm', () => {
  expect(assess(gridOfText('备注'), MOF_PROFILE, { confirmed: scored().list }).forms).toEqual([]);
});

test('what is printed reads back as the same list', () => {
  const { form, list } = scored();
  const confirmed = confirm(list, form, form.indicators.slice(1), TODAY);
  expect(parseConfirmed(printConfirmed(confirmed))).toEqual({ kind: 'kept', list: confirmed });
});

test.each<[string, string, string]>([
  ['no JSON', 'x', '不是 JSON'],
  ['a later version', '{"version":2,"items":[]}', '第 2 版'],
  ['no items', '{"version":1}', '格式不对'],
  [
    'a day that does not exist',
    '{"version":1,"items":[{"sheet":"","form":"","group":"","row":"","target":"","achieved":"","score":"9","confirmed":"2022-02-30"}]}',
    '格式不对',
  ],
])('%s is refused in a sentence', (_case, text, said) => {
  expect(parseConfirmed(text)).toMatchObject({
    kind: 'refused',
    message: { 'zh-CN': expect.stringContaining(said) },
  });
});
