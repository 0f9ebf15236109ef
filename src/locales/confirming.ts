import type { Locale } from '../core/language/locale';
import { counted } from './counted';

/** What the pane says about confirming suggested scores. */
export interface ConfirmingTexts {
  /** What the button on one row says. */
  readonly button: (score: string) => string;
  readonly all: (count: number) => string;
  readonly toConfirm: (count: number) => string;
  readonly confirmed: string;
  readonly done: (count: number) => string;
  readonly nothing: string;
  /** The workbook did not keep it. */
  readonly notKept: (why: string) => string;
  /** Scores were written, and the workbook does not keep which are only suggested and which are a person's. */
  readonly originNotKept: string;
  /** Buttons that take a confirmation back and make it again. */
  readonly undo: string;
  readonly redo: string;
  readonly takenBack: (direction: 'undo' | 'redo', count: number) => string;
}

export const CONFIRMING: Readonly<Record<Locale, ConfirmingTexts>> = {
  'zh-CN': {
    button: (score) => `确认 ${score}`,
    all: (count) => `全部确认（${count}）`,
    toConfirm: (count) => `${count} 处建议分待确认。`,
    confirmed: '已确认',
    done: (count) => `已确认 ${count} 处得分，记入工作簿；表格没有改动。`,
    nothing: '没有要确认的得分。',
    notKept: (why) => `没有确认：${why}`,
    originNotKept: '得分已写在表上，但工作簿没能记下哪些是建议分、哪些由您定，下次检查会再问。',
    undo: '撤销确认',
    redo: '恢复确认',
    takenBack: (direction, count) => `已${direction === 'undo' ? '撤销' : '恢复'} ${count} 处得分的确认。`,
  },
  'en-US': {
    button: (score) => `Confirm ${score}`,
    all: (count) => `Confirm all (${count})`,
    toConfirm: (count) => `${counted(count, 'suggested score')} to confirm.`,
    confirmed: 'confirmed',
    done: (count) =>
      `${counted(count, 'score')} confirmed and kept in the workbook; the sheet was not changed.`,
    nothing: 'No score to confirm.',
    notKept: (why) => `Not confirmed: ${why}`,
    originNotKept:
      'The scores are on the sheet, but the workbook does not keep which are suggested and which are yours; it will be asked again.',
    undo: 'Undo confirming',
    redo: 'Confirm again',
    takenBack: (direction, count) =>
      `${counted(count, 'confirmation')} ${direction === 'undo' ? 'undone' : 'redone'}.`,
  },
};
