import { formatCell, parseArea } from '../../../grid/cellAddress';
import { MergeIndex } from './mergeIndex';
import { planPaste } from './blockPaste';

function area(text: string) {
  const parsed = parseArea(text);
  if (!parsed) throw new Error(text);
  return parsed;
}

function paste(block: string[][], selection: string, merges: string[] = []) {
  const plan = planPaste(block, area(selection), new MergeIndex(merges.map(area)));
  if (plan.kind !== 'cells') return `${plan.kind} ${formatCell(plan.position)}`;
  return plan.cells.map((cell) => `${formatCell(cell.position)}=${cell.text}`).join(' ');
}

test.each<[string, string[][], string, string[], string]>([
  [
    'spills from one cell',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    'B2',
    [],
    'B2=a C2=b B3=c C3=d',
  ],
  ['fills short rows with blanks', [['a'], ['c', 'd']], 'B2', [], 'B2=a C2= B3=c C3=d'],
  ['puts one text into every selected cell', [['x']], 'A1:B2', [], 'A1=x B1=x A2=x B2=x'],
  ['repeats a block over a multiple of it', [['a', 'b']], 'A1:B2', [], 'A1=a B1=b A2=a B2=b'],
  ['does not repeat into an odd selection', [['a'], ['b']], 'A1:A3', [], 'A1=a A2=b'],
  ['puts one text into a merged area once', [['x']], 'A1:C2', ['A1:C2'], 'A1=x'],
  ['fills merged and single cells alike', [['x']], 'A1:C2', ['A1:B1'], 'A1=x C1=x A2=x B2=x C2=x'],
  [
    'takes back a copied merged row',
    [
      ['t', '', ''],
      ['1', '2', '3'],
    ],
    'A1',
    ['A1:C1'],
    'A1=t A2=1 B2=2 C2=3',
  ],
  ['refuses to hide text under a merged area', [['a', 'b']], 'A1', ['A1:C1'], 'hidden-by-merge B1'],
])('pasting %s', (_name, block, selection, merges, expected) => {
  expect(paste(block, selection, merges)).toBe(expected);
});
