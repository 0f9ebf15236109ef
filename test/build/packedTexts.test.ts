import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { inflateRawSync } from 'node:zlib';

const { packedTexts } = jest.requireActual<{ packedTexts(code: string): string }>(
  path.join(__dirname, '../../build/packedTexts.js'),
);
const PLACE = 'textAt=unpacked("i44FAA==");';
const unpacked = (packed: string): unknown =>
  JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString());
const LONG = '全年执行数与预算数不一致';
const OTHER = '未填写偏差原因分析';

test.each([
  ['an expression', `x("${LONG}")`],
  ['a text right behind a word', `(()=>{return"${LONG}"})()`],
  ['a case', `(()=>{switch(x("${LONG}")){case"${OTHER}":return 1;case"${LONG}":return 2}})()`],
  ['what a key holds', `({a:"${LONG}"}).a+"${OTHER}"`],
  ['a template without places', `\`${LONG}\\n\u0060`],
  ['marks and what has two halves', `x(${JSON.stringify(`${LONG}"\\\n\u2028𠮷`)})`],
])('a script gives the same when its texts are packed: %s', (_what, code) => {
  const run = (script: string): unknown =>
    runInNewContext(script, { x: (text: unknown) => text, unpacked, textAt: [] });
  const packed = packedTexts(`${PLACE}${code};`);
  expect(packed).not.toContain('全年');
  expect(run(packed)).toEqual(run(`${PLACE}${code};`));
});

test('a text that stands twice is kept once', () => {
  const packed = packedTexts(`${PLACE}x("${LONG}","${OTHER}","${LONG}");`);
  expect(packed).toContain('x(textAt[0],textAt[1],textAt[0]);');
  expect(unpacked(/unpacked\("(.*?)"\)/.exec(packed)?.[1] ?? '')).toEqual([LONG, OTHER]);
});

test.each([
  ['a short text', 'x("执行数");'],
  ['a text in ASCII', `x("${'a'.repeat(99)}");`],
  ['a key', `x({"${LONG}":1});`],
  ['a name of a method', `x({"${LONG}"(){return 1}});`],
  ['a directive', `x(()=>{"${LONG}";return 1});`],
  ['a template with a tag', `x\`${LONG}\`;`],
  ['a pattern', `x(/${LONG}/);`],
])('%s stays as it is', (_what, code) => {
  expect(packedTexts(`${PLACE}${code}`)).toContain(code);
});

test.each([
  ['none', `x("${LONG}");`],
  ['two', `${PLACE}${PLACE}x("${LONG}");`],
])('a script with texts and %s of the places for packed texts is refused', (_what, code) => {
  expect(() => packedTexts(code)).toThrow('places for packed texts');
});
