import { HostRefusal } from '../spreadsheetHost';
import { readPatiently, USUAL_PATIENCE, withinLimit } from './patience';
import { refusalOf } from './refusalOf';

const coded = (code: string) => Object.assign(new Error('some text in the user’s language'), { code });

/** A read that fails with the given codes in turn, and then succeeds. */
function failing(codes: readonly string[]) {
  const left = [...codes];
  let calls = 0;
  const pauses: number[] = [];
  const patience = {
    ...USUAL_PATIENCE,
    pause: (milliseconds: number) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
  };
  const read = () => {
    calls += 1;
    const code = left.shift();
    return code === undefined ? Promise.resolve('read') : Promise.reject(coded(code));
  };
  return { read, patience, pauses, calls: () => calls };
}

test('a read waits while a cell is being edited and tells so once', async () => {
  const attempt = failing(['InvalidOperationInCellEditMode', 'InvalidOperationInCellEditMode']);
  const told = jest.fn();
  await expect(readPatiently(attempt.read, attempt.patience, told)).resolves.toBe('read');
  expect(told).toHaveBeenCalledTimes(1);
});

test('the wait for a cell to be left ends after about three seconds', async () => {
  const attempt = failing(Array.from({ length: 50 }, () => 'InvalidOperationInCellEditMode'));
  const result = readPatiently(attempt.read, attempt.patience, () => undefined);
  await expect(result).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  const waited = attempt.pauses.reduce((sum, pause) => sum + pause, 0);
  expect(waited).toBeGreaterThanOrEqual(3000);
  expect(waited).toBeLessThan(4000);
});

test("a read is repeated at most twice after Excel's catch-all error", async () => {
  const twice = failing(['GeneralException', 'GeneralException']);
  await expect(readPatiently(twice.read, twice.patience, () => undefined)).resolves.toBe('read');
  const thrice = failing(['GeneralException', 'GeneralException', 'GeneralException']);
  await expect(readPatiently(thrice.read, thrice.patience, () => undefined)).rejects.toThrow();
  expect(thrice.calls()).toBe(3);
});

test('other errors are not repeated', async () => {
  const attempt = failing(['ItemNotFound']);
  await expect(readPatiently(attempt.read, attempt.patience, () => undefined)).rejects.toThrow();
  expect(attempt.calls()).toBe(1);
});

test('a request that never ends is given up', async () => {
  const never = new Promise<string>(() => undefined);
  await expect(withinLimit(never, 5, 'read')).rejects.toMatchObject({ code: 'timed-out' });
  await expect(withinLimit(Promise.resolve('in time'), 5, 'read')).resolves.toBe('in time');
});

test.each([
  ['InvalidOperationInCellEditMode', 'cell-editing'],
  ['ItemNotFound', 'sheet-gone'],
  ['InvalidObjectPath', 'sheet-gone'],
  ['AccessDenied', 'protected'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['GeneralException', 'host-error'],
  ['SomethingNew', 'host-error'],
])('Excel’s %s is the refusal %s', (code, refusal) => {
  expect(refusalOf(coded(code))).toMatchObject({ code: refusal, detail: expect.stringContaining(code) });
});

test('refusals pass unchanged, other errors keep their text', () => {
  const refusal = new HostRefusal('filtered');
  expect(refusalOf(refusal)).toBe(refusal);
  expect(refusalOf(new TypeError('x is not a function'))).toMatchObject({
    code: 'host-error',
    detail: 'TypeError: x is not a function',
  });
});
