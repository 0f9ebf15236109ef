import { shownFiles } from './shownFiles';

test.each([
  [
    ['报送/甲局/a.xlsx', '报送/乙局/a.xlsx'],
    ['甲局/a.xlsx', '乙局/a.xlsx'],
  ],
  [
    ['报送/a.xlsx', '报送/乙局/深/b.xlsx'],
    ['a.xlsx', '乙局/深/b.xlsx'],
  ],
  [['报送/a.xlsx'], ['a.xlsx']],
  [
    ['/x/a.xlsx', '/y/a.xlsx'],
    ['x/a.xlsx', 'y/a.xlsx'],
  ],
  [
    ['报送/甲/a.xlsx', '报送/甲乙/a.xlsx'],
    ['甲/a.xlsx', '甲乙/a.xlsx'],
  ],
])('%j', (files, expected) => {
  expect(files.map(shownFiles([...files, null]))).toEqual(expected);
});
