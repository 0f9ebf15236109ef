import { FIRST_BATCH } from '../batch/batchState';
import { FIRST_STATE, type PaneState } from '../paneState';
import { leavingBy } from './leaving';

const ignoring = { key: 'a', reason: '', lacksReason: false };
const preview = { sheetId: '{1}', picked: new Set<string>() };

test.each<[string, Partial<PaneState>, ReturnType<typeof leavingBy>]>([
  ['nothing begun', {}, null],
  ['a reason to ignore', { ignoring }, 'ignoring'],
  ['the preview, whatever lies behind it', { ignoring, preview }, 'preview'],
  ['a filling not yet confirmed', { batch: { ...FIRST_BATCH, isConfirming: true } }, 'confirming'],
  ['all sheets', { batch: FIRST_BATCH, ignoring }, null],
  ['the rules, whose draft is kept', { rules: { kind: 'opening', waitsForCell: false }, preview }, null],
])('Esc with %s', (_name, state, left) => {
  expect(leavingBy({ ...FIRST_STATE, ...state })).toBe(left);
});
