import { judgeCase, type CasePart } from './judgeCase';
import { assessWorkbook, readCases } from './readCases';

/**
 * Prints how the small workbooks are judged: `npx tsx test/corpus/cases/caseReport.ts [reading|findings] [NAME-PREFIX …]`.
 * The last line counts them.
 */
const words = process.argv.slice(2);
const parts: readonly CasePart[] = ['reading', 'findings'];
const chosen = parts.filter((part) => words.includes(part));
const prefixes = words.filter((word) => !parts.some((part) => part === word));
let [passed, failed] = [0, 0];
for (const { name, workbook, expected } of readCases()) {
  const stem = name.split('/')[1] ?? name;
  if (prefixes.length > 0 && !prefixes.some((prefix) => stem.startsWith(prefix) || name.startsWith(prefix)))
    continue;
  const assessment = assessWorkbook(workbook);
  const bad = (chosen.length > 0 ? chosen : parts).flatMap((part) => judgeCase(assessment, expected, part));
  if (bad.length === 0) passed += 1;
  else {
    failed += 1;
    console.log([name, ...bad.map((line) => `    ${line}`)].join('\n'));
  }
}
console.log(`${passed} passed, ${failed} failed`);
