import { readPageOptions } from './pageOptions';

test.each([
  ['', { file: 'samples/seed-blank.xlsx', locale: 'zh-CN', excelApi: null, fault: null, problems: [] }],
  [
    '?file=samples/%E7%A4%BA%E4%BE%8B.xlsx&locale=en-US&api=1.7',
    { file: 'samples/示例.xlsx', locale: 'en-US', excelApi: '1.7', fault: null, problems: [] },
  ],
  [
    '?fault=co-author',
    { file: 'samples/seed-blank.xlsx', locale: 'zh-CN', excelApi: null, fault: 'co-author', problems: [] },
  ],
  [
    '?locale=fr-FR',
    { file: 'samples/seed-blank.xlsx', locale: 'zh-CN', excelApi: null, fault: null, problems: [] },
  ],
])('%s', (search, options) => {
  expect(readPageOptions(search)).toEqual(options);
});

test.each([
  ['file', 'https://elsewhere.example/a.xlsx'],
  ['file', '//elsewhere.example/a.xlsx'],
  ['file', 'samples/../manifest.xml'],
  ['file', 'samples/sub/../../a.xlsx'],
  ['api', '2'],
  ['api', '1.9.1'],
])('%s=%s is refused and said', (option, text) => {
  const options = readPageOptions(`?${option}=${encodeURIComponent(text)}`);
  expect(options.problems).toEqual([{ option, text }]);
  expect(options.file).toBe('samples/seed-blank.xlsx');
  expect(options.excelApi).toBeNull();
});
