import { renewedOrder, type PresentRow } from './renewedOrder';

/** `a/x`: identified strictly by `a/x`, loosely by `a`; a star: somebody has written beside it. */
const keysOf = (row: string) => [row, row.split('/')[0] ?? ''];
const presentOf = (row: string): PresentRow => ({
  keys: keysOf(row.replace('*', '')),
  hasNotes: row.endsWith('*'),
});

test.each([
  ['a first writing keeps the order given', [], ['a', 'b'], ['a', 'b']],
  ['a person’s sorting stays', ['b', 'a'], ['a', 'b'], ['b', 'a']],
  ['new rows follow behind', ['b', 'a'], ['a', 'c', 'b'], ['b', 'a', 'c']],
  ['rows no longer reported go', ['a', 'b', 'c'], ['c', 'a'], ['a', 'c']],
  ['a row with a note stays with it', ['a', 'b*', 'c'], ['a', 'c'], ['a', 'gone b', 'c']],
  ['rows above a note hold their place', ['a', 'b', 'c*'], ['c'], ['gone a', 'gone b', 'c']],
  ['rows below the last note close up', ['a*', 'b', 'c'], ['a', 'c'], ['a', 'c']],
  ['the strict identity goes before the loose one', ['a/2', 'a/1'], ['a/1', 'a/2'], ['a/2', 'a/1']],
  ['a row that has moved is known by the loose one', ['a/1', 'b/1'], ['b/1', 'a/7'], ['a/7', 'b/1']],
  ['each row is taken once', ['a', 'a'], ['a'], ['a']],
  ['twins stay twins', ['a', 'b'], ['a', 'a', 'b'], ['a', 'b', 'a']],
])('%s', (_what, present, rows, expected) => {
  const order = renewedOrder(rows.map(keysOf), present.map(presentOf));
  expect(
    order.map((row) =>
      row.kind === 'new' ? rows[row.index] : `gone ${present[row.present]?.replace('*', '')}`,
    ),
  ).toEqual(expected);
});
