import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { officeFiles } from './officeFiles';

const OFFICE = join(__dirname, '../../node_modules/@microsoft/office-js/dist');

test.each<[string, string[]]>([
  [
    '?_host_Info=Excel$Web$16.00$zh-CN$id$$$0',
    ['office/excel-web-16.00.js', 'office/zh-cn/office_strings.js'],
  ],
  [
    '?a=1&_host_Info=Excel%24Win32%2416.01%24en-US%24telemetry%24%24%240',
    ['office/excel-win32-16.01.js', 'office/en-us/office_strings.js'],
  ],
  ['?_host_Info=excel|mac|16.02|ja-JP|id', ['office/excel-mac-16.00.js']],
  // An older Excel of Windows, which asks for an older file.
  ['?_host_Info=Excel$Win32$16.00$zh-CN$id', []],
  ['?_host_Info=Word$Web$16.00$zh-CN$id', []],
  ['?_host_Info=Excel$Android$16.00$zh-CN$id', []],
  ['?_host_Info=Excel', []],
  ['', []],
])('%s', (query, expected) => {
  expect(officeFiles(query)).toEqual(expected);
  for (const file of expected) expect(existsSync(join(OFFICE, file.slice('office/'.length)))).toBe(true);
});
