import type { Verdict } from '../core/assessment';
import type { Localized } from '../core/language/locale';
import { counted } from './counted';
import { usageTexts, type UsageTexts } from './commandUsage';
import { fileObstacleTexts, type FileObstacleTexts } from './fileObstacles';
import { QUALITATIVE_STANDS, VERDICT_WORDS } from './verdicts';

/** Everything the command line says beside the assessment itself. */
export interface CommandTexts extends UsageTexts, FileObstacleTexts {
  readonly journalLost: string;
  readonly tookTooLong: string;
  readonly outOfMemory: string;
  readonly backedUp: (path: string) => string;
  readonly outNeedsFolder: string;
  readonly sameOutput: (one: string, other: string) => string;
  readonly noFormsInFolder: string;
  readonly closedFolder: string;
  readonly noSuchProfile: (name: string, known: string) => string;
  readonly unexpected: (detail: string) => string;
  /** The run itself broke off, whatever it had already written. */
  readonly brokenOff: (detail: string) => string;
  /** Ctrl+C, or another signal to end, once nothing is half done. */
  readonly stopped: (run: {
    readonly done: number;
    readonly left: number;
    /** A report or letters were asked for, and not all of them are there. */
    readonly isSummaryMissing: boolean;
    /** A journal lets the same call go on. */
    readonly isKept: boolean;
  }) => string;
  /** What was printed did not arrive whole: a full disk. */
  readonly outputLost: string;
  /** With `--shard`, where there are more parts than files. */
  readonly emptyShard: string;
  /** With `--shard`, what is to be written lies below a folder that is read. */
  readonly shardInside: (path: string) => string;
  /** A file, a sheet or a row, and what is said of it. */
  readonly of: (place: string, said: string) => string;
  /** Between two parts of a line, and between two sentences. */
  readonly semicolon: string;
  readonly between: string;
  readonly headed: (name: string, year: string) => string;
  readonly year: (year: number) => string;
  readonly yearUnknown: string;
  readonly execution: string;
  readonly rate: string;
  readonly row: (row: number) => string;
  readonly weight: string;
  readonly total: string;
  readonly totalOpen: string;
  readonly printed: (score: string) => string;
  readonly band: (low: string, high: string) => string;
  readonly reasonMissing: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** A qualitative score that stands inside its band. */
  readonly qualitativeStands: string;
  /** A verdict of a row whose score a person has confirmed. */
  readonly confirmedWord: (verdict: string) => string;
  readonly confirmations: (toConfirm: number, confirmed: number) => string;
  readonly grades: Readonly<Record<'excellent' | 'good' | 'fair' | 'poor', string>>;
  readonly severities: Readonly<Record<'error' | 'warning' | 'hint', string>>;
  readonly findings: (count: number) => string;
  readonly noFindings: string;
  readonly ignored: (count: number) => string;
  readonly ignoredBecause: (reason: string, date: string) => string;
  readonly rulesKept: (name: string) => string;
  readonly rulesPassedOver: (kept: string, used: string) => string;
  /** The reason, a sentence of its own, why kept rules can't be read, and which count instead. */
  readonly rulesUnreadable: (reason: string, used: string) => string;
  readonly skipped: string;
  readonly remarks: string;
  readonly hiddenForms: (count: number) => string;
  readonly written: (path: string, cells: number) => string;
  readonly nothingWritten: (path: string) => string;
  readonly protectedSheet: (sheet: string) => string;
  readonly summary: (
    forms: number,
    errors: number,
    warnings: number,
    hints: number,
    ignored: number,
  ) => string;
}

export const commandTexts: Localized<CommandTexts> = {
  'zh-CN': {
    ...usageTexts['zh-CN'],
    ...fileObstacleTexts['zh-CN'],
    journalLost: '记录写不进去了（磁盘可能已满），后面的结果不再记录；中途停下后，没有记录的文件会重做。',
    tookTooLong: '5 分钟还没有读完，已放弃，其余文件不受影响。请把这个文件拆小后再试。',
    outOfMemory: '文件太大，内存不够，已放弃，其余文件不受影响。请把这个文件拆小后再试。',
    backedUp: (path) => `已填在原件里，原来的内容留在 ${path}。`,
    noSuchProfile: (name, known) =>
      `没有「${name}」这个评分规则，也没有这个文件。内置的有：${known}；也可以写一个 JSON 文件的路径。`,
    outNeedsFolder: '有几个文件时，-o 要写一个已有的文件夹。',
    sameOutput: (one, other) =>
      `${one} 和 ${other} 同名，-o 会把它们写到同一个文件，没有评分。请分开评分，或改其中一个的名字。`,
    noFormsInFolder: '这个文件夹里没有 .xlsx 或 .xlsm 文件。请检查路径。',
    closedFolder: '这个文件夹打不开（没有权限，或者磁盘、网络有问题），里面的文件没有读取。',
    unexpected: (detail) => `出现意外错误，文件没有改动：${detail}`,
    brokenOff: (detail) => `出现意外错误，没有做完（${detail}）。已经写好的文件是完整的。`,
    stopped: ({ done, left, isSummaryMissing, isKept }) =>
      [
        `已中止：做完 ${done} 个文件，其余 ${left} 个没有改动`,
        isSummaryMissing ? '，报告或退回意见没有写全' : '',
        isKept ? '；用同样的命令再运行就接着做。' : '。',
      ].join(''),
    outputLost: '输出没有写完（磁盘可能已满），请不要使用写出的那一部分。请检查磁盘空间后再试。',
    emptyShard: '文件比份数少，这一份里没有文件。',
    shardInside: (path) =>
      `${path}：用 --shard 分开做时，这个位置不能在要读的文件夹里面，不然别的机器会把写出的文件也当作自评表。请换一个位置。`,
    of: (place, said) => `${place}：${said}`,
    semicolon: '；',
    between: '',
    headed: (name, year) => `${name}（${year}）`,
    year: (year) => `${year}年度`,
    yearUnknown: '未写年度',
    execution: '预算执行',
    rate: '执行率',
    row: (row) => `第${row}行`,
    weight: '分值',
    total: '总分',
    totalOpen: '总分未定，以下行没有得分：',
    printed: (score) => `表上 ${score}`,
    band: (low, high) => `可在 ${low}–${high} 之间`,
    reasonMissing: '缺偏差原因',
    verdicts: VERDICT_WORDS['zh-CN'],
    qualitativeStands: QUALITATIVE_STANDS['zh-CN'],
    confirmedWord: (verdict) => `${verdict}（已确认）`,
    confirmations: (toConfirm, confirmed) => `建议分待确认 ${toConfirm} 处，已确认 ${confirmed} 处。`,
    grades: { excellent: '优', good: '良', fair: '中', poor: '差' },
    severities: { error: '错误', warning: '警告', hint: '提示' },
    findings: (count) => `问题 ${count} 个`,
    noFindings: '没有发现问题',
    ignored: (count) => `已忽略 ${count} 个（填表人决定不处理，不计入问题）`,
    ignoredBecause: (reason, date) => `理由：${reason}（${date}）`,
    rulesKept: (name) => `按工作簿里记的评分规则「${name}」评分。`,
    rulesUnreadable: (reason, used) =>
      `工作簿里记的评分规则读不了（${reason.split('。')[0] ?? ''}），改用「${used}」评分。`,
    rulesPassedOver: (kept, used) =>
      `工作簿里记着评分规则「${kept}」，这次没有用，按 --profile 的「${used}」评分。`,
    skipped: '跳过的工作表',
    remarks: '说明',
    hiddenForms: (count) => `另有 ${count} 张自评表在隐藏的工作表里，只检查，没有计入上面的个数。`,
    written: (path, cells) => `已写入 ${path}：填了 ${cells} 个单元格，其余内容不变。`,
    nothingWritten: (path) => `已写入 ${path}：没有需要填的单元格，内容与原文件相同。`,
    protectedSheet: (sheet) => `工作表「${sheet}」受保护，没有写入。请先撤销工作表保护，再重新评分。`,
    summary: (forms, errors, warnings, hints, ignored) =>
      [
        `共 ${forms} 张自评表：错误 ${errors} 个，警告 ${warnings} 个，提示 ${hints} 个`,
        ignored > 0 ? `；另有 ${ignored} 个已在工作簿里忽略` : '',
        '。',
      ].join(''),
  },
  'en-US': {
    ...usageTexts['en-US'],
    ...fileObstacleTexts['en-US'],
    journalLost:
      'The journal can no longer be written to (the disk may be full). Later results are not kept; after a break these files are done again.',
    tookTooLong: 'Given up after 5 minutes; the other files are not affected. Split this file and try again.',
    outOfMemory:
      'The file is too large for the memory and was given up; the others are not affected. Split it and try again.',
    backedUp: (path) => `Filled in place; the file as it was is kept as ${path}.`,
    noSuchProfile: (name, known) =>
      `There is no scoring profile or file “${name}”. Built in: ${known}; or give the path of a JSON file.`,
    outNeedsFolder: 'For several files -o must name an existing folder.',
    sameOutput: (one, other) =>
      `${one} and ${other} have the same name and -o would write both to one file; nothing was scored. Score them apart or rename one.`,
    noFormsInFolder: 'There are no .xlsx or .xlsm files in this folder. Check the path.',
    closedFolder:
      'This folder cannot be opened (no permission, or the disk or the network); the files in it were not read.',
    unexpected: (detail) => `Unexpected error, no file was changed: ${detail}`,
    brokenOff: (detail) => `An unexpected error ended the run (${detail}). Files already written are whole.`,
    stopped: ({ done, left, isSummaryMissing, isKept }) =>
      [
        `Stopped: ${done} files done, ${left} left untouched`,
        isSummaryMissing ? '; the report or the letters are not complete' : '',
        isKept ? '. Run the same command again to go on.' : '.',
      ].join(''),
    outputLost: 'The output could not be written to its end (a full disk?); do not use the part that was.',
    emptyShard: 'There are fewer files than parts: this part has none.',
    shardInside: (path) =>
      `${path}: with --shard this cannot lie in a folder that is read, or another machine would take what is written there for a form. Choose another place.`,
    of: (place, said) => `${place}: ${said}`,
    semicolon: '; ',
    between: ' ',
    headed: (name, year) => `${name} (${year})`,
    year: (year) => `${year}`,
    yearUnknown: 'no year',
    execution: 'Execution',
    rate: 'rate',
    row: (row) => `row ${row}`,
    weight: 'weight',
    total: 'Total',
    totalOpen: 'The total is open; these rows have no score:',
    printed: (score) => `the form says ${score}`,
    band: (low, high) => `${low}–${high} possible`,
    reasonMissing: 'reason missing',
    verdicts: VERDICT_WORDS['en-US'],
    qualitativeStands: QUALITATIVE_STANDS['en-US'],
    confirmedWord: (verdict) => `${verdict} (confirmed)`,
    confirmations: (toConfirm, confirmed) =>
      `Suggested scores to confirm: ${toConfirm}; confirmed: ${confirmed}.`,
    grades: { excellent: 'excellent', good: 'good', fair: 'fair', poor: 'poor' },
    severities: { error: 'error', warning: 'warning', hint: 'hint' },
    findings: (count) => counted(count, 'finding'),
    noFindings: 'No findings',
    ignored: (count) => `${count} ignored (somebody decided to leave them; they count for nothing)`,
    ignoredBecause: (reason, date) => `Reason: ${reason} (${date})`,
    rulesKept: (name) => `Scored by the rules kept in the workbook: ${name}.`,
    rulesUnreadable: (reason, used) =>
      `The scoring rules kept in the workbook cannot be read (${reason.split(/\.(?:\s|$)/)[0] ?? ''}); “${used}” was used instead.`,
    rulesPassedOver: (kept, used) =>
      `The workbook keeps the scoring rules “${kept}”; they were passed over for “${used}” of --profile.`,
    skipped: 'Skipped sheets',
    remarks: 'Remarks',
    hiddenForms: (count) =>
      `${counted(count, 'more form')} on hidden sheets: checked, and not in these counts.`,
    written: (path, cells) => `Wrote ${path}: ${counted(cells, 'cell')} filled, everything else unchanged.`,
    nothingWritten: (path) => `Wrote ${path}: nothing to fill, same content as the original.`,
    protectedSheet: (sheet) =>
      `Sheet “${sheet}” is protected and was not written to. Unprotect it and score again.`,
    summary: (forms, errors, warnings, hints, ignored) =>
      [
        `${counted(forms, 'form')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}, ${counted(hints, 'hint')}`,
        ignored > 0 ? `; ${ignored} more ignored in the workbook` : '',
        '.',
      ].join(''),
  },
};
