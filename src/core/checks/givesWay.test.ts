import { CHECKS } from './catalogue';
import type { BareFinding } from './check';
import { withoutSaidTwice, type GivesWay } from './givesWay';

const finding = (check: string, row: number | null, more: Partial<BareFinding> = {}): BareFinding => ({
  ...{ check, severity: 'warning', row, cell: row === null ? null : `G${row}`, rows: [], aspect: null },
  ...{ message: check, statement: check, why: '', action: '' },
  ...more,
});

const kept = (
  findings: readonly BareFinding[],
  rules: Readonly<Record<string, readonly GivesWay[]>>,
  lowered?: ReadonlySet<string>,
) => withoutSaidTwice(findings, (check) => rules[check] ?? [], lowered).map(({ check }) => check);

const BY_ROW = { mild: [{ check: 'grave', by: 'row' as const }] };

test.each([
  ['on one row', [finding('grave', 8), finding('mild', 8)], ['grave']],
  ['whatever their order', [finding('mild', 8), finding('grave', 8)], ['grave']],
  [
    'on a row that the other one lists',
    [finding('grave', 7, { rows: [7, 8] }), finding('mild', 8)],
    ['grave'],
  ],
  ['on another row', [finding('grave', 9), finding('mild', 8)], ['grave', 'mild']],
  ['alone', [finding('mild', 8)], ['mild']],
  ['about the whole form', [finding('grave', null), finding('mild', null)], ['grave', 'mild']],
])('one that gives way by row: %s', (_case, findings, expected) => {
  expect(kept(findings, BY_ROW)).toEqual(expected);
});

test('by cell another cell of the row is another fact; by form all of it is one', () => {
  const findings = [finding('grave', 8, { cell: 'H8' }), finding('mild', 8)];
  expect(kept(findings, { mild: [{ check: 'grave', by: 'cell' }] })).toEqual(['grave', 'mild']);
  expect(
    kept([finding('grave', 8, { cell: 'G8' }), finding('mild', 8)], {
      mild: [{ check: 'grave', by: 'cell' }],
    }),
  ).toEqual(['grave']);
  expect(
    kept([finding('grave', 6), finding('mild', null)], { mild: [{ check: 'grave', by: 'form' }] }),
  ).toEqual(['grave']);
});

test('only the kind that is named gives way', () => {
  const rules = { mild: [{ check: 'grave', by: 'row' as const, aspect: 'lower' }] };
  expect(kept([finding('grave', 8), finding('mild', 8, { aspect: 'lower' })], rules)).toEqual(['grave']);
  expect(kept([finding('grave', 8), finding('mild', 8, { aspect: 'higher' })], rules)).toEqual([
    'grave',
    'mild',
  ]);
});

test('a chain ends with the one that says most', () => {
  const rules: Record<string, readonly GivesWay[]> = {
    score: [{ check: 'reason', by: 'row' }],
    reason: [{ check: 'full', by: 'row' }],
  };
  expect(kept([finding('score', 8), finding('reason', 8), finding('full', 8)], rules)).toEqual(['full']);
});

test('nothing hides behind what a profile takes less seriously', () => {
  const findings = [finding('grave', 8, { severity: 'hint' }), finding('mild', 8, { severity: 'error' })];
  expect(kept(findings, BY_ROW, new Set(['grave']))).toEqual(['grave', 'mild']);
  expect(kept(findings, BY_ROW)).toEqual(['grave']);
});

test('the catalogue gives way to checks that exist, never to themselves or in a circle', () => {
  const ids = new Set(CHECKS.map(({ id }) => id));
  const rules = new Map(CHECKS.map(({ id, givesWayTo }) => [id, givesWayTo.map(({ check }) => check)]));
  const reaches = (from: string, seen: readonly string[] = []): readonly string[] =>
    (rules.get(from) ?? []).flatMap((next) =>
      seen.includes(next) ? [next] : [next, ...reaches(next, [...seen, next])],
    );
  for (const { id, givesWayTo } of CHECKS) {
    for (const { check } of givesWayTo) expect(ids).toContain(check);
    expect(reaches(id)).not.toContain(id);
  }
});

test('four times as many findings are looked at four times as often', () => {
  const looks = (count: number) => {
    let read = 0;
    const counted = (check: string, row: number): BareFinding => {
      const plain = finding(check, row);
      return new Proxy(plain, {
        get: (target, key) => {
          read += 1;
          return Reflect.get(target, key);
        },
      });
    };
    const rows = Array.from({ length: count }, (_, row) => [counted('mild', row), counted('grave', row)]);
    expect(kept(rows.flat(), BY_ROW)).toHaveLength(count);
    return read;
  };
  expect(looks(400)).toBeLessThan(5 * looks(100));
});
