import type { Localized } from '../core/language/locale';

/** How the command is called, and what is wrong with a call. */
export interface UsageTexts {
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
}

export const usageTexts: Localized<UsageTexts> = {
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
  },
};
