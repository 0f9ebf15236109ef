import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessWithSettings } from '../../src/addin/flow/assessWithSettings';
import { takeBack } from '../../src/addin/flow/reverseStep';
import { scoreActiveSheet } from '../../src/addin/flow/scoreActiveSheet';
import { SessionSpreadsheetHost } from '../../src/host/session/sessionHost';
import type { SpreadsheetHost } from '../../src/host/spreadsheetHost';
import { openSession } from '../../src/workbench/session/openSession';
import type { WorkbookSession } from '../../src/workbench/session/workbookSession';
import { contentOf, FORM, openTestExcel, openDraft } from '../office/scoring';
import { memoryJournal } from '../pane/memoryJournal';

/** What a person could not enter, no host enters for them. */
const HOSTS: readonly (readonly [name: string, open: (session: WorkbookSession) => SpreadsheetHost])[] = [
  ['office', (session) => openTestExcel(session).host],
  ['session', (session) => new SessionSpreadsheetHost(session)],
];

const judge = assessWithSettings('zh-CN');

/** A protected form in which a person may type the first score alone. */
const protectedForm = () =>
  openDraft({
    name: '表',
    rows: FORM.map((row, at) =>
      row.map((cell, column) => (isFree(at, column) ? { value: null, unlocked: true } : cell)),
    ),
    isProtected: true,
  });

const FREE = ['6:7'];
function isFree(row: number, column: number): boolean {
  return FREE.includes(`${row}:${column}`);
}

async function pressed(host: SpreadsheetHost) {
  const run = await scoreActiveSheet({ host, journal: memoryJournal(), assess: judge });
  if (run.outcome.kind !== 'scored') throw new Error(run.outcome.kind);
  return { ...run, outcome: run.outcome };
}

const said = (remarks: readonly { readonly message: string }[] = []) =>
  remarks.map(({ message }) => message).join('\n');

describe.each(HOSTS)('%s', (_name, open) => {
  test('on a protected sheet only what a person may type in is filled, and the rest is named', async () => {
    const session = protectedForm();
    const { outcome } = await pressed(open(session));
    expect(outcome.withheld ?? null).toBeNull();
    expect(outcome.filled).toContain('H7');
    expect(outcome.filled).not.toContain('H8');
    expect(said(outcome.assessment.remarks)).toMatch(/工作表受保护，.*H8（应填 40）.*是锁定的，没有填写/);
    expect(session.activeSheet.conditionalFormats).toEqual([]);
    expect(session.activeSheet.cell({ row: 6, column: 7 }).value).toBe(37.5);
  });

  test('what was filled there can be taken back there', async () => {
    const session = protectedForm();
    const before = contentOf(session.activeSheet);
    const host = open(session);
    const { written } = await pressed(host);
    if (written === null) throw new Error('nothing was written');
    const step = { time: 0, sheets: [written] };
    const back = await takeBack({ host, judge, chosen: null, locale: 'zh-CN' }, step, 'undo');
    expect(back).toMatchObject({ kind: 'done', refused: [], skipped: [] });
    expect(contentOf(session.activeSheet)).toEqual(before);
  });

  test('a protected sheet into which nothing may be typed is refused as a whole', async () => {
    const session = openDraft({ name: '表', rows: FORM, isProtected: true });
    const { outcome } = await pressed(open(session));
    expect(outcome.withheld?.code).toBe('protected');
    expect(outcome.filled).toEqual([]);
  });

  test('what a data validation forbids is left out, with the total that needs it, and named', async () => {
    const bytes = readFileSync(join(__dirname, '../corpus/cases/files/50-dv-whole-numbers.xlsx'));
    const { outcome } = await pressed(open(openSession(bytes, 'a.xlsx')));
    expect(said(outcome.assessment.remarks)).toContain('不符合单元格的数据验证，没有填写');
    expect(outcome.filled.length).toBeGreaterThan(0);
    expect(outcome.unfilled).toEqual(['H20', 'H22']);
  });
});

test('a sheet without protection and validations costs no request more', async () => {
  const testExcel = openTestExcel(openDraft({ name: '表', rows: FORM }));
  await testExcel.pressAndScore();
  expect(testExcel.newRequests()).toHaveLength(2);
});
