import { MemoryHost } from '../../../../test/pane/memoryHost';
import { openPane, settled } from '../../../../test/pane/openPane';
import { DIFFERING } from '../../../../test/pane/scoredPane';
import { previewSums } from './previewSums';

test('the preview says first what it comes to, and no row is lost or told twice', async () => {
  const { controller, view } = openPane(new MemoryHost(DIFFERING));
  controller.score();
  await settled();
  const { preview } = view();
  if (preview === null) throw new Error('no preview');
  const sums = previewSums(preview);
  expect(sums.sentence).toBe('2 处与应得结果不同，0 处空白可填。');
  const told = [...sums.totals, ...sums.changes, ...sums.blanks].map(({ cell }) => cell).sort();
  expect(told).toEqual([...preview.changes, ...preview.blanks].map(({ cell }) => cell).sort());
});
