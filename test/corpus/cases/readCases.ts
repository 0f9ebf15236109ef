import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, mergeAssessments } from '../../../src/core/assess';
import type { Assessment } from '../../../src/core/assessment';
import { MOF_PROFILE } from '../../../src/core/scoring/profiles/mof';
import { sheetSnapshot } from '../../../src/host/file/sheetSnapshot';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { expectedCaseSchema, type ExpectedCase } from './expectedCase';

export interface Case {
  /** `layouts/k01a-funds-pairs-score-right`. */
  readonly name: string;
  readonly workbook: string;
  readonly expected: ExpectedCase;
}

/** The small workbooks of this folder that have an expectation beside them. */
export function readCases(): readonly Case[] {
  return readdirSync(__dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: folder }) =>
      readdirSync(join(__dirname, folder))
        .filter((file) => file.endsWith('.expected.json'))
        .sort()
        .map((file) => {
          const stem = file.replace('.expected.json', '');
          return {
            name: `${folder}/${stem}`,
            workbook: join(__dirname, folder, `${stem}.xlsx`),
            expected: expectedCaseSchema.parse(
              JSON.parse(readFileSync(join(__dirname, folder, file), 'utf8')),
            ),
          };
        }),
    );
}

/** What the default profile says of a workbook, as the command says it. */
export function assessWorkbook(path: string): Assessment {
  const file = readWorkbook(readFileSync(path));
  return mergeAssessments(file.sheets.map((sheet) => assess(sheetSnapshot(file, sheet), MOF_PROFILE)));
}
