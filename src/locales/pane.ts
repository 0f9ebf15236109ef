import { VERDICT_WORDS } from './verdicts';
import type { Localized } from '../core/language/locale';
import { counted } from './counted';
import type { OutcomeCounts, PaneTexts } from './paneTexts';

/** 「H20 5 → 5.56」; of many the first few. */
function changesIn(changed: OutcomeCounts['changed'], comma: string): string {
  const shown = changed.slice(0, 3).map(({ cell, from, to }) => `${cell} ${from} → ${to}`);
  return `${shown.join(comma)}${changed.length > shown.length ? '…' : ''}`;
}

export const PANE: Localized<PaneTexts> = {
  'zh-CN': {
    appName: '绩效自评助手',
    starting: '正在连接 Excel…',
    score: '一键评分',
    retry: '重试',
    copy: '复制',
    copied: '已复制。',
    copyByHand: '没能复制，请选中文字后按 Ctrl+C。',
    technical: '技术信息',
    welcome: [
      '切换到有「项目支出绩效自评表」的工作表，按「一键评分」。',
      '空白的得分、执行率和总分会填上，每个分数都写明怎么算的；已有内容和公式一律不改。',
      '缺偏差原因的行会标黄，写上原因，标黄就消失。',
    ],
    busy: '正在评分…',
    judging: (percent) => `表格较大，正在逐行核对，已完成 ${percent}%…`,
    stopJudging: '停止',
    judgingStopped: '已停止，没有写入任何内容。',
    finishCellEdit: '请先按回车结束单元格编辑，评分会自动继续。',
    outside: {
      what: '这个页面要在 Excel 里打开。',
      action: '请在 Excel 的「绩效自评」选项卡里点「打开面板」。',
    },
    tooOld: {
      what: '这个 Excel 版本太旧，用不了绩效自评助手。',
      action: '需要 Excel 2021（LTSC）、Microsoft 365 或更新的版本（ExcelApi 1.9 以上）。表格没有改动。',
    },
    noForm: (sheet) => `在工作表「${sheet}」里没有找到项目支出绩效自评表，表格没有改动。`,
    noFormWhy:
      '找的是同时有「三级指标」「年度指标值」「实际完成值」「分值」「得分」这类列名的表；列名可以换行或合并。',
    noFormAction: '请切换到有自评表的工作表；如果就是这张，请检查表头的列名有没有被删改。',
    skipped: '看过但跳过的',
    remarks: (count) => `这张工作表上有 ${count} 处需要知道的情况。`,
    remarksLabel: '逐条查看',
    someSkipped: (count) => `这张工作表上还有 ${count} 张表没有评分。`,
    askFirst: '表头里有两列意思相同，不知道用哪一列，表格没有改动。',
    askFirstAction: '请在下面指明是哪一列，指明后会接着评分；回答记在工作簿里，表头相同的工作表不再问。',
    whichColumn: (role) => `哪一列是「${role}」？`,
    column: (letters, header) => `${letters} 列（${header}）`,
    columnRoles: { target: '年度指标值', achieved: '实际完成值', weight: '分值', score: '得分' },
    outcome: ({
      forms,
      filled,
      changed,
      judgedOnly,
      blank,
      errors,
      matters,
      reasonless,
      differing,
      marked,
    }) => {
      const none = blank > 0 ? `${blank} 个空白单元格还没有填` : '没有要填的空白单元格';
      const written = [
        ...(filled > 0 ? [`已填 ${filled} 个空白单元格`] : []),
        ...(changed.length > 0 ? [`已改 ${changed.length} 处：${changesIn(changed, '，')}`] : []),
      ];
      const parts = [...(errors > 0 ? [`${errors} 个错误`] : []), ...(written.length > 0 ? written : [none])];
      if (matters > 0) {
        const lacking = reasonless > 0 ? `（${reasonless} 行缺偏差原因${marked ? '，已标黄' : ''}）` : '';
        parts.push(`还有 ${matters} 处要您处理${lacking}`);
      }
      if (differing > 0) parts.push(`${differing} 处与应得结果不同（未改动）`);
      const rest = judgedOnly ? '没有改动表格。' : '其余未改动。';
      return `${forms > 1 ? `本页 ${forms} 张自评表：` : ''}${parts.join('；')}。${rest}`;
    },
    fromRibbon: (time) => `这是 ${time} 用功能区「一键评分」得到的结果。`,
    ribbonMeanwhile: (said) => `在此期间功能区的「一键评分」也执行过：${said}`,
    ribbonUnsaved: (said) => `在一份还没有保存过的工作簿里按了功能区的「一键评分」：${said}`,
    formOf: (count) => `本页共 ${count} 张自评表，正在看`,
    year: (year) => `${year} 年度`,
    total: '总分',
    totalOpen: '待定',
    totalWorking: '总分怎么算的',
    openCount: (count) => `总分待定：还有 ${count} 行没有定下来`,
    openRows: '这些行定下来之前，总分不填：',
    openRow: (row, name, why) => `第 ${row} 行「${name}」：${why}`,
    grades: { excellent: '优', good: '良', fair: '中', poor: '差' },
    gradeLabel: '等级',
    filters: { automatic: '自动判定', manual: '需人工判断', reasonless: '缺偏差原因' },
    filterGroup: '按判定筛选指标',
    filterNone: '没有这类指标。',
    findings: '问题',
    findingCount: (count) => `${count} 个问题`,
    noFindings: '没有发现问题。',
    severities: { error: '错误', warning: '警告', hint: '提示' },
    whyAndWhat: '为什么、怎么办',
    why: '为什么：',
    action: '怎么办：',
    locate: '定位',
    locateCell: (cell) => `定位 ${cell}`,
    locateFailed: (cell) => `没能跳到 ${cell}。`,
    locateUnknown: (cell) => `Excel 一直没有回应，不知道是否跳到了 ${cell}。`,
    indicators: '指标',
    verdicts: VERDICT_WORDS['zh-CN'],
    target: '目标',
    achieved: '实际',
    blank: '（空白）',
    row: (row) => `第 ${row} 行`,
    scoreOf: (score, weight) => `得分 ${score}，分值 ${weight}`,
    scoreApart: (printed, score, weight) => `表上 ${printed}，按规则 ${score}，分值 ${weight}`,
    suggestionOf: (score, weight) => `建议 ${score}，分值 ${weight}`,
    scoreOpen: (weight) => `得分待定，分值 ${weight}`,
    scoreUnchecked: (printed, weight) => `表上写 ${printed}（未核），分值 ${weight}`,
    scoreDecided: (printed, weight) => `表上写 ${printed}，由您判断，分值 ${weight}`,
    decided: '由您判断',
    qualitativeStands: '定性',
    scoreBare: (score) => `得分 ${score}`,
    noWeight: '缺',
    band: (low, high) => `可在 ${low} 到 ${high} 之间`,
    working: '算法：',
    note: '说明：',
    candidates: '可能的得分：',
    candidate: (score, reading) => `${score}（${reading}）`,
    differs: (current, value) => `原 ${current} → 应为 ${value}（未改动）`,
    formulaDiffers: (current, value) => `公式结果 ${current} → 应为 ${value}（公式未改动）`,
    reasonMissing: '缺偏差原因',
    overTarget: '超额较多',
    funds: '预算执行',
    executionRate: '执行率',
    executionScore: '执行率得分',
    unknown: '算不出',
    notScored: '不计分',
  },
  'en-US': {
    appName: 'Self-evaluation assistant',
    starting: 'Connecting to Excel…',
    score: 'Score now',
    retry: 'Try again',
    copy: 'Copy',
    copied: 'Copied.',
    copyByHand: 'Could not copy. Select the text and press Ctrl+C.',
    technical: 'Technical details',
    welcome: [
      'Switch to the sheet with the self-evaluation form (项目支出绩效自评表) and press “Score now”.',
      'Blank scores, execution rate and total are filled in, each with its working; existing content and formulas are never changed.',
      'Rows that lack a deviation analysis turn yellow; the colour goes when the analysis is written.',
    ],
    busy: 'Scoring…',
    judging: (percent) => `A large sheet: its rows are being checked, ${percent}% done…`,
    stopJudging: 'Stop',
    judgingStopped: 'Stopped; nothing was written.',
    finishCellEdit: 'Press Enter to finish editing the cell; scoring then goes on by itself.',
    outside: {
      what: 'This page belongs inside Excel.',
      action: 'In Excel, open the 绩效自评 tab (Self-evaluation) and choose “Open pane”.',
    },
    tooOld: {
      what: 'This Excel is too old for the self-evaluation assistant.',
      action:
        'Excel 2021 (LTSC), Microsoft 365 or newer is needed (ExcelApi 1.9 or above). Nothing was changed.',
    },
    noForm: (sheet) => `No self-evaluation form was found on sheet “${sheet}”. Nothing was changed.`,
    noFormWhy:
      'Looked for: a table with headings such as 三级指标, 年度指标值, 实际完成值, 分值 and 得分; headings may wrap or be merged.',
    noFormAction:
      'Switch to the sheet with the form; if this is the one, check that its headings are still there.',
    skipped: 'Seen and skipped',
    remarks: (count) => `${count} things to know about this sheet.`,
    remarksLabel: 'Read them',
    someSkipped: (count) =>
      `${counted(count, 'more table')} on this sheet ${count === 1 ? 'was' : 'were'} not scored.`,
    askFirst: 'Two columns of the header mean the same, so nothing was scored and nothing changed.',
    askFirstAction:
      'Say below which column is meant; scoring then goes on. The answer is kept in the workbook and holds for sheets with the same headings.',
    whichColumn: (role) => `Which column is the ${role}?`,
    column: (letters, header) => `Column ${letters} (${header})`,
    columnRoles: {
      target: 'target (年度指标值)',
      achieved: 'achieved value (实际完成值)',
      weight: 'weight (分值)',
      score: 'score (得分)',
    },
    outcome: ({
      forms,
      filled,
      changed,
      judgedOnly,
      blank,
      errors,
      matters,
      reasonless,
      differing,
      marked,
    }) => {
      const none = blank > 0 ? `${counted(blank, 'blank cell')} not filled yet` : 'No blank cells to fill';
      const written = [
        ...(filled > 0 ? [`${counted(filled, 'blank cell')} filled`] : []),
        ...(changed.length > 0
          ? [`${counted(changed.length, 'cell')} changed: ${changesIn(changed, ', ')}`]
          : []),
      ];
      const parts = [
        ...(errors > 0 ? [counted(errors, 'error')] : []),
        ...(written.length > 0 ? written : [none]),
      ];
      if (matters > 0) {
        const lacking = `${counted(reasonless, 'row')} without a deviation analysis${marked ? ', marked yellow' : ''}`;
        parts.push(`${counted(matters, 'thing')} left for you${reasonless > 0 ? ` (${lacking})` : ''}`);
      }
      if (differing > 0) parts.push(`${counted(differing, 'value')} different from the result (not changed)`);
      return `${forms > 1 ? `${forms} forms on this sheet: ` : ''}${parts.join('; ')}. ${
        judgedOnly ? 'The sheet was not changed.' : 'Nothing else changed.'
      }`;
    },
    fromRibbon: (time) => `Result of the ribbon’s “Score now” at ${time}.`,
    ribbonMeanwhile: (said) => ` Meanwhile the ribbon’s “Score now” ran as well: ${said}`,
    ribbonUnsaved: (said) => `The ribbon’s “Score now” in a workbook that was never saved: ${said}`,
    formOf: (count) => `${count} forms on this sheet, showing`,
    year: (year) => `Year ${year}`,
    total: 'Total',
    totalOpen: 'open',
    totalWorking: 'How the total adds up',
    openCount: (count) => `The total is open: ${counted(count, 'row')} to settle`,
    openRows: 'The total is not filled in until these rows are settled:',
    openRow: (row, name, why) => `Row ${row}, ${name}: ${why}`,
    grades: { excellent: 'Excellent', good: 'Good', fair: 'Fair', poor: 'Poor' },
    gradeLabel: 'Grade',
    filters: { automatic: 'Automatic', manual: 'For you', reasonless: 'No reason' },
    filterGroup: 'Filter the indicators by verdict',
    filterNone: 'No indicators of this kind.',
    findings: 'Findings',
    findingCount: (count) => counted(count, 'finding'),
    noFindings: 'No problems found.',
    severities: { error: 'Error', warning: 'Warning', hint: 'Hint' },
    whyAndWhat: 'Why, and what to do',
    why: 'Why: ',
    action: 'What to do: ',
    locate: 'Go to',
    locateCell: (cell) => `Go to ${cell}`,
    locateFailed: (cell) => `Could not go to ${cell}.`,
    locateUnknown: (cell) => `Excel does not answer: it is not known whether it went to ${cell}.`,
    indicators: 'Indicators',
    verdicts: VERDICT_WORDS['en-US'],
    target: 'Target',
    achieved: 'Achieved',
    blank: '(blank)',
    row: (row) => `row ${row}`,
    scoreOf: (score, weight) => `Score ${score} of ${weight}`,
    scoreApart: (printed, score, weight) => `${printed} on the form, ${score} by the rules, of ${weight}`,
    suggestionOf: (score, weight) => `Suggested ${score} of ${weight}`,
    scoreOpen: (weight) => `Score open, of ${weight}`,
    scoreUnchecked: (printed, weight) => `The form says ${printed} (not checked), weight ${weight}`,
    scoreDecided: (printed, weight) => `The form says ${printed}, as you decided, weight ${weight}`,
    decided: 'your decision',
    qualitativeStands: 'in words',
    scoreBare: (score) => `Score ${score}`,
    noWeight: '(none)',
    band: (low, high) => `may lie between ${low} and ${high}`,
    working: 'Working: ',
    note: 'Note: ',
    candidates: 'Possible scores: ',
    candidate: (score, reading) => `${score} (${reading})`,
    differs: (current, value) => `Now ${current} → should be ${value} (not changed)`,
    formulaDiffers: (current, value) => `Formula gives ${current} → should be ${value} (formula not changed)`,
    reasonMissing: 'No deviation analysis',
    overTarget: 'Well over target',
    funds: 'Budget execution',
    executionRate: 'Execution rate',
    executionScore: 'Score for the rate',
    unknown: 'unknown',
    notScored: 'not scored',
  },
};
