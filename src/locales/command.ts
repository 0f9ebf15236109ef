import type { Localized } from '../core/language/locale';
import { otherFileTexts, type OtherFileTexts, type OtherPlaceTexts } from './otherFiles';
import { QUALITATIVE_STANDS, VERDICT_WORDS, type VerdictKey } from './verdicts';

/** Everything the command line says beside the assessment itself. */
export interface CommandTexts {
  readonly usage: string;
  readonly usageErrors: {
    readonly noFiles: string;
    readonly refillNeedsOutput: string;
    readonly inPlaceOrOutput: string;
    readonly jsonOrJsonl: string;
    readonly basisNeedsLetters: string;
    readonly shard: (word: string) => string;
    readonly workers: (word: string) => string;
    readonly option: (option: string) => string;
    readonly column: (names: readonly string[], word: string) => string;
  };
  readonly fileErrors: Readonly<
    Record<
      | 'not-found'
      | 'is-folder'
      | 'is-link'
      | 'not-a-file'
      | 'not-a-folder'
      | 'too-large'
      | 'name-too-long'
      | 'exists'
      | 'no-permission'
      | 'no-such-folder'
      | 'changed'
      | 'disk',
      string
    >
  >;
  readonly outputObstacles: Readonly<
    Record<'is-input' | 'exists' | 'is-link' | 'is-device', (path: string, count: number) => string>
  >;
  readonly journalRefused: Readonly<
    Record<'foreign' | 'other-version' | 'other-options' | 'unwritable', string>
  >;
  readonly otherFiles: OtherFileTexts & OtherPlaceTexts;
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
  readonly verdicts: Readonly<Record<VerdictKey, string>>;
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
    usage: `用法：npm run --silent score -- 文件或文件夹… [-o 另存为] [--refill] [--report 报告] [--json] [--lang zh-CN|en-US]

  不写 -o 只检查，不改动任何文件。文件夹连同里面各层的 .xlsx、.xlsm 一起读；旧的 .xls 等读不了的会说明。
  -o 另存为   填好得分、执行率和总分后写到这个文件；有几个文件时写一个文件夹。默认只填空白单元格。
  --force     -o 可以盖掉已有的别的文件；要评分的原件永远不会盖掉。
  --in-place  填在原件里，不另存；原来的内容留在旁边的 .bak 文件里。别人在此期间存过的文件不会被盖掉，
              但请不要在它运行时保存这些文件：替换的那一瞬间存的，文件系统挡不住。
  --refill    连同与计算结果不同的得分一起改写（公式不会改）。要和 -o 一起用。
  --report 报告.xlsx  把所有文件的汇总和问题清单写成一份报告：.xlsx、.csv（两个文件）、.json 或 .html。
              只盖掉自己写的报告，不盖别的文件。
  --letters 文件夹  按单位各写一份退回意见（.docx），可直接打印或继续修改；加 --basis 逐条写明依据。
  --profile 名称或文件  评分规则：财政部通用、湖北、预算管理一体化、四川、广西，或自己的 JSON 文件。
              不写就用工作簿里记的规则，没有记的用财政部通用。
  --column 得分=H  表头有两列都像得分时，指明是哪一列（也可用于 年度指标值、实际完成值、分值）。
              不写就用工作簿里记的回答。工作簿里已忽略的问题单独列出，不算问题，也不影响退出码。
  --json      只输出一份 JSON（几个文件时是一个数组）。
  --jsonl     每做完一个文件就输出一行 JSON。
  --journal 记录文件  中途停下后，用同样的命令再运行就接着做，做过而没有改动的文件不再做。
  --shard 1/4 把文件分成 4 份，只做第 1 份（几台机器或几个进程同时做）。
  --workers N 同时做几个文件（文件多时默认 2）。
  退出码：0 没有错误；1 有错误级问题；2 有文件读不了或写不了。`,
    usageErrors: {
      noFiles: '没有写要评分的文件。',
      refillNeedsOutput: '--refill 会改写得分，请同时用 -o 写明另存到哪里，或用 --in-place。',
      inPlaceOrOutput: '-o 和 --in-place 只能用一个：-o 另存，--in-place 填在原件里。',
      jsonOrJsonl: '--json 和 --jsonl 只能用一个。',
      basisNeedsLetters: '--basis 是在退回意见里写明依据，请同时用 --letters 写明放退回意见的文件夹。',
      shard: (word) => `--shard 要写成「1/4」这样：分成 4 份，做第 1 份；现在是「${word}」。`,
      workers: (word) => `--workers 要写 1 到 64 的整数；现在是「${word}」。`,
      option: (option) => `不认识或不完整的选项：${option}`,
      column: (names, word) =>
        `--column 要写成「得分=H」这样，名称只能是 ${names.join('、')}；现在是「${word}」。`,
    },
    fileErrors: {
      'not-found': '找不到这个文件。请检查路径和文件名。',
      'is-folder': '这是一个文件夹，不是文件。请写明文件名。',
      'is-link': '这是一个链接，没有写。请写明文件本身的路径。',
      'not-a-file': '这不是普通文件（是设备或管道），没有读取。请写明文件名。',
      'not-a-folder': '这里已经有一个文件，不是文件夹，什么也没有写。请写明一个文件夹。',
      'too-large': '文件超过 512 MB，没有打开。自评表不会这么大，请检查是不是选错了文件。',
      'name-too-long': '文件名或路径太长，什么也没有写。请换一个短一些的名字。',
      exists: '已经有这个文件，没有覆盖。要覆盖请加 --force。',
      'no-permission': '没有权限读写这个文件，或它正被别的程序占用。请关闭后再试。',
      changed: '读取之后又被改过，没有写入，文件保持现在的内容。请再运行一次。',
      'no-such-folder': '要保存到的文件夹不存在，什么也没有写。请先建好文件夹。',
      disk: '读写磁盘时出错，什么也没有写。请检查磁盘空间后再试。',
    },
    outputObstacles: {
      'is-input': (path) =>
        `${path}：-o 会盖掉要评分的原件，没有评分。请另写一个地方；要填在原件里请用 --in-place（会留备份）。`,
      exists: (path, count) =>
        count === 1
          ? `${path}：已经有这个文件，没有覆盖，也没有评分。要覆盖请加 --force。`
          : `${path} 等 ${count} 个文件已经存在，没有覆盖，也没有评分。要覆盖请加 --force。`,
      'is-link': (path) => `${path}：这是一个链接，没有写，也没有评分。请写明文件本身的路径。`,
      'is-device': (path) => `${path}：这不是普通文件，没有写，也没有评分。请换一个文件名。`,
    },
    journalRefused: {
      foreign: '已经有这个文件，而且它不是本工具的记录，没有评分。请给 --journal 换个名字。',
      'other-version':
        '这份记录是另一个版本的程序做的，评分规则可能不同，接着做会前后不一，没有评分。请给 --journal 换个名字全部重做（已写出的副本要加 --force 才重写），或用原来的版本做完。',
      'other-options':
        '这份记录是用别的选项做的，接着做会前后不一，没有评分。请给 --journal 换个名字，或删掉它重做。',
      unwritable: '这份记录写不了，没有评分。请检查路径和权限。',
    },
    otherFiles: {
      ...otherFileTexts['zh-CN'],
      'folder-link': '是指向文件夹的链接，里面的文件没有读取。请直接写明那个文件夹。',
      'broken-link': '是链接，它指向的文件打不开。请索取原件。',
      'not-a-file': '不是普通文件（是设备或管道），没有读取。',
      'circular-link': '是一个指回自己的链接，没有读取。请改为文件本身后再试。',
      'no-access': '没有权限查看，没有读取。请取得读取权限后再试。',
      'long-path': '路径太长，没有读取。请移到上层文件夹或改短名字后再试。',
      unreachable: '现在读不到（可能是磁盘或网络的原因），没有读取。请检查后再试。',
      'bad-name': '文件名的编码读不了，没有读取。请改名后再试。',
    },
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
    usage: `Usage: npm run --silent score -- FILE|FOLDER… [-o OUT] [--refill] [--report REPORT] [--json] [--lang zh-CN|en-US]

  Without -o no form is written to. Folders are read with all .xlsx and .xlsm below them; .xls and other files that
  cannot be read are named.
  -o OUT      Write the workbook with scores, execution rate and total filled in; for several files a folder.
              Only blank cells are filled.
  --force     -o may replace other existing files; never a file that is to be scored.
  --in-place  Fill the files themselves; each is kept beside it as a .bak. A file that somebody has
              saved meanwhile is left alone; but save none while it runs: at the very moment of
              replacing, the file system cannot hold that back.
  --refill    Also replace scores that differ from the computed ones (never formulas). Needs -o.
  --report REPORT  Write a summary and a list of findings of all files: .xlsx, .csv (two files), .json or .html.
              Only its own earlier report is written over, never another file.
  --letters FOLDER  Write a return note (.docx) for each unit; with --basis each remark names the document it follows.
  --profile NAME|FILE  Scoring profile: mof, hubei, yitihua, sichuan, guangxi or a JSON file of your own.
              Left out, that kept in the workbook counts, else mof.
  --column 得分=H  Say which column is meant where a header leaves it open
              (年度指标值, 实际完成值, 分值, 得分). Left out, answers kept in the workbook count.
              Findings ignored in the workbook are listed apart and count for nothing, the exit code included.
  --json      Print one JSON document (an array for several files).
  --jsonl     Print one line of JSON for each file as soon as it is done.
  --journal FILE  Run the same command again to go on after a break; files done and unchanged are not done again.
  --shard 1/4 Divide the files into 4 parts and do the first.
  --workers N Files done at the same time (2 by default where there are many).
  Exit code: 0 no errors; 1 findings of severity error; 2 a file could not be read or written.`,
    usageErrors: {
      noFiles: 'No file to score was named.',
      refillNeedsOutput: '--refill replaces scores; say with -o where to write the copy, or use --in-place.',
      inPlaceOrOutput: 'Use either -o, which writes a copy, or --in-place, which fills the file itself.',
      jsonOrJsonl: 'Use either --json or --jsonl.',
      basisNeedsLetters: '--basis names the documents in return notes; say with --letters where these go.',
      shard: (word) => `--shard is written 1/4: the first of four parts; not “${word}”.`,
      workers: (word) => `--workers is a whole number from 1 to 64; not “${word}”.`,
      option: (option) => `Unknown or incomplete option: ${option}`,
      column: (names, word) =>
        `--column is written 得分=H, the name one of ${names.join(', ')}; not “${word}”.`,
    },
    fileErrors: {
      'not-found': 'No such file. Check the path and the name.',
      'is-folder': 'This is a folder, not a file. Name a file.',
      'is-link': 'This is a link and was not written to. Name the file itself.',
      'not-a-file': 'This is a device or a pipe, not a file; it was not read. Name a file.',
      'not-a-folder': 'This is a file, not a folder; nothing was written. Name a folder.',
      'too-large': 'The file is larger than 512 MB and was not opened. No form is: check the name.',
      'name-too-long': 'The name or path is too long; nothing was written. Choose a shorter one.',
      exists: 'This file exists and was left alone. Add --force to replace it.',
      'no-permission': 'No permission, or another program holds the file. Close it and try again.',
      changed: 'It was changed after it had been read: nothing was written to it. Run the command again.',
      'no-such-folder': 'The folder to save to does not exist; nothing was written. Create it first.',
      disk: 'Reading or writing failed; nothing was written. Check the disk and try again.',
    },
    outputObstacles: {
      'is-input': (path) =>
        `${path}: -o would replace a file that is to be scored; nothing was scored. Name another place, or use --in-place, which keeps a backup.`,
      exists: (path, count) =>
        count === 1
          ? `${path}: this file exists; it was left alone and nothing was scored. Add --force to replace it.`
          : `${path} and others (${count} files) exist; they were left alone and nothing was scored. Add --force to replace them.`,
      'is-link': (path) => `${path}: this is a link; nothing was written or scored. Name the file itself.`,
      'is-device': (path) =>
        `${path}: this is no plain file; nothing was written or scored. Use another name.`,
    },
    journalRefused: {
      foreign:
        'This file exists and is no journal of this tool; nothing was scored. Name the journal differently.',
      'other-version':
        'This journal was kept by another version of the program, whose rules may differ; nothing was scored. Name another one to do everything anew (copies already written need --force), or finish with that version.',
      'other-options':
        'This journal was kept for a call with other options; nothing was scored. Name another one, or delete it.',
      unwritable: 'This journal cannot be written; nothing was scored. Check path and permissions.',
    },
    otherFiles: {
      ...otherFileTexts['en-US'],
      'folder-link': 'is a link to a folder; what is in it was not read. Name that folder itself.',
      'broken-link': 'is a link that leads to no file. Ask for the file itself.',
      'not-a-file': 'is a device or a pipe and was not read.',
      'circular-link': 'is a link that leads back to itself. Put the file itself there and try again.',
      'no-access': 'may not be looked at with your permissions. Have them extended and try again.',
      'long-path':
        'has a path that is too long. Move it to a folder further up or shorten its name, and try again.',
      unreachable: 'cannot be reached just now (the disk or the network). See to that and try again.',
      'bad-name': 'has a name in an encoding that cannot be read. Rename it and try again.',
    },
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
