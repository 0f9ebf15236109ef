import path from 'node:path';

const { flatLiterals } = jest.requireActual<{ flatLiterals(source: string): string }>(
  path.join(__dirname, '../../build/flatLiteralsLoader.js'),
);

test.each([
  ['two groups', 'const a = { ...{ b, c: 1 }, ...{ d } };', 'const a = { b, c: 1, d };'],
  ['a group between others', 'f({ a, ...{ b: g({ c }), d }, e });', 'f({ a, b: g({ c }), d, e });'],
  ['a group in a group', 'f({ ...{ a, ...{ b } } });', 'f({ a, b });'],
  [
    'a group over several lines',
    'f({\n  ...{\n    a,\n    b,\n  },\n  c,\n});',
    'f({\n  a,\n    b,\n  c,\n});',
  ],
  ['a spread of something else stays', 'f({ ...{ ...a, b } , ...c });', 'f({ ...a, b , ...c });'],
  ['a group under a condition stays', 'f({ ...(a ? { b } : {}) });', 'f({ ...(a ? { b } : {}) });'],
  ['no group at all', 'f({ ...{} });', 'f({ ...{} });'],
  ['dots in a text', "f('...{ a }');", "f('...{ a }');"],
])('%s', (_what, source, built) => {
  expect(flatLiterals(source)).toBe(built);
});
