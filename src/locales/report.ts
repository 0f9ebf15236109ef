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
  /** What was not read, above everything else. */
  readonly unread: (count: number) => string;
  readonly unreadFile: string;
  readonly unreadReason: string;
  /** What is to be known of sheets beside their findings. */
  readonly remarks: (count: number) => string;
  readonly remarkCell: string;
  readonly remark: string;
  readonly figures: string;
  readonly asTable: string;
  readonly filters: {
    readonly legend: string;
    readonly unit: string;
    readonly allUnits: string;
    readonly severity: string;
    readonly order: string;
    readonly byForm: string;
    readonly bySeverity: string;
    readonly lettersOnly: string;
  };
  readonly letters: string;
  readonly basis: string;
  readonly charts: ChartTexts;
  readonly letter: LetterTexts;
  readonly lettersWritten: (count: number, folder: string) => string;
  readonly lettersRefused: (path: string) => string;
}

/** The words of the report's charts and of the tables beside them. */
export interface ChartTexts {
  readonly byUnit: string;
  readonly rateAndScore: string;
  readonly byCheck: string;
  readonly unit: string;
  readonly project: string;
  readonly forms: string;
  /** The mean of a unit's forms. */
  readonly score: string;
  /** The score of one form. */
  readonly formScore: string;
  readonly rate: string;
  readonly check: string;
  readonly count: string;
  readonly sum: string;
  /** Lowest grade first. */
  readonly grades: readonly [string, string, string, string];
  readonly ahead: string;
  readonly inStep: string;
  readonly aheadMeans: string;
  readonly yes: string;
  readonly lowestOnly: (shown: number, all: number) => string;
}

/** The words of a 退回意见. */
export interface LetterTexts {
  readonly heading: string;
  /** Names the file. */
  readonly title: (unit: string) => string;
  readonly to: (unit: string) => string;
  readonly opening: (forms: number, entries: number) => string;
  readonly closing: string;
  readonly form: (project: string, year: number | null) => string;
  readonly entry: (number: number, text: string, cell: string | null, basis: string | null) => string;
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
    unread: (count) => `未检查的文件和工作表（${count} 项）`,
    unreadFile: '文件',
    unreadReason: '原因',
    remarks: (count) => `另请注意（${count} 处）`,
    remarkCell: '单元格',
    remark: '说明',
    figures: '总体情况',
    asTable: '数据表',
    filters: {
      legend: '筛选和排序',
      unit: '单位',
      allUnits: '全部单位',
      severity: '级别',
      order: '排列',
      byForm: '按自评表',
      bySeverity: '按级别',
      lettersOnly: '只看退回意见（打印时每个单位一页）',
    },
    letters: '退回意见',
    basis: '依据',
    charts: {
      byUnit: '各单位得分',
      rateAndScore: '执行率与得分',
      byCheck: '各类问题数量',
      unit: '单位',
      project: '项目',
      forms: '自评表（张）',
      score: '得分（多张取平均）',
      formScore: '得分',
      rate: '执行率（%）',
      check: '检查项',
      count: '问题（个）',
      sum: '合计',
      grades: ['差', '中', '良', '优'],
      ahead: '得分明显高于执行率',
      inStep: '得分与执行率相当',
      aheadMeans: '虚线以上离得越远，任务完成程度越高于资金执行程度。',
      yes: '是',
      lowestOnly: (shown, all) => `共 ${all} 个单位，图中为得分最低的 ${shown} 个，其余见数据表。`,
    },
    letter: {
      heading: '退回意见',
      title: (unit) => `退回意见-${unit}`,
      to: (unit) => `${unit}：`,
      opening: (forms, entries) =>
        `你单位报送的项目支出绩效自评表已核对，其中 ${forms} 张表有 ${entries} 处需要核实。请逐项核实后更正，并重新报送。`,
      closing: '以上意见如与实际情况不符，请说明情况并附佐证材料。',
      form: (project, year) => `《${project}》${year === null ? '' : `（${year}年度）`}`,
      entry: (number, text, cell, basis) =>
        `${number}. ${text}${cell === null ? '' : `（${cell}）`}${basis === null ? '' : `依据：${basis}。`}`,
    },
    lettersWritten: (count, folder) => `退回意见已写入 ${folder}：${count} 个单位，每个单位一份。`,
    lettersRefused: (path) =>
      `${path}：已经有这个文件，而且它不是本工具写的退回意见，没有覆盖。请先移走原文件。`,
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
    unread: (count) => `Files and sheets that were not checked (${count})`,
    unreadFile: 'File',
    unreadReason: 'Why',
    remarks: (count) => `Please note as well (${count})`,
    remarkCell: 'Cell',
    remark: 'Note',
    figures: 'At a glance',
    asTable: 'Figures',
    filters: {
      legend: 'Filter and sort',
      unit: 'Unit',
      allUnits: 'All units',
      severity: 'Severity',
      order: 'Order',
      byForm: 'By form',
      bySeverity: 'By severity',
      lettersOnly: 'Only the return notes (printed one unit a page)',
    },
    letters: 'Return notes',
    basis: 'Basis',
    charts: {
      byUnit: 'Scores by unit',
      rateAndScore: 'Execution rate and score',
      byCheck: 'Findings by check',
      unit: 'Unit',
      project: 'Project',
      forms: 'Forms',
      score: 'Score (mean of several)',
      formScore: 'Score',
      rate: 'Execution rate (%)',
      check: 'Check',
      count: 'Findings',
      sum: 'All',
      grades: ['poor', 'fair', 'good', 'excellent'],
      ahead: 'Score well above the rate',
      inStep: 'Score and rate go together',
      aheadMeans: 'The further above the dashed line, the more was done for the money spent.',
      yes: 'yes',
      lowestOnly: (shown, all) => `${all} units; the chart shows the ${shown} lowest, the table all.`,
    },
    letter: {
      heading: 'Return note',
      title: (unit) => `Return note-${unit}`,
      to: (unit) => `To ${unit}:`,
      opening: (forms, entries) =>
        `Your self-evaluation forms were checked; in ${forms} of them ${entries} places are to be looked at. Please check each, correct it and submit the forms again.`,
      closing: 'Where a remark does not fit the facts, please say so and enclose evidence.',
      form: (project, year) => `${project}${year === null ? '' : ` (${year})`}`,
      entry: (number, text, cell, basis) =>
        `${number}. ${text}${cell === null ? '' : ` (${cell})`}${basis === null ? '' : ` Basis: ${basis}.`}`,
    },
    lettersWritten: (count, folder) => `Return notes written to ${folder}: ${count}, one for each unit.`,
    lettersRefused: (path) =>
      `${path}: this file exists and is no return note of this tool; it was left alone. Move it away first.`,
  },
};
