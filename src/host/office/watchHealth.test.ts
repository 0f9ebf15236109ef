import { gridOfText } from '../../../test/corpus/gridOfText';
import { NOTHING_STORED, type SheetReading } from '../spreadsheetHost';
import { WatchHealth } from './watchHealth';

function watched() {
  const waiting: (() => void)[] = [];
  const ended = { times: 0 };
  const health = new WatchHealth(
    (run) => void waiting.push(run),
    () => void (ended.times += 1),
  );
  return { health, ended, pass: () => waiting.splice(0).forEach((run) => run()) };
}

const reading = (text: string, sheetId = '1'): SheetReading => ({
  ...{ sheetId, snapshot: gridOfText(text), obstacles: [], stored: NOTHING_STORED },
});
const edited = (sheetId = '1') =>
  ({ kind: 'edited', sheetId, area: 'A1', change: 'cells', isOwn: false, isRemote: false }) as const;

test('a sheet that changes without a word means that watching has ended; said once', () => {
  const { health, ended, pass } = watched();
  health.read(reading('甲'));
  health.read(reading('乙'));
  expect(ended.times).toBe(0);
  pass();
  expect(ended.times).toBe(1);
  health.read(reading('丙'));
  pass();
  expect(ended.times).toBe(1);
});

test.each([
  ['it was told before the reading', ['edit', 'read']],
  ['it is told after the reading, as of an own write', ['read', 'edit']],
])('nothing is concluded where %s', (_what, order) => {
  const { health, ended, pass } = watched();
  health.read(reading('甲'));
  for (const step of order) {
    if (step === 'edit') health.notice(edited());
    else health.read(reading('乙'));
  }
  pass();
  expect(ended.times).toBe(0);
});

test('nor where nothing has changed, the other sheet has, or the sheet is read for the first time', () => {
  const { health, ended, pass } = watched();
  health.read(reading('甲'));
  health.read(reading('甲'));
  health.read(reading('乙', '2'));
  pass();
  expect(ended.times).toBe(0);
});

test('an event of another sheet is no word of this one', () => {
  const { health, ended, pass } = watched();
  health.read(reading('甲'));
  health.notice(edited('2'));
  health.read(reading('乙'));
  pass();
  expect(ended.times).toBe(1);
});
