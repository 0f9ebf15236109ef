import type { Localized } from '../core/language/locale';

interface PersonQuestionTexts {
  readonly text: string;
  readonly yes: string;
  readonly no: string | null;
}

/** What 自检 says. */
export interface SelfTestTexts {
  readonly open: string;
  readonly openHint: string;
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  readonly start: string;
  readonly running: (done: number, total: number) => string;
  readonly done: (expected: number, different: number, leftOut: number) => string;
  readonly sheetStays: string;
  readonly copy: string;
  readonly withExchanges: string;
  readonly withExchangesHint: string;
  readonly results: string;
  readonly outcomes: Readonly<Record<'expected' | 'different' | 'left-out' | 'failed', string>>;
  readonly answered: (got: string) => string;
  /** What each probe asks, by its number. */
  readonly probes: Readonly<Record<number, string>>;
  /** What only a person can do or see; `no`: there is nothing to say no to. */
  readonly questions: Readonly<
    Record<'mark-gone' | 'press-undo' | 'edit-cell' | 'end-edit', PersonQuestionTexts>
  >;
  readonly skip: string;
  readonly refused: (reason: string) => string;
  readonly sheetTaken: string;
}

export const SELF_TEST: Localized<SelfTestTexts> = {
  'zh-CN': {
    open: '自检…',
    openHint: '在真正的 Excel 里试一试本工具所依赖的功能，结果可复制给管理员。',
    title: '自检',
    back: '返回',
    intro:
      '会新建一张工作表「绩效自检」，约 20 秒，最后有三项请您动手或看一眼（可以跳过），做完删除。不读取别的工作表。删除工作表后，Excel 之前的撤销记录会清空。',
    start: '开始自检',
    running: (done, total) => `正在自检：${done} / ${total}`,
    done: (expected, different, leftOut) =>
      different === 0
        ? `自检完成：${expected} 项与预期一致，${leftOut} 项未试。`
        : `自检完成：${different} 项与预期不同，${expected} 项一致，${leftOut} 项未试。请复制结果发给管理员。`,
    sheetStays: '工作表「绩效自检」没能删除，请手工删除。',
    copy: '复制结果',
    withExchanges: '连同往来记录',
    withExchangesHint: '只含「绩效自检」这张工作表的内容，不含本单位的数据。',
    results: '逐项结果',
    outcomes: { expected: '一致', different: '不同', 'left-out': '未试', failed: '报错' },
    answered: (got) => `Excel 的回答：${got}`,
    probes: {
      1: '按输入方式写入百分数、公式、日期',
      2: '文本格式单元格里的数字',
      3: '合并单元格的读取',
      4: '条件格式公式的相对位置',
      5: '写上内容后标黄是否自动消失',
      6: '条件格式公式的长度',
      7: '数据验证公式的相对位置',
      8: '数据验证所在区域的读取',
      9: '存入工作簿的设置',
      10: '冻结不在前面的工作表',
      11: '打印设置与列宽',
      12: '写入后的通知',
      13: '一次写入能否一步撤销（需人工）',
      14: '编辑单元格时的拒绝（需人工）',
      15: '筛选状态的读取',
      16: '5000 行 × 40 列的读取',
      17: '同一请求内先读后写的次序',
    },
    questions: {
      'mark-gone': {
        text: '请看工作表「绩效自检」第 7 行：F7 已写上「已写」，D7:F7 的黄色消失了吗？',
        yes: '消失了',
        no: '还是黄色',
      },
      'press-undo': {
        text: '请点一下工作表「绩效自检」，按一次 Ctrl+Z（Mac 按 ⌘Z），再按「已按」。',
        yes: '已按',
        no: null,
      },
      'edit-cell': {
        text: '按「开始」后，请在 3 秒内双击工作表「绩效自检」的任一空白单元格，停在编辑状态。',
        yes: '开始',
        no: null,
      },
      'end-edit': { text: '请按 Esc 结束单元格编辑，再按「已结束」。', yes: '已结束', no: null },
    },
    skip: '跳过',
    refused: (reason) => `自检没有做成：${reason}`,
    sheetTaken: '已有名为「绩效自检」的工作表。请改名或删除后再试。',
  },
  'en-US': {
    open: 'Self-test…',
    openHint:
      'Tries in the real Excel what this tool relies on; the result can be copied for your administrator.',
    title: 'Self-test',
    back: 'Back',
    intro:
      'Makes a sheet “绩效自检”, takes about 20 seconds, asks you for three things at the end (they can be skipped) and removes it. No other sheet is read. Removing a sheet clears what Excel could undo.',
    start: 'Start the self-test',
    running: (done, total) => `Testing: ${done} of ${total}`,
    done: (expected, different, leftOut) =>
      different === 0
        ? `Done: ${expected} as expected, ${leftOut} not tried.`
        : `Done: ${different} not as expected, ${expected} as expected, ${leftOut} not tried. Copy the result for your administrator.`,
    sheetStays: 'The sheet “绩效自检” could not be removed: please delete it.',
    copy: 'Copy the result',
    withExchanges: 'With the requests and answers',
    withExchangesHint: 'Of the sheet “绩效自检” only: none of your data.',
    results: 'Results one by one',
    outcomes: { expected: 'as expected', different: 'different', 'left-out': 'not tried', failed: 'error' },
    answered: (got) => `Excel answered: ${got}`,
    probes: {
      1: 'Percentages, formulas and dates written as if typed',
      2: 'Numbers in cells formatted as text',
      3: 'Reading merged cells',
      4: 'Where formulas of conditional formats are relative to',
      5: 'Whether a mark goes when the cell is filled in',
      6: 'Length of a conditional format’s formula',
      7: 'Where formulas of data validations are relative to',
      8: 'Reading areas with data validations',
      9: 'Settings kept in the workbook',
      10: 'Freezing panes on a sheet that is not in front',
      11: 'Print settings and column widths',
      12: 'Events after a write',
      13: 'One write undone in one step (by a person)',
      14: 'Refusal while a cell is edited (by a person)',
      15: 'Reading whether a filter is on',
      16: 'Reading 5,000 rows by 40 columns',
      17: 'Order of reading and writing in one request',
    },
    questions: {
      'mark-gone': {
        text: 'Look at row 7 of sheet “绩效自检”: F7 is filled in. Has the yellow of D7:F7 gone?',
        yes: 'It has gone',
        no: 'Still yellow',
      },
      'press-undo': {
        text: 'Click into sheet “绩效自检”, press Ctrl+Z once (⌘Z on a Mac), then “Pressed”.',
        yes: 'Pressed',
        no: null,
      },
      'edit-cell': {
        text: 'Press “Begin”, then within 3 seconds double-click an empty cell of “绩效自检” and stay in it.',
        yes: 'Begin',
        no: null,
      },
      'end-edit': { text: 'Press Esc to leave the cell, then “Left”.', yes: 'Left', no: null },
    },
    skip: 'Skip',
    refused: (reason) => `The self-test was not done: ${reason}`,
    sheetTaken: 'There is a sheet “绩效自检” already. Rename or delete it and try again.',
  },
};
