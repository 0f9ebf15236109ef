import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { judgeCase, type CasePart } from './judgeCase';
import { assessWorkbook, readCases } from './readCases';

/**
 * Small workbooks, each a kind of fault met in real use. `notYet.json` names those that the product does not give yet
 * what they must give; it only ever gets shorter. `npx tsx test/corpus/cases/caseReport.ts` prints every difference.
 */
const notYet = z
  .strictObject({ reading: z.array(z.string()), findings: z.array(z.string()) })
  .parse(JSON.parse(readFileSync(join(__dirname, 'notYet.json'), 'utf8')));
const cases = readCases();
const PARTS: readonly CasePart[] = ['reading', 'findings'];

describe.each(PARTS)('%s', (part) => {
  const held = cases.filter(({ name }) => !notYet[part].includes(name));

  test.each(held.map((one) => [one.name, one] as const))('%s', (_name, { workbook, expected }) => {
    expect(judgeCase(assessWorkbook(workbook), expected, part)).toEqual([]);
  });

  test('names no case as open that is settled or gone', () => {
    const open = cases.filter(
      ({ workbook, expected, name }) =>
        notYet[part].includes(name) && judgeCase(assessWorkbook(workbook), expected, part).length > 0,
    );
    expect(notYet[part]).toEqual(open.map(({ name }) => name));
  });
});
