import type { Localized } from '../core/language/locale';

/** Everything the workbench page says; functions put in names and values. */
export interface WorkbenchTexts {
  readonly open: string;
  readonly save: string;
  readonly undo: string;
  readonly redo: string;
  readonly openWorkbooks: string;
  readonly unsaved: (name: string) => string;
  readonly saved: (name: string) => string;
  readonly close: string;
  readonly closePane: string;
  readonly paneTitle: string;
  readonly paneWidth: string;
  readonly commandsTitle: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly sheets: string;
  readonly sheetTabs: string;
  readonly quickAccess: string;
  readonly cell: (address: string) => string;
  readonly mode: Readonly<Record<'ready' | 'enter' | 'edit', string>>;
  readonly protectedSheet: string;
  readonly average: string;
  readonly count: string;
  readonly sum: string;
  readonly dropHere: string;
  readonly notOpened: (name: string, why: string) => string;
  readonly notFetched: (name: string) => string;
  readonly notSaved: (why: string) => string;
  readonly fileRefused: string;
  readonly badAddress: (text: string) => string;
  readonly badApi: (text: string) => string;
  readonly badFile: (text: string) => string;
  readonly badManifest: (why: string) => string;
  readonly badStart: string;
  readonly refused: Readonly<Record<'AccessDenied' | 'InvalidArgument' | 'InvalidOperation', string>>;
  readonly actionRefused: Readonly<
    Record<'array' | 'dataTable' | 'input' | 'table' | 'pivot' | 'full' | 'merged' | 'columns', string>
  >;
  readonly contextMenu: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly clearContents: string;
  readonly insertRows: string;
  readonly deleteRows: string;
  readonly chooseFromList: string;
  /** What is asked of an entry that a data validation does not allow, in Excel's own words. */
  readonly entry: Readonly<Record<'program' | 'goOn' | 'retry' | 'cancel' | 'yes' | 'no' | 'ok', string>>;
  readonly hiddenByMerge: string;
  readonly unexpected: (why: string) => string;
  readonly commandFailed: (label: string) => string;
  readonly commandMissing: (label: string) => string;
  readonly notComputed: (cell: string, detail: string) => string;
  readonly circular: (cell: string) => string;
}

export const workbenchTexts: Localized<WorkbenchTexts> = {
  'zh-CN': {
    open: '打开工作簿',
    save: '保存',
    undo: '撤销',
    redo: '重做',
    openWorkbooks: '已打开的工作簿',
    unsaved: (name) => `${name}（未保存）`,
    saved: (name) => `已保存：${name}`,
    close: '关闭提示',
    closePane: '关闭面板',
    paneTitle: '绩效自评助手',
    paneWidth: '调整面板宽度',
    commandsTitle: '功能区命令',
    nameBox: '名称框',
    formulaBar: '编辑栏',
    sheets: '工作表内容',
    sheetTabs: '工作表',
    quickAccess: '快速访问',
    cell: (address) => `单元格 ${address}`,
    mode: { ready: '就绪', enter: '输入', edit: '编辑' },
    protectedSheet: '工作表受保护',
    average: '平均值',
    count: '计数',
    sum: '求和',
    dropHere: '松开即可打开',
    notOpened: (name, why) => `没有打开“${name}”：${why}`,
    notFetched: (name) => `没有找到示例文件“${name}”。请检查地址，或用“打开工作簿”选择文件。`,
    notSaved: (why) => `没有保存：${why}。所做的修改仍在页面上，请再试一次。`,
    fileRefused: '文件可能已移走、改名、正被其他程序打开，或者没有权限、磁盘已满',
    badAddress: (text) => `“${text}”不是单元格地址。请输入如 H14 或 A1:I23 的地址。`,
    badApi: (text) => `网址中的 api=${text} 不是接口版本。请写成如 api=1.9；现按 1.14 演示。`,
    badFile: (text) => `网址中的 file=${text} 不是 samples 文件夹中的 .xlsx 文件；现打开默认示例。`,
    badManifest: (why) => `加载项清单 manifest.xml 无法使用（${why}），功能区没有画出。`,
    badStart: '页面没有完全启动。请刷新；仍不行请重新运行 npm start。',
    refused: {
      AccessDenied: '工作表受保护，此单元格不能修改。请先在 Excel 中撤销工作表保护。',
      InvalidArgument: '公式有误，没有写入。请检查括号、引号和函数名，改正后按 Enter；按 Esc 放弃。',
      InvalidOperation: '这里不能这样修改，工作簿没有变。请只改合并区域的第一个单元格，或分开操作。',
    },
    actionRefused: {
      array: '这些行会切断一个数组公式，没有改动。请先选中整个数组公式再改。',
      dataTable: '这些行会切断一个模拟运算表，没有改动。请在它的上方或下方插入、删除行。',
      input: '这些行里有模拟运算表要用的单元格，没有改动。请先删除模拟运算表。',
      table: '这些行在一个表格里，这里不能改动表格的行，没有改动。请在表格的上方或下方插入、删除行。',
      pivot: '这张工作表的下方有数据透视表，这里不能移动它，没有改动。请在 Excel 中操作。',
      full: '表的末尾有内容，再插入行会把它挤出工作表，没有改动。请先清除末尾的内容。',
      merged: '所选的行合并单元格不一样，没有填充。请选择合并方式相同的行，或没有合并的单元格。',
      columns: '选中的是整列，没有改动。请选中要插入或删除的行。',
    },
    contextMenu: '单元格操作',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    clearContents: '清除内容',
    entry: {
      program: 'Microsoft Excel',
      goOn: '是否继续？',
      retry: '重试',
      cancel: '取消',
      yes: '是',
      no: '否',
      ok: '确定',
    },
    insertRows: '插入行',
    deleteRows: '删除行',
    chooseFromList: '从列表中选择',
    hiddenByMerge: '目标处有合并单元格，与复制的区域大小不同，没有粘贴。请选择没有合并的区域，或逐格粘贴。',
    unexpected: (why) => `操作没有完成，工作簿没有变：${why}`,
    commandFailed: (label) => `“${label}”没有完成，工作簿可能没有变。请打开面板再试，面板会说明原因。`,
    commandMissing: (label) => `“${label}”没有对应的程序。请检查 manifest.xml 中的函数名。`,
    notComputed: (cell, detail) => `${cell} 的公式没有重新计算：这里不会算 ${detail}，保留原来的结果。`,
    circular: (cell) => `${cell} 的公式循环引用了自己，没有计算。`,
  },
  'en-US': {
    open: 'Open workbook',
    save: 'Save',
    undo: 'Undo',
    redo: 'Redo',
    openWorkbooks: 'Open workbooks',
    unsaved: (name) => `${name} (not saved)`,
    saved: (name) => `Saved: ${name}`,
    close: 'Close message',
    closePane: 'Close pane',
    // The add-in's name as the manifest gives it in English.
    paneTitle: 'Self-evaluation assistant',
    paneWidth: 'Width of the pane',
    commandsTitle: 'Ribbon commands',
    nameBox: 'Name box',
    formulaBar: 'Formula bar',
    sheets: 'Sheet',
    sheetTabs: 'Sheets',
    quickAccess: 'Quick access',
    cell: (address) => `Cell ${address}`,
    mode: { ready: 'Ready', enter: 'Enter', edit: 'Edit' },
    protectedSheet: 'Protected sheet',
    average: 'Average',
    count: 'Count',
    sum: 'Sum',
    dropHere: 'Drop to open',
    notOpened: (name, why) => `“${name}” was not opened: ${why}`,
    notFetched: (name) =>
      `The sample “${name}” was not found. Check the address, or choose a file with Open workbook.`,
    notSaved: (why) => `Not saved: ${why}. Your changes are still on the page; please try again.`,
    fileRefused: 'the file may be gone, renamed, open elsewhere or not permitted, or the disk full',
    badAddress: (text) => `“${text}” is not a cell address. Type one such as H14 or A1:I23.`,
    badApi: (text) => `api=${text} in the address is not an API version. Write api=1.9, say; using 1.14 now.`,
    badFile: (text) =>
      `file=${text} in the address is not an .xlsx file in samples; opening the default one.`,
    badManifest: (why) => `The manifest cannot be used (${why}); the ribbon was not drawn.`,
    badStart: 'The page did not start completely. Reload it, or run npm start again.',
    refused: {
      AccessDenied:
        'The sheet is protected and this cell cannot be changed. Unprotect the sheet in Excel first.',
      InvalidArgument:
        'The formula has an error and was not entered. Check brackets, quotes and names, then press Enter; Esc gives up.',
      InvalidOperation:
        'This cannot be changed here, and nothing was. Change only the first cell of a merged area, or proceed in parts.',
    },
    actionRefused: {
      array:
        'These rows would cut an array formula, so nothing was changed. Select the whole array formula first.',
      dataTable: 'These rows would cut a data table, so nothing was changed. Choose rows above or below it.',
      input:
        'A data table works with a cell in these rows, so nothing was changed. Delete the data table first.',
      table:
        'These rows are in a table, whose rows cannot be changed here, so nothing was. Choose rows above or below it.',
      pivot:
        'A pivot table stands further down, which cannot be moved here, so nothing was changed. Use Excel for this.',
      full: 'More rows would push cells off the end of the sheet, so nothing was changed. Clear the last rows first.',
      merged:
        'The selected rows have different merged cells, so nothing was filled. Choose rows merged alike, or cells without.',
      columns: 'Whole columns are selected, so nothing was changed. Select the rows to insert or delete.',
    },
    contextMenu: 'Cells',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    clearContents: 'Clear contents',
    entry: {
      program: 'Microsoft Excel',
      goOn: 'Continue?',
      retry: 'Retry',
      cancel: 'Cancel',
      yes: 'Yes',
      no: 'No',
      ok: 'OK',
    },
    insertRows: 'Insert rows',
    deleteRows: 'Delete rows',
    chooseFromList: 'Choose from the list',
    hiddenByMerge:
      'There are merged cells of another size where you paste, so nothing was pasted. Choose an area without merged cells.',
    unexpected: (why) => `This was not done and nothing was changed: ${why}`,
    commandFailed: (label) =>
      `“${label}” did not finish; the workbook may be unchanged. Open the pane and try there, it says why.`,
    commandMissing: (label) => `“${label}” has no function behind it. Check the name in manifest.xml.`,
    notComputed: (cell, detail) =>
      `The formula of ${cell} was not calculated: what is missing here is ${detail}. Its former result stays.`,
    circular: (cell) => `The formula of ${cell} refers to itself and was not calculated.`,
  },
};
