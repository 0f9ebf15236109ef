import { gridOfText } from '../../../../test/corpus/gridOfText';
import { assessWithSettings } from '../../flow/assessWithSettings';
import { judgedAtOnce } from '../../../../test/pane/judgedAtOnce';
import { judgedOnly, type AssessedSheet } from '../../flow/assessSheet';
import { FIRST_BATCH } from '../batch/batchState';
import { FIRST_STATE, type PaneState, type ShownOutcome } from '../paneState';
import { FIRST_SELF_TEST } from '../selfTest/selfTestState';
import {
  allPicked,
  cellPicked,
  filterToggled,
  formChosen,
  ignoringBegun,
  ignoringLacksReason,
} from './choiceStates';
import { ignoringTyped, previewOpened, scoreChosen } from './choiceStates';
import {
  commandBegun,
  commandConcluded,
  commandSaid,
  failed,
  remarked,
  waitingForCellEdit,
} from './commandStates';
import {
  batchAdvanced,
  batchChanged,
  batchClosed,
  batchOpened,
  rulesLeft,
  selfTestClosed,
} from './panelStates';
import {
  movedTo,
  outdated,
  ribbonAdopted,
  ribbonReceived,
  sheetActivated,
  sheetRenewed,
} from './shownStates';

const READY: PaneState = { ...FIRST_STATE, start: 'ready' };

const sheet = (sheetId: string, project: string, score = ''): AssessedSheet => {
  const snapshot = {
    ...gridOfText(`
  项目支出绩效自评表
  项目名称|${project}
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|甲|≥4套|3套|40|${score}|
`),
    sheet: project,
  };
  const stored = { rules: null, ignored: null, columns: null, confirmed: null };
  return judgedAtOnce({ sheetId, snapshot, obstacles: [], stored }, assessWithSettings('zh-CN'));
};
const shownOf = (inspection: AssessedSheet): ShownOutcome => ({
  outcome: judgedOnly(inspection),
  ribbonTime: null,
  judged: inspection,
});
const concludedOf = (inspection: AssessedSheet) => ({
  outcome: judgedOnly(inspection),
  reading: inspection.reading,
  written: null,
  inspection,
});
const showing = (inspection: AssessedSheet): PaneState => ({ ...READY, shown: shownOf(inspection) });
const ONE = sheet('{1}', '甲项目');
const DIFFERING = sheet('{1}', '甲项目', '40');
const OTHER = sheet('{2}', '乙项目');
const LOOKED_AT = { form: 1, filter: 'manual', choice: { cell: 'G4', tier: 0, score: '9' } } as const;

describe('a command', () => {
  test('begins with what was said before forgotten', () => {
    expect(commandBegun({ ...READY, fault: 'x', remark: 'y' })).toMatchObject({
      ...{ activity: 'scoring', fault: null, remark: null },
    });
  });

  test('waits for a cell only while it is under way', () => {
    expect(waitingForCellEdit(READY)).toBe(READY);
    expect(waitingForCellEdit(commandBegun(READY)).activity).toBe('waiting-for-cell-edit');
  });

  test('that concludes about the same forms keeps what is looked at', () => {
    const after = commandConcluded(
      { ...showing(ONE), ...LOOKED_AT, activity: 'scoring' },
      concludedOf(DIFFERING),
    );
    expect(after).toMatchObject({ ...LOOKED_AT, activity: 'idle', isOutdated: false, activeSheet: '{1}' });
    expect(after.shown?.judged).toBe(DIFFERING);
  });

  test('that concludes about other forms begins with the first', () => {
    const after = commandConcluded({ ...showing(ONE), ...LOOKED_AT }, concludedOf(OTHER));
    expect(after).toMatchObject({ form: 0, filter: null, choice: null });
  });

  test('that stops before writing opens the preview with the blanks picked', () => {
    const after = commandConcluded(READY, { ...concludedOf(ONE), isForPreview: true });
    expect([...(after.preview?.picked ?? [])]).toEqual(['G4']);
  });

  test('that only says something shows nothing new', () => {
    expect(commandSaid({ ...showing(ONE), activity: 'scoring' }, '完')).toEqual({
      ...showing(ONE),
      remark: '完',
    });
  });

  test('that fails is shown above everything', () => {
    const open = { ...showing(ONE), batch: FIRST_BATCH, remark: 'x' };
    expect(failed({ ...open, activity: 'scoring' }, 'oops', 'command')).toMatchObject({
      ...{ fault: 'oops', batch: null, remark: null, shown: open.shown, activity: 'idle' },
    });
  });
});

test.each<[string, Partial<PaneState>, Partial<PaneState>]>([
  ['the results', {}, { remark: '完' }],
  ['全部工作表', { batch: FIRST_BATCH }, { batch: { ...FIRST_BATCH, remark: '完' }, remark: null }],
])('a remark goes to %s', (_name, open, said) => {
  expect(remarked({ ...READY, ...open }, '完')).toMatchObject(said);
});

describe('what the ribbon made', () => {
  const received: ShownOutcome = { outcome: judgedOnly(ONE), ribbonTime: 1, judged: null };

  test('is not shown in the middle of a command', () => {
    const busy = commandBegun(showing(OTHER));
    expect(ribbonReceived(busy, received)).toBe(busy);
  });

  test('takes over the reading of its sheet, unless something newer is shown', () => {
    const shown = ribbonReceived({ ...READY, ...LOOKED_AT }, received);
    expect(shown).toMatchObject({ form: 0, choice: null });
    expect(ribbonAdopted(shown, received, ONE).shown).toMatchObject({ ribbonTime: 1, judged: ONE });
    const newer = showing(OTHER);
    expect(ribbonAdopted(newer, received, ONE)).toBe(newer);
  });
});

describe('a sheet read again', () => {
  const untickedSince = (cells: readonly string[]) => `取消 ${cells.join()}`;
  const renewal = (judged: AssessedSheet, because: 'edited' | 'other' = 'edited') => ({
    ...{ judged, because, untickedSince },
  });

  test('leaves what was said where nothing that matters has changed', () => {
    const again = sheet('{1}', '甲项目');
    const after = sheetRenewed({ ...showing(ONE), remark: '完', isOutdated: true }, renewal(again));
    expect(after).toMatchObject({ remark: '完', isOutdated: false });
    expect(after.shown?.judged).toBe(again);
  });

  test('is shown as it is now; what was said of a press is over once somebody has edited', () => {
    const before = { ...showing(ONE), remark: '完' };
    expect(sheetRenewed(before, renewal(DIFFERING))).toMatchObject({ remark: null, shown: { isLive: true } });
    expect(sheetRenewed(before, renewal(DIFFERING, 'other')).remark).toBe('完');
  });

  test('takes cells out of the preview whose values have changed, and names them', () => {
    const after = sheetRenewed(previewOpened(showing(ONE)), renewal(DIFFERING));
    expect(after).toMatchObject({ preview: { picked: new Set() }, remark: '取消 G4' });
  });

  test('that came to the front is shown as it was judged', () => {
    const after = sheetActivated({ ...showing(ONE), ...LOOKED_AT }, '{2}', OTHER);
    expect(after).toMatchObject({ activeSheet: '{2}', form: 0, shown: { judged: OTHER } });
    expect(sheetActivated(showing(ONE), '{3}', null)).toEqual({ ...showing(ONE), activeSheet: '{3}' });
  });

  test('is out of date only where it is the one shown', () => {
    expect(outdated(showing(ONE), '{1}').isOutdated).toBe(true);
    expect(outdated(showing(ONE), '{2}').isOutdated).toBe(false);
  });
});

test('going to another row lets go of the score chosen', () => {
  const { choice } = LOOKED_AT;
  const at = (row: number) => ({ sheetId: '{1}', row, isEdited: false });
  const there = movedTo(scoreChosen(movedTo(READY, at(4)), choice), at(4));
  expect(there.choice).toBe(choice);
  expect(movedTo(there, at(5)).choice).toBeNull();
});

test('another form is looked at whole', () => {
  expect(formChosen({ ...READY, ...LOOKED_AT }, 2)).toMatchObject({ form: 2, filter: null });
  expect(filterToggled(filterToggled(READY, 'manual'), 'manual').filter).toBeNull();
});

test('a reason to ignore is typed, and its lack is said until something is typed', () => {
  const lacking = ignoringLacksReason(ignoringBegun(READY, 'k'), '请写明');
  expect(lacking).toMatchObject({ ignoring: { key: 'k', lacksReason: true }, remark: '请写明' });
  expect(ignoringTyped(lacking, '跨年').ignoring).toEqual({ key: 'k', reason: '跨年', lacksReason: false });
  expect(ignoringTyped(READY, '跨年')).toBe(READY);
});

test('cells are picked one by one, all at once, and only the blanks again', () => {
  const open = previewOpened(showing(DIFFERING));
  expect(open.preview?.picked.size).toBe(0);
  expect([...(cellPicked(open, 'G4').preview?.picked ?? [])]).toEqual(['G4']);
  expect(allPicked(open).preview?.picked.size).toBe(1);
  expect(allPicked(allPicked(open)).preview?.picked.size).toBe(0);
});

describe('全部工作表', () => {
  test('that is open stays as it is; closed, nothing changes it', () => {
    const open = { ...READY, batch: { ...FIRST_BATCH, done: 3 } };
    expect(batchOpened(open)).toBe(open);
    expect(batchChanged(batchClosed(open), { done: 4 }).batch).toBeNull();
  });

  test('that is to end is not started over by how far it has come', () => {
    const ending = batchChanged(batchOpened(READY), { isCancelled: true });
    expect(batchAdvanced(ending, { ...FIRST_BATCH, done: 10 }).batch).toMatchObject({
      done: 10,
      isCancelled: true,
    });
  });
});

test('the self-test is not left while its sheet is there', () => {
  const running = { ...READY, selfTest: { ...FIRST_SELF_TEST, phase: 'running' as const } };
  expect(selfTestClosed(running)).toBe(running);
  expect(selfTestClosed({ ...READY, selfTest: FIRST_SELF_TEST }).selfTest).toBeNull();
});

test('leaving the rules keeps what was not applied', () => {
  expect(rulesLeft({ ...READY, rules: { kind: 'opening', waitsForCell: false } }, null, '留')).toMatchObject({
    ...{ rules: null, remark: '留' },
  });
});
