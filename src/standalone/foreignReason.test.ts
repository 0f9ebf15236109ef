import { WorkbookError, type WorkbookErrorCode } from '../xlsx/workbookFile';
import { foreignReason } from './foreignReason';

test.each<[string, WorkbookErrorCode, RegExp]>([
  ['说明.docx', 'unsupported', /文字文档/],
  ['说明.doc', 'unsupported', /文字文档/],
  ['扫描.PDF', 'not-a-workbook', /（PDF）.*请索取 \.xlsx 原件/],
  ['报送.zip', 'unsupported', /请先解压/],
  ['表.csv', 'not-a-workbook', /纯文本表格/],
  ['模板.xltx', 'unsupported', /是模板/],
])('%s, to its bytes %s, is refused with what helps', (name, code, reason) => {
  expect(foreignReason(new WorkbookError(code), name, 'zh-CN')).toMatch(reason);
});

test.each<[string, unknown]>([
  ['表.xlsx', new WorkbookError('not-a-workbook')],
  ['表.ods', new WorkbookError('unsupported')],
  ['网页.html', new WorkbookError('web-page')],
  ['加密.docx', new WorkbookError('encrypted')],
  ['说明.docx', new Error('torn')],
])('of %s what is said of its bytes stands', (name, error) => {
  expect(foreignReason(error, name, 'zh-CN')).toBeNull();
});
