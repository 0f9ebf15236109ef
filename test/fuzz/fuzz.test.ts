import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fuzzKept, fuzzOne, newCounts } from './fuzzRun';

const workbooks = ['seed-typed.xlsx', '14_hubei_huangshi_library_2022-text.xlsx'].map(
  (name) => new Uint8Array(readFileSync(join(__dirname, '../corpus/workbooks', name))),
);

test('spoilt workbooks are read or turned away, and never changed', () => {
  const counts = newCounts();
  for (let seed = 1; seed <= 150; seed += 1) fuzzOne(seed, workbooks, counts);
  expect(counts.crashes).toEqual([]);
  expect(counts.changedInputs).toBe(0);
  expect(counts.scored).toBeGreaterThan(20);
  expect(counts.refused).toBeGreaterThan(10);
});

test('spoilt settings are read or turned away', () => {
  const counts = newCounts();
  for (let seed = 1; seed <= 2000; seed += 1) fuzzKept(seed, counts);
  expect(counts.crashes).toEqual([]);
});
