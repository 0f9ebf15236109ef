import type { Localized } from '../core/language/locale';
import { counted } from './counted';

/** What the pane says while a reviewer works with it. */
export interface ReviewingTexts {
  readonly mode: string;
  readonly modeHint: string;
  readonly title: string;
  /** The form has neither 复核分 nor 复核意见. */
  readonly noColumns: string;
  /** Sums over the rows that both have scored. */
  readonly total: (rows: number, selfScore: string, reviewScore: string, difference: string) => string;
  readonly row: (row: number, name: string) => string;
  readonly scores: (selfScore: string, reviewScore: string, difference: string) => string;
  readonly notReviewed: (selfScore: string) => string;
  readonly none: string;
  readonly fill: (scores: number, notes: number) => string;
  readonly filled: (cells: number) => string;
  readonly nothingToFill: string;
  readonly draw: string;
  readonly endDraw: string;
  readonly count: string;
  readonly drawn: (rows: number, of: number, seed: string) => string;
  readonly copyLetter: string;
  readonly printLetter: string;
  readonly letterColumns: readonly string[];
  readonly letterWritten: (sheet: string) => string;
  /** The sheet, read again for the letter, has nothing to send back by now; or other forms than before. */
  readonly nothingToSend: string;
  readonly formsChanged: string;
  /** What stands before a line of the letter that is found no more. */
  readonly resolved: string;
  readonly letterHead: (project: string, year: number | null) => string;
}

export const REVIEWING: Localized<ReviewingTexts> = {
  'zh-CN': {
    mode: '复核',
    modeHint: '供审核人员使用：只填复核分、复核意见两栏，单位的自评得分不会改动。',
    title: '复核',
    noColumns: '本表没有复核分、复核意见栏；可以抽查，也可以复制退回意见。',
    total: (rows, selfScore, reviewScore, difference) =>
      `已复核 ${rows} 行：自评 ${selfScore} 分，复核 ${reviewScore} 分，相差 ${difference} 分。`,
    row: (row, name) => `第 ${row} 行「${name}」`,
    scores: (selfScore, reviewScore, difference) =>
      `自评 ${selfScore}，复核 ${reviewScore}，相差 ${difference}`,
    notReviewed: (selfScore) => `自评 ${selfScore}，未复核`,
    none: '复核分与自评得分没有差异。',
    fill: (scores, notes) =>
      `填入${[scores === 0 ? '' : `复核分 ${scores} 处`, notes === 0 ? '' : `复核意见 ${notes} 处`].filter((part) => part !== '').join('、')}`,
    filled: (cells) => `已填入复核栏 ${cells} 个单元格；自评得分没有改动。`,
    nothingToFill: '复核栏没有可填的空白单元格。',
    draw: '抽查',
    endDraw: '看有差异的行',
    count: '抽查行数',
    drawn: (rows, of, seed) =>
      `已从 ${of} 行中抽取 ${rows} 行，抽样号 ${seed}（同一抽样号每次抽取结果相同）。`,
    copyLetter: '复制退回意见',
    printLetter: '退回意见放到工作表',
    letterColumns: ['序号', '退回意见', '单元格'],
    letterWritten: (sheet) => `退回意见已写在工作表「${sheet}」上，可以直接打印。`,
    nothingToSend: '本表现在没有需要退回修改的内容，没有写退回意见。',
    formsChanged: '工作表上的自评表与刚才不同，没有写退回意见。请核对下面的结果后再试。',
    resolved: '已消除',
    letterHead: (project, year) =>
      `《${project}》${year === null ? '' : `（${year}年度）`}项目支出绩效自评表，请核实下列事项后重新报送：`,
  },
  'en-US': {
    mode: 'Review',
    modeHint:
      'For reviewers: only the columns for the reviewed score and opinion are filled; the unit’s own scores are never changed.',
    title: 'Review',
    noColumns:
      'This form has no columns for a reviewer; rows can be drawn and the letter can be copied all the same.',
    total: (rows, selfScore, reviewScore, difference) =>
      `${counted(rows, 'row')} reviewed: own score ${selfScore}, reviewed ${reviewScore}, difference ${difference}.`,
    row: (row, name) => `Row ${row} “${name}”`,
    scores: (selfScore, reviewScore, difference) =>
      `own ${selfScore}, reviewed ${reviewScore}, difference ${difference}`,
    notReviewed: (selfScore) => `own ${selfScore}, not reviewed`,
    none: 'The reviewed scores do not differ from the unit’s own.',
    fill: (scores, notes) =>
      `Fill in ${[scores === 0 ? '' : counted(scores, 'reviewed score'), notes === 0 ? '' : counted(notes, 'opinion')].filter((part) => part !== '').join(' and ')}`,
    filled: (cells) =>
      `${counted(cells, 'cell')} of the reviewer’s columns filled; the unit’s own scores were not changed.`,
    nothingToFill: 'No blank cell of the reviewer’s columns to fill.',
    draw: 'Draw rows',
    endDraw: 'Show differing rows',
    count: 'Rows to draw',
    drawn: (rows, of, seed) =>
      `${counted(rows, 'row')} of ${of} drawn, number ${seed} (the same number draws the same rows again).`,
    copyLetter: 'Copy the return letter',
    printLetter: 'Put the letter on a sheet',
    letterColumns: ['No.', 'Return letter', 'Cell'],
    letterWritten: (sheet) => `The return letter is on the sheet “${sheet}”, ready to be printed.`,
    nothingToSend: 'Nothing of this form is to be sent back any more: no letter was written.',
    formsChanged:
      'The forms on the sheet are others than before: no letter was written. See the results below and try again.',
    resolved: 'resolved',
    letterHead: (project, year) =>
      `“${project}”${year === null ? '' : ` (${year})`}: please check the following and submit the form again:`,
  },
};
