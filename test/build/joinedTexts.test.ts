import path from 'node:path';
import { runInNewContext } from 'node:vm';

const { joinedTexts } = jest.requireActual<{ joinedTexts(code: string): string }>(
  path.join(__dirname, '../../build/joinedTexts.js'),
);
const NINE = ['一', '二"', "三'", '四\\', '五\n', '六', '七', '八', '九'];
const listed = (texts: readonly string[]) => texts.map((text) => JSON.stringify(text)).join(',');
const JOINED = `${JSON.stringify(NINE.join(' '))}.split(" ")`;

test.each([
  ['a list', `[${listed(NINE)}]`, JOINED],
  ['a list among others', `[1,${listed(NINE)},x]`, `[1,...${JOINED},x]`],
  ['what a call is given', `f("a b",${listed(NINE)})`, `f("a b",...${JOINED})`],
  ['a list in a call', `f([${listed(NINE)}],"a")`, `f(${JOINED},"a")`],
])('texts become one text: %s', (_what, code, expected) => {
  expect(joinedTexts(`x(${code});`)).toBe(`x(${expected});`);
});

test.each([
  ['few texts', `[${listed(NINE.slice(1))}]`],
  ['a text with a blank', `[${listed([...NINE.slice(1), '九 十'])}]`],
  ['an empty text', `[${listed([...NINE.slice(1), ''])}]`],
  ['figures', '[1,2,3,4,5,6,7,8,9,10]'],
  ['keys', '({"一":1,"二":2,"三":3,"四":4,"五":5,"六":6,"七":7,"八":8,"九":9})'],
])('%s stay as they are', (_what, code) => {
  expect(joinedTexts(`x(${code});`)).toBe(`x(${code});`);
});

test('the texts are the same when it runs', () => {
  const code = `(()=>{const f=(...all)=>all;return[...f("v",${listed(NINE)}),...[${listed(NINE)}]]})()`;
  expect([...runInNewContext(joinedTexts(code))]).toEqual(['v', ...NINE, ...NINE]);
});
