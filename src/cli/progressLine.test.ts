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

test('the sheets of one large workbook, and of nothing else', () => {
  const drawn = (files: number, sheets: number) => {
    let all = '';
    new ProgressLine(files, { isTTY: true, write: (text) => (all += text) }).withinFile(5, sheets);
    return all;
  };
  expect(drawn(1, 50)).toContain('5/50 10%');
  expect([drawn(1, 8), drawn(2, 50)]).toEqual(['', '']);
});

test('nothing into a pipe', () => {
  expect(drawnOn(false, 3, 3)).toBe('');
});
