import { availableParallelism } from 'node:os';
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
import type { FileResult, ScoredFile } from './fileResult';
import { fileWorkers } from './fileWorkers';
import { isUnseenForm, type FoundFile } from './foundFiles';
import { outputPath } from './scoreFile';
import { visibleData, visibleJson, visibleText } from './visibleText';

/** What remains of the work once it is done. */
export interface ScoredAll {
  readonly hasFailed: boolean;
  readonly hasErrors: boolean;
  /** Only with `--json`. */
  readonly documents: readonly JsonDocument[];
  /** Only with `--report`. */
  readonly report: Report;
}

/** From so many files on it is worth while to start workers. */
const WORTH_WORKERS = 8;
const USUAL_WORKERS = 2;

/**
 * Scores the files, several at the same time, and says of one after the other what is to be said. Only rows and
 * documents are kept, never a workbook: hundreds of files need no more memory than a few.
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
    console.error(visibleText(sentence));
  };
  const watch = {
    onSheet: (done: number, sheets: number) => progress.withinFile(done, sheets),
    onJournalLost: () => {
      hasFailed = true;
      complain(`${command.journal}：${texts.journalLost}`);
    },
  };
  for await (const result of resultsOf(work, command, watch)) {
    if (result.kind === 'failed') {
      hasFailed = true;
      const sentence = `${result.at}：${result.reason}`;
      complain(sentence);
      const reason = result.at === result.file ? result.reason : sentence;
      reports.push(failedReport(result.file, reason));
      if (command.jsonl) printLine({ source: { file: result.file }, failed: { reason } });
    } else {
      sayOfFile(result, command, complain);
      hasErrors ||= holdsErrors(result.scored.assessment);
      // The rows speak of what was judged: the filled copy where one was written.
      if (work.report || command.letters !== null)
        reports.push(
          reportOf(
            result.scored.assessment,
            command.locale,
            result.out ?? result.file,
            ownRules(result, command),
          ),
        );
      if (command.jsonl) printLine(jsonDocument(result));
      else if (command.json) documents.push(jsonDocument(result));
      else if (!work.report) print(result, work, command);
      if (work.report && !command.json)
        for (const { sheet, message } of result.scored.assessment.remarks ?? [])
          complain(`${result.file} ${sheet}：${message}`);
    }
    if (work.report) progress.step();
  }
  progress.clear();
  for (const { path, why } of work.emptyFolders) {
    const reason = why === 'no-forms' ? texts.noFormsInFolder : texts.closedFolder;
    complain(`${path}：${reason}`);
    // What stands in a closed folder is missing from the summary; in an empty one nothing is.
    if (why === 'closed') reports.push(failedReport(path, reason));
  }
  for (const other of work.others) {
    const { path, kind } = other;
    const reason = texts.otherFiles[kind];
    hasFailed ||= isUnseenForm(other);
    if (!command.json && !command.jsonl) complain(`${path}：${reason}`);
    reports.push(failedReport(path, reason));
  }
  return { hasFailed, hasErrors, documents, report: mergeReports(reports) };
}

/** The results in the order of the files, however many are in work at a time. */
async function* resultsOf(
  { files, profile, journal }: Work,
  command: CommandLine,
  watch: { readonly onSheet: (done: number, sheets: number) => void; readonly onJournalLost: () => void },
): AsyncGenerator<FileResult> {
  const { out, inPlace, force, refill, columns, locale } = command;
  const given = { out, inPlace, force, refill, columns, locale };
  const usual = files.length >= WORTH_WORKERS ? Math.min(USUAL_WORKERS, availableParallelism()) : 1;
  const count = command.workers ?? usual;
  const workers = await fileWorkers(count, watch.onSheet);
  let isJournalLost = false;
  const scored = async (found: FoundFile): Promise<FileResult> => {
    const earlier = await journal.earlier(found.path);
    if (earlier !== null) return earlier;
    const isOurs = out !== null && journal.wrote(await outputPath(found, out));
    const command = isOurs ? { ...given, force: true } : given;
    const result = await workers.score({ found, profile, command });
    if (!(await journal.keep(result)) && !isJournalLost) {
      isJournalLost = true;
      watch.onJournalLost();
    }
    return result;
  };
  try {
    const inWork: Promise<FileResult>[] = [];
    for (const found of files) {
      inWork.push(scored(found));
      const [first] = inWork;
      // Some are kept ready, so that no worker waits for the one that has the longest file.
      if (inWork.length < count * (count > 1 ? 4 : 1) || !first) continue;
      yield await first;
      void inWork.shift();
    }
    for (const result of inWork) yield await result;
  } finally {
    await workers.close();
  }
}

function sayOfFile(
  { file, scored, backup }: ScoredFile,
  { locale }: CommandLine,
  complain: (sentence: string) => void,
): void {
  const texts = commandTexts[locale];
  const { protectedSheets, notUsed, rules } = scored;
  if (rules.refused) {
    complain(`${file}：${texts.rulesUnreadable(rules.refused[locale], rules.profile.name[locale])}`);
  }
  for (const reason of notUsed) complain(`${file}：${reason[locale]}`);
  if (rules.passedOver) {
    const [kept, used] = [rules.passedOver, rules.profile].map(({ name }) => name[locale]);
    complain(`${file}：${texts.rulesPassedOver(kept ?? '', used ?? '')}`);
  }
  for (const sheet of protectedSheets) complain(texts.protectedSheet(sheet));
  if (backup !== null) complain(`${file}：${texts.backedUp(backup)}`);
}

function printLine(document: unknown): void {
  console.log(visibleJson(JSON.stringify(document)));
}

function print(result: ScoredFile, { isMany }: Work, { locale }: CommandLine): void {
  const { file, scored, out } = visibleData(result);
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
  { scored: { rules } }: Pick<ScoredFile, 'scored'>,
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
