import { GRID, scored, reversed, marksOf, edited } from '../../../test/undo/scoredGrid';
import type { GridSnapshot } from '../../grid/gridSnapshot';

test('an older mark that a scoring replaced comes back', () => {
  const first = scored(GRID);
  const changed = edited(edited(first.after, 4, 4, '45%'), 4, 6, '');
  const second = scored(changed, 'blanks');
  expect(marksOf(second.after)).not.toEqual(marksOf(first.after));
  expect(marksOf(reversed(second.written, second.after).sheet)).toEqual(marksOf(first.after));
});

describe('a conditional format that says nothing', () => {
  const speechless = (id: string) => ({ id, formula: '=FALSE' });
  const withFormats = (snapshot: GridSnapshot, ...formats: GridSnapshot['conditionalFormulas']) => ({
    ...snapshot,
    conditionalFormulas: formats,
  });
  const goes = (before: GridSnapshot, ...now: GridSnapshot['conditionalFormulas']) => {
    const { after, written } = scored(before);
    return reversed(written, withFormats(after, ...now)).edits.unfinishedMarks;
  };
  const theirs = withFormats(GRID, speechless('theirs'));

  test('stays where somebody else had it', () => {
    expect(goes(theirs, speechless('theirs'))).toEqual([]);
  });

  test('stays although the workbook was opened again and it has another id', () => {
    expect(goes(theirs, speechless('theirs as opened again'))).toEqual([]);
  });

  test('goes where the command was cut off while it made it: the newest alone', () => {
    expect(goes(theirs, speechless('cut off'), speechless('theirs'))).toEqual(['cut off']);
    expect(goes(GRID, speechless('cut off'))).toEqual(['cut off']);
  });

  test('stays where the record does not say what stood there', () => {
    const { after, written } = scored(GRID);
    const older = { ...written, speechless: undefined };
    expect(reversed(older, withFormats(after, speechless('?'))).edits.unfinishedMarks).toEqual([]);
  });
});
