import { formatArea, parseCell, type CellPosition } from './cellAddress';
import { nearArea } from './nearArea';

const at = (...cells: string[]): CellPosition[] => cells.flatMap((cell) => parseCell(cell) ?? []);
const near = (cells: readonly CellPosition[]): string | null => {
  const area = nearArea(cells);
  return area && formatArea(area);
};
const column = (name: string, from: number, to: number): CellPosition[] =>
  at(...Array.from({ length: to - from + 1 }, (_, index) => `${name}${from + index}`));

test.each<[string, readonly CellPosition[], string | null]>([
  ['nothing', [], null],
  ['one cell', at('C7'), 'C7'],
  ['a form', at('A1', 'I23', 'C4'), 'A1:I23'],
  ['a form that does not begin in the corner', at('C4', 'I23'), 'C4:I23'],
  ['a stray below', at('A1', 'I23', 'A130000'), 'A1:I23'],
  ['a stray in the last cell of the sheet', at('A1', 'I23', 'XFD1048576'), 'A1:I23'],
  ['a stray to the right', at('A1', 'I23', 'ZZ4'), 'A1:I23'],
  ['strays in several places', at('A1', 'I23', 'A5000', 'B90000', 'ZZ90000'), 'A1:I23'],
  ['a second form further down', at('A1', 'I23', 'A900', 'I930'), 'A1:I930'],
  ['many cells beyond a gap', [...at('A1', 'I23'), ...column('A', 5000, 5030)], 'A1:I5030'],
  ['twenty cells beyond a gap', [...at('A1', 'I23'), ...column('A', 5001, 5020)], 'A1:I23'],
  ['a long list without gaps', column('A', 1, 3000), 'A1:A3000'],
])('%s', (_what, cells, area) => {
  expect(near(cells)).toBe(area);
  expect(near([...cells].reverse())).toBe(area);
});

test('what many cells cost is in proportion to their number', () => {
  const cells = Array.from({ length: 300_000 }, (_, index) => ({ row: index, column: index % 9 }));
  const start = process.cpuUsage();
  expect(near(cells)).toBe('A1:I300000');
  const { user } = process.cpuUsage(start);
  // Looking at each cell for each other would take hours.
  expect(user / 1000).toBeLessThan(5000);
});
