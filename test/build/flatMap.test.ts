import path from 'node:path';

const { withLoops } = jest.requireActual<{ withLoops(source: string): string }>(
  path.join(__dirname, '../../build/flatMapLoader.js'),
);

test.each([
  ['a list', 'const a = b.flatMap((c) => d(c));', 'const a = flatMapped(b,(c) => d(c));'],
  [
    'a list that is asked for, over several lines',
    'f(a)\n  .filter(b)\n  .flatMap((c) => [c],\n  );',
    'flatMapped(f(a)\n  .filter(b),(c) => [c],\n  );',
  ],
  [
    'one inside the other',
    'a.flatMap((b) => b.c.flatMap(d)).length;',
    'flatMapped(a,(b) => flatMapped(b.c,d)).length;',
  ],
  ['the list of the first', 'a.flatMap(b).flatMap(c);', 'flatMapped(flatMapped(a,b),c);'],
  ['what may be nothing stays', 'a?.flatMap(b); a?.c.flatMap(d);', 'a?.flatMap(b); a?.c.flatMap(d);'],
  ['words in a text stay', "'a.flatMap(b)';", "'a.flatMap(b)';"],
])('%s', (_what, source, built) => {
  expect(withLoops(source)).toBe(built);
});
