import { sheetElsewhere } from './sheetElsewhere';

const sheet = (sheetId: string) => ({
  sheetId,
  sheet: `表 ${sheetId}`,
  cells: [],
  marks: { before: [], after: [] },
});

test.each([
  ['a step on another sheet names it', ['8'], '3', '表 8'],
  ['one on the sheet in front does not', ['3'], '3', null],
  ['one on several sheets does not', ['3', '8'], '1', null],
  ['nor where the sheet in front is not known', ['8'], null, null],
])('%s', (_, ids, inFront, expected) => {
  expect(sheetElsewhere({ sheets: ids.map(sheet) }, inFront)).toBe(expected);
});
