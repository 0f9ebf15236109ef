import type { Localized } from '../core/language/locale';

interface Skipped {
  readonly sheet: string;
  readonly cell: string;
  readonly why: 'edited' | 'lost';
}

/** What the pane says while one works in the sheet: preview, choices, undo, ignoring, the whole workbook. */
export interface WorkTexts {
  readonly check: string;
  readonly checkHint: string;
  readonly outdated: string;
  readonly otherSheet: (shown: string) => string;
  readonly current: string;
  readonly edited: string;
  readonly currentNothing: string;
  readonly stillMissing: string;
  readonly preview: {
    readonly title: string;
    readonly open: (count: number) => string;
    readonly intro: string;
    readonly blanks: (count: number) => string;
    readonly changes: (count: number) => string;
    readonly formulas: (count: number) => string;
    readonly oldNew: (old: string, value: string) => string;
    readonly blank: string;
    readonly formulaStays: (current: string, value: string) => string;
    readonly write: (count: number) => string;
    readonly nothingPicked: string;
    readonly all: string;
    readonly onlyBlanks: string;
    readonly cancel: string;
    readonly as: Readonly<Record<'values' | 'formulas', string>>;
    readonly roles: Readonly<Record<'executionRate' | 'executionScore' | 'score' | 'total', string>>;
    readonly status: (blanks: number, changes: number) => string;
  };
  readonly changedSince: (cells: readonly string[]) => string;
  readonly undo: string;
  readonly redo: string;
  readonly takenBack: (direction: 'undo' | 'redo', cells: number, skipped: readonly Skipped[]) => string;
  readonly tiers: Readonly<Record<'top' | 'middle' | 'low', string>>;
  readonly tierGroup: string;
  readonly tierBand: (low: string, high: string) => string;
  readonly scoreSlider: string;
  readonly writeScore: (score: string) => string;
  readonly replaceScore: (old: string, score: string) => string;
  readonly draft: string;
  readonly fix: (value: string) => string;
  readonly help: string;
  readonly ignore: {
    readonly ignore: string;
    readonly why: string;
    readonly confirm: string;
    readonly cancel: string;
    readonly needsReason: string;
    readonly done: string;
    readonly list: (count: number) => string;
    readonly reason: (reason: string, date: string) => string;
    readonly restore: string;
    readonly restored: string;
    readonly unneeded: (name: string, reason: string) => string;
    readonly unneededTitle: (count: number) => string;
    readonly remove: string;
    readonly removed: string;
    readonly notKept: (reason: string) => string;
    readonly unreadable: string;
  };
  readonly more: string;
  readonly validates: string;
  readonly validatesHint: string;
  readonly writesFormulas: string;
  readonly writesFormulasHint: string;
  readonly clearMarks: string;
  readonly marksCleared: (count: number, protectedSheets: number) => string;
  readonly addLimits: string;
  readonly removeLimits: string;
  readonly limitsHint: string;
  readonly limitsAdded: (count: number, kept: number) => string;
  readonly limitsRemoved: (count: number) => string;
  readonly batch: {
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
  };
  readonly sample: {
    readonly title: string;
    readonly name: string;
    readonly target: string;
    readonly achieved: string;
    readonly score: string;
    readonly working: string;
  };
}

const cellsOf = (skipped: readonly Skipped[], why: Skipped['why']) =>
  skipped.filter((one) => one.why === why).map(({ sheet, cell }) => `${sheet}!${cell}`);

export const WORK: Localized<WorkTexts> = {
  'zh-CN': {
    check: '只检查',
    checkHint: '只读表、算分、列问题，不写任何单元格',
    outdated: '表格的行列有变动，下面的结果可能已过时，请按「只检查」重新读取。',
    otherSheet: (shown) => `下面是工作表「${shown}」的结果；要看当前工作表，请按「只检查」或「一键评分」。`,
    current: '当前行',
    edited: '刚改的行',
    currentNothing: '这一行没有问题。',
    stillMissing: '还要处理：',
    preview: {
      title: '写入前预览',
      open: (count) => `查看 ${count} 处不同`,
      intro: '有单元格的内容与应得结果不同。默认只填空白；要改的请勾选，写入后可以撤销。',
      blanks: (count) => `要填的空白（${count}）`,
      changes: (count) => `要改的内容（${count}）`,
      formulas: (count) => `公式结果不同，不改（${count}）`,
      oldNew: (old, value) => `${old} → ${value}`,
      blank: '（空白）',
      formulaStays: (current, value) => `公式结果 ${current}，应为 ${value}`,
      write: (count) => `写入所选 ${count} 处`,
      nothingPicked: '没有勾选任何单元格',
      all: '全部采纳',
      onlyBlanks: '只填空白',
      cancel: '取消',
      as: { values: '写入数值', formulas: '写入公式（显示算法）' },
      roles: {
        executionRate: '执行率',
        executionScore: '执行率得分',
        score: '得分',
        total: '总分',
      },
      status: (blanks, changes) => `还没有写入：${blanks} 处空白可填，${changes} 处内容不同。请选择。`,
    },
    changedSince: (cells) => `${cells.join('、')} 在此期间改过，没有写入。请看过最新结果再决定。`,
    undo: '撤销本次评分',
    redo: '恢复评分',
    takenBack: (direction, cells, skipped) => {
      const did = direction === 'undo' ? '撤销' : '恢复';
      const edited = cellsOf(skipped, 'edited');
      const lost = cellsOf(skipped, 'lost');
      return [
        cells === 0 ? `没有要${did}的单元格。` : `已${did} ${cells} 个单元格。`,
        edited.length === 0 ? '' : `${edited.join('、')} 后来改过，没有动。`,
        lost.length === 0 ? '' : `${lost.join('、')} 所在的行或工作表找不到了。`,
      ].join('');
    },
    tiers: { top: '达成', middle: '部分达成', low: '未达成' },
    tierGroup: '由您判断达成程度',
    tierBand: (low, high) => `${low}–${high}`,
    scoreSlider: '在本档内的得分',
    writeScore: (value) => `写入 ${value}`,
    replaceScore: (old, value) => `把 ${old} 改为 ${value}`,
    draft: '插入原因草稿',
    fix: (value) => `填入 ${value}`,
    help: '说明',
    ignore: {
      ignore: '忽略',
      why: '为什么可以忽略（必填，会存入工作簿）',
      confirm: '确定忽略',
      cancel: '取消',
      needsReason: '请写明为什么可以忽略。',
      done: '已忽略，记在工作簿里，保存工作簿后一直有效。',
      list: (count) => `已忽略（${count}）`,
      reason: (reason, date) => `忽略原因：${reason}（${date}）`,
      restore: '不再忽略',
      restored: '已恢复这个问题。',
      unneeded: (name, reason) => `「${name}」：这个问题已经没有了。当时的原因：${reason}`,
      unneededTitle: (count) => `不再需要的忽略（${count}）`,
      remove: '删除',
      removed: '已删除。',
      notKept: (reason) => `没能存入工作簿，没有忽略。${reason}`,
      unreadable: '工作簿里存的忽略记录读不出来，按没有处理；再次忽略会替换它。',
    },
    more: '设置与工具',
    validates: '编辑时校验',
    validatesHint: '改动表格后自动重新检查，只读不写。',
    writesFormulas: '得分写成公式',
    writesFormulasHint: '例如 =ROUND(G14*3/4,2)，能看出怎么算的；不能写成公式的仍写数值。',
    clearMarks: '清除全部标黄',
    marksCleared: (count, protectedSheets) =>
      `${count === 0 ? '没有要清除的标黄。' : `已清除 ${count} 处标黄。`}${
        protectedSheets === 0 ? '' : `${protectedSheets} 张受保护的工作表没有动。`
      }`,
    addLimits: '给得分列加输入限制',
    removeLimits: '去掉输入限制',
    limitsHint: '得分只能填 0 到分值；定性指标的实际完成值可从三档里选。已有的限制不改。',
    limitsAdded: (count, kept) =>
      `已给 ${count} 个单元格加上输入限制${kept === 0 ? '' : `；${kept} 个原来就有限制，没有动`}。`,
    limitsRemoved: (count) =>
      count === 0 ? '没有本工具加的输入限制。' : `已去掉 ${count} 个单元格的输入限制。`,
    batch: {
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
    sample: {
      title: '评分后每个指标会这样显示',
      name: '购置设备数量',
      target: '≥4套',
      achieved: '3套',
      score: '得分 7.50，分值 10',
      working: '3 ÷ 4 × 10 = 7.50',
    },
  },
  'en-US': {
    check: 'Check only',
    checkHint: 'Reads, scores and lists problems; writes to no cell',
    outdated:
      'Rows or columns have moved, so the results below may be out of date. Press “Check only” to read again.',
    otherSheet: (shown) =>
      `These are the results of sheet “${shown}”. For the sheet in front press “Check only” or “Score now”.`,
    current: 'Current row',
    edited: 'Row just edited',
    currentNothing: 'Nothing is wrong with this row.',
    stillMissing: 'Still to do:',
    preview: {
      title: 'Before writing',
      open: (count) => `Look at ${count} difference(s)`,
      intro:
        'Some cells hold something else than they should. Blanks only by default; tick what is to be changed. Writing can be undone.',
      blanks: (count) => `Blanks to fill (${count})`,
      changes: (count) => `Contents to change (${count})`,
      formulas: (count) => `Formulas with another result, left alone (${count})`,
      oldNew: (old, value) => `${old} → ${value}`,
      blank: '(blank)',
      formulaStays: (current, value) => `the formula gives ${current}, should be ${value}`,
      write: (count) => `Write the ${count} ticked`,
      nothingPicked: 'No cell is ticked',
      all: 'Accept all',
      onlyBlanks: 'Blanks only',
      cancel: 'Cancel',
      as: { values: 'Write values', formulas: 'Write formulas (show the arithmetic)' },
      roles: {
        executionRate: 'Execution rate',
        executionScore: 'Execution score',
        score: 'Score',
        total: 'Total',
      },
      status: (blanks, changes) =>
        `Nothing written yet: ${blanks} blank(s) to fill, ${changes} content(s) differ. Please choose.`,
    },
    changedSince: (cells) =>
      `${cells.join(', ')} changed meanwhile and was not written. Look at the new results first.`,
    undo: 'Undo this scoring',
    redo: 'Redo the scoring',
    takenBack: (direction, cells, skipped) => {
      const did = direction === 'undo' ? 'undone' : 'redone';
      const edited = cellsOf(skipped, 'edited');
      const lost = cellsOf(skipped, 'lost');
      return [
        cells === 0 ? `No cell to be ${did}. ` : `${cells} cell(s) ${did}. `,
        edited.length === 0 ? '' : `${edited.join(', ')} edited since and left alone. `,
        lost.length === 0 ? '' : `The row or sheet of ${lost.join(', ')} is gone. `,
      ]
        .join('')
        .trim();
    },
    tiers: { top: 'Reached', middle: 'Partly reached', low: 'Not reached' },
    tierGroup: 'Your judgement',
    tierBand: (low, high) => `${low}–${high}`,
    scoreSlider: 'Score within this tier',
    writeScore: (value) => `Write ${value}`,
    replaceScore: (old, value) => `Change ${old} to ${value}`,
    draft: 'Insert a draft reason',
    fix: (value) => `Fill in ${value}`,
    help: 'Help',
    ignore: {
      ignore: 'Ignore',
      why: 'Why it can be ignored (required, kept in the workbook)',
      confirm: 'Ignore it',
      cancel: 'Cancel',
      needsReason: 'Say why it can be ignored.',
      done: 'Ignored. Noted in the workbook; it counts from now on once the workbook is saved.',
      list: (count) => `Ignored (${count})`,
      reason: (reason, date) => `Reason: ${reason} (${date})`,
      restore: 'Stop ignoring',
      restored: 'The problem counts again.',
      unneeded: (name, reason) => `“${name}”: this problem is gone. The reason was: ${reason}`,
      unneededTitle: (count) => `No longer needed (${count})`,
      remove: 'Remove',
      removed: 'Removed.',
      notKept: (reason) => `Could not be kept in the workbook, so it is not ignored. ${reason}`,
      unreadable:
        'What the workbook keeps as ignored cannot be read and does not count; ignoring again replaces it.',
    },
    more: 'Settings and tools',
    validates: 'Check while editing',
    validatesHint: 'Checks again after each edit; reads only, never writes.',
    writesFormulas: 'Write scores as formulas',
    writesFormulasHint:
      'Such as =ROUND(G14*3/4,2), so that the arithmetic shows; values where no formula can.',
    clearMarks: 'Remove all yellow marks',
    marksCleared: (count, protectedSheets) =>
      `${count === 0 ? 'There were no marks.' : `${count} mark(s) removed.`}${
        protectedSheets === 0 ? '' : ` ${protectedSheets} protected sheet(s) left alone.`
      }`,
    addLimits: 'Limit what can be typed as a score',
    removeLimits: 'Remove these limits',
    limitsHint:
      'Scores from 0 to the weight; the three tiers to choose from for qualitative rows. Existing limits stay.',
    limitsAdded: (count, kept) =>
      `${count} cell(s) limited${kept === 0 ? '' : `; ${kept} had limits of their own and were left alone`}.`,
    limitsRemoved: (count) => (count === 0 ? 'There were no limits of ours.' : `${count} limit(s) removed.`),
    batch: {
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
      reportHint:
        'Makes or renews the sheets “Summary of forms” and “Findings of forms”; sortable, printable.',
      reportWritten: (summary, findings, forms, problems) =>
        `“${summary}” (${forms} form(s)) and “${findings}” (${problems} problem(s)) are written.`,
      reportWriting: 'Writing the summary sheets…',
    },
    sample: {
      title: 'After scoring, every indicator looks like this',
      name: 'Devices bought',
      target: '≥4',
      achieved: '3',
      score: 'Score 7.50 of 10',
      working: '3 ÷ 4 × 10 = 7.50',
    },
  },
};
