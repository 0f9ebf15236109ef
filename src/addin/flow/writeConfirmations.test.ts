import { MemoryHost } from '../../../test/pane/memoryHost';
import { memoryJournal } from '../../../test/pane/memoryJournal';
import { sheetOf } from '../../core/checks/formUnderTest';
import { confirmedRows, rowsToConfirm } from '../../core/confirmed/toConfirm';
import { HostRefusal } from '../../host/spreadsheetHost';
import { judgedAtOnce } from '../../../test/pane/judgedAtOnce';
import type { AssessedSheet } from './assessSheet';
import { assessWithSettings } from './assessWithSettings';
import { writeConfirmations } from './writeConfirmations';
import { takeBack } from './reverseStep';
import { scoreActiveSheet } from './scoreActiveSheet';

const SHEET = sheetOf({
  rows: ['效益指标|社会效益|甲|总体提升|90%|10||', '效益指标|社会效益|乙|总体提升|总体提升|10||'],
});
const judge = assessWithSettings('zh-CN');

async function scoredSheet() {
  const host = new MemoryHost(SHEET);
  const journal = memoryJournal();
  const { reading } = await scoreActiveSheet({ host, journal, assess: judge });
  if (reading === null) throw new Error('not read');
  const parts = { host, judge, chosen: null, journal, today: '2022-03-01' };
  return { host, journal, parts, shown: judgedAtOnce(reading, judge) };
}

const states = ({ assessment }: AssessedSheet) =>
  assessment.forms.flatMap(({ indicators }) => indicators.map(({ confirmation }) => confirmation?.state));

async function readAgain(host: MemoryHost): Promise<AssessedSheet> {
  return judgedAtOnce(await host.readActiveSheet(), judge);
}

test('一键评分 keeps which scores are suggestions; confirming writes the setting and no cell', async () => {
  const { host, parts, shown } = await scoredSheet();
  expect(states(await readAgain(host))).toEqual(['toConfirm', 'toConfirm']);
  const rows = host.front.rows;
  host.calls.length = 0;
  const run = await writeConfirmations(parts, shown, new Set([8]));
  expect(run).toMatchObject({ kind: 'confirmed', count: 1 });
  expect(host.calls).toEqual(['keep']);
  expect(host.front.rows).toBe(rows);
  expect(states(await readAgain(host))).toEqual(['confirmed', 'toConfirm']);
});

test('confirming is a step of its own: taken back and made again, without a cell being touched', async () => {
  const { host, journal, parts, shown } = await scoredSheet();
  await writeConfirmations(parts, shown, new Set([8, 9]));
  const step = journal.history.steps.at(-1);
  if (!step) throw new Error('no step');
  const ports = { host, judge, chosen: null, locale: 'zh-CN' as const };
  const rows = host.front.rows;
  expect(await takeBack(ports, step, 'undo')).toMatchObject({ kind: 'done', cells: 0, confirmations: 2 });
  expect(states(await readAgain(host))).toEqual(['toConfirm', 'toConfirm']);
  await takeBack(ports, step, 'redo');
  expect(states(await readAgain(host))).toEqual(['confirmed', 'confirmed']);
  expect(host.front.rows).toEqual(rows);
});

test('taking the scoring back takes the suggestions back, and making it again asks again', async () => {
  const { host, journal, parts, shown } = await scoredSheet();
  const [step] = journal.history.steps;
  if (!step) throw new Error('no step');
  const ports = { host, judge, chosen: null, locale: 'zh-CN' as const };
  const undone = await takeBack(ports, step, 'undo');
  expect(undone).toMatchObject({ kind: 'done' });
  expect(host.stored.confirmed).toBeNull();
  if (undone.kind === 'done') await takeBack(ports, undone.record, 'redo');
  expect(states(await readAgain(host))).toEqual(['toConfirm', 'toConfirm']);
  expect((await writeConfirmations(parts, shown, new Set([8]))).kind).toBe('confirmed');
});

test('rows without a score have nothing to confirm', async () => {
  const host = new MemoryHost(SHEET);
  const parts = { host, judge, chosen: null, journal: memoryJournal(), today: '2022-03-01' };
  const shown = judgedAtOnce(await host.readActiveSheet(), judge);
  expect(await writeConfirmations(parts, shown, new Set([8]))).toEqual({ kind: 'nothing' });
});

test('a workbook that keeps nothing is told of, and the scores stay to be confirmed', async () => {
  const { host, journal, parts, shown } = await scoredSheet();
  host.refusals.set('keep', new HostRefusal('not-kept'));
  const steps = journal.history.steps.length;
  const run = await writeConfirmations(parts, shown, new Set([8]));
  expect(run).toMatchObject({ kind: 'refused', refusal: { code: 'not-kept' } });
  expect(journal.history.steps).toHaveLength(steps);
});

test('a scoring whose suggestions could not be kept says so, and what it filled is still asked about', async () => {
  const host = new MemoryHost(SHEET);
  host.refusals.set('keep', new HostRefusal('not-kept'));
  const { outcome } = await scoreActiveSheet({ host, journal: memoryJournal(), assess: judge });
  if (outcome.kind !== 'scored') throw new Error('not scored');
  expect(outcome.notKept?.code).toBe('not-kept');
  const [form] = outcome.assessment.forms;
  expect(form && [rowsToConfirm(form).length, confirmedRows(form).length]).toEqual([2, 0]);
});
