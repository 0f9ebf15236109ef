import fc from 'fast-check';
import { assess } from '../../src/core/assess';
import type { AssessedForm, Proposal } from '../../src/core/assessment';
import { plan, plannedProposals, type PlanChoices } from '../../src/core/plan';
import type { ScoringProfile } from '../../src/core/scoring/profile';
import { sheetSnapshot } from '../../src/host/file/sheetSnapshot';
import { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import type { WorkbookFile } from '../../src/xlsx/workbookFile';
import { draftWorkbook } from '../office/harness/draftWorkbook';
import { at } from '../office/harness/liveDraft';
import { anyForm, workbookOf } from './anyForm';
import { anyProfile } from '../scoring/anyProfile';

const choices = fc.constantFrom<PlanChoices>(
  { write: 'blanks', as: 'formulas' },
  { write: 'differing', as: 'formulas' },
);

interface Written {
  readonly cell: string;
  readonly role: Proposal['role'];
  readonly formula: string | null;
  readonly value: number;
  readonly working: string;
}

/** What a plan writes, and what the workbook then shows in those cells. */
function written(file: WorkbookFile, profile: ScoringProfile, chosen: PlanChoices) {
  const [view] = file.sheets;
  if (!view) throw new Error('no sheet');
  const assessment = assess(sheetSnapshot(file, view), profile);
  const { cells } = plan(assessment, chosen);
  const workbook = new LiveWorkbook(file, 'formulas.xlsx');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  workbook.edit(
    sheet.id,
    cells.map(({ cell, content }) => ({
      position: at(cell),
      content: content.kind === 'formula' ? { formula: content.formula } : Number(valueOf(content)),
    })),
    'addin',
  );
  expect(workbook.diagnostics).toEqual([]);
  const shownIn = (cell: string) => fifteenDigits(sheet.cell(at(cell)).value);
  const writes: readonly Written[] = assessment.forms.flatMap((assessed) => writesOf(assessed, chosen));
  return { writes, shown: writes.map(({ cell }) => shownIn(cell)), planned: cells.map(({ cell }) => cell) };
}

function valueOf(content: ReturnType<typeof plan>['cells'][number]['content']): unknown {
  return 'value' in content ? content.value : null;
}

function writesOf(assessed: AssessedForm, { write }: PlanChoices): Written[] {
  return plannedProposals(
    assessed,
    ({ occupancy }) => occupancy === 'blank' || (write === 'differing' && occupancy === 'different'),
  ).map(({ cell, role, formula, value, working }) => ({
    cell,
    role,
    formula,
    value: Number(value),
    working,
  }));
}

/** As Excel keeps and compares numbers. */
function fifteenDigits(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(15)) : value;
}

/** What a working says it comes to: its last number, what stands in brackets behind it left out. */
function resultOf(working: string): number {
  const [last] = /−?[\d.]+%?$/.exec(working.replace(/ \([^)]*\)$/, '')) ?? [];
  if (last === undefined) throw new Error(`no result in ${working}`);
  const number = last.replace('−', '-');
  return number.endsWith('%') ? Number(number.slice(0, -1)) / 100 : Number(number);
}

test('under any profile, value, working and formula of all that is written agree', () => {
  const seen = new Map<string, number>();
  const count = (key: string) => seen.set(key, (seen.get(key) ?? 0) + 1);
  fc.assert(
    fc.property(anyForm, anyProfile, choices, (drafted, profile, chosen) => {
      const { writes, shown, planned } = written(workbookOf(drafted), profile, chosen);
      expect(planned).toEqual(writes.map(({ cell }) => cell));
      expect(shown.map((value, index) => [writes[index]?.cell, writes[index]?.formula, value])).toEqual(
        writes.map(({ cell, formula, value }) => [cell, formula, value]),
      );
      for (const { role, working, value, formula } of writes) {
        expect([working, fifteenDigits(resultOf(working))]).toEqual([working, value]);
        count(`${role} ${formula === null ? 'number' : 'formula'}`);
        if (working.includes(' − ')) count('deducted');
        if (/→ [\d.]+ \(.*%\)$/.test(working)) count('capped');
      }
    }),
    { numRuns: 300 },
  );
  // Each kind of arithmetic was met often enough to say something.
  for (const kind of ['executionRate', 'executionScore', 'score', 'total'])
    expect([kind, (seen.get(`${kind} formula`) ?? 0) > 20]).toEqual([kind, true]);
  expect(seen.get('deducted')).toBeGreaterThan(20);
});

/** A working's arithmetic before its first `=`, computed by the workbook; `null` for a comparison. */
function computedLeft(working: string): number | null {
  const [left = ''] = working.split(' = ');
  if (/[≥≤=<>「→]/.test(left) || !working.includes(' = ')) return null;
  const formula = `=${left.replace(/÷/g, '/').replace(/×/g, '*').replace(/−/g, '-').replace(/\s/g, '')}`;
  const file = draftWorkbook({ sheets: [{ name: '算', rows: [[0]] }] });
  const workbook = new LiveWorkbook(file, 'working.xlsx');
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('no sheet');
  workbook.edit(sheet.id, [{ position: at('A1'), content: { formula } }], 'addin');
  const { value } = sheet.cell(at('A1'));
  if (typeof value !== 'number') throw new Error(`${formula} is no sum`);
  return value;
}

test('what a working writes out comes to what it says', () => {
  let sums = 0;
  fc.assert(
    fc.property(anyForm, anyProfile, (drafted, profile) => {
      const { writes } = written(workbookOf(drafted), profile, { write: 'differing', as: 'formulas' });
      for (const { working } of writes) {
        const left = computedLeft(working);
        if (left === null) continue;
        sums += 1;
        const [, right = ''] = working.split(' = ');
        const said = resultOf(/^−?[\d.]+%?/.exec(right)?.[0] ?? '');
        // Each part is shown with two decimals.
        const parts = left === said ? 0 : working.split(' + ').length;
        expect([working, Math.abs(left - said) < 0.0051 * Math.max(1, parts)]).toEqual([working, true]);
      }
    }),
    { numRuns: 100 },
  );
  expect(sums).toBeGreaterThan(200);
});
