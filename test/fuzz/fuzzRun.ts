import { assessmentSchema } from '../../src/core/assessment';
import { parseIgnored } from '../../src/core/ignored/parseIgnored';
import { importProfile } from '../../src/core/importProfile';
import { scoreWorkbook } from '../../src/host/file/scoreWorkbook';
import { columnsKept } from '../../src/host/kept/columnsKept';
import { PatchError, WorkbookError } from '../../src/xlsx/workbookFile';
import { chanceOf, MUTATIONS } from './mutations';

/** What became of the inputs of a run. */
export interface FuzzCounts {
  inputs: number;
  /** Judged, filled, and the filled copy read again. */
  scored: number;
  /** Turned away with one of the sentences. */
  refused: number;
  /** Longer than `SLOW`. */
  readonly slow: { readonly seed: number; readonly what: string }[];
  /** The bytes that were given are not what they were. */
  changedInputs: number;
  readonly crashes: { readonly seed: number; readonly what: string }[];
}

/** Milliseconds of processor time; the whole corpus stays far below. */
const SLOW = 3000;

export function newCounts(): FuzzCounts {
  return { inputs: 0, scored: 0, refused: 0, slow: [], changedInputs: 0, crashes: [] };
}

/** One spoilt workbook, made by its seed alone. */
export function fuzzOne(seed: number, workbooks: readonly Uint8Array[], counts: FuzzCounts): void {
  const chance = chanceOf(seed);
  let bytes = chance.oneOf(workbooks);
  const made: string[] = [];
  try {
    for (let count = 1 + chance.below(4); count > 0; count -= 1) {
      const mutation = chance.oneOf(MUTATIONS);
      made.push(mutation.name);
      bytes = mutation.apply(bytes, chance);
    }
  } catch {
    // What an earlier change has spoilt can't be taken apart for another one.
  }
  const before = Uint8Array.from(bytes);
  const start = process.cpuUsage();
  counts.inputs += 1;
  try {
    const options = { profile: null, locale: 'zh-CN', write: { write: 'differing' } } as const;
    const scored = scoreWorkbook(bytes, options);
    assessmentSchema.parse(scored.assessment);
    const text = JSON.stringify(scored.assessment);
    for (const bad of ['NaN', 'undefined', '[object', 'Infinity'])
      if (text.includes(bad) && !VALUES_GIVEN.includes(bad)) throw new Error(`says ${bad}`);
    if (scored.bytes) scoreWorkbook(scored.bytes, { ...options, write: null });
    counts.scored += 1;
  } catch (error) {
    if (error instanceof WorkbookError || error instanceof PatchError) counts.refused += 1;
    else counts.crashes.push({ seed, what: `${made.join(' + ')}: ${String(error)}` });
  }
  const { user, system } = process.cpuUsage(start);
  const time = Math.round((user + system) / 1000);
  if (time > SLOW) counts.slow.push({ seed, what: `${made.join(' + ')}: ${time} ms` });
  if (!Buffer.from(before).equals(bytes)) counts.changedInputs += 1;
}

/** Texts that the mutations themselves write into cells, and that may be quoted. */
const VALUES_GIVEN = ['NaN', 'Infinity'];

/** What a workbook keeps for the add-in may be anything: it is read or turned away with a sentence, never thrown. */
export function fuzzKept(seed: number, counts: FuzzCounts): void {
  const chance = chanceOf(seed);
  const pieces = [
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"id"',
      '"base":"mof"',
      '"decimals"',
      '1',
      '-1',
      '1e999',
      'null',
      'true',
    ],
    ...[
      '"version":1',
      '"items":[]',
      '"answers":[]',
      '"totalCaps":[{"rateBelow":80,"atMost":89}]',
      '"__proto__":{}',
      '\u0000',
    ],
  ];
  const text = Array.from({ length: chance.below(30) }, () => chance.oneOf(pieces)).join('');
  counts.inputs += 1;
  try {
    const kinds = [importProfile(text).kind, parseIgnored(text).kind];
    const isRead = kinds.some((kind) => kind !== 'refused') && columnsKept(text).refused === null;
    if (isRead) counts.scored += 1;
    else counts.refused += 1;
  } catch (error) {
    counts.crashes.push({ seed, what: `kept: ${String(error)}` });
  }
}
