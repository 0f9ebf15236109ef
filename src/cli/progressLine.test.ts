import { ProgressLine } from './progressLine';

function drawnOn(isTTY: boolean, steps: number, total: number): string {
  let drawn = '';
  const line = new ProgressLine(total, { isTTY, write: (text) => (drawn += text) });
  for (let step = 0; step < steps; step += 1) line.step();
  line.clear();
  return drawn;
}

test('one line drawn over itself on a terminal, and gone at the end', () => {
  const drawn = drawnOn(true, 2, 4);
  expect(drawn).toContain('1/4 25%');
  expect(drawn).toContain(`\r${'█'.repeat(15)}${'░'.repeat(15)} 2/4 50%`);
  expect(drawn).not.toContain('\n');
  expect(drawn.endsWith('\r\u001b[2K')).toBe(true);
});

test('nothing into a pipe', () => {
  expect(drawnOn(false, 3, 3)).toBe('');
});
