import type { Localized } from '../core/language/locale';

/** Everything the command line says beside the assessment itself. */
export interface CommandTexts {
  readonly usage: string;
  readonly usageErrors: {
    readonly noFiles: string;
    readonly refillNeedsOutput: string;
    readonly option: (option: string) => string;
    readonly column: (names: readonly string[], word: string) => string;
  };
  readonly fileErrors: Readonly<
    Record<'not-found' | 'is-folder' | 'no-permission' | 'no-such-folder' | 'disk', string>
  >;
  readonly outNeedsFolder: string;
  readonly sameOutput: (one: string, other: string) => string;
  readonly noFormsInFolder: string;
  readonly closedFolder: string;
  readonly noSuchProfile: (name: string, known: string) => string;
  readonly unexpected: (detail: string) => string;
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
  readonly verdicts: Readonly<Record<'met' | 'unmet' | 'qualitative' | 'needsReview' | 'missing', string>>;
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
    usage: `用法：npm run --silent score -- 文件或文件夹… [-o 另存为] [--refill] [--report 报告] [--json] [--lang zh-CN|en-US]

  不写 -o 只检查，不改动任何文件。文件夹连同里面各层的 .xlsx、.xlsm 一起读；旧的 .xls 等读不了的会说明。
  -o 另存为   填好得分、执行率和总分后写到这个文件；有几个文件时写一个文件夹。默认只填空白单元格。
  --refill    连同与计算结果不同的得分一起改写（公式不会改）。要和 -o 一起用。
  --report 报告.xlsx  把所有文件的汇总和问题清单写成一份报告：.xlsx、.csv（两个文件）、.json 或 .html。
              只盖掉自己写的报告，不盖别的文件。
  --profile 名称或文件  评分规则：财政部通用、湖北、预算管理一体化、四川、广西，或自己的 JSON 文件。
              不写就用工作簿里记的规则，没有记的用财政部通用。
  --column 得分=H  表头有两列都像得分时，指明是哪一列（也可用于 年度指标值、实际完成值、分值）。
              不写就用工作簿里记的回答。工作簿里已忽略的问题单独列出，不算问题，也不影响退出码。
  --json      只输出一份 JSON（几个文件时是一个数组）。
  退出码：0 没有错误；1 有错误级问题；2 有文件读不了或写不了。`,
    usageErrors: {
      noFiles: '没有写要评分的文件。',
      refillNeedsOutput: '--refill 会改写得分，请同时用 -o 写明另存到哪里。',
      option: (option) => `不认识或不完整的选项：${option}`,
      column: (names, word) =>
        `--column 要写成「得分=H」这样，名称只能是 ${names.join('、')}；现在是「${word}」。`,
    },
    fileErrors: {
      'not-found': '找不到这个文件。请检查路径和文件名。',
      'is-folder': '这是一个文件夹，不是文件。请写明文件名。',
      'no-permission': '没有权限读写这个文件，或它正被别的程序占用。请关闭后再试。',
      'no-such-folder': '要保存到的文件夹不存在，什么也没有写。请先建好文件夹。',
      disk: '读写磁盘时出错，什么也没有写。请检查磁盘空间后再试。',
    },
    noSuchProfile: (name, known) =>
      `没有「${name}」这个评分规则，也没有这个文件。内置的有：${known}；也可以写一个 JSON 文件的路径。`,
    outNeedsFolder: '有几个文件时，-o 要写一个已有的文件夹。',
    sameOutput: (one, other) =>
      `${one} 和 ${other} 同名，-o 会把它们写到同一个文件，没有评分。请分开评分，或改其中一个的名字。`,
    noFormsInFolder: '这个文件夹里没有 .xlsx 或 .xlsm 文件。请检查路径。',
    closedFolder: '没有权限打开这个文件夹，里面的文件没有读取。',
    unexpected: (detail) => `出现意外错误，文件没有改动：${detail}`,
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
    verdicts: { met: '完成', unmet: '未完成', qualitative: '定性', needsReview: '需人工', missing: '漏填' },
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
    usage: `Usage: npm run --silent score -- FILE|FOLDER… [-o OUT] [--refill] [--report REPORT] [--json] [--lang zh-CN|en-US]

  Without -o no form is written to. Folders are read with all .xlsx and .xlsm below them; .xls and other files that
  cannot be read are named.
  -o OUT      Write the workbook with scores, execution rate and total filled in; for several files a folder.
              Only blank cells are filled.
  --refill    Also replace scores that differ from the computed ones (never formulas). Needs -o.
  --report REPORT  Write a summary and a list of findings of all files: .xlsx, .csv (two files), .json or .html.
              Only its own earlier report is written over, never another file.
  --profile NAME|FILE  Scoring profile: mof, hubei, yitihua, sichuan, guangxi or a JSON file of your own.
              Left out, that kept in the workbook counts, else mof.
  --column 得分=H  Say which column is meant where a header leaves it open
              (年度指标值, 实际完成值, 分值, 得分). Left out, answers kept in the workbook count.
              Findings ignored in the workbook are listed apart and count for nothing, the exit code included.
  --json      Print one JSON document (an array for several files).
  Exit code: 0 no errors; 1 findings of severity error; 2 a file could not be read or written.`,
    usageErrors: {
      noFiles: 'No file to score was named.',
      refillNeedsOutput: '--refill replaces scores; say with -o where to write the copy.',
      option: (option) => `Unknown or incomplete option: ${option}`,
      column: (names, word) =>
        `--column is written 得分=H, the name one of ${names.join(', ')}; not “${word}”.`,
    },
    fileErrors: {
      'not-found': 'No such file. Check the path and the name.',
      'is-folder': 'This is a folder, not a file. Name a file.',
      'no-permission': 'No permission, or another program holds the file. Close it and try again.',
      'no-such-folder': 'The folder to save to does not exist; nothing was written. Create it first.',
      disk: 'Reading or writing failed; nothing was written. Check the disk and try again.',
    },
    noSuchProfile: (name, known) =>
      `There is no scoring profile or file “${name}”. Built in: ${known}; or give the path of a JSON file.`,
    outNeedsFolder: 'For several files -o must name an existing folder.',
    sameOutput: (one, other) =>
      `${one} and ${other} have the same name and -o would write both to one file; nothing was scored. Score them apart or rename one.`,
    noFormsInFolder: 'There are no .xlsx or .xlsm files in this folder. Check the path.',
    closedFolder: 'No permission to open this folder; the files in it were not read.',
    unexpected: (detail) => `Unexpected error, no file was changed: ${detail}`,
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
    verdicts: {
      met: 'met',
      unmet: 'unmet',
      qualitative: 'qualitative',
      needsReview: 'review',
      missing: 'missing',
    },
    grades: { excellent: 'excellent', good: 'good', fair: 'fair', poor: 'poor' },
    severities: { error: 'error', warning: 'warning', hint: 'hint' },
    findings: (count) => `${count} findings`,
    noFindings: 'No findings',
    ignored: (count) => `${count} ignored (somebody decided to leave them; they count for nothing)`,
    ignoredBecause: (reason, date) => ` Reason: ${reason} (${date})`,
    rulesKept: (name) => `Scored by the rules kept in the workbook: ${name}.`,
    rulesUnreadable: (reason, used) =>
      `The scoring rules kept in the workbook cannot be read (${reason.split(/\.(?:\s|$)/)[0] ?? ''}); “${used}” was used instead.`,
    rulesPassedOver: (kept, used) =>
      `The workbook keeps the scoring rules “${kept}”; they were passed over for “${used}” of --profile.`,
    skipped: 'Skipped sheets',
    remarks: 'Remarks',
    hiddenForms: (count) => `${count} more forms are on hidden sheets: checked, and not in these counts.`,
    written: (path, cells) => `Wrote ${path}: ${cells} cells filled, everything else unchanged.`,
    nothingWritten: (path) => `Wrote ${path}: nothing to fill, same content as the original.`,
    protectedSheet: (sheet) =>
      `Sheet “${sheet}” is protected and was not written to. Unprotect it and score again.`,
    summary: (forms, errors, warnings, hints, ignored) =>
      [
        `${forms} forms: ${errors} errors, ${warnings} warnings, ${hints} hints`,
        ignored > 0 ? `; ${ignored} more ignored in the workbook` : '',
        '.',
      ].join(''),
  },
};
