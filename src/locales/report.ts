import type { Localized } from '../core/language/locale';

/** What `--report` says, on the terminal and on the page. */
export interface ReportTexts {
  readonly unknownExtension: (path: string) => string;
  readonly needsName: string;
  readonly isInput: (path: string) => string;
  readonly isOutput: (path: string) => string;
  readonly notAReport: (path: string) => string;
  readonly written: (paths: readonly string[]) => string;
  readonly counted: (files: number, unread: number, skipped: number) => string;
  /** Before the extension of the second file of a `.csv` report. */
  readonly findingsSuffix: string;
  readonly pageTitle: string;
  readonly noForms: string;
  readonly noFindings: string;
  readonly ignored: (count: number) => string;
  readonly returnNotes: string;
  readonly sheet: string;
}

export const reportTexts: Localized<ReportTexts> = {
  'zh-CN': {
    unknownExtension: (path) =>
      `--report 不认识「${path}」的扩展名，没有评分。请写成 .xlsx、.csv、.json 或 .html，例如 --report 汇总.xlsx。`,
    needsName: '--report 后面要写报告的文件名，例如 --report 汇总.xlsx。',
    isInput: (path) => `${path}：这是要评分的文件，报告不会盖掉它，没有评分。请给报告换个名字。`,
    isOutput: (path) => `${path}：-o 和 --report 写到了同一个文件，没有评分。请给报告换个名字。`,
    notAReport: (path) =>
      `${path}：已经有这个文件，而且它不是本工具写的报告，没有覆盖，也没有评分。请给报告换个名字，或先移走原文件。`,
    written: (paths) => `报告已写入 ${paths.join('、')}。`,
    counted: (files, unread, skipped) =>
      [
        `共 ${files} 个文件`,
        unread > 0 ? `，其中 ${unread} 个读不了` : '',
        skipped > 0 ? `，${skipped} 张工作表没有评分` : '',
        '。',
      ].join(''),
    findingsSuffix: '-问题',
    pageTitle: '项目支出绩效自评检查报告',
    noForms: '没有找到自评表。',
    noFindings: '没有发现问题。',
    ignored: (count) => `已忽略 ${count} 个（不计入问题）`,
    returnNotes: '退回意见（可复制）',
    sheet: '工作表',
  },
  'en-US': {
    unknownExtension: (path) =>
      `--report does not know the extension of “${path}”; nothing was scored. Use .xlsx, .csv, .json or .html, e.g. --report summary.xlsx.`,
    needsName: '--report needs the name of a file, e.g. --report summary.xlsx.',
    isInput: (path) =>
      `${path}: this file is to be scored, so no report is written over it; nothing was scored. Name the report differently.`,
    isOutput: (path) =>
      `${path}: -o and --report name the same file; nothing was scored. Name the report differently.`,
    notAReport: (path) =>
      `${path}: this file exists and is no report of this tool; it was left alone and nothing was scored. Name the report differently or move the file away.`,
    written: (paths) => `Report written to ${paths.join(', ')}.`,
    counted: (files, unread, skipped) =>
      [
        `${files} ${files === 1 ? 'file' : 'files'}`,
        unread > 0 ? `, ${unread} of them not read` : '',
        skipped > 0 ? `, ${skipped} ${skipped === 1 ? 'sheet' : 'sheets'} not scored` : '',
        '.',
      ].join(''),
    findingsSuffix: '-findings',
    pageTitle: 'Report on self-evaluation forms',
    noForms: 'No forms found.',
    noFindings: 'No findings.',
    ignored: (count) => `${count} ignored (not counted)`,
    returnNotes: 'Return note (to copy)',
    sheet: 'Sheet',
  },
};
