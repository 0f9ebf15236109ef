import type { Localized } from '../core/language/locale';
import { counted } from './counted';
import { BATCH } from './batch';
import { CONFIRMING } from './confirming';
import { REVIEWING } from './reviewing';
import { IGNORING } from './ignoring';
import { INPUT_HELP } from './inputHelp';
import { PREVIEW } from './preview';
import type { LeftAlone, WorkTexts } from './workTexts';

const cellsOf = (skipped: readonly LeftAlone[], why: LeftAlone['why']) =>
  skipped.filter((one) => one.why === why).map(({ sheet, cell }) => `${sheet}!${cell}`);

export const WORK: Localized<WorkTexts> = {
  'zh-CN': {
    check: '只检查',
    checkHint: '只读表、算分、列问题，不写任何单元格',
    outdated: '表格已改动，下面是改动前的结果。请按「只检查」重新读取。',
    otherSheet: (shown) => `下面是工作表「${shown}」的结果；要看当前工作表，请按「只检查」或「一键评分」。`,
    current: '当前行',
    edited: '刚改的行',
    editedBlock: (rows, faulty) => `刚改 ${rows} 行，${faulty === 0 ? '没有发现问题' : `${faulty} 行有问题`}`,
    currentNothing: '这一行没有问题。',
    stillMissing: '还要处理：',
    preview: PREVIEW['zh-CN'],
    earlyPress: {
      waiting: '正在等 Excel 回应，随后评分…',
      elsewhere: '按「一键评分」之后切换了工作表，没有评分。请在要评分的工作表上再按一次「一键评分」。',
      unknown:
        '没能确认按「一键评分」时打开的是哪张工作表，没有评分。如正在编辑单元格，请先按回车结束编辑，再按一次「一键评分」。',
    },
    changedSince: (cells) => `${cells.join('、')} 在此期间改过，没有写入。请看过最新结果再决定。`,
    untickedSince: (cells) => `${cells.join('、')} 有变动，已取消勾选。请看过新的结果再决定。`,
    undoOf: {
      scoring: '撤销本次评分',
      score: '撤销填写的得分',
      fix: '撤销这处更正',
      reason: '撤销写入的原因',
    },
    redoOf: {
      scoring: '恢复评分',
      score: '恢复填写的得分',
      fix: '恢复这处更正',
      reason: '恢复写入的原因',
    },
    undoUnkept: '这台电脑没能存下撤销记录：关闭面板后这一步就不能撤销了。',
    undoMarks: '撤销标黄',
    redoMarks: '恢复标黄',
    marksTakenBack: (direction) => (direction === 'undo' ? '已撤销标黄。' : '已恢复标黄。'),
    reversedElsewhere: (direction) =>
      `另一个面板同时也在${direction === 'undo' ? '撤销' : '恢复'}这一步，本面板没有改动表格，请核对。`,
    takenBack: (direction, { cells, help, skipped }) => {
      const did = direction === 'undo' ? '撤销' : '恢复';
      const edited = cellsOf(skipped, 'edited');
      const stale = cellsOf(skipped, 'stale');
      const lost = cellsOf(skipped, 'lost');
      return [
        cells === 0 && help === 0 ? `没有要${did}的单元格。` : '',
        cells === 0 ? '' : `已${did} ${cells} 个单元格。`,
        help === 0 ? '' : `已${did}输入提示（${help} 个单元格）。`,
        edited.length === 0 ? '' : `${edited.join('、')} 后来改过，没有动。`,
        stale.length === 0 ? '' : `${stale.join('、')} 的计算依据后来改过，没有动。`,
        lost.length === 0 ? '' : `${lost.join('、')} 所在的行或工作表找不到了。`,
      ].join('');
    },
    tiers: { top: '达成', middle: '部分达成', low: '未达成' },
    tierGroup: '由您判断达成程度',
    tierBand: (low, high) => `${low}–${high}`,
    scoreSlider: '在本档内的得分',
    scoreNumber: '得分（可直接输入）',
    scoreBetween: (low, high) => `本档 ${low} 到 ${high}`,
    writeScore: (value) => `写入 ${value}`,
    decided: (score, how) => `由您判断：${score}${how === null ? '' : `（${how}）`}`,
    answerNotKept: '哪一列是得分没能记入工作簿，下次还会再问。',
    decisionNotKept: '得分已写入，但「由您判断」没能记入工作簿，下次检查还会提示。',
    replaceScore: (old, value) => `把 ${old} 改为 ${value}`,
    draft: '插入原因草稿',
    noNextSheet: '后面没有工作表了。前面的工作表可从下方标签选择；都评完后请按「生成汇总表…」。',
    fix: (value) => `填入 ${value}`,
    help: '说明',
    ignore: IGNORING['zh-CN'],
    confirm: CONFIRMING['zh-CN'],
    review: REVIEWING['zh-CN'],
    more: '设置与工具',
    guide: '使用说明',
    version: (version) => `版本 ${version} · 新变化`,
    news: {
      upgraded: (version) => `已更新到 ${version} 版。`,
      open: '查看新变化',
      page: 'help/changes.html',
      dismiss: '知道了',
    },
    validates: '编辑时校验',
    validatesHint: '改动表格后自动重新检查，只读不写。',
    unwatched: 'Excel 没有应允通知改动，暂时不能自动重查；稍后会再试。请按「只检查」。',
    writesFormulas: '得分写成公式',
    writesFormulasHint: '例如 =ROUND(G14*3/4,2)，能看出怎么算的；不能写成公式的仍写数值。',
    clearMarks: '清除全部标记',
    renewMarks: '更新标黄',
    renewMarksHint:
      '有的 Excel 写上原因后标黄不会自动消失：按「更新标黄」，当前工作表按现在的内容重新标黄，不写任何单元格。',
    marksRenewed: (isChanged) =>
      isChanged ? '已按现在的内容重新标黄。' : '标黄与现在的内容一致，不用更新。',
    marksCleared: (marks, help, protectedSheets) =>
      [
        marks === 0 && help === 0 ? '没有要清除的标记。' : '',
        marks === 0 ? '' : `已清除 ${marks} 处标黄。`,
        help === 0 ? '' : `已去掉 ${help} 个单元格的输入提示。`,
        protectedSheets === 0 ? '' : `${protectedSheets} 张受保护的工作表没有动。`,
      ].join(''),
    onSheet: (sheet, sentence) => `「${sheet}」：${sentence}`,
    inputHelp: INPUT_HELP['zh-CN'],
    batch: BATCH['zh-CN'],
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
      'The sheet has changed; below are the results from before. Press “Check only” to read it again.',
    otherSheet: (shown) =>
      `These are the results of sheet “${shown}”. For the sheet in front press “Check only” or “Score now”.`,
    current: 'Current row',
    edited: 'Row just edited',
    editedBlock: (rows, faulty) =>
      `${counted(rows, 'row')} just edited, ${faulty === 0 ? 'nothing wrong' : `${faulty} with problems`}`,
    currentNothing: 'Nothing is wrong with this row.',
    stillMissing: 'Still to do:',
    preview: PREVIEW['en-US'],
    earlyPress: {
      waiting: 'Waiting for Excel; scoring follows…',
      elsewhere:
        'Another sheet came to the front after “Score now” was pressed: nothing was scored. Press it again on the sheet to be scored.',
      unknown:
        'Which sheet was in front when “Score now” was pressed could not be told: nothing was scored. If a cell is being edited, press Enter first; then press it again.',
    },
    changedSince: (cells) =>
      `${cells.join(', ')} changed meanwhile and was not written. Look at the new results first.`,
    untickedSince: (cells) =>
      `${cells.join(', ')} changed and is no longer ticked. Look at the new results first.`,
    undoOf: {
      scoring: 'Undo this scoring',
      score: 'Undo the score',
      fix: 'Undo this correction',
      reason: 'Undo the reasons',
    },
    redoOf: {
      scoring: 'Redo the scoring',
      score: 'Write the score again',
      fix: 'Correct it again',
      reason: 'Write the reasons again',
    },
    undoUnkept: 'This machine could not keep what can be undone: it ends when the pane is closed.',
    undoMarks: 'Undo the marks',
    redoMarks: 'Redo the marks',
    marksTakenBack: (direction) => `The yellow marks are ${direction === 'undo' ? 'undone' : 'redone'}.`,
    reversedElsewhere: (direction) =>
      `Another pane is ${direction === 'undo' ? 'undoing' : 'redoing'} the same step, or has done so. Nothing was changed from here; please check the sheet.`,
    takenBack: (direction, { cells, help, skipped }) => {
      const did = direction === 'undo' ? 'undone' : 'redone';
      const edited = cellsOf(skipped, 'edited');
      const stale = cellsOf(skipped, 'stale');
      const lost = cellsOf(skipped, 'lost');
      return [
        cells === 0 && help === 0 ? `No cell to be ${did}. ` : '',
        cells === 0 ? '' : `${counted(cells, 'cell')} ${did}. `,
        help === 0 ? '' : `Input help ${did} (${counted(help, 'cell')}). `,
        edited.length === 0 ? '' : `${edited.join(', ')} edited since and left alone. `,
        stale.length === 0 ? '' : `What ${stale.join(', ')} rests on was edited since; left alone. `,
        lost.length === 0 ? '' : `The row or sheet of ${lost.join(', ')} is gone. `,
      ]
        .join('')
        .trim();
    },
    tiers: { top: 'Reached', middle: 'Partly reached', low: 'Not reached' },
    tierGroup: 'Your judgement',
    tierBand: (low, high) => `${low}–${high}`,
    scoreSlider: 'Score within this tier',
    scoreNumber: 'Score (type it)',
    scoreBetween: (low, high) => `this tier: ${low} to ${high}`,
    writeScore: (value) => `Write ${value}`,
    decided: (score, how) => `Your decision: ${score}${how === null ? '' : ` (${how})`}`,
    answerNotKept: 'The workbook did not keep which column is meant; you will be asked again.',
    decisionNotKept:
      'The score is written, but your decision could not be kept in the workbook and will be asked about again.',
    replaceScore: (old, value) => `Change ${old} to ${value}`,
    draft: 'Insert a draft reason',
    noNextSheet:
      'No sheet follows. Choose an earlier one by its tab below; when all are done, press “Summary sheets…”.',
    fix: (value) => `Fill in ${value}`,
    help: 'Help',
    ignore: IGNORING['en-US'],
    confirm: CONFIRMING['en-US'],
    review: REVIEWING['en-US'],
    more: 'Settings and tools',
    guide: 'Guide (in Chinese)',
    version: (version) => `Version ${version} · what is new`,
    news: {
      upgraded: (version) => `Updated to version ${version}.`,
      open: 'See what is new',
      page: 'help/changes.en-US.html',
      dismiss: 'Got it',
    },
    validates: 'Check while editing',
    validatesHint: 'Checks again after each edit; reads only, never writes.',
    unwatched:
      'Excel does not tell of edits for now, so nothing is checked by itself; it is tried again. Press “Check only”.',
    writesFormulas: 'Write scores as formulas',
    writesFormulasHint:
      'Such as =ROUND(G14*3/4,2), so that the arithmetic shows; values where no formula can.',
    clearMarks: 'Remove all our marks',
    renewMarks: 'Renew the marks',
    renewMarksHint:
      'In some versions of Excel a mark stays after the reason was written: this marks the sheet in front anew and writes to no cell.',
    marksRenewed: (isChanged) =>
      isChanged ? 'The marks are renewed.' : 'The marks are those of the sheet as it is.',
    marksCleared: (marks, help, protectedSheets) =>
      [
        marks === 0 && help === 0 ? 'There were no marks.' : '',
        marks === 0 ? '' : `${counted(marks, 'mark')} removed.`,
        help === 0 ? '' : `Input help removed from ${counted(help, 'cell')}.`,
        protectedSheets === 0 ? '' : `${counted(protectedSheets, 'protected sheet')} left alone.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    onSheet: (sheet, sentence) => `“${sheet}”: ${sentence} `,
    inputHelp: INPUT_HELP['en-US'],
    batch: BATCH['en-US'],
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
