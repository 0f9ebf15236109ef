import { remembered } from './remembered';

const counted = () => {
  const read = jest.fn((text: string) => (text === '' ? null : text.length));
  return { read, reading: remembered(read) };
};

test('each text is read once, one that gives nothing too', () => {
  const { read, reading } = counted();
  expect([reading('3套'), reading('3套'), reading(''), reading('')]).toEqual([2, 2, null, null]);
  expect(read).toHaveBeenCalledTimes(2);
});

test('long texts are kept apart, and only a few of them', () => {
  const { read, reading } = counted();
  reading('short');
  for (let index = 0; index < 1000; index += 1) reading('长'.repeat(1000 + index));
  reading('short');
  expect(read).toHaveBeenCalledTimes(1001);
});

test('what is kept does not grow without end', () => {
  const { read, reading } = counted();
  for (let index = 0; index < 10_000; index += 1) reading(`第${index}行`);
  expect(reading('第1行')).toBe(3);
  expect(read).toHaveBeenCalledTimes(10_001);
});
