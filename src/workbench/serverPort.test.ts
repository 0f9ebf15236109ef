import { readPort } from './serverPort';

test.each([
  [undefined, 3000],
  ['', 3000],
  [' 8080 ', 8080],
  ['1', 1],
  ['65535', 65535],
  ['65536', null],
  ['0', null],
  ['-1', null],
  ['3e3', null],
  ['80.5', null],
  ['三千', null],
])('PORT=%p gives %p', (text, port) => {
  expect(readPort(text)).toBe(port);
});
