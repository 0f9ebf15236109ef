import { commandTexts } from '../locales/command';
import { readCommandLine, UsageError, type CommandLine } from './commandLine';
import { chosenProfile } from './chosenProfile';
import { isFolder } from './fileAccess';
import { jsonDocument } from './jsonDocument';
import { readableReport } from './readableReport';
import { scoreFile, type FileResult } from './scoreFile';

const EXIT = { clean: 0, findings: 1, unreadable: 2 } as const;

/** `npm run --silent score -- FILE…`: see `commandTexts.usage`. Resolves to the exit code. */
async function main(words: readonly string[]): Promise<number> {
  let command: CommandLine;
  try {
    command = readCommandLine(words);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${commandTexts['zh-CN'].usage}`);
    return EXIT.unreadable;
  }
  const texts = commandTexts[command.locale];
  if (command.help) {
    console.log(texts.usage);
    return EXIT.clean;
  }
  if (command.files.length > 1 && command.out !== null && !(await isFolder(command.out))) {
    console.error(texts.outNeedsFolder);
    return EXIT.unreadable;
  }
  const chosen = await chosenProfile(command);
  if (chosen.kind === 'refused') {
    console.error(chosen.sentence);
    return EXIT.unreadable;
  }
  const results: FileResult[] = [];
  for (const file of command.files) results.push(await scoreFile(file, chosen.profile, command));
  report(results, command);
  return exitCode(results);
}

function report(results: readonly FileResult[], command: CommandLine): void {
  const texts = commandTexts[command.locale];
  for (const result of results) {
    if (result.kind === 'failed') console.error(result.sentence);
    else for (const sheet of result.scored.protectedSheets) console.error(texts.protectedSheet(sheet));
  }
  const scored = results.filter((result) => result.kind === 'scored');
  if (command.json) {
    const documents = scored.map(jsonDocument);
    const single = command.files.length === 1 ? documents[0] : documents;
    if (single) console.log(JSON.stringify(single, null, 2));
    return;
  }
  const colours = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;
  for (const { file, scored: workbook, out } of scored) {
    if (command.files.length > 1) console.log(`── ${file}`);
    console.log(readableReport(workbook.assessment, texts, colours));
    if (out === null) continue;
    console.log(workbook.filled > 0 ? texts.written(out, workbook.filled) : texts.nothingWritten(out));
  }
}

function exitCode(results: readonly FileResult[]): number {
  if (results.some(({ kind }) => kind === 'failed')) return EXIT.unreadable;
  const hasErrors = results.some(
    (result) =>
      result.kind === 'scored' &&
      result.scored.assessment.forms.some(({ findings }) =>
        findings.some(({ severity }) => severity === 'error'),
      ),
  );
  return hasErrors ? EXIT.findings : EXIT.clean;
}

void main(process.argv.slice(2)).then((code) => {
  // Not process.exit: a pipe that reads slowly must still get the whole document.
  process.exitCode = code;
});
