import type { AssessedForm, Assessment, Finding } from '../assessment';
import { rowsToConfirm } from '../confirmed/toConfirm';
import { countedFindings, ignoredFindings } from '../ignored/countedFindings';
import { BASES } from '../checks/basis';
import { checkById } from '../checks/catalogue';
import type { Locale } from '../language/locale';
import { tallyOf } from '../matters/tally';
import type { FindingRow, Report, SummaryRow } from './report';
import { isReportSheet } from './reportSheets';
import { CHECK_FAILED, HIDDEN_UNCOUNTED } from './reportWords';
import { returnNote } from './returnNote';

/**
 * The rows of one assessment. Pure.
 *
 * @param locale the language the assessment was made in; titles and notes are written in the same
 * @param file the workbook, as a person names it; `null` for the open one
 * @param ownRules name of the scoring rules, if they are the workbook's own
 */
export function reportOf(
  assessment: Assessment,
  locale: Locale,
  file: string | null = null,
  ownRules: string | null = null,
): Report {
  // An old form or a template on a hidden sheet is not what the unit sends in: it is named and counts for nothing.
  const forms = assessment.forms.filter(({ isHidden }) => !isHidden);
  const hidden = new Set(assessment.forms.flatMap(({ sheet, isHidden }) => (isHidden ? [sheet] : [])));
  const rows = (findingsOf: (form: AssessedForm) => readonly Finding[]) =>
    forms.flatMap((form) => findingsOf(form).map((finding) => findingRow(form, finding, file, locale)));
  return {
    summary: forms.map((form) => summaryRow(form, file, ownRules)),
    findings: rows(countedFindings),
    ignored: rows(ignoredFindings),
    // An earlier report in the same workbook is no sheet that anybody expects to be scored.
    skipped: [
      ...[...hidden].map((sheet) => ({ file, sheet, reason: HIDDEN_UNCOUNTED[locale] })),
      ...assessment.skipped
        .filter(({ sheet }) => !isReportSheet(sheet))
        .map(({ sheet, reason }) => ({ file, sheet, reason })),
    ],
    failed: [],
    remarks: (assessment.remarks ?? []).map(({ sheet, cell, message }) => ({ file, sheet, cell, message })),
  };
}

/** The report of a file that could not be read. */
export function failedReport(file: string, reason: string): Report {
  return { summary: [], findings: [], ignored: [], skipped: [], failed: [{ file, reason }], remarks: [] };
}

/** Reports of several sheets or files as one, in their order. */
export function mergeReports(reports: readonly Report[]): Report {
  return {
    summary: reports.flatMap(({ summary }) => summary),
    findings: reports.flatMap(({ findings }) => findings),
    ignored: reports.flatMap(({ ignored }) => ignored),
    skipped: reports.flatMap(({ skipped }) => skipped),
    failed: reports.flatMap(({ failed }) => failed),
    remarks: reports.flatMap(({ remarks }) => remarks),
  };
}

function summaryRow(form: AssessedForm, file: string | null, ownRules: string | null): SummaryRow {
  const { sheet, range, moneyUnit, funds, total } = form;
  const { errors, warnings, hints, kept, confirmed } = tallyOf({ forms: [form] });
  return {
    file,
    sheet,
    range,
    unit: form.unit ?? null,
    project: projectOf(form),
    moneyUnit,
    budget: funds?.budget ?? null,
    executed: funds?.executed ?? null,
    rate: funds?.rate ?? null,
    weight: total.weight,
    score: total.score,
    printedScore: total.printedScore,
    grade: total.grade,
    gradeLines: total.gradeLines ?? null,
    ...{ errors, warnings, hints },
    ignored: kept,
    toConfirmRows: rowsToConfirm(form).map(({ row }) => row),
    confirmed,
    openRows: total.open.map(({ row }) => row),
    ownRules,
  };
}

function findingRow(form: AssessedForm, finding: Finding, file: string | null, locale: Locale): FindingRow {
  const { check, severity, cell, row, message, action, ignored } = finding;
  const known = checkById(check);
  const indicator = form.indicators.find((candidate) => candidate.row === row);
  const named = {
    project: projectOf(form),
    year: form.year,
    path: indicator ? pathOf(indicator) : [],
    statement: finding.statement ?? message,
  };
  return {
    ...{ file, sheet: form.sheet, unit: form.unit ?? null, ...named },
    ...{ cell, row, severity, check, message, action, ignored },
    title: known?.titles[locale] ?? CHECK_FAILED[locale],
    basis: BASES[known?.basis ?? 'practice'][locale],
    note: returnNote({ ...named, cell, check, action }, locale),
  };
}

/** 产出指标, 时效指标, 完成时间: names are broken over lines to fit their cells, in a sentence they are not. */
function pathOf({ dimension, category, name, row }: AssessedForm['indicators'][number]): readonly string[] {
  const names = [dimension, category, name].map((part) => unbroken(part).trim());
  const path = names.filter((part, index) => part !== '' && names.indexOf(part) === index);
  return names[2] === '' ? [...path, `第 ${row} 行`] : path;
}

/** Names are broken over lines to fit their cells; in a table and in a sentence they are not. */
function projectOf({ project, title, sheet }: AssessedForm): string {
  return unbroken(project || title || sheet);
}

function unbroken(text: string): string {
  return text
    .split('\n')
    .map((line, index, lines) => {
      const head = index === 0 ? line : line.trimStart();
      return index === lines.length - 1 ? head : head.trimEnd();
    })
    .join('');
}
