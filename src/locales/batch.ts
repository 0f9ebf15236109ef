import type { Localized } from '../core/language/locale';

/** What 全部工作表 says. */
export interface BatchTexts {
  readonly open: string;
  readonly title: string;
  readonly back: string;
  readonly intro: string;
  readonly check: string;
  readonly fill: string;
  readonly cancel: string;
  readonly progress: (done: number, total: number) => string;
  readonly finished: (
    sheets: number,
    forms: number,
    errors: number,
    warnings: number,
    filled: number,
  ) => string;
  readonly cancelled: (done: number, total: number) => string;
  readonly results: string;
  readonly noForm: string;
  readonly filled: (count: number) => string;
  readonly counts: (errors: number, warnings: number) => string;
  readonly clean: string;
  readonly others: (count: number) => string;
  readonly goTo: (sheet: string) => string;
  readonly writeReport: string;
  readonly reportHint: string;
  readonly reportWritten: (summary: string, findings: string, forms: number, problems: number) => string;
  readonly reportWriting: string;
}

export const BATCH: Localized<BatchTexts> = {
  'zh-CN': {
    open: '全部工作表…',
    title: '全部工作表',
    back: '返回',
    intro: '逐张读取本工作簿的工作表，检查其中的每张自评表。',
    check: '全部检查（不写）',
    fill: '全部填空白',
    cancel: '停止',
    progress: (done, total) => `正在处理：${done} / ${total} 张工作表`,
    finished: (sheets, forms, errors, warnings, filled) =>
      `看了 ${sheets} 张工作表，${forms} 张自评表：${errors} 个错误，${warnings} 个警告${
        filled === 0 ? '' : `；已填 ${filled} 个空白单元格`
      }。`,
    cancelled: (done, total) => `已停止：做完 ${done} / ${total} 张。已填的可以撤销。`,
    results: '各表结果',
    noForm: '没有自评表',
    filled: (count) => `已填 ${count} 格`,
    counts: (errors, warnings) => `${errors} 个错误，${warnings} 个警告`,
    clean: '没有发现问题',
    others: (count) => `没有自评表的工作表（${count}）`,
    goTo: (sheet) => `到「${sheet}」`,
    writeReport: '生成汇总表',
    reportHint: '新建或更新「自评汇总」「自评问题」两张工作表，可排序、可打印。',
    reportWritten: (summary, findings, forms, problems) =>
      `已写好「${summary}」（${forms} 张自评表）和「${findings}」（${problems} 个问题）。`,
    reportWriting: '正在写汇总表…',
  },
  'en-US': {
    open: 'All sheets…',
    title: 'All sheets',
    back: 'Back',
    intro: 'Reads the sheets of this workbook one after another and checks every form on them.',
    check: 'Check all (writes nothing)',
    fill: 'Fill all blanks',
    cancel: 'Stop',
    progress: (done, total) => `At work: ${done} of ${total} sheets`,
    finished: (sheets, forms, errors, warnings, filled) =>
      `${sheets} sheet(s), ${forms} form(s): ${errors} error(s), ${warnings} warning(s)${
        filled === 0 ? '' : `; ${filled} blank cell(s) filled`
      }.`,
    cancelled: (done, total) => `Stopped after ${done} of ${total}. What was filled can be undone.`,
    results: 'Results',
    noForm: 'no form',
    filled: (count) => `${count} cell(s) filled`,
    counts: (errors, warnings) => `${errors} error(s), ${warnings} warning(s)`,
    clean: 'No problems found',
    others: (count) => `Sheets without a form (${count})`,
    goTo: (sheet) => `Go to “${sheet}”`,
    writeReport: 'Write summary sheets',
    reportHint: 'Makes or renews the sheets “Summary of forms” and “Findings of forms”; sortable, printable.',
    reportWritten: (summary, findings, forms, problems) =>
      `“${summary}” (${forms} form(s)) and “${findings}” (${problems} problem(s)) are written.`,
    reportWriting: 'Writing the summary sheets…',
  },
};
