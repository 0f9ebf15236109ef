import { workbenchTexts } from '../../locales/workbench';
import { errorReason } from './errorReason';

test.each([
  ['a file that is gone', new DOMException('A requested file could not be found', 'NotFoundError')],
  ['a file that is open elsewhere', new DOMException('not allowed', 'NoModificationAllowedError')],
])('of %s it is told in the person’s language what to look for', (_what, error) => {
  expect(errorReason(error, workbenchTexts['zh-CN'])).toMatch(/^文件可能/);
  expect(errorReason(error, workbenchTexts['en-US'])).toMatch(/^the file may/);
});

test('of any other error its own words', () => {
  expect(errorReason(new Error('no sheet'), workbenchTexts['zh-CN'])).toBe('no sheet');
  expect(errorReason('torn', workbenchTexts['zh-CN'])).toBe('torn');
});
