import type { Localized } from '../core/language/locale';
import type { HostRefusalCode } from '../host/spreadsheetHost';

/** A refusal in words: what happened, why, and what the person can do. */
export interface RefusalText {
  readonly what: string;
  readonly why: string;
  readonly action: string;
}

/**
 * Every way a command can come to nothing. The `-writing` ones are the same failure met while writing, where the
 * writing may have happened in whole or in part: Excel does not roll a failed batch back.
 */
export type RefusalTextKey =
  HostRefusalCode | 'timed-out-writing' | 'host-error-writing' | 'not-loaded' | 'unexpected';

export const HOST_REFUSALS: Localized<Readonly<Record<RefusalTextKey, RefusalText>>> = {
  'zh-CN': {
    'empty-sheet': {
      what: '这张工作表是空的，没有可评分的内容。',
      why: '「一键评分」只看当前打开的这张工作表。',
      action: '请切换到有自评表的工作表，再按「一键评分」。',
    },
    'too-large': {
      what: '这张工作表的内容超出了可读取的范围（A1:AN5000）。',
      why: '内容过多时，一次读取会让 Excel 卡住，所以没有读取，也没有改动。',
      action: '请清除自评表以外的多余内容，或把自评表复制到一张新工作表，再按「一键评分」。',
    },
    'cell-editing': {
      what: '有单元格正在编辑，没有评分，也没有改动。',
      why: '编辑结束之前，Excel 不让加载项读写表格。',
      action: '请先按回车结束单元格编辑，再按「一键评分」。',
    },
    protected: {
      what: '工作表受保护，没有写入任何内容。',
      why: '加载项不会替您解除保护。评分结果列在下面，仍可查看。',
      action: '要填入分数，请先在「审阅」里撤消工作表保护，再按「一键评分」。',
    },
    filtered: {
      what: '工作表正在筛选，没有写入任何内容。',
      why: '有行被筛选隐藏时写入，分数可能落到别的行。评分结果列在下面，仍可查看。',
      action: '要填入分数，请先在「数据」里清除筛选，再按「一键评分」。',
    },
    'sheet-gone': {
      what: '刚才的工作表已经不在了，没有改动。',
      why: '它可能被删除了，或者工作簿已经关闭。',
      action: '请打开要评分的工作表，再按「一键评分」。',
    },
    'changed-meanwhile': {
      what: '读取之后表格又有改动，没有写入任何内容。',
      why: '照旧的内容写入，可能盖掉刚才的改动。',
      action: '请再按一次「一键评分」。',
    },
    'names-taken': {
      what: '要用的工作表名都被别的表占了，没有写入。',
      why: '同名的工作表不是本工具写的，不会覆盖。',
      action: '请把名为「自评汇总」「自评问题」「退回意见」的工作表改个名字，再试一次。',
    },
    'not-kept': {
      what: '工作簿没有存住这项内容。',
      why: '写入之后又读了一遍，没有读到。这个版本的 Excel 可能不支持把设置存进工作簿。',
      action: '这次打开面板期间仍按您的选择处理；关闭后需要重新选择。',
    },
    'timed-out': {
      what: 'Excel 一直没有回应，这次评分没有完成，表格没有改动。',
      why: '可能是 Excel 正忙、有对话框没有关，或网络中断。',
      action: '请关掉 Excel 里打开的对话框，稍等片刻再试；一直没有回应的，请关闭面板再打开。',
    },
    'timed-out-writing': {
      what: '内容已交给 Excel，但一直没有回应，不知道是否写成。',
      why: '可能是 Excel 正忙、有对话框没有关，或网络中断。',
      action: '请稍等片刻，看看是否已经写成，再决定是否重做。',
    },
    'host-error': {
      what: 'Excel 没有完成这次操作，表格没有改动。',
      why: 'Excel 报告了一个错误，详情见下面的技术信息。',
      action: '请再试一次；仍不行时，请关闭并重新打开工作簿，或把技术信息发给管理员。',
    },
    'host-error-writing': {
      what: '写入时 Excel 报了错，没有写成。',
      why: 'Excel 报告了一个错误，详情见下面的技术信息。',
      action: '请再试一次；仍不行时，请关闭并重新打开工作簿，或把技术信息发给管理员。',
    },
    'not-loaded': {
      what: '功能区的「一键评分」没有执行，表格没有改动。',
      why: '绩效自评助手没有加载完整：可能是网络中断，或者存放加载项的服务器暂时无法访问。',
      action: '请检查网络后再按一次「一键评分」；仍然不行的，请联系管理员。',
    },
    unexpected: {
      what: '加载项出了意外的错误。',
      why: '这是加载项的问题，不是您的操作有误。',
      action: '请再试一次；仍不行时，请把下面的技术信息发给管理员。',
    },
  },
  'en-US': {
    'empty-sheet': {
      what: 'This sheet is empty: there is nothing to score.',
      why: '“Score now” looks at the sheet in front of you only.',
      action: 'Switch to the sheet with the self-evaluation form, then press “Score now”.',
    },
    'too-large': {
      what: 'This sheet reaches beyond the range that is read (A1:AN5000).',
      why: 'Reading that much at once would freeze Excel, so nothing was read or changed.',
      action: 'Clear what lies outside the form, or copy the form to a new sheet, then press “Score now”.',
    },
    'cell-editing': {
      what: 'A cell is being edited. Nothing was scored or changed.',
      why: 'Until editing ends, Excel lets no add-in read or write.',
      action: 'Press Enter to finish editing the cell, then press “Score now”.',
    },
    protected: {
      what: 'The sheet is protected: nothing was written.',
      why: 'The add-in never lifts a protection. The results are listed below all the same.',
      action: 'To have scores filled in, unprotect the sheet (Review tab), then press “Score now”.',
    },
    filtered: {
      what: 'The sheet is filtered: nothing was written.',
      why: 'With rows hidden by a filter, scores could land in other rows. The results are listed below all the same.',
      action: 'To have scores filled in, clear the filter (Data tab), then press “Score now”.',
    },
    'sheet-gone': {
      what: 'The sheet is no longer there. Nothing was changed.',
      why: 'It may have been deleted, or the workbook closed.',
      action: 'Open the sheet to be scored, then press “Score now”.',
    },
    'changed-meanwhile': {
      what: 'The sheet changed after it was read: nothing was written.',
      why: 'Writing now could overwrite that change.',
      action: 'Press “Score now” again.',
    },
    'names-taken': {
      what: 'The names of the sheets to be written are taken; nothing was written.',
      why: 'Sheets of that name exist that this tool has not written, and they are never overwritten.',
      action:
        'Rename the sheets called “Summary of forms”, “Findings of forms” or “Return letter” and try again.',
    },
    'not-kept': {
      what: 'The workbook did not keep this.',
      why: 'It was read again after writing and was not there. This Excel may not keep settings in workbooks.',
      action: 'It counts while the pane is open; afterwards it has to be chosen again.',
    },
    'timed-out': {
      what: 'Excel did not answer. Scoring was not finished and nothing was changed.',
      why: 'Excel may be busy, a dialog may be open, or the network is down.',
      action:
        'Close any open dialog in Excel, wait a moment and try again. If it never answers, close the pane and open it again.',
    },
    'timed-out-writing': {
      what: 'It was handed to Excel, which did not answer: whether it was written is unknown.',
      why: 'Excel may be busy, a dialog may be open, or the network is down.',
      action: 'Wait a moment and see whether it was written before doing it again.',
    },
    'host-error': {
      what: 'Excel did not complete the operation. Nothing was changed.',
      why: 'Excel reported an error; see the technical details below.',
      action: 'Try again. If it fails again, reopen the workbook or send the details to your administrator.',
    },
    'host-error-writing': {
      what: 'Excel reported an error while writing, and it was not written.',
      why: 'Excel reported an error; see the technical details below.',
      action: 'Try again. If it fails again, reopen the workbook or send the details to your administrator.',
    },
    'not-loaded': {
      what: '“Score now” on the ribbon did not run. Nothing was changed.',
      why: 'The add-in was not loaded completely: the network or the server that holds it cannot be reached just now.',
      action: 'Check the network and press “Score now” again; if that does not help, ask your administrator.',
    },
    unexpected: {
      what: 'The add-in met an unexpected error.',
      why: 'This is a fault of the add-in, not of anything you did.',
      action: 'Try again. If it fails again, send the technical details below to your administrator.',
    },
  },
};
