import type { Localized } from '../core/language/locale';
import { counted } from './counted';

/** What 全部工作表 says. */
export interface BatchTexts {
  readonly open: string;
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  readonly check: string;
  /** The button that asks before it fills. */
  readonly fill: (cells: number) => string;
  readonly confirmTitle: string;
  readonly confirm: (cells: number, sheets: number) => string;
  readonly confirmed: string;
  readonly refused: string;
  readonly undo: string;
  readonly undoing: string;
  readonly cancel: string;
  readonly progress: (done: number, total: number) => string;
  readonly finished: (sheets: number, forms: number, found: string, filled: number) => string;
  /** Forms on hidden sheets, which are in no count. */
  readonly hiddenForms: (count: number) => string;
  readonly cancelled: (done: number, total: number) => string;
  readonly results: string;
  readonly noForm: string;
  readonly filled: (count: number) => string;
  readonly counts: Readonly<Record<'error' | 'warning' | 'hint', (count: number) => string>>;
  readonly comma: string;
  /** Between two sentences. */
  readonly between: string;
  readonly clean: string;
  readonly others: (count: number) => string;
  readonly goTo: (sheet: string) => string;
  readonly writeReport: string;
  readonly reportHint: string;
  readonly reportWritten: (summary: string, findings: string, forms: number, problems: number) => string;
  readonly chartsWritten: (sheet: string, areDrawn: boolean) => string;
  readonly reportWriting: string;
  readonly summaryUnfinished: string;
}

export const BATCH: Localized<BatchTexts> = {
  'zh-CN': {
    open: '全部工作表…',
    title: '全部工作表',
    back: '返回',
    intro: '逐张读取本工作簿的工作表，检查其中的每张自评表。检查之后，可以把空白一起填上。',
    check: '全部检查（不写）',
    fill: (cells) => `填 ${cells} 个空白…`,
    confirmTitle: '确认填空白',
    confirm: (cells, sheets) =>
      `将在 ${sheets} 张工作表上填 ${cells} 个空白单元格，并给缺偏差原因的行标黄。已有内容和公式不改，填完可以撤销。`,
    confirmed: '确定填入',
    refused: '不填',
    undo: '撤销这次填写',
    undoing: '正在撤销…',
    cancel: '停止',
    progress: (done, total) => `正在处理：${done} / ${total} 张工作表`,
    finished: (sheets, forms, found, filled) =>
      `看了 ${sheets} 张工作表，${forms} 张自评表：${found}${
        filled === 0 ? '' : `；已填 ${filled} 个空白单元格`
      }。`,
    hiddenForms: (count) => `另有 ${count} 张在隐藏的工作表里，只检查，没有计入。`,
    cancelled: (done, total) => `已停止：做完 ${done} / ${total} 张。已填的可以撤销。`,
    results: '各表结果',
    noForm: '没有自评表',
    filled: (count) => `已填 ${count} 格`,
    counts: {
      error: (count) => `${count} 个错误`,
      warning: (count) => `${count} 个警告`,
      hint: (count) => `${count} 个提示`,
    },
    comma: '，',
    between: '',
    clean: '没有发现问题',
    others: (count) => `没有评分的工作表（${count}）`,
    goTo: (sheet) => `到「${sheet}」`,
    writeReport: '生成汇总表',
    reportHint: '新建或更新「自评汇总」「自评问题」「自评图表」三张工作表，可排序、可打印。',
    reportWritten: (summary, findings, forms, problems) =>
      `已写好「${summary}」（${forms} 张自评表）和「${findings}」（${problems} 个问题）。`,
    chartsWritten: (sheet, areDrawn) =>
      areDrawn ? `图表在「${sheet}」。` : `「${sheet}」的数据已写好，图表没有画成；请再生成一次。`,
    reportWriting: '正在写汇总表…',
    summaryUnfinished:
      '上次生成汇总表时面板关闭了，「自评汇总」「自评问题」「自评图表」可能没有写完。请在「全部工作表」里再生成一次。',
  },
  'en-US': {
    open: 'All sheets…',
    title: 'All sheets',
    back: 'Back',
    intro:
      'Reads the sheets of this workbook one after another and checks every form on them. Blanks can be filled afterwards.',
    check: 'Check all (writes nothing)',
    fill: (cells) => `Fill ${counted(cells, 'blank')}…`,
    confirmTitle: 'Confirm filling',
    confirm: (cells, sheets) =>
      `${counted(cells, 'blank cell')} on ${counted(sheets, 'sheet')} will be filled, and rows without a deviation analysis marked yellow. Contents and formulas stay; it can be undone.`,
    confirmed: 'Fill them',
    refused: 'Do not fill',
    undo: 'Undo this filling',
    undoing: 'Undoing…',
    cancel: 'Stop',
    progress: (done, total) => `At work: ${done} of ${counted(total, 'sheet')}`,
    finished: (sheets, forms, found, filled) =>
      `${counted(sheets, 'sheet')}, ${counted(forms, 'form')}: ${found}${
        filled === 0 ? '' : `; ${counted(filled, 'blank cell')} filled`
      }.`,
    hiddenForms: (count) => `${counted(count, 'more form')} on hidden sheets: checked, and not counted.`,
    cancelled: (done, total) => `Stopped after ${done} of ${total}. What was filled can be undone.`,
    results: 'Results',
    noForm: 'no form',
    filled: (count) => `${counted(count, 'cell')} filled`,
    counts: {
      error: (count) => counted(count, 'error'),
      warning: (count) => counted(count, 'warning'),
      hint: (count) => counted(count, 'hint'),
    },
    comma: ', ',
    between: ' ',
    clean: 'no problems found',
    others: (count) => `Sheets not scored (${count})`,
    goTo: (sheet) => `Go to “${sheet}”`,
    writeReport: 'Write summary sheets',
    reportHint:
      'Makes or renews the sheets “Summary of forms”, “Findings of forms” and “Charts of forms”; sortable, printable.',
    reportWritten: (summary, findings, forms, problems) =>
      `“${summary}” (${counted(forms, 'form')}) and “${findings}” (${counted(problems, 'problem')}) are written.`,
    chartsWritten: (sheet, areDrawn) =>
      areDrawn
        ? ` The charts are on “${sheet}”.`
        : ` The figures of “${sheet}” are written, its charts could not be drawn; write the sheets once more.`,
    reportWriting: 'Writing the summary sheets…',
    summaryUnfinished:
      'The pane was closed while the summary sheets were being written: they may be incomplete. Write them again under “All sheets”.',
  },
};
