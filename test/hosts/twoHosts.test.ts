import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byFile, byPane, type HostsWord } from './bothHosts';

/**
 * Every workbook of the corpus through both hosts: the file itself, and the genuine office.js on the stand-in. They must
 * judge the same and write the same; where they do not, the difference stands here with its reason, and in
 * docs/guide/LIMITS.md.
 */
const CORPUS = join(__dirname, '../corpus');
const workbooks = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.xlsx'))
  .sort();

type Part = 'written' | 'marks' | 'assessment';

const DIFFERENCES: Readonly<Record<string, { readonly parts: readonly Part[]; readonly why: string }>> = {};

test('there are workbooks to compare', () => expect(workbooks.length).toBeGreaterThan(150));

test.each(workbooks)('%s is the same in the pane and in the command', async (name) => {
  const bytes = readFileSync(join(CORPUS, name));
  const [file, pane] = [await byFile(bytes), await byPane(bytes)];
  const parts: readonly Part[] = ['assessment', 'written', 'marks'];
  const differing = parts.filter((part) => textOf(file, part) !== textOf(pane, part));
  const expected = DIFFERENCES[name]?.parts ?? [];
  for (const part of differing.filter((one) => !expected.includes(one)))
    expect(textOf(pane, part)).toBe(textOf(file, part));
  expect(differing).toEqual(expected);
});

test('every difference that is named is one of a workbook that exists', () => {
  expect(Object.keys(DIFFERENCES).filter((name) => !workbooks.includes(name))).toEqual([]);
});

/** Of marks the order is no matter, nor is that of cells. */
function textOf({ assessment, written, marks }: HostsWord, part: Part): string {
  if (part === 'assessment') return JSON.stringify(assessment, null, 1);
  if (part === 'written') return Object.entries(written).sort().join('\n');
  return Object.entries(marks)
    .map(([sheet, formulas]) => [sheet, ...[...formulas].sort()].join('\n'))
    .join('\n');
}
