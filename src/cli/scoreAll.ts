import { availableParallelism } from 'node:os';
import type { Report } from '../core/report/report';
import { failedReport, mergeReports } from '../core/report/reportOf';
import type { SheetsDone } from '../host/file/scoreWorkbook';
import { commandTexts } from '../locales/command';
import type { CommandLine } from './commandLine';
import { endingSignals } from './endingSignals';
import { askedOutput, fileOutput, type FileOutput } from './fileOutput';
import type { Work } from './preparedWork';
import { ProgressLine } from './progressLine';
import { fileWorkers } from './fileWorkers';
import { isUnseenForm, type FoundFile } from './foundFiles';
import { outputPath } from './scoreFile';
import { visibleText } from './visibleText';

/** What remains of the work once it is done. */
export interface ScoredAll {
  readonly hasFailed: boolean;
  readonly hasErrors: boolean;
  /** How many files; fewer than there are where the run was to end before. */
  readonly done: number;
  /** Printed documents, one for each file that could be read. Only with `--json`. */
  readonly documents: readonly string[];
  /** Only with `--report`. */
  readonly report: Report;
}

/** From so many files on it is worth while to start workers. */
const WORTH_WORKERS = 8;
const USUAL_WORKERS = 2;

/**
 * Scores the files, several at the same time, and says of one after the other what is to be said. Only rows and
 * documents are kept, never a workbook: hundreds of files need no more memory than a few.
 *
 * @param isGivenUp asked between two files: nobody wants the rest
 */
export async function scoreAll(
  work: Work,
  command: CommandLine,
  isGivenUp: () => boolean,
): Promise<ScoredAll> {
  const texts = commandTexts[command.locale];
  const progress = new ProgressLine(work.files.length, process.stderr);
  const documents: string[] = [];
  const reports: Report[] = [];
  let hasErrors = false;
  let done = 0;
  let hasFailed = work.emptyFolders.length > 0;
  const complain = (sentence: string) => {
    progress.clear();
    console.error(visibleText(sentence));
  };
  const watch = {
    onSheet: ({ done, sheets }: SheetsDone) => progress.withinFile(done, sheets),
    onJournalLost: () => {
      hasFailed = true;
      complain(texts.of(command.journal ?? '', texts.journalLost));
    },
  };
  for await (const output of outputsOf(work, command, watch)) {
    done += 1;
    hasFailed ||= output.hasFailed;
    hasErrors ||= output.hasErrors;
    for (const remark of output.remarks) complain(remark);
    if (output.printed !== null) {
      if (command.json) documents.push(output.printed);
      else console.log(output.printed);
    }
    if (output.report !== null) reports.push(output.report);
    if (work.report) progress.step();
    if (isGivenUp()) break;
  }
  progress.clear();
  if (endingSignals.isEnding) return { hasFailed, hasErrors, done, documents, report: mergeReports(reports) };
  for (const { path, why } of work.emptyFolders) {
    const reason = why === 'no-forms' ? texts.noFormsInFolder : texts.closedFolder;
    complain(texts.of(path, reason));
    // What stands in a closed folder is missing from the summary; in an empty one nothing is.
    if (why === 'closed') reports.push(failedReport(path, reason));
  }
  for (const other of work.others) {
    const { path, kind } = other;
    const reason = texts.otherFiles[kind];
    hasFailed ||= isUnseenForm(other);
    if (!command.json && !command.jsonl) complain(texts.of(path, reason));
    reports.push(failedReport(path, reason));
  }
  return { hasFailed, hasErrors, done, documents, report: mergeReports(reports) };
}

/** What comes of each, in the order of the files, however many are in work at a time. */
async function* outputsOf(
  work: Work,
  command: CommandLine,
  watch: { readonly onSheet: (done: SheetsDone) => void; readonly onJournalLost: () => void },
): AsyncGenerator<FileOutput> {
  const { files, profile, journal } = work;
  const asked = askedOutput(work, command);
  const { out, inPlace, force, refill, columns, locale } = command;
  const given = { out, inPlace, force, refill, columns, locale };
  const usual = files.length >= WORTH_WORKERS ? Math.min(USUAL_WORKERS, availableParallelism()) : 1;
  const count = command.workers ?? usual;
  const workers = await fileWorkers(count);
  let isJournalLost = false;
  const scored = async (found: FoundFile): Promise<FileOutput | null> => {
    const earlier = await journal.earlier(found.path);
    if (earlier !== null) return fileOutput(earlier, asked);
    const isOurs = out !== null && journal.wrote(await outputPath(found, out));
    const command = isOurs ? { ...given, force: true } : given;
    const output = await workers.score({ found, profile, command, asked }, { onSheet: watch.onSheet });
    if (output === null || output.kept === null) return output;
    if (!(await journal.keep(found.path, output.kept)) && !isJournalLost) {
      isJournalLost = true;
      watch.onJournalLost();
    }
    return output;
  };
  try {
    const inWork: Promise<FileOutput | null>[] = [];
    for (const found of files) {
      if (endingSignals.isEnding) break;
      inWork.push(scored(found));
      const [first] = inWork;
      // Some are kept ready, so that no worker waits for the one that has the longest file.
      if (inWork.length < count * (count > 1 ? 4 : 1) || !first) continue;
      const output = await first;
      if (output) yield output;
      void inWork.shift();
    }
    for (const waited of inWork) {
      const output = await waited;
      if (output) yield output;
    }
  } finally {
    await workers.close();
  }
}
