import { applyPlan } from '../../src/core/applyPlan';
import { assess } from '../../src/core/assess';
import type { AssessedForm, Finding, Fix } from '../../src/core/assessment';
import { parseCell } from '../../src/grid/cellAddress';
import type { GridCell, GridSnapshot } from '../../src/grid/gridSnapshot';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { PUBLISHED_IDS } from './expectedForm';
import { openSheets } from './openSheets';

const WORKBOOKS = ['seed-typed', 'seed-blank', ...PUBLISHED_IDS.map((id) => `${id}-typed`)];

/** What is made of the value that a cell should hold, so that there is something to put right. */
const SPOILERS: Readonly<Record<string, (value: number) => number | null>> = {
  'a little more': (value) => value + 0.04,
  'far more': (value) => value + 50,
  'a point less': (value) => value - 1,
  'below nothing': () => -3,
  blank: () => null,
};

function formsOn(snapshot: GridSnapshot): readonly AssessedForm[] {
  return assess(snapshot, MOF_PROFILE).forms;
}

function withCell(snapshot: GridSnapshot, cell: string, value: number | null): GridSnapshot {
  const at = parseCell(cell);
  const written = (before: GridCell): GridCell =>
    value === null
      ? { ...before, value: null, type: 'empty', formula: null }
      : { ...before, value, type: 'number', formula: null };
  return {
    ...snapshot,
    rows: snapshot.rows.map((row, r) =>
      row.map((before, c) =>
        at && r + snapshot.origin.row === at.row && c + snapshot.origin.column === at.column
          ? written(before)
          : before,
      ),
    ),
  };
}

/** A sheet with what was done to it, and the cell that it was done to. */
type Spoilt = readonly [how: string, cell: string | null, snapshot: GridSnapshot];

/** Each number that is proposed on a sheet, spoilt in every way, one at a time; first the sheet untouched. */
function* spoilt(sheet: GridSnapshot): Generator<Spoilt> {
  yield ['untouched', null, sheet];
  for (const { proposals } of formsOn(sheet)) {
    for (const { cell, value, occupancy } of proposals) {
      if (occupancy === 'formula') continue;
      for (const [how, spoil] of Object.entries(SPOILERS)) {
        yield [`${cell} ${how}`, cell, withCell(sheet, cell, spoil(Number(value)))];
      }
    }
  }
}

function carriedOut(snapshot: GridSnapshot, { cell, value, numberFormat }: Fix): GridSnapshot {
  const content = { kind: 'number' as const, value: Number(value) };
  return applyPlan(snapshot, { cells: [{ cell, content, numberFormat }], marks: [] });
}

function keyOf({ check, cell, row }: Finding): string {
  return `${check} ${cell ?? row ?? '-'}`;
}

/** What a form says beside its sum: that moves with every score, and shows only once no score is blank. */
function saidBeside(form: AssessedForm | undefined): readonly string[] {
  return (form?.findings ?? []).filter(({ check }) => check !== 'total-score').map(keyOf);
}

/** Findings that give way to another one speak again once its part of the fact is put right: it has said so. */
const SAID_BY: Readonly<Record<string, readonly string[]>> = {
  'full-though-unmet': ['reason-missing'],
  'score-above-weight': ['reason-missing'],
};

/** `reason-missing I19` → `reason-missing 19`. */
function withoutColumn(key: string): string {
  return key.replace(/ [A-Z]+(\d+)$/, ' $1');
}

/** What goes wrong when the fixes of one sheet are carried out, each by itself. */
function failuresOn([how, cell, snapshot]: Spoilt): readonly string[] {
  return formsOn(snapshot).flatMap((form) =>
    form.findings.flatMap((finding) => {
      const { fix } = finding;
      if (!fix || (cell !== null && fix.cell !== cell)) return [];
      const after = formsOn(carriedOut(snapshot, fix)).find(({ range }) => range === form.range);
      const isLeft = after?.findings.map(keyOf).includes(keyOf(finding)) ?? true;
      const before = saidBeside(form);
      const own = SAID_BY[finding.check]?.map((check) => `${check} ${finding.row ?? '-'}`) ?? [];
      const raised = saidBeside(after).filter(
        (key) => !before.includes(key) && !own.includes(withoutColumn(key)),
      );
      return [...(isLeft ? ['the finding stays'] : []), ...raised].map(
        (failure) => `${how}: ${keyOf(finding)}, ${fix.text}: ${failure}`,
      );
    }),
  );
}

test.each(WORKBOOKS)('%s: a fix ends its finding and raises no other', (name) => {
  const failures = openSheets(`${name}.xlsx`).flatMap((sheet) => [...spoilt(sheet)].flatMap(failuresOn));
  expect(failures).toEqual([]);
});

test.each(WORKBOOKS)('%s: a fix is a proposal for its cell, and leaves nothing to choose', (name) => {
  for (const form of openSheets(`${name}.xlsx`).flatMap(formsOn)) {
    for (const { fix, suggestions, cell } of form.findings) {
      if (!fix) continue;
      const { value, numberFormat } = fix;
      expect(form.proposals).toContainEqual(expect.objectContaining({ cell, value, numberFormat }));
      expect(fix.cell).toBe(cell);
      expect(form.proposals.find((proposal) => proposal.cell === cell)?.occupancy).toMatch(/blank|different/);
      expect(suggestions).toEqual([]);
    }
  }
});

test('the blank seed forms: one press fills what can be filled, and the rest is named row by row', () => {
  const forms = openSheets('seed-blank.xlsx').flatMap(formsOn);
  const blank = forms.flatMap(({ proposals }) => proposals.filter(({ occupancy }) => occupancy === 'blank'));
  const found = (id: string) =>
    forms.flatMap(({ findings }) =>
      findings.filter(({ check }) => check === id).map(({ message }) => message),
    );
  // A weight is missing and a day does not exist: each has a finding of its own, no score is an error.
  expect(found('missing-value')).toEqual(['「共享的数据容量占全部数据容量的比率」未填分值。']);
  expect(found('date-impossible')).toHaveLength(1);
  expect(found('fillable')).toHaveLength(8);
  expect(blank.filter(({ role }) => role === 'score')).toHaveLength(66);
});
