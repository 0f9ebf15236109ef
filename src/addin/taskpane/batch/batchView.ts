import type { AssessedForm, Severity } from '../../../core/assessment';
import type { Locale } from '../../../core/language/locale';
import { tallyOf } from '../../../core/matters/tally';
import { nextUndo } from '../../../core/undo/undoHistory';
import { PANE } from '../../../locales/pane';
import { WORK } from '../../../locales/work';
import type { WorkTexts } from '../../../locales/workTexts';
import { shownFormName } from '../model/formView';
import { noticeOfNotKept, noticeOfRefusal, type Notice } from '../model/notice';
import type { PaneState } from '../paneState';
import type { BatchSheet, BatchState } from './batchState';

/** One form, or one sheet that came to nothing. */
export interface BatchLine {
  readonly key: string;
  readonly sheetId: string;
  readonly sheet: string;
  readonly name: string;
  /** Total and grade. */
  readonly total: string;
  /** Errors, warnings and hints, or why there is no result. */
  readonly said: string;
  readonly tone: 'good' | 'hint' | 'warning' | 'error';
  readonly filled: string | null;
  /** Blanks of the sheet that are left, with the reasons; in the sheet's first line. */
  readonly left: string | null;
  readonly cell: string;
}

export interface BatchView {
  readonly texts: WorkTexts['batch'];
  readonly phase: BatchState['phase'];
  readonly status: string;
  readonly done: number;
  readonly total: number;
  readonly lines: readonly BatchLine[];
  /** Sheets that were not scored, each with the reason. */
  readonly others: readonly string[];
  readonly notice: Notice | null;
  readonly canReport: boolean;
  readonly isWriting: boolean;
  /** What the button that fills says; `null` where nothing was checked or nothing is blank. */
  readonly fillButton: string | null;
  /** What would be filled, once it has been asked for. */
  readonly confirming: string | null;
  /** What was filled here can be taken back here. */
  readonly canUndo: boolean;
}

type BatchContext = Pick<PaneState, 'batch' | 'history' | 'activity'>;

/** 全部工作表 as plain data; `null` while it is closed. */
export function batchView({ batch, history, activity }: BatchContext, locale: Locale): BatchView | null {
  if (batch === null) return null;
  const texts = WORK[locale].batch;
  const { phase, sheets, written, isWriting } = batch;
  const isStill = phase !== 'running' && !isWriting;
  const fillable = sheets.filter((sheet) => sheet.fillable > 0);
  const cells = sum(fillable, (sheet) => sheet.fillable);
  return {
    texts,
    phase,
    status: activity === 'idle' ? statusOf(batch, texts) : texts.undoing,
    done: batch.done,
    total: batch.total,
    lines: sheets.flatMap((sheet) => linesOf(sheet, locale)),
    others: sheets.flatMap(({ name, skipped }) => (skipped === null ? [] : [`${name}：${skipped}`])),
    notice: noticeOf(batch, locale),
    canReport: phase !== 'running' && sheets.some(({ forms }) => forms.length > 0),
    isWriting,
    fillButton: isStill && cells > 0 ? texts.fill(cells) : null,
    confirming: batch.isConfirming && cells > 0 ? texts.confirm(cells, fillable.length) : null,
    canUndo: isStill && written !== null && nextUndo(history)?.time === written.step,
  };
}

/** Why the whole came to nothing, else that the workbook does not keep whose the scores are. */
function noticeOf({ refusal, refused, sheets }: BatchState, locale: Locale): Notice | null {
  if (refusal !== null) return noticeOfRefusal(refusal, locale, refused);
  return noticeOfNotKept(sheets.find(({ notKept }) => notKept !== undefined)?.notKept, locale);
}

function statusOf(
  { phase, remark, done, total, sheets, isWriting }: BatchState,
  texts: WorkTexts['batch'],
): string {
  if (isWriting) return texts.reportWriting;
  if (remark !== null) return remark;
  if (phase === 'choosing') return '';
  if (phase === 'running') return texts.progress(done, total);
  if (phase === 'cancelled') return texts.cancelled(done, total);
  const forms = sheets.flatMap((sheet) => (sheet.isHidden ? [] : sheet.forms));
  const hidden = sum(sheets, (sheet) => (sheet.isHidden ? sheet.forms.length : 0));
  const finished = texts.finished(
    sheets.length,
    forms.length,
    saidOf(forms, texts),
    sum(sheets, (sheet) => sheet.filled),
  );
  return hidden === 0 ? finished : finished + texts.between + texts.hiddenForms(hidden);
}

function linesOf(sheet: BatchSheet, locale: Locale): BatchLine[] {
  const { batch } = WORK[locale];
  const { sheetId, name, refusal } = sheet;
  const base = {
    sheetId,
    sheet: name,
    left: null,
    filled: sheet.filled === 0 ? null : batch.filled(sheet.filled),
  };
  const refused = refusal === null ? null : noticeOfRefusal(refusal, locale).what;
  if (sheet.forms.length === 0) {
    if (refused === null) return [];
    return [{ ...base, key: sheetId, name, total: '', said: refused, tone: 'error', cell: 'A1' }];
  }
  return sheet.forms.map((form, index) => {
    const said = saidOf([form], batch);
    return {
      ...base,
      key: `${sheetId} ${form.range}`,
      name: shownFormName(form),
      left: index === 0 && sheet.left.length > 0 ? sheet.left.join(batch.between) : null,
      total: totalOf(form, locale),
      said: refused === null ? said : `${said}。${refused}`,
      tone: refused === null ? toneOf(form) : 'error',
      cell: form.range.split(':')[0] ?? 'A1',
    } as const;
  });
}

function totalOf({ total: { score, grade } }: AssessedForm, locale: Locale): string {
  const texts = PANE[locale];
  if (score === null) return texts.totalOpen;
  return grade === null ? score : `${score} ${texts.grades[grade]}`;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** 「1 个错误，2 个提示」: what there is none of is not said, and nothing is found only where there is nothing. */
function saidOf(forms: readonly AssessedForm[], texts: WorkTexts['batch']): string {
  const counts = SEVERITIES.map((severity) => [severity, countOf(forms, severity)] as const);
  const found = counts.filter(([, count]) => count > 0);
  return found.length === 0
    ? texts.clean
    : found.map(([severity, count]) => texts.counts[severity](count)).join(texts.comma);
}

function toneOf(form: AssessedForm): BatchLine['tone'] {
  return SEVERITIES.find((severity) => countOf([form], severity) > 0) ?? 'good';
}

const FIGURE_OF = { error: 'errors', warning: 'warnings', hint: 'hints' } as const;

function countOf(forms: readonly AssessedForm[], severity: Severity): number {
  return tallyOf({ forms: [...forms] })[FIGURE_OF[severity]];
}

function sum(sheets: readonly BatchSheet[], count: (sheet: BatchSheet) => number): number {
  return sheets.reduce((total, sheet) => total + count(sheet), 0);
}
