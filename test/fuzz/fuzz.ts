import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NODE_ZIP_CODEC } from '../../src/cli/nodeZipCodec';
import { useZipCodec } from '../../src/xlsx/zip/codec';
import { fuzzKept, fuzzOne, newCounts } from './fuzzRun';

/**
 * `npm run fuzz [-- --minutes N] [--seed N]`: spoilt workbooks, values and settings, for so long. Prints what became of
 * them; a crash is printed with its seed, which makes the very same input again.
 */
useZipCodec(NODE_ZIP_CODEC);
const numberAfter = (name: string, usual: number): number => {
  const at = process.argv.indexOf(name);
  return at === -1 ? usual : Number(process.argv[at + 1]);
};
const CORPUS = join(__dirname, '../corpus');
const workbooks = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.xlsx') && !name.includes('velvet'))
  .sort()
  .map((name) => new Uint8Array(readFileSync(join(CORPUS, name))));
const minutes = numberAfter('--minutes', 1);
const firstSeed = numberAfter('--seed', Date.now() % 1_000_000_000);
const end = performance.now() + minutes * 60_000;
const counts = newCounts();
let seed = firstSeed;
do {
  fuzzOne(seed, workbooks, counts);
  fuzzKept(seed, counts);
  seed += 1;
} while (performance.now() < end);
for (const { seed: made, what } of [...counts.crashes, ...counts.slow]) console.log(`seed ${made}: ${what}`);
const { inputs, scored, refused, slow, changedInputs, crashes } = counts;
console.log(
  `${inputs} inputs from seed ${firstSeed}: ${scored} read, ${refused} refused, ${crashes.length} crashes, ${slow.length} slow, ${changedInputs} inputs changed`,
);
process.exitCode = crashes.length + slow.length + changedInputs === 0 ? 0 : 1;
