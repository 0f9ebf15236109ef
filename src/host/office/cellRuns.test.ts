import type { CellEdit } from '../../core/plan';
import { runsOf } from './cellRuns';
import { writtenContent } from './writtenContent';

const edit = (cell: string, value: number, numberFormat: string | null = null): CellEdit => ({
  cell,
  content: { kind: 'number', value },
  numberFormat,
});

test('cells below one another are written together, whatever their order in the plan', () => {
  const runs = runsOf([edit('H16', 3), edit('G6', 0.6, '0.00%'), edit('H14', 1), edit('H15', 2, '0.00')], []);
  expect(runs).toEqual([
    { area: 'G6', contents: [0.6], numberFormats: ['0.00%'] },
    { area: 'H14:H16', contents: [1, 2, 3], numberFormats: [null, '0.00', null] },
  ]);
});

test.each([
  ['a gap', [edit('H14', 1), edit('H16', 2)], [], ['H14', 'H16']],
  ['another column', [edit('H14', 1), edit('I15', 2)], [], ['H14', 'I15']],
  ['a hidden row among them', [edit('H14', 1), edit('H15', 2), edit('H16', 3)], [14], ['H14', 'H15', 'H16']],
  ['nothing to write', [], [], []],
])('%s divides them', (_what, edits, hidden, areas) => {
  expect(runsOf(edits, hidden).map((run) => run.area)).toEqual(areas);
});

test('an edit of no cell is a fault', () => {
  expect(() => runsOf([edit('H', 1)], [])).toThrow(TypeError);
});

test.each<[CellEdit['content'], string | null, ReturnType<typeof writtenContent>]>([
  [{ kind: 'blank' }, null, ''],
  [{ kind: 'number', value: 7.5 }, null, 7.5],
  [{ kind: 'formula', formula: '=ROUND(G14*3/4,2)' }, null, '=ROUND(G14*3/4,2)'],
  [{ kind: 'text', text: '目标 4套，实际 3套' }, null, '目标 4套，实际 3套'],
  [{ kind: 'text', text: '5' }, null, "'5"],
  [{ kind: 'text', text: '=A1' }, null, "'=A1"],
  [{ kind: 'text', text: "'x" }, null, "''x"],
  [{ kind: 'text', text: 'TRUE' }, null, "'TRUE"],
  [{ kind: 'text', text: '1-2' }, '@', '1-2'],
])('%j under the format %s is handed over as %j', (content, numberFormat, written) => {
  expect(writtenContent({ cell: 'A1', content, numberFormat })).toBe(written);
});
