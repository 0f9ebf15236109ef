import { MemoryHost } from '../../../../test/pane/memoryHost';
import { BLANK } from '../../../../test/pane/scoredPane';
import { OwnSelection } from './ownSelection';

function selectionAt() {
  let clock = 0;
  const host = new MemoryHost(BLANK);
  const selection = new OwnSelection({ host: () => host, now: () => clock });
  return { selection, pass: (milliseconds: number) => void (clock += milliseconds) };
}

test('a selection of ours is known again once, by its row', async () => {
  const { selection } = selectionAt();
  await selection.select('{1}', 'F17');
  expect(selection.isOwn('{2}', 'F17')).toBe(false);
  // Excel tells of the merged area that the cell belongs to.
  expect(selection.isOwn('{1}', 'F17:G17')).toBe(true);
  expect(selection.isOwn('{1}', 'F17')).toBe(false);
});

test('of several in a row the later one is known also where Excel tells of no other', async () => {
  const { selection } = selectionAt();
  await selection.select('{1}', 'F17');
  await selection.select('{1}', 'H19');
  expect(selection.isOwn('{1}', 'H19')).toBe(true);
  expect(selection.isOwn('{1}', 'F17')).toBe(false);
});

test('what Excel has not told of for long is not waited for: the same row is then the person’s choice', async () => {
  const { selection, pass } = selectionAt();
  await selection.select('{1}', 'F17');
  pass(5_000);
  expect(selection.isOwn('{1}', 'F17')).toBe(false);
});
