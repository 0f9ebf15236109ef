import type { Assessment } from '../core/assessment';
import { countedFindings } from '../core/ignored/countedFindings';
import type { Report } from '../core/report/report';
import { failedReport, reportOf } from '../core/report/reportOf';
import { commandTexts } from '../locales/command';
import type { CommandLine } from './commandLine';
import type { FileResult, ScoredFile } from './fileResult';
import { jsonDocument } from './jsonDocument';
import type { Work } from './preparedWork';
import { readableReport } from './readableReport';
import { visibleData, visibleJson } from './visibleText';

/** What is asked about every file of a run: plain data, for a worker is told it too. */
export interface AskedOutput {
  readonly locale: CommandLine['locale'];
  /** How a file's result is printed; `null`: a report alone is made. */
  readonly printed: 'text' | 'document' | 'line' | null;
  /** Whether rows for a report or for letters are wanted. */
  readonly hasRows: boolean;
  /** Whether what was noted of sheets is said at the terminal: a report stands in place of the text that would say it. */
  readonly saysNotes: boolean;
  /** Whether the printed text stands under the file's name, among others. */
  readonly isMany: boolean;
  readonly hasColours: boolean;
  /** Whether a journal keeps the result. */
  readonly isKept: boolean;
}

/** What a whole run asks about each of its files. */
export function askedOutput(
  { report, isMany, journal }: Pick<Work, 'report' | 'isMany' | 'journal'>,
  { locale, json, jsonl, letters }: CommandLine,
): AskedOutput {
  const isReported = report !== null;
  return {
    locale,
    printed: jsonl ? 'line' : json ? 'document' : isReported ? null : 'text',
    hasRows: isReported || letters !== null,
    saysNotes: isReported && !json && !jsonl,
    isMany,
    hasColours: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
    isKept: journal.isOpen,
  };
}

/**
 * What a run prints, counts and keeps of one file. Texts and plain rows and not the result itself: copying a whole
 * assessment from a worker to the command cost as much as judging a form, and the command has but one thread to print.
 */
export interface FileOutput {
  readonly hasFailed: boolean;
  readonly hasErrors: boolean;
  /** Sentences about the file for the people at the terminal. */
  readonly remarks: readonly string[];
  /** Fit for a terminal; `null`: nothing is printed. */
  readonly printed: string | null;
  readonly report: Report | null;
  /** The result as JSON, for a journal. */
  readonly kept: string | null;
}

/** What is to be printed, counted and kept of a file's result, as it was asked for. */
export function fileOutput(result: FileResult, asked: AskedOutput): FileOutput {
  const output = result.kind === 'failed' ? outputOfFailed(result, asked) : outputOfScored(result, asked);
  return { ...output, kept: asked.isKept ? JSON.stringify(result) : null };
}

type Output = Omit<FileOutput, 'kept'>;

function outputOfFailed(
  { file, at, reason }: Extract<FileResult, { kind: 'failed' }>,
  { printed, hasRows, locale }: AskedOutput,
): Output {
  const sentence = commandTexts[locale].of(at, reason);
  const reported = at === file ? reason : sentence;
  return {
    hasFailed: true,
    hasErrors: false,
    remarks: [sentence],
    printed: printed === 'line' ? lineOf({ source: { file }, failed: { reason: reported } }) : null,
    report: hasRows ? failedReport(file, reported) : null,
  };
}

function outputOfScored(result: ScoredFile, asked: AskedOutput): Output {
  const { file, scored, out } = result;
  const { assessment } = scored;
  const { locale } = asked;
  return {
    hasFailed: false,
    hasErrors: holdsErrors(assessment),
    remarks: [
      ...remarksOn(result, locale),
      ...(asked.saysNotes
        ? (assessment.remarks ?? []).map(({ sheet, message }) =>
            commandTexts[locale].of(`${file} ${sheet}`, message),
          )
        : []),
    ],
    printed: printedOf(result, asked),
    // The rows speak of what was judged: the filled copy where one was written.
    report: asked.hasRows ? reportOf(assessment, locale, out ?? file, ownRules(scored, locale)) : null,
  };
}

function remarksOn({ file, scored, backup }: ScoredFile, locale: CommandLine['locale']): string[] {
  const texts = commandTexts[locale];
  const { protectedSheets, notUsed, rules } = scored;
  const remarks: string[] = [];
  if (rules.refused)
    remarks.push(texts.of(file, texts.rulesUnreadable(rules.refused[locale], rules.profile.name[locale])));
  for (const reason of notUsed) remarks.push(texts.of(file, reason[locale]));
  if (rules.passedOver) {
    const [kept, used] = [rules.passedOver, rules.profile].map(({ name }) => name[locale]);
    remarks.push(texts.of(file, texts.rulesPassedOver(kept ?? '', used ?? '')));
  }
  for (const sheet of protectedSheets) remarks.push(texts.protectedSheet(sheet));
  if (backup !== null) remarks.push(texts.of(file, texts.backedUp(backup)));
  return remarks;
}

function printedOf(result: ScoredFile, asked: AskedOutput): string | null {
  switch (asked.printed) {
    case 'line':
      return lineOf(jsonDocument(result));
    case 'document':
      return visibleJson(JSON.stringify(jsonDocument(result), null, 2));
    case 'text':
      return textOf(visibleData(result), asked);
    case null:
      return null;
  }
}

function lineOf(document: unknown): string {
  return visibleJson(JSON.stringify(document));
}

function textOf({ file, scored, out }: ScoredFile, { locale, isMany, hasColours }: AskedOutput): string {
  const texts = commandTexts[locale];
  const own = ownRules(scored, locale);
  return [
    ...(isMany ? [`── ${file}`] : []),
    ...(own === null ? [] : [texts.rulesKept(own)]),
    readableReport(scored.assessment, texts, hasColours),
    ...(out === null
      ? []
      : [scored.filled > 0 ? texts.written(out, scored.filled) : texts.nothingWritten(out)]),
  ].join('\n');
}

/** The name of the rules that a workbook was scored by because it keeps them. */
function ownRules({ rules }: ScoredFile['scored'], locale: CommandLine['locale']): string | null {
  return rules.source === 'workbook' ? rules.profile.name[locale] : null;
}

/** Of those that count: what somebody decided to leave as it is does not. */
function holdsErrors({ forms }: Assessment): boolean {
  return forms.some(
    (form) => !form.isHidden && countedFindings(form).some(({ severity }) => severity === 'error'),
  );
}
