import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PersonAnswer, PersonQuestion, ProbeResult } from '../../src/host/selfTest';
import { OfficeSelfTest, SELF_TEST_SHEET } from '../../src/host/office/selfTest/officeSelfTest';
import { PROBES } from '../../src/host/office/selfTest/probes';
import { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import { recordingSchema, replay } from '../recordings/replay';
import { draftWorkbook } from './harness/draftWorkbook';
import { startExcel } from './harness/startExcel';
import { FORM } from './scoring';

/** Somebody who does all that is asked of them. */
const helper =
  (session: LiveWorkbook) =>
  (question: PersonQuestion): Promise<PersonAnswer> => {
    if (question === 'press-undo') session.undo();
    if (question === 'edit-cell') session.isEditingCell = true;
    if (question === 'end-edit') session.isEditingCell = false;
    return Promise.resolve('yes');
  };
const nobody = (): Promise<PersonAnswer> => Promise.resolve('skipped');

function selfTest(sheets = [{ name: '表1', rows: FORM }]) {
  const session = new LiveWorkbook(draftWorkbook({ sheets }), 'draft.xlsx');
  const excel = startExcel(session);
  const tester = new OfficeSelfTest(
    {
      newContext: () => new excel.Excel.RequestContext(),
      requirements: { isSetSupported: (name, version) => excel.isSetSupported(name, version?.toString()) },
    },
    {
      contextPrototype: excel.OfficeExtension.ClientRequestContext.prototype,
      platform: 'PC',
      version: '16.0',
      pause: () => new Promise((resolve) => setTimeout(resolve, 10)),
    },
  );
  return { session, excel, tester };
}

test('the stand-in answers every probe as is expected of it, or is not asked; its sheet is gone afterwards', async () => {
  const { session, tester } = selfTest();
  const seen: ProbeResult[] = [];
  const result = await tester.run((probe) => seen.push(probe), helper(session));
  const unexpected = result.probes.filter(({ outcome }) => outcome === 'different' || outcome === 'failed');
  expect(unexpected.map(({ id, got, expected, error }) => ({ id, got, expected, error }))).toEqual([]);
  expect(result.probes.map(({ id }) => id)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
  // Those that need somebody come last.
  expect(seen.map(({ id }) => id).slice(-3)).toEqual([5, 13, 14]);
  expect(result.probes.filter(({ outcome }) => outcome === 'left-out')).toEqual([]);
  expect([result.isSheetRemoved, session.sheets.map(({ name }) => name)]).toEqual([true, ['表1']]);
  expect(session.settings.names).toEqual([]);
  expect(result.excel).toEqual({ platform: 'PC', version: '16.0', excelApi: '1.14' });
});

test('where nobody is there what needs somebody is left out, and the sheet that was in front is so again', async () => {
  const { session, tester } = selfTest();
  const { probes } = await tester.run(() => undefined, nobody);
  expect(probes.filter(({ outcome }) => outcome === 'left-out').map(({ id }) => id)).toEqual([5, 13, 14]);
  expect(session.activeSheet.name).toBe('表1');
});

test('the requests and answers are recorded, of the probes’ own sheet only', async () => {
  const { tester, excel } = selfTest();
  const { exchanges } = await tester.run(() => undefined, nobody);
  expect(new Set(exchanges.map(({ probe }) => probe)).size).toBeGreaterThan(10);
  expect(JSON.stringify(exchanges)).not.toContain('设备购置');
  expect(JSON.stringify(exchanges).length).toBeLessThan(200_000);
  const before = excel.requests.length;
  await excel.Excel.run((context) => context.sync());
  expect(excel.requests.length).toBeGreaterThanOrEqual(before);
});

test('what is recorded of the stand-in plays back without a difference', async () => {
  const { tester } = selfTest();
  const recording = recordingSchema.parse(
    JSON.parse(JSON.stringify(await tester.run(() => undefined, nobody))),
  );
  if (process.env['UPDATE_RECORDING'] === '1') {
    writeFileSync(join(__dirname, '../recordings/stand-in.json'), `${JSON.stringify(recording, null, 1)}\n`);
  }
  expect(replay(recording)).toEqual([]);
});

test('a sheet of that name is somebody’s: nothing is done', async () => {
  const { session, tester } = selfTest([{ name: SELF_TEST_SHEET, rows: [['我的']] }]);
  await expect(tester.run(() => undefined, nobody)).rejects.toMatchObject({ code: 'names-taken' });
  expect(session.sheets).toHaveLength(1);
});

test('every probe names the line of FIDELITY.md that rests on it, once each', () => {
  expect(new Set(PROBES.map(({ id }) => id)).size).toBe(17);
  expect(PROBES.every(({ fidelity }) => fidelity !== '')).toBe(true);
});
