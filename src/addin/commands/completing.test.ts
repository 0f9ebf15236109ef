import { completing } from './completing';

test('Excel is told of the end of a command that works', async () => {
  const completed = jest.fn();
  await completing(() => Promise.resolve())({ completed });
  expect(completed).toHaveBeenCalledTimes(1);
});

test('and of one that fails', async () => {
  const completed = jest.fn();
  await expect(completing(() => Promise.reject(new Error('oops')))({ completed })).rejects.toThrow('oops');
  expect(completed).toHaveBeenCalledTimes(1);
});
