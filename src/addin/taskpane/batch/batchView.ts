import type { AssessedForm, Severity } from '../../../core/assessment';
import { countedFindings } from '../../../core/ignored/countedFindings';
import type { Locale } from '../../../core/language/locale';
import { PANE } from '../../../locales/pane';
import { WORK, type WorkTexts } from '../../../locales/work';
import { formName } from '../model/formView';
import { noticeOfRefusal, type Notice } from '../model/notice';
import type { BatchSheet, BatchState } from './batchState';

/** One form, or one sheet that came to nothing. */
export interface BatchLine {
  readonly key: string;
  readonly sheetId: string;
  readonly sheet: string;
  readonly name: string;
  /** Total and grade. */
  readonly total: string;
  /** Errors and warnings, or why there is no result. */
  readonly said: string;
  readonly tone: 'good' | 'warning' | 'error';
  readonly filled: string | null;
  readonly cell: string;
}

export interface BatchView {
  readonly texts: WorkTexts['batch'];
  readonly phase: BatchState['phase'];
  readonly status: string;
  readonly done: number;
  readonly total: number;
  readonly lines: readonly BatchLine[];
  /** Sheets without a form, each with the reason. */
  readonly others: readonly string[];
  readonly notice: Notice | null;
  readonly canReport: boolean;
  readonly isWriting: boolean;
}

/** 全部工作表 as plain data. */
export function batchView(state: BatchState, locale: Locale): BatchView {
  const texts = WORK[locale].batch;
  const { phase, sheets } = state;
  return {
    texts,
    phase,
    status: statusOf(state, texts),
    done: state.done,
    total: state.total,
    lines: sheets.flatMap((sheet) => linesOf(sheet, locale)),
    others: sheets.flatMap(({ name, skipped }) => (skipped === null ? [] : [`${name}：${skipped}`])),
    notice: state.refusal === null ? null : noticeOfRefusal(state.refusal, locale),
    canReport: phase !== 'running' && sheets.some(({ forms }) => forms.length > 0),
    isWriting: state.isWriting,
  };
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
  const forms = sheets.flatMap((sheet) => sheet.forms);
  const filled = sheets.reduce((sum, sheet) => sum + sheet.filled, 0);
  return texts.finished(
    sheets.length,
    forms.length,
    countOf(forms, 'error'),
    countOf(forms, 'warning'),
    filled,
  );
}

function linesOf(sheet: BatchSheet, locale: Locale): BatchLine[] {
  const { batch } = WORK[locale];
  const { sheetId, name, refusal } = sheet;
  const base = { sheetId, sheet: name, filled: sheet.filled === 0 ? null : batch.filled(sheet.filled) };
  const refused = refusal === null ? null : noticeOfRefusal(refusal, locale).what;
  if (sheet.forms.length === 0) {
    if (refused === null) return [];
    return [{ ...base, key: sheetId, name, total: '', said: refused, tone: 'error', cell: 'A1' }];
  }
  return sheet.forms.map((form) => {
    const [errors, warnings] = [countOf([form], 'error'), countOf([form], 'warning')];
    const said = errors + warnings === 0 ? batch.clean : batch.counts(errors, warnings);
    return {
      ...base,
      key: `${sheetId} ${form.range}`,
      name: formName(form),
      total: totalOf(form, locale),
      said: refused === null ? said : `${said}。${refused}`,
      tone: errors > 0 || refused !== null ? 'error' : warnings > 0 ? 'warning' : 'good',
      cell: form.range.split(':')[0] ?? 'A1',
    } as const;
  });
}

function totalOf({ total: { score, grade } }: AssessedForm, locale: Locale): string {
  const texts = PANE[locale];
  if (score === null) return texts.totalOpen;
  return grade === null ? score : `${score} ${texts.grades[grade]}`;
}

function countOf(forms: readonly AssessedForm[], severity: Severity): number {
  return forms.flatMap(countedFindings).filter((finding) => finding.severity === severity).length;
}
