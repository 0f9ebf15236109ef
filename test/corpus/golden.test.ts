import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readableReport } from '../../src/cli/readableReport';
import { assess } from '../../src/core/assess';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { commandTexts } from '../../src/locales/command';
import { PUBLISHED_IDS } from './expectedForm';
import { openSheets } from './openSheets';

/**
 * What is said of every real form, in full, as a person reads it. A change of any rule shows up here as a diff to be
 * read in review; `UPDATE_GOLDEN=1 npx jest golden` writes it anew.
 */
const FOLDER = join(__dirname, 'golden');
const IDS = [...PUBLISHED_IDS, '41_mof_central_monitoring_pku_2019'];
const WORKBOOKS = [
  'seed-typed',
  'seed-text',
  'seed-blank',
  ...IDS.flatMap((id) => [`${id}-typed`, `${id}-text`]),
];

test.each(WORKBOOKS)('%s says what it said before', (name) => {
  const texts = commandTexts['zh-CN'];
  const said = openSheets(`${name}.xlsx`)
    .map((snapshot) => readableReport(assess(snapshot, MOF_PROFILE), texts, false))
    .join('\n');
  const golden = join(FOLDER, `${name}.txt`);
  if (process.env['UPDATE_GOLDEN'] === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(golden, `${said}\n`);
  }
  expect(existsSync(golden)).toBe(true);
  expect(`${said}\n`).toBe(readFileSync(golden, 'utf8'));
});
