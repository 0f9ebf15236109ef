import { corpusWorkbook } from '../../../test/corpus/workbookVariants';
import { readWorkbook } from '../../xlsx/readWorkbook';
import { RecordedChanges } from './recordedChanges';
import type { SessionEvent } from './workbookSession';

const FILE = readWorkbook(corpusWorkbook('seed-blank.xlsx'));

test('what a step that throws had announced is never told, nor is it with the next step', () => {
  const changes = new RecordedChanges(FILE);
  const told: SessionEvent[] = [];
  changes.listen((event) => told.push(event));
  const failing = () => {
    changes.announce({ kind: 'sheets' });
    throw new Error('refused');
  };
  expect(() => changes.asOneStep(failing)).toThrow('refused');
  changes.asOneStep(() => undefined);
  expect(told).toEqual([]);
});

test('that the formats of a sheet have changed is told once a step', () => {
  const changes = new RecordedChanges(FILE);
  const told: SessionEvent[] = [];
  changes.listen((event) => told.push(event));
  const sheet = changes.activeSheet;
  changes.asOneStep(() => {
    changes.setFormats(sheet, []);
    changes.setFormats(sheet, []);
  });
  expect(told).toEqual([{ kind: 'formats', sheetId: sheet.id }]);
});
