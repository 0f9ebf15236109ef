import type { Localized } from '../core/language/locale';
import type { MatterKind } from '../core/matters/matter';
import { counted } from './counted';

/** What the way through the things to settle says. */
export interface WalkTexts {
  readonly left: (count: number) => string;
  readonly done: string;
  readonly progress: (settled: number, all: number) => string;
  readonly previous: string;
  readonly next: string;
  /** Back to where the way waits. */
  readonly goOn: string;
  /** 「第 2 处，共 3 处：完成项目时间」. */
  readonly at: (index: number, all: number, name: string) => string;
  readonly position: (index: number, all: number) => string;
  readonly kinds: Readonly<Record<MatterKind, string>>;
  readonly funds: string;
  readonly total: string;
  readonly wholeForm: string;
  readonly inForm: (form: string) => string;
  readonly keepsOpen: (why: string) => string;
  readonly tiers: string;
  readonly readings: string;
  readonly own: string;
  /** The same, where correcting a cell comes first. */
  readonly ownElse: string;
  readonly ownScore: string;
  readonly ownReason: string;
  readonly ownWrite: string;
  readonly reason: string;
  readonly reasonFacts: (facts: string) => string;
  readonly reasonWrite: string;
  readonly draft: string;
  readonly unfinished: (cell: string) => string;
  /** Where the reason for the money goes: a cell, or a row of a column. */
  readonly reasonIn: (cell: string) => string;
  readonly reasonInColumn: (column: string) => string;
  readonly keep: string;
  readonly keepScore: (score: string) => string;
  readonly keepWhy: string;
  readonly keepDone: string;
  readonly keepNeeds: string;
  readonly kept: string;
  readonly goTo: (cell: string) => string;
  /** The same, where the cell is right and something is to be said of it. */
  readonly lookAt: (cell: string) => string;
  readonly confirmAll: (count: number) => string;
  readonly reasonsAll: (count: number) => string;
  readonly confirmTitle: string;
  readonly confirmIntro: string;
  readonly confirmThese: (count: number) => string;
  readonly reasonsTitle: string;
  readonly reasonsIntro: string;
  readonly reasonsWrite: (count: number) => string;
  readonly reasonsLeft: (count: number) => string;
  readonly back: string;
  /** A pane opened anew goes on where the last one was. */
  readonly resumed: (count: number) => string;
  /** The last step: what is only worth knowing. */
  readonly hintsLeft: (count: number) => string;
  readonly hintsStep: string;
  readonly hintsIntro: string;
  readonly hintsPass: (count: number) => string;
  /** Blanks that one press fills, or that nobody can fill for now. */
  readonly blanksLeft: (count: number) => string;
  /** Blanks that 一键评分 could not fill. */
  readonly blanksYours: (cells: readonly string[]) => string;
  /** Gaps no larger than the rules allow for. */
  readonly rounding: (count: number, tolerance: string) => string;
  /** All is settled and the total is still open. */
  readonly stillOpen: (rows: readonly number[]) => string;
  readonly fill: (count: number) => string;
  readonly fillNow: string;
  readonly finished: {
    readonly filled: (count: number) => string;
    readonly confirmed: (count: number) => string;
    readonly explained: (count: number) => string;
    readonly kept: (count: number) => string;
    readonly hints: (count: number) => string;
    readonly nothing: string;
  };
  readonly nextSheet: string;
  readonly allSheets: string;
  readonly allFindings: (count: number) => string;
  readonly allIndicators: (count: number) => string;
}

export const WALK: Localized<WalkTexts> = {
  'zh-CN': {
    left: (count) => `还有 ${count} 处要您处理`,
    done: '全部处理完',
    progress: (settled, all) => `已处理 ${settled} 处，共 ${all} 处`,
    previous: '上一处',
    next: '下一处',
    goOn: '继续处理',
    at: (index, all, name) => `第 ${index} 处，共 ${all} 处：${name}`,
    position: (index, all) => `${index} / ${all}`,
    kinds: {
      decide: '需人工',
      missing: '缺数据',
      confirm: '待确认',
      differs: '得分不同',
      reason: '缺原因',
      form: '整表',
      look: '请核对',
    },
    funds: '预算执行',
    total: '总分',
    wholeForm: '整张表',
    inForm: (form) => `自评表：${form}`,
    keepsOpen: (why) => `总分待定：${why}`,
    tiers: '另选档次和分数',
    readings: '按哪一种理解计分？',
    own: '由您定分',
    ownElse: '不改单元格，由您定分：',
    ownScore: '得分',
    ownReason: '理由（会记入工作簿）',
    ownWrite: '填入',
    reason: '原因和改进措施',
    reasonFacts: (facts) => `前面会自动写上：${facts}`,
    reasonWrite: '写入原因',
    draft: '把草稿放进表里写',
    unfinished: (cell) => `草稿还没写完，请在 ${cell} 补写。`,
    reasonIn: (cell) => `原因请写在 ${cell}。`,
    reasonInColumn: (column) => `写在偏差原因栏（${column} 列）与资金有关的一行即可，也可写在表下备注。`,
    keep: '不用改，写明理由…',
    keepScore: (score) => `保留 ${score}，写明理由…`,
    keepWhy: '理由（必填，记入工作簿）',
    keepDone: '记下理由，不改',
    keepNeeds: '请写明理由。',
    kept: '已记下理由，这一处不再提示；保存工作簿后一直有效。',
    goTo: (cell) => `到 ${cell} 修改`,
    lookAt: (cell) => `到 ${cell} 查看`,
    confirmAll: (count) => `全部确认（${count}）…`,
    reasonsAll: (count) => `全部原因（${count}）…`,
    confirmTitle: '确认建议得分',
    confirmIntro: '这些得分是按规则建议的，确认后记入工作簿，表格不变。',
    confirmThese: (count) => `确认这 ${count} 处`,
    reasonsTitle: '写原因',
    reasonsIntro: '写明原因和改进措施；目标和实际的数字会自动写在前面。',
    reasonsWrite: (count) => `写入 ${count} 条原因`,
    reasonsLeft: (count) => `还有 ${count} 条没写`,
    back: '返回',
    resumed: (count) =>
      count === 0 ? '接着上次：没有要您处理的了。' : `接着上次：还有 ${count} 处要您处理。`,
    hintsLeft: (count) => `只剩 ${count} 条提示`,
    hintsStep: '最后：提示',
    hintsIntro: '提示供参考，不影响得分，可以不处理。',
    hintsPass: (count) => `全部略过（${count}）`,
    blanksLeft: (count) => `还有 ${count} 处空白没填`,
    blanksYours: (cells) => `只剩 ${cells.join('、')} 要您填写`,
    rounding: (count, tolerance) =>
      `另有 ${count} 处与计算结果相差不超过 ${tolerance} 分（评分规则的允许误差），可以不改。`,
    stillOpen: (rows) => `总分仍待定：第 ${rows.join('、')} 行没有得分。`,
    fill: (count) => `有 ${count} 处空白可以自动填写。`,
    fillNow: '填入',
    finished: {
      filled: (count) => `已填 ${count}`,
      confirmed: (count) => `已确认 ${count}`,
      explained: (count) => `有原因 ${count}`,
      kept: (count) => `已保留 ${count}`,
      hints: (count) => `还有 ${count} 条提示，不影响得分，可在「全部问题」里看。`,
      nothing: '没有要处理的。',
    },
    nextSheet: '下一张表',
    allSheets: '生成汇总表…',
    allFindings: (count) => `全部问题（${count}）`,
    allIndicators: (count) => `全部指标（${count}）`,
  },
  'en-US': {
    left: (count) => `${counted(count, 'thing')} left for you`,
    done: 'All settled',
    progress: (settled, all) => `${settled} of ${all} settled`,
    previous: 'Previous',
    next: 'Next',
    goOn: 'Go on',
    at: (index, all, name) => `${index} of ${all}: ${name}`,
    position: (index, all) => `${index} / ${all}`,
    kinds: {
      decide: 'For you',
      missing: 'Missing',
      confirm: 'To confirm',
      differs: 'Score differs',
      reason: 'No reason',
      form: 'Form',
      look: 'To check',
    },
    funds: 'Budget execution',
    total: 'Total',
    wholeForm: 'The form',
    inForm: (form) => `Form: ${form}`,
    keepsOpen: (why) => `The total is open: ${why}`,
    tiers: 'Choose another tier and score',
    readings: 'Which reading is meant?',
    own: 'A score of your own',
    ownElse: 'Or leave the cell and give a score of your own:',
    ownScore: 'Score',
    ownReason: 'Why (kept in the workbook)',
    ownWrite: 'Write it',
    reason: 'Cause and corrective measure',
    reasonFacts: (facts) => `This goes before it: ${facts}`,
    reasonWrite: 'Write the reason',
    draft: 'Put the draft into the sheet',
    unfinished: (cell) => `The draft is not finished; go on in ${cell}.`,
    reasonIn: (cell) => `The reason goes into ${cell}.`,
    reasonInColumn: (column) =>
      `It may stand in the column of reasons (${column}), in a row about the money, or in a note below the form.`,
    keep: 'Leave it, and say why…',
    keepScore: (score) => `Keep ${score}, and say why…`,
    keepWhy: 'Why (required, kept in the workbook)',
    keepDone: 'Keep the reason, change nothing',
    keepNeeds: 'Say why.',
    kept: 'The reason is kept; this is not asked again once the workbook is saved.',
    goTo: (cell) => `Go to ${cell}`,
    lookAt: (cell) => `Look at ${cell}`,
    confirmAll: (count) => `Confirm all (${count})…`,
    reasonsAll: (count) => `All reasons (${count})…`,
    confirmTitle: 'Confirm suggested scores',
    confirmIntro: 'The rules suggest these scores. Confirming is kept in the workbook and changes no cell.',
    confirmThese: (count) => `Confirm these ${count}`,
    reasonsTitle: 'Write the reasons',
    reasonsIntro: 'Give the cause and the measure; the figures of target and result go before it.',
    reasonsWrite: (count) => `Write ${counted(count, 'reason')}`,
    reasonsLeft: (count) => `${count} still to write`,
    back: 'Back',
    resumed: (count) =>
      count === 0
        ? 'As you left it: nothing is left for you.'
        : `As you left it: ${counted(count, 'thing')} left for you.`,
    hintsLeft: (count) => `Only ${counted(count, 'hint')} left`,
    hintsStep: 'Last: hints',
    hintsIntro: 'Hints are for your information; they change no score and need nothing done.',
    hintsPass: (count) => `Pass over all (${count})`,
    blanksLeft: (count) => `${counted(count, 'blank')} not filled in`,
    blanksYours: (cells) => `Only ${cells.join(', ')} left for you to fill in`,
    rounding: (count, tolerance) =>
      `${counted(count, 'cell')} more differ${count === 1 ? 's' : ''} by no more than ${tolerance} points, which the rules allow; no change is needed.`,
    stillOpen: (rows) => `The total is still open: no score in row ${rows.join(', ')}.`,
    fill: (count) => `${counted(count, 'blank')} can be filled in.`,
    fillNow: 'Fill in',
    finished: {
      filled: (count) => `${count} filled`,
      confirmed: (count) => `${count} confirmed`,
      explained: (count) => `${count} with a reason`,
      kept: (count) => `${count} kept`,
      hints: (count) =>
        `${counted(count, 'hint')} left that ${count === 1 ? 'changes' : 'change'} no score; see “All findings”.`,
      nothing: 'There was nothing to settle.',
    },
    nextSheet: 'Next sheet',
    allSheets: 'Summary sheets…',
    allFindings: (count) => `All findings (${count})`,
    allIndicators: (count) => `All indicators (${count})`,
  },
};
