import { checkSync } from 'recheck';
import { builtPatterns, writtenPatterns } from './patternsInCode';

/**
 * A cell may hold 32,767 characters, a part of a hostile file far more: no pattern may take longer than in proportion to
 * the text. `recheck` proves it (automata) or searches for a text that is slow (fuzzing, seeded by itself).
 */
const patterns = [
  ...new Map(
    [...writtenPatterns(), ...builtPatterns()].map((pattern) => [
      `/${pattern.source}/${pattern.flags}`,
      pattern,
    ]),
  ).values(),
];

test('the patterns of the product are found', () => {
  expect(patterns.length).toBeGreaterThan(300);
});

test('recheck finds what it is asked for', () => {
  expect(checkSync('^(?:a|a)+$', '').status).toBe('vulnerable');
  expect(checkSync('a+$', '').status).toBe('vulnerable');
});

/** Steps decide, not the clock: on a busy machine a harmless pattern would pass for a slow one. */
const BY_STEPS = { timeout: 60_000, attackTimeout: null, incubationTimeout: null, recallTimeout: -1 };

test('none of them backtracks', () => {
  const bad = patterns.flatMap(({ source, flags, place }) => {
    const found = checkSync(source, flags, BY_STEPS);
    return found.status === 'safe' ? [] : [`${place} /${source}/${flags}: ${found.status}`];
  });
  expect(bad).toEqual([]);
}, 600_000);
