import { deflateRawSync } from 'node:zlib';
import { unpackedHelp } from './packedHelp';

const packed = (text: string) => deflateRawSync(text).toString('base64');

test('pages come out as the build put them in', () => {
  const pages = { 'index.html': '<h1>说明</h1>', 'guide.html': '一键评分 «𠮷» \u2028' };
  expect(unpackedHelp(packed(JSON.stringify(pages)))).toEqual(pages);
});

test.each([
  ['no JSON', packed('<h1>')],
  ['no pages', packed('{"a":1}')],
  ['nothing packed', 'AAAA'],
])('%s is refused', (_what, text) => {
  expect(() => unpackedHelp(text)).toThrow();
});
