import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { applyPlan } from '../../src/core/applyPlan';
import { assess } from '../../src/core/assess';
import type { Assessment } from '../../src/core/assessment';
import { hintsOf } from '../../src/core/matters/hintsOf';
import { mattersOf } from '../../src/core/matters/mattersOf';
import { tallyOf } from '../../src/core/matters/tally';
import { plan } from '../../src/core/plan';
import { reportOf } from '../../src/core/report/reportOf';
import { readableReport } from '../../src/cli/readableReport';
import { commandTexts } from '../../src/locales/command';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { openSheets } from './openSheets';

const NAMES = readdirSync(join(__dirname, 'workbooks')).filter((name) => name.endsWith('.xlsx'));

/** Every sheet of a workbook after 一键评分, as the pane shows it. */
function scored(name: string): readonly Assessment[] {
  return openSheets(name).map((snapshot) => {
    const { cells } = plan(assess(snapshot, MOF_PROFILE), { write: 'blanks' });
    const justFilled = new Set(cells.map(({ cell }) => cell));
    return assess(applyPlan(snapshot, { cells, marks: [] }), MOF_PROFILE, { justFilled });
  });
}

test.each(NAMES)('%s: pane, report and command count the same', (name) => {
  for (const assessment of scored(name)) {
    const tally = tallyOf(assessment);
    const { summary } = reportOf(assessment, 'zh-CN');
    const sum = (count: (row: (typeof summary)[number]) => number) =>
      summary.reduce((all, row) => all + count(row), 0);
    expect({
      errors: sum(({ errors }) => errors),
      warnings: sum(({ warnings }) => warnings),
      hints: sum(({ hints }) => hints),
      toConfirm: sum(({ toConfirmRows }) => toConfirmRows.length),
      confirmed: sum(({ confirmed }) => confirmed),
      kept: sum(({ ignored }) => ignored),
    }).toEqual(
      expect.objectContaining({
        errors: tally.errors,
        warnings: tally.warnings,
        hints: tally.hints,
        toConfirm: tally.toConfirm,
        confirmed: tally.confirmed,
        kept: tally.kept,
      }),
    );
    // What waits for a person's word is a matter each, and nothing that is told is neither a matter nor a hint.
    const matters = mattersOf(assessment);
    expect(matters.filter(({ isToConfirm }) => isToConfirm)).toHaveLength(tally.toConfirm);
    const told = matters.flatMap(({ facts }) => facts).length + hintsOf(assessment).length;
    expect(told).toBeLessThanOrEqual(tally.errors + tally.warnings + tally.hints);
    if (assessment.forms.every(({ isHidden }) => !isHidden) && tally.toConfirm > 0) {
      expect(readableReport(assessment, commandTexts['zh-CN'], false)).toContain(
        `建议分待确认 ${tally.toConfirm} 处`,
      );
    }
  }
});
