import type { Localized } from '../core/language/locale';

/** One sentence for each reason why a file cannot be read; the keys are `WorkbookErrorCode` of `src/xlsx`. */
export type WorkbookErrorTexts = Readonly<
  Record<
    | 'not-a-workbook'
    | 'old-xls'
    | 'empty'
    | 'web-page'
    | 'ciphered'
    | 'encrypted'
    | 'too-large'
    | 'broken'
    | 'unsupported',
    string
  >
>;

export const workbookErrorTexts: Localized<WorkbookErrorTexts> = {
  'zh-CN': {
    'not-a-workbook': '这不是 Excel 工作簿：内容已损坏，或被加密软件加了密。请选择扩展名为 .xlsx 的文件。',
    'old-xls':
      '这是旧版 Excel 97–2003 的 .xls 文件，这里不能打开。请在 Excel 或 WPS 中打开，另存为“.xlsx”后再试。',
    empty: '这是一个空文件，里面什么也没有。请换用备份，或向报送单位重新索取。',
    'web-page':
      '这是网页，不是 Excel 工作簿（有的系统导出的文件是这样）。请在 Excel 或 WPS 中打开，另存为“.xlsx”后再试。',
    ciphered: '文件被加密软件（文档安全系统）加了密，无法读取。请在装有该软件的电脑上解密后再试。',
    encrypted:
      '文件设有打开密码，无法读取。请在 Excel 或 WPS 中去掉打开密码，保存后再试；没有人设过密码的，请撤消「保护工作簿」，另存一份后再试。',
    'too-large': '文件解压后过大，可能已损坏或不安全，没有打开。请删去多余的工作表或图片后再试。',
    broken: '文件已损坏，无法读取。请在 Excel 或 WPS 中打开并另存一份，再试；仍不行请换用备份。',
    unsupported: '这种格式读不了。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”后再试。',
  },
  'en-US': {
    'not-a-workbook':
      'This is not an Excel workbook: damaged, or encrypted by other software. Choose a file ending in .xlsx.',
    'old-xls':
      'This is an .xls file of Excel 97–2003, which cannot be read. Open it in Excel or WPS, save it as .xlsx and try again.',
    empty: 'The file is empty. Use a backup or ask for it again.',
    'web-page':
      'This is a web page, not an Excel workbook (some systems export such files). Open it in Excel or WPS and save it as .xlsx.',
    ciphered:
      'The file was encrypted by document protection software. Decrypt it on a computer that has this software.',
    encrypted:
      'The file is protected by a password for opening and cannot be read. Remove that password in Excel or WPS, save, and try again; where nobody set one, end the protection of the workbook and save a copy.',
    'too-large':
      'The file unpacks to too much data; it may be damaged or unsafe, so it was not opened. Remove needless sheets or pictures and try again.',
    broken:
      'The file is damaged and cannot be read. Open it in Excel or WPS, save a copy and try that; otherwise use a backup.',
    unsupported:
      'This format cannot be read. Open it in Excel or WPS and save it as an Excel workbook (.xlsx).',
  },
};
