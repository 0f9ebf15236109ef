import { isMainThread } from 'node:worker_threads';
import { useZipCodec } from '../xlsx/zip/codec';
import { NODE_ZIP_CODEC } from './nodeZipCodec';
import type { Report } from '../core/report/report';
import { commandTexts } from '../locales/command';
import { reportTexts } from '../locales/report';
import { readCommandLine, UsageError, type CommandLine } from './commandLine';
import { endingSignals } from './endingSignals';
import { FileAccessError } from './fileAccess';
import { preparedWork, type Work } from './preparedWork';
import { reportCounts } from './report/reportCounts';
import type { ReportTarget } from './report/reportTarget';
import { writeReport } from './report/writeReport';
import { writeLetters } from './letters/writeLetters';
import type { FileOutput } from './fileOutput';
import { printedOutput, type PrintedOutput } from './printedOutput';
import { scoreAll, type ScoredAll } from './scoreAll';
import { scoredOutput, type OutputTask } from './scoredOutput';
import { visibleText } from './visibleText';

const EXIT = { clean: 0, findings: 1, unreadable: 2 } as const;

useZipCodec(NODE_ZIP_CODEC);

/** `npm run --silent score -- FILE…`: see `commandTexts.usage`. Resolves to the exit code. */
async function main(words: readonly string[], printed: PrintedOutput): Promise<number> {
  let command: CommandLine;
  try {
    command = readCommandLine(words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${visibleText(error.message)}\n\n${commandTexts[error.locale].usage}`);
    return EXIT.unreadable;
  }
  if (command.help) {
    console.log(commandTexts[command.locale].usage);
    return EXIT.clean;
  }
  try {
    return await done(command, printed);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    console.error(visibleText(commandTexts[command.locale].brokenOff(detail)));
    return EXIT.unreadable;
  }
}

/** Does what was asked for. Resolves to the exit code. */
async function done(command: CommandLine, printed: PrintedOutput): Promise<number> {
  const prepared = await preparedWork(command);
  if (prepared.kind === 'refused') {
    console.error(visibleText(prepared.sentence));
    return EXIT.unreadable;
  }
  const { work } = prepared;
  const texts = commandTexts[command.locale];
  if (command.shard !== null && work.files.length + work.others.length === 0) console.error(texts.emptyShard);
  const isGivenUp = () => printed.isClosed && !isWriting(command);
  const all = await scoreAll(work, command, isGivenUp);
  const isWhole = !endingSignals.isEnding && (await summedUp(all, work, command));
  await drained(process.stdout);
  if (printed.isLost) console.error(texts.outputLost);
  if (endingSignals.exitCode !== null) {
    const left = work.files.length - all.done;
    const isSummaryMissing = !isWhole && (work.report !== null || command.letters !== null);
    console.error(texts.stopped({ done: all.done, left, isSummaryMissing, isKept: work.journal.isOpen }));
    return endingSignals.exitCode;
  }
  if (all.hasFailed || !isWhole || printed.isLost) return EXIT.unreadable;
  return all.hasErrors ? EXIT.findings : EXIT.clean;
}

/** Makes of all files together what was asked for; whether that could be done. */
async function summedUp(
  { documents, report }: ScoredAll,
  work: Work,
  command: CommandLine,
): Promise<boolean> {
  if (command.json) {
    const document = work.isMany ? listOf(documents) : documents[0];
    if (document !== undefined) console.log(document);
  }
  const isReported = work.report === null || (await reported(report, work.report, command));
  if (command.letters === null) return isReported;
  if (endingSignals.isEnding) return false;
  return (await lettersWritten(report, command.letters, command)) && isReported;
}

/** Whether more comes of the run than what it prints. */
function isWriting({ out, inPlace, report, letters, journal }: CommandLine): boolean {
  return inPlace || [out, report, letters, journal].some((place) => place !== null);
}

/** Until all that was printed has gone, or could not. */
function drained(stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => setImmediate(resolve));
  });
}

/** Printed documents as one that lists them, set in as `JSON.stringify` would. */
function listOf(documents: readonly string[]): string {
  if (documents.length === 0) return '[]';
  const setIn = documents.map((document) => `  ${document.replaceAll('\n', '\n  ')}`);
  return `[\n${setIn.join(',\n')}\n]`;
}

/** Writes a 退回意见 for each unit and says so; whether all of them could be written. */
async function lettersWritten(
  report: Report,
  folder: string,
  { locale, json, jsonl, basis }: CommandLine,
): Promise<boolean> {
  const texts = reportTexts[locale];
  try {
    const { written, refused, left } = await writeLetters(report, folder, { locale, hasBasis: basis });
    for (const path of refused) console.error(visibleText(texts.lettersRefused(path)));
    const say = json || jsonl ? console.error : console.log;
    say(visibleText(texts.lettersWritten(written.length, folder)));
    return refused.length + left === 0;
  } catch (error) {
    console.error(visibleText(failureText(error, locale)));
    return false;
  }
}

function failureText(error: unknown, locale: CommandLine['locale']): string {
  const texts = commandTexts[locale];
  if (error instanceof FileAccessError) return texts.of(error.path, texts.fileErrors[error.code]);
  return texts.unexpected(error instanceof Error ? error.message : String(error));
}

/** Writes the report and says so, beside JSON on stderr; whether it could be written. */
async function reported(
  report: Report,
  target: ReportTarget,
  { locale, json, jsonl }: CommandLine,
): Promise<boolean> {
  try {
    await writeReport(report, target, locale);
  } catch (error) {
    console.error(visibleText(failureText(error, locale)));
    return false;
  }
  const say = json || jsonl ? console.error : console.log;
  say(reportCounts(report, locale));
  say(visibleText(reportTexts[locale].written(target.paths.filter((path) => path !== undefined))));
  return true;
}

/** What a worker does with a file: the very same as the command itself. */
export default function scoreTask(task: OutputTask): Promise<FileOutput | null> {
  return scoredOutput(task);
}

if (isMainThread) {
  const printed = printedOutput(process.stdout);
  // Where nobody reads the remarks either, there is nobody to tell.
  printedOutput(process.stderr);
  void main(process.argv.slice(2), printed).then((code) => {
    // Not process.exit: a pipe that reads slowly must still get the whole document.
    process.exitCode = code;
  });
}
