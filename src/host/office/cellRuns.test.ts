import { runsOf } from './cellRuns';

const edit = (cell: string, value: number, numberFormat: string | null = null) => ({
  cell,
  value,
  numberFormat,
});

test('cells below one another are written together, whatever their order in the plan', () => {
  const runs = runsOf([edit('H16', 3), edit('G6', 0.6, '0.00%'), edit('H14', 1), edit('H15', 2, '0.00')], []);
  expect(runs).toEqual([
    { area: 'G6', values: [0.6], numberFormats: ['0.00%'] },
    { area: 'H14:H16', values: [1, 2, 3], numberFormats: [null, '0.00', null] },
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
