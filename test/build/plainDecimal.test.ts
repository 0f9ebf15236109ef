import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import Decimal from 'decimal.js';

const ROOT = path.join(__dirname, '../..');
interface Loader {
  (source: string): string;
  readonly FASTER: readonly (readonly [string, string])[];
  readonly LEFT_OUT: readonly string[];
  readonly STATIC: readonly string[];
}
const loader = jest.requireActual<Loader>(path.join(ROOT, 'build/plainDecimalLoader.js'));
const source = readFileSync(path.join(ROOT, 'node_modules/decimal.js/decimal.mjs'), 'utf8');

/** What is built of decimal.js, as a module of its own. */
function built(): typeof Decimal {
  const code = loader(source)
    .replace(/^export default.*$/m, '')
    .replace(/^export var Decimal/m, 'var Decimal');
  const made: unknown = runInNewContext(`${code}; Decimal`);
  return made as typeof Decimal;
}

/** All names of the methods left out: the long and the short ones. */
const names = loader.LEFT_OUT.flatMap((name) => {
  const line = source.split('\n').find((text) => text.startsWith(`P.${name} =`)) ?? '';
  return [...line.matchAll(/P\.(\w+) =/g)].map(([, found = '']) => found);
});

test('each name left out is one of decimal.js', () => {
  expect(loader.LEFT_OUT.filter((name) => !names.includes(name))).toEqual([]);
  expect(loader.STATIC.filter((name) => !(name in Decimal))).toEqual([]);
});

test('what is left out is not there, and the digits of two constants with it', () => {
  const Plain = built();
  expect(names.filter((name) => name in new Plain(1))).toEqual([]);
  expect(loader.STATIC.filter((name) => name in Plain)).toEqual([]);
  expect(loader(source).length).toBeLessThan(source.length * 0.85);
});

test('what is said in another way stands once in decimal.js, and is said', () => {
  for (const [present, faster] of loader.FASTER) {
    expect(source.split(present)).toHaveLength(2);
    expect(loader(source).split(faster)).toHaveLength(2);
  }
});

test('numbers are made, refused and compared as before, and a comparison changes neither', () => {
  const Plain = built();
  const given = [
    '0',
    '-0',
    '1.50',
    '-1.5',
    '1e21',
    '100',
    '123456789012345.678',
    'NaN',
    'Infinity',
    '-Infinity',
  ];
  const results = (Made: typeof Decimal) =>
    given.flatMap((one) =>
      given.flatMap((other) => {
        const [a, b] = [new Made(one), Made(other)];
        const before = [String(a), String(b)];
        const copies = [new Made(a), Made(b), new Made(Number(one))];
        const said = [a.cmp(b), a.cmp(other), a.cmp(Number(other)), a.eq(b), a.lt(b), a.lte(b), a.gt(b)];
        expect([String(a), String(b)]).toEqual(before);
        expect(copies.map((copy) => copy instanceof Made && copy !== a && copy !== b)).toEqual([
          true,
          true,
          true,
        ]);
        return [...copies, ...said].map(String);
      }),
    );
  expect(results(Plain)).toEqual(results(Decimal));
  for (const nothing of [null, undefined, {}, true, 'x', ''])
    // @ts-expect-error -- what no number can be made of
    expect(() => new Plain(nothing)).toThrow(/Invalid argument/);
});

test('the rest calculates as before', () => {
  const Plain = built();
  const numbers = [
    '0',
    '-1',
    '0.1',
    '1e-7',
    '12345678901234567890.5',
    '0x1f',
    '3.45',
    '59.976',
    'NaN',
    '-Infinity',
  ];
  const results = (Made: typeof Decimal) =>
    numbers.flatMap((one) =>
      numbers.flatMap((other) => {
        const [a, b] = [new Made(one), new Made(other)];
        return [
          ...[a.plus(b), a.minus(b), a.times(b), a.div(b), a.mod(b), Made.max(a, b), Made.sum(a, b)],
          ...[
            a.abs(),
            a.toDecimalPlaces(2, Made.ROUND_HALF_UP),
            a.toSignificantDigits(3),
            a.trunc(),
            a.floor(),
          ],
          ...[a.lt(b), a.gte(b), a.eq(b), a.isZero(), a.decimalPlaces(), a.toFixed(2), a.toNumber()],
        ].map(String);
      }),
    );
  expect(results(Plain)).toEqual(results(Decimal));
});

test('no source calls what is left out', () => {
  const calls = new RegExp(
    `(?<!\\bMath|\\bconsole)\\.(?:${names.join('|')})\\(|\\bDecimal\\.(?:${loader.STATIC.join('|')})\\(`,
  );
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const found = files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => calls.test(readFileSync(path.join(ROOT, 'src', file), 'utf8')));
  expect(found).toEqual([]);
});
