import type { Assessment } from '../core/assessment';
import { countedFindings } from '../core/ignored/countedFindings';
import type { Report } from '../core/report/report';
import { failedReport, mergeReports, reportOf } from '../core/report/reportOf';
import { commandTexts } from '../locales/command';
import type { CommandLine } from './commandLine';
import { jsonDocument, type JsonDocument } from './jsonDocument';
import type { Work } from './preparedWork';
import { ProgressLine } from './progressLine';
import { readableReport } from './readableReport';
import { scoreFile, type FileResult } from './scoreFile';

/** What remains of the work once it is done. */
export interface ScoredAll {
  readonly hasFailed: boolean;
  readonly hasErrors: boolean;
  /** Only with `--json`. */
  readonly documents: readonly JsonDocument[];
  /** Only with `--report`. */
  readonly report: Report;
}

/**
 * Scores one file after the other and says at once what is to be said of it. Only rows and documents are kept, never a
 * workbook: hundreds of files need no more memory than one.
 */
export async function scoreAll(work: Work, command: CommandLine): Promise<ScoredAll> {
  const texts = commandTexts[command.locale];
  const progress = new ProgressLine(work.files.length, process.stderr);
  const documents: JsonDocument[] = [];
  const reports: Report[] = [];
  let hasErrors = false;
  let hasFailed = work.emptyFolders.length > 0;
  const complain = (sentence: string) => {
    progress.clear();
    console.error(sentence);
  };
  for (const file of work.files) {
    const result = await scoreFile(file, work.profile, command);
    if (result.kind === 'failed') {
      hasFailed = true;
      const sentence = `${result.at}：${result.reason}`;
      complain(sentence);
      reports.push(failedReport(result.file, result.at === result.file ? result.reason : sentence));
    } else {
      const { protectedSheets, notUsed, rules } = result.scored;
      if (rules.refused) {
        const used = rules.profile.name[command.locale];
        complain(`${result.file}：${texts.rulesUnreadable(rules.refused[command.locale], used)}`);
      }
      for (const reason of notUsed) complain(`${result.file}：${reason[command.locale]}`);
      if (rules.passedOver) {
        const [kept, used] = [rules.passedOver, rules.profile].map(({ name }) => name[command.locale]);
        complain(`${result.file}：${texts.rulesPassedOver(kept ?? '', used ?? '')}`);
      }
      for (const sheet of protectedSheets) complain(texts.protectedSheet(sheet));
      hasErrors ||= holdsErrors(result.scored.assessment);
      // The rows speak of what was judged: the filled copy where one was written.
      if (work.report)
        reports.push(
          reportOf(
            result.scored.assessment,
            command.locale,
            result.out ?? result.file,
            ownRules(result, command),
          ),
        );
      if (command.json) documents.push(jsonDocument(result));
      else if (!work.report) print(result, work, command);
    }
    if (work.report) progress.step();
  }
  progress.clear();
  for (const { path, why } of work.emptyFolders) {
    const reason = why === 'no-forms' ? texts.noFormsInFolder : texts.closedFolder;
    console.error(`${path}：${reason}`);
    // What stands in a closed folder is missing from the summary; in an empty one nothing is.
    if (why === 'closed') reports.push(failedReport(path, reason));
  }
  return { hasFailed, hasErrors, documents, report: mergeReports(reports) };
}

function print(
  { file, scored, out }: Extract<FileResult, { kind: 'scored' }>,
  { isMany }: Work,
  { locale }: CommandLine,
): void {
  const texts = commandTexts[locale];
  const colours = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  if (isMany) console.log(`── ${file}`);
  const own = ownRules({ scored }, { locale });
  if (own !== null) console.log(texts.rulesKept(own));
  console.log(readableReport(scored.assessment, texts, colours));
  if (out === null) return;
  console.log(scored.filled > 0 ? texts.written(out, scored.filled) : texts.nothingWritten(out));
}

/** The name of the rules that a workbook was scored by because it keeps them. */
function ownRules(
  { scored: { rules } }: Pick<Extract<FileResult, { kind: 'scored' }>, 'scored'>,
  { locale }: Pick<CommandLine, 'locale'>,
): string | null {
  return rules.source === 'workbook' ? rules.profile.name[locale] : null;
}

/** Of those that count: what somebody decided to leave as it is does not. */
function holdsErrors({ forms }: Assessment): boolean {
  return forms.some(
    (form) => !form.isHidden && countedFindings(form).some(({ severity }) => severity === 'error'),
  );
}
