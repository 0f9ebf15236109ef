import type { Locale } from '../../../core/language/locale';
import { PANE } from '../../../locales/pane';
import type { PaneTexts } from '../../../locales/paneTexts';
import { PROFILE } from '../../../locales/profile';
import type { ProfileTexts } from '../../../locales/profileTexts';
import { shownFormName } from '../model/formView';
import { noticeOfRefusal } from '../model/notice';
import type { BeforeAfter, FormChanges, RowChange } from './assessmentChanges';
import type { OpenRules } from './rulesState';

export interface PreviewLine {
  readonly key: string;
  readonly text: string;
}

export interface RulesPreview {
  /** One sentence: how much would change, or why that can't be said. */
  readonly summary: string;
  /** Nothing was chosen yet: the sentence only says how the preview comes about. */
  readonly isAboutChoice?: boolean;
  /** By form, each named only where there are several. */
  readonly forms: readonly {
    readonly key: string;
    readonly name: string | null;
    readonly lines: readonly PreviewLine[];
  }[];
}

/** What the draft would change on the sheet, in words. */
export function rulesPreview({ sheet }: OpenRules, isUnchanged: boolean, locale: Locale): RulesPreview {
  const texts = PROFILE[locale];
  const { previewOf } = texts;
  const plain = (summary: string): RulesPreview => ({ summary, forms: [] });
  if (sheet.kind === 'unreadable') {
    return plain(texts.previewFailed(noticeOfRefusal(sheet.refusal, locale).what));
  }
  const { changes } = sheet;
  if (sheet.before.forms.length === 0) return plain(previewOf.noForm);
  if (isUnchanged) return { ...plain(previewOf.unchanged), isAboutChoice: true };
  if (changes === null) return plain(previewOf.faulty);
  if (sheet.isJudging) return plain(previewOf.judging);
  if (changes.length === 0) return plain(previewOf.same);
  const rows = sum(changes, (form) => form.rows.length);
  const totals = sum(changes, (form) => (form.total || form.grade ? 1 : 0) + (form.executionScore ? 1 : 0));
  const findings = sum(changes, (form) => form.raised.length + form.dropped.length);
  const isSingle = sheet.before.forms.length === 1;
  return {
    summary: texts.previewCount(rows, totals, findings),
    forms: changes.map((form) => ({
      key: form.form.range,
      name: isSingle ? null : shownFormName(form.form),
      lines: linesOf(form, texts, PANE[locale]).map((text, index) => ({ key: `${index} ${text}`, text })),
    })),
  };
}

function linesOf(changes: FormChanges, texts: ProfileTexts, pane: PaneTexts): string[] {
  const { changed } = texts;
  const score = (value: string | null) => value ?? texts.undecided;
  const { total, grade, executionScore } = changes;
  return [
    ...said(total, score, changed.total),
    ...said(grade, (value) => (value === null ? texts.undecided : pane.grades[value]), changed.grade),
    ...said(executionScore, score, changed.execution),
    ...changes.rows.map((row) => rowLine(row, texts, pane)),
    ...changes.raised.map(({ severity, message }) => texts.raised(pane.severities[severity], message)),
    ...changes.dropped.map(({ severity, message }) => texts.dropped(pane.severities[severity], message)),
  ];
}

function rowLine(row: RowChange, texts: ProfileTexts, pane: PaneTexts): string {
  const { changed } = texts;
  const parts = [
    ...said(row.score, (value) => value ?? texts.undecided, changed.score),
    ...said(row.verdict, (value) => pane.verdicts[value], changed.verdict),
    ...said(row.band, (value) => (value === null ? texts.undecided : texts.bandOf(...value)), changed.band),
  ];
  if (row.reasonRequired) parts.push(row.reasonRequired[1] ? texts.nowRequired : texts.noLongerRequired);
  return texts.rowLine(row.row, row.name, parts);
}

function said<Value>(
  change: BeforeAfter<Value> | null,
  word: (value: Value) => string,
  sentence: (before: string, after: string) => string,
): string[] {
  return change === null ? [] : [sentence(word(change[0]), word(change[1]))];
}

function sum(changes: readonly FormChanges[], count: (form: FormChanges) => number): number {
  return changes.reduce((total, form) => total + count(form), 0);
}
