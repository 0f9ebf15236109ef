import type { PaneServices } from '../paneServices';
import type { PaneAction } from './action';
import { editsFor, writeScore } from './writeScore';

/** Does what a finding offers: its fix, or the value chosen. */
export const adopt: PaneAction<[check: string, cell: string, value: string]> = {
  isPossible: ({ preferences }) => !preferences.reviews,
  run: (pane, check, cell, value) => {
    const findings = pane.sheets.shown?.assessment.forms.flatMap((form) => form.findings) ?? [];
    const fix = findings.find((finding) => finding.check === check && finding.fix?.cell === cell)?.fix;
    if (!fix && isFigure(pane, cell)) {
      // A date in another year: the cell keeps its own format.
      const figure = { kind: 'number', value: Number(value) } as const;
      return pane.writer.write(cell, () => [{ cell, content: figure, numberFormat: null }], { about: 'fix' });
    }
    if (!fix) return writeScore.run(pane, cell, value);
    const content = { kind: 'number', value: Number(fix.value) } as const;
    const edit = { cell, content, numberFormat: fix.numberFormat };
    pane.writer.write(
      cell,
      async (inspection) => {
        const edits = (await editsFor(pane, inspection, cell, fix.value)) ?? [];
        return [edit, ...edits.filter((other) => other.cell !== cell)];
      },
      { about: 'fix' },
    );
  },
};

/** Whether a cell (A1) is a row's target or achieved value: none of the numbers that the rules give. */
function isFigure({ sheets }: PaneServices, cell: string): boolean {
  const rows = sheets.shown?.assessment.forms.flatMap(({ indicators }) => indicators) ?? [];
  return rows.some(({ cells: { target, achieved } }) => target === cell || achieved === cell);
}
