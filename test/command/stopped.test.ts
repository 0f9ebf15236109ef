import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { formBook, formRows, rowsXml } from '../hosts/formXml';
import { sheetsBook } from '../hosts/sheetsXml';
import { startedScore } from './runScore';
import { temporaryFolder } from '../temporaryFolder';

/** A run that a signal ends while files are written: nothing is half done, and the same call goes on where it was. */
const at = temporaryFolder();

jest.setTimeout(240_000);

/** Windows ends a process without telling it. */
const onSignals = process.platform === 'win32' ? test.skip : test;

const COUNT = 20;
const NAMES = Array.from({ length: COUNT }, (_, index) => `${index + 1}.xlsx`);
const FORMS = new Map(NAMES.map((name, index) => [name, form(20 + index)]));
const STOPPED = /(?:^|\n)已中止：做完 \d+ 个文件，其余 \d+ 个没有改动；用同样的命令再运行就接着做。\n$/;

/** A form without scores. */
function form(indicators: number): Uint8Array {
  return formBook(rowsXml(formRows('甲', indicators)));
}

/** The forms as they were sent in, below a folder of their own. */
function deliver(place: string): void {
  for (const name of ['报送', '已评分']) mkdirSync(join(place, name), { recursive: true });
  for (const [name, bytes] of FORMS) writeFileSync(join(place, '报送', name), bytes);
}

/** One workbook of many forms. */
function deliverSheets(place: string, count: number): void {
  for (const name of ['报送', '已评分']) mkdirSync(join(place, name), { recursive: true });
  writeFileSync(join(place, '报送', '1.xlsx'), sheetsBook(count, rowsXml(formRows('甲', 60))));
}

const contents = (place: string): ReadonlyMap<string, string> =>
  new Map(readdirSync(place).map((name) => [name, readFileSync(join(place, name)).toString('base64')]));

const entry = z.object({ result: z.object({ out: z.string().nullable() }) });
/** The files that a journal knows to be written. */
function journalled(): ReadonlySet<string> {
  if (!existsSync(at('记录'))) return new Set();
  const [, ...lines] = readFileSync(at('记录'), 'utf8').trim().split('\n');
  return new Set(
    lines.flatMap((line) => {
      const { out } = entry.parse(JSON.parse(line)).result;
      return out === null ? [] : [basename(out)];
    }),
  );
}

/** Numbers from 0 to 1, the same ones for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each([1, 2])('%d at the same time', (workers) => {
  onSignals.each(['-o', '--in-place'])('%s: stopped again and again, it comes to the same', async (way) => {
    const isInPlace = way === '--in-place';
    const target = isInPlace ? '报送' : '已评分';
    const words = ['报送', '--jsonl', '--workers', `${workers}`, ...(isInPlace ? [way] : [way, target])];
    deliver(at('对照'));
    const whole = await startedScore(at('对照'), ...words).ended;
    const expected = contents(at('对照', target));
    expect(expected.size).toBe(isInPlace ? 2 * COUNT : COUNT);

    deliver(at());
    const before = contents(at(target));
    const random = seeded(workers + way.length);
    let [stops, known] = [0, 0];
    while (known < COUNT) {
      const run = startedScore(at(), ...words, '--journal', '记录');
      await run.printed(Math.min(known + 3, COUNT));
      await pause(random() * 40);
      run.send('SIGINT');
      const { code, signal, err } = await run.ended;
      const written = journalled();
      // Whoever is stopped says so; only a run that had come to its end before the signal did has no need to.
      if (signal === null && code === 130) expect(err).toMatch(STOPPED);
      else expect(written.size).toBe(COUNT);
      // What the journal knows, and nothing else, is written, each of it whole; no other file lies about.
      const now = new Map(before);
      for (const [name, bytes] of expected) if (written.has(name.replace('.bak', ''))) now.set(name, bytes);
      expect(contents(at(target))).toEqual(now);
      known = written.size;
      stops += 1;
    }
    expect(stops).toBeGreaterThan(1);
    const last = await startedScore(at(), ...words, '--journal', '记录').ended;
    expect([last.code, last.out, last.err]).toEqual([whole.code, whole.out, whole.err]);
    expect(contents(at(target))).toEqual(expected);
  });
});

onSignals.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('%s: the exit code is %d, and one sentence says how far it came', async (signal, code) => {
  deliver(at());
  const words = ['报送', '--report', '汇总.xlsx', '-o', '已评分', '--workers', '2', '--lang', 'en-US'];
  const run = startedScore(at(), ...words);
  while (readdirSync(at('已评分')).length === 0) await pause(5);
  // npm passes on what the terminal has sent already.
  run.send(signal);
  run.send(signal);
  const outcome = await run.ended;
  expect([outcome.code, outcome.out]).toEqual([code, '']);
  const written = readdirSync(at('已评分')).length;
  expect(outcome.err).toBe(
    `Stopped: ${written} files done, ${COUNT - written} left untouched; the report or the letters are not complete.\n`,
  );
  expect(existsSync(at('汇总.xlsx'))).toBe(false);
});

onSignals('a single file is left as it is, between two of its sheets, and that is said', async () => {
  deliverSheets(at(), 300);
  const words = ['报送', '--report', '汇总.xlsx', '-o', '已评分', '--journal', '记录'];
  const run = startedScore(at(), ...words);
  while (!existsSync(at('记录'))) await pause(5);
  await pause(300);
  run.send('SIGINT');
  const { code, signal, out, err } = await run.ended;
  expect([code, signal, out]).toEqual([130, null, '']);
  expect(err).toBe(
    '已中止：做完 0 个文件，其余 1 个没有改动，报告或退回意见没有写全；用同样的命令再运行就接着做。\n',
  );
  expect([...readdirSync(at('已评分')), existsSync(at('汇总.xlsx'))]).toEqual([false]);
});

onSignals('asked a second time it ends at once, whatever is in hand', async () => {
  mkdirSync(at('报送'));
  mkdirSync(at('已评分'));
  writeFileSync(at('报送', '1.xlsx'), form(5));
  for (const name of ['2', '3']) {
    writeFileSync(at('报送', `${name}.xlsx`), form(6000));
  }
  const run = startedScore(at(), '报送', '--jsonl', '-o', '已评分', '--workers', '2');
  await run.printed(1);
  run.send('SIGINT');
  await pause(700);
  run.send('SIGINT');
  const { signal } = await run.ended;
  expect(signal).toBe('SIGINT');
  expect(readdirSync(at('已评分'))).toEqual(['1.xlsx']);
});
